// swift-format-ignore-file
/// What each rule asks for, for `parlance rules`: the doc comments of `Sources/Checks/Rules`.
///
/// Written by RuleDocumentationTests with PARLANCE_RECORD=1; a change here is lost.
package enum RuleDocumentation {
    /// By the rule's id.
    package static let texts: [String: String] = [
        "addresses-kept": #"""
            A translation names the same addresses as its source: URLs and mailboxes that stand in the text.

            They count in angle brackets and bare (GFM 0.29, section 6.9), also with Chinese or Japanese text right after them.
            Found are changed, lost and added ones. An address that differs by a little is an error, one that is missing or is
            another altogether a warning. Left alone are an address that became the destination of a link, one that names the
            reader's language where the source names its own, a word with a colon in angle brackets, one that is spelled with
            `https` for `http` or with other capitals in the name of its host, and another mailbox of a domain for examples
            (`user@example.com` → `utente@example.com`). The fix mends a damaged spelling, as in `links-kept`.
            """#,
        "apostrophes-literal": #"""
            Apostrophes of words stand before no brace: `l'{name}` is the text `l{name}`, with nothing filled in.

            In ICU MessageFormat an apostrophe before `{` or `}`, and before `#` in a plural, begins quoted text (ICU User Guide,
            "Formatting Messages"). Languages that elide (French, Italian, Catalan) write it there without meaning to. Two
            apostrophes, or the typographic one, are an apostrophe everywhere: the fix doubles it. Left alone are apostrophes at
            the beginning of a word (`'{'`), and messages whose source quotes braces too.
            """#,
        "arguments-match": #"""
            A UI message uses the same arguments as its source, in the same way: none missing, none made up, none of another type.

            `{count}` that the page never fills would show as an error to the reader; a date read as a number shows nonsense.
            Found are lost, made-up and renamed arguments, a plural that became an ordinal or a choice, and another type or a
            lost style of a simple argument (`{when, date}` → `{when, time}`).

            Left alone: the order; an argument used in some branches only; a plain argument that became a number or a plural,
            and a plural that became plain in a language without plural forms; the length of a date.
            """#,
        "attributes-kept": #"""
            A translation has the same attribute lists as its source: `{#install}`, `{: .lead}`, `{.wide}`.

            The name of a heading is what links lead to; a translated one breaks them (Pandoc, Kramdown, goldmark).
            """#,
        "bidi-balanced": #"""
            Controls of the writing direction are closed, needed and not turned round.

            Embeddings, overrides and isolates reach to their closing control or to the end of the paragraph: an open one turns
            the rest of the line. Found are controls that are never closed or close nothing, overrides that the source does not
            have (they can make a text read as another one, as in the "Trojan Source" attacks), controls in a text without any
            letter that runs from right to left, and isolates whose direction is the opposite of all they hold.

            Left alone: the marks LRM, RLM and ALM in languages that run from right to left; controls just as in the source.

            An error where a control is not closed or an override was added; otherwise a warning. Source: UAX #9, sections 2
            and 3.3.
            """#,
        "block-marks-kept": #"""
            A translation begins like its source: as a heading, an item of a list, a quote, or as none of them.

            The marks are those of CommonMark 0.31: `# ` to `###### `, `- `, `* `, `+ `, `1. `, `1) ` and `> `. A mark that is lost
            makes a heading a paragraph: an error. One that is added makes a paragraph a list: a warning, since the translator may
            have seen the page.

            Left alone: another bullet, another number, a number with a full stop that is an ordinal (`1. Januar` for
            "1 January"), and the blank behind `##` that only the source lacks.
            """#,
        "brackets-paired": #"""
            Brackets come in pairs: each one that opens is closed, round, square, curly and full-width ones.

                It rains (often.     the bracket is not closed

            `(` may be closed by `）`. A text that is as unbalanced as its source is left alone, and so are enumerations such
            as `a)` and smileys. Brackets of markup and code are not counted. Only a warning.
            """#,
        "branches-match": #"""
            The choices of a UI message have the branches of the source: the same selectors of `select`, the same `offset:`.

            A selector is a word that the program gives: translated (`{who, select, kobieta {…}}` for `female`) it is never
            chosen. A missing branch shows `other`, which says something else. Found are selectors that are lost, made up or
            translated, a choice that is gone, an offset that differs, and an explicit number of a plural (`=0 {nothing}`) that
            is not treated: that is a warning, since `=0` may be the language's own form.
            """#,
        "capital-kept": #"""
            A translation begins with a capital where its source does.

                Friends help.   →   gli amici aiutano.     a capital belongs there

            Looked at is the first letter of both, behind quotation marks and markup. Left alone are scripts without
            capitals, texts that begin with a number, words that stand so in the source too (`iPhone`, `systemd`), names
            of commands with two hyphens (`git-cat-file`), single letters, short texts without an end mark (parts of a
            sentence) unless the catalog nearly always begins its labels big, notes that have lost their full stop as well, and
            a catalog that often begins small. Only a warning; the fix writes the capital where the text ends as its source
            does, and so is no part of a sentence.
            """#,
        "characters-composed": #"""
            Letters with accents are single characters where Unicode has them: normalization form C.

            `é` written as `e` and a combining accent looks the same, but searches, glossaries and links do not find it. The fix
            composes it.

            Left alone: characters just so in the source; marks of a script that only stand in another order than the canonical
            one (Arabic shadda and vowel), which nobody types otherwise; compatibility ideographs in Japanese names.

            A warning, for readers see no difference. Source: UAX #15, and the W3C's "Character Model: String Matching".
            """#,
        "code-closes": #"""
            Backticks come in pairs: each code span that begins also ends.

            A backtick that is left over is shown as it is written, and the code beside it as text. Where the code of the source
            stands with a backtick on one side only, the other one is offered as a fix. Left alone are backticks that the source
            leaves over too, and those that open a quotation which an apostrophe closes (` `file' `) where the source has no
            backtick.
            """#,
        "code-kept": #"""
            A translation has the same code spans as its source, in any order.

            Code is what a reader types or meets in a program: a letter that differs is a mistake to them. Found are spans that
            changed by a letter (`make al` for `make all`), an error, and, as warnings, those that lost their backticks (with
            the fix), are translated or are missing altogether.

            Left alone: the number of backticks, blanks at the ends of a span and beside signs (`a: b`), the order, code that is
            said less often, code in quotation marks in the place of backticks, other words for what stands in angle brackets
            (`--out <FILE>` → `--out <DATEI>`) and in paths of examples (`cd /path/to/it`, `C:\YOUR\PATH`), the "or" of two
            options (`-R or --record`), comments (`// words`), sentences that a program says, labels of an interface (`Install`
            → `Installieren`, `Save Page As` → `Seite speichern unter`, `NAME` → `NOMBRE`), a plain word (`trait`) that stands
            nowhere in the translation, addresses and tags of the reader's language, blocks of code, whose comments may be
            translated, a label (`Click`) that became the same words in three entries and more, quotations as ` `name' `,
            keys and labels of reStructuredText (` :kbd:`Shift` `), and code that only the translation has. Other capitals and signs, blanks between words, and a letter of
            a name in angle brackets are only a warning. Where a single backtick was lost, `code-closes` tells of it.
            """#,
        "consistent-translation": #"""
            The same text has the same translation everywhere in a language, in articles and UI messages.

            "Where to find help" that is `Wo Sie Hilfe finden` on five pages and `Hilfe finden` on the sixth is found on the sixth;
            the message shows the commonest translation and where it stands. Where two are as frequent, the one that a person
            approved counts, or else the one that comes first.

            Left alone: texts of one word; texts whose gettext contexts differ, since these tell different meanings; texts with
            plural forms; references; copies of the source; capitals and marks that differ between a heading, a text and a UI
            message. `check --catalog` compares within each file only. With `--changed-since` all catalogs are compared, but only
            what stands in changed ones is shown.

            A warning where another translation is more frequent. A note where each occurs once or only capitals and marks differ, and
            between headings, texts and UI messages, which have styles of their own.
            """#,
        "decimal-mark": #"""
            Decimal numbers are written with the mark of the language: `1,5` in German, `1.5` in English and Japanese.

                It weighs 1.5 kg.   →   Es wiegt 1.5 kg.     a comma belongs there

            The mark is CLDR's. A point is taken for a decimal mark where a unit or a percent sign follows in either text or a
            sign of money stands before it, where another number of the text has the comma, or where things are counted in a
            catalog that writes commas.
            Left alone: versions and names of things (`Android 5.1`, `since release 1.6`, `section 2.3`), and lines that are
            copied from the source, such as what a program prints. Only a warning; the fix puts the mark of the language.
            """#,
        "digits-known": #"""
            Digits are those of the language, or European ones.

            Found are digits of another script than the locale's: Devanagari digits in French, Persian `۵` in an Arabic text that
            has `٥`, full-width digits outside of East Asia.

            Left alone: European digits everywhere, digits of the source, full-width digits in Chinese, Japanese and Korean.

            A warning. Source: CLDR's default and native numbering systems.
            """#,
        "domains-known": #"""
            The links of a translation lead to no site that its source does not lead to.

            A site that only the translation names may be an advertisement or a trap. Sites are compared by the end of their
            names: `it.wikipedia.org` is the site of `en.wikipedia.org`. Only a warning beside `links-kept` and `addresses-kept`,
            since translators do name sources in their language.
            """#,
        "edge-spaces-kept": #"""
            A translation begins and ends with white space exactly where its source does.

            A program that joins texts counts on it, and in Markdown four blanks at the beginning make a paragraph code. The fix
            puts the source's white space. Left alone: how many line breaks there are, which is another rule's matter, how many
            blanks where the source has two and more (they bring a text into a column), and the blank behind a full-width mark,
            which is as wide as both, or before a comma.
            """#,
        "ellipsis-kept": #"""
            An ellipsis inside of the source is one in the translation too.

                Well ... perhaps.   →   Naja, vielleicht.     the pause is lost

            `...`, `…` and `……` are all one. Ellipses at the end are a matter of the end mark; how many there are is not
            counted, and Chinese and Japanese, which write "and so on" as a word, are left alone. Only a warning.
            """#,
        "emphasis-closes": #"""
            Marks of emphasis do what they are there for: each pair opens and closes.

            A mark that is left over is shown as it is written: `**「重要」**の` on a page. Either its other half is missing, or
            it stands where it cannot open or close (CommonMark 0.31, section 6.2): between a letter and a punctuation mark that
            belongs to the emphasised words, which is common where no blanks divide words. The message tells which, and how to
            write it: with the quotation marks or the colon outside (`「**重要**」の`), with no blanks inside, with both marks.

            A page shows the marks and the words all the same, so that it is a warning. Left alone: marks that the source leaves
            over too (a `*` at a required field), those that a backslash makes text, and a single `*` or `_` where all of the
            source's emphasis is there: the letter of a shortcut (`_Datei`), a pattern (`*.txt`).
            """#,
        "emphasis-kept": #"""
            A translation emphasises as many words as its source, in the same strengths.

            Found are emphasis (`*…*`), strong emphasis (`**…**`) and strikethrough (`~~…~~`) that are lost or of another strength,
            and strong emphasis and strikethrough that are added. Only a warning: languages differ in what they set in italics.

            Left alone is emphasis that is added, since many set foreign words in italics, and bold for italics in scripts that
            have none (Han, kana, Arabic). Marks that do not close are found by `emphasis-closes`, and are not told of twice.
            """#,
        "encoding-sound": #"""
            A translation was read and written in its own encoding on its whole way.

            Found are UTF-8 that was read as a Western, Central European or Cyrillic code page (`GrÃ¶ÃŸe` for "Größe"), also
            twice over; the replacement character U+FFFD, which stands for bytes that were lost; bytes that are no UTF-8; and
            question marks inside of words where a letter beyond ASCII is missing (`Gr??e`). The fix puts misread text right;
            what was lost has to be written again.

            Left alone: what the source has too, and question marks in addresses and patterns.

            An error, except for question marks, which may be meant. Source: the code pages of the WHATWG Encoding Standard, and
            Unicode 15, section 3.9 (well-formed UTF-8).
            """#,
        "end-mark-kept": #"""
            A translation ends with the mark that its source ends with: stop, question mark, exclamation mark, colon, ellipsis.

                Is it late?   →   È tardi.     a question mark belongs there

            Marks of all scripts count by what they say: `。` is a stop, `؟` a question mark. They are looked for behind
            closing quotation marks, brackets and markup. Left alone are what languages do otherwise: Japanese leads in a list
            with a stop and may end a question with one, Thai has no stops, an exclamation may become a statement, an
            ellipsis a word such as `etc.` or `など`. So are stops in a catalog that often leaves them out in texts as long or
            in comments of programs, stops of abbreviations, stops and colons of headings, a stop inside of quotation marks or
            brackets, a stop behind a Japanese bracket where the catalog has none there, other marks behind a list's item that
            ends with a semicolon, an exclamation mark for a stop, a colon for the stop of "the following …", a question mark
            that stands before a choice (`Save it? (y)es, (n)o`), questions that became a Chinese or Japanese label, notes that
            begin without the capital of the source too, and marks that only the translation has. Only a warning. The fix adds
            the mark, or changes the mark of a sentence, where the rest begins and ends as a sentence does: no comma, colon,
            open bracket or preposition at its end, no small letter at its beginning for a capital of the source.
            """#,
        "footnotes-kept": #"""
            A translation refers to the same footnotes as its source, in any order.

            A mark such as `[^1]` that is changed leads to another note or shows as it is written; one that is lost leaves its
            note without a reader. The fix mends a damaged spelling, such as a blank inside, and never puts another note there.
            """#,
        "forbidden-words": #"""
            A translation has none of the words that the glossary forbids for what the source speaks of.
            """#,
        "fully-translated": #"""
            No part of a translation was left in the language of the source.

            Found is a run of words that the source has in the same order and that holds words such as "the" or "with", which a
            text in another language has no use for: `Una amistad es like a plant that needs water`. The place is the run.

            Left alone: names and terms without such words; runs within quotation marks, brackets, emphasis or code (titles,
            labels, originals given beside the translation, also with an abbreviation), or that fill a tag for labels, quotations
            and what a screen shows (`<gui>`, `<span class="guilabel">`, `<computeroutput>`); titles with capitals; lines of a log
            and files of settings; copies of the whole source, which `translation-differs` judges.

            A warning. Source: the English function words of `LanguageWords+English.swift`; for other source languages nothing
            is found.
            """#,
        "han-script-kept": #"""
            Han characters are those of the locale: Simplified in zh-Hans, Traditional in zh-Hant, Japanese in ja.

            `這個` in a Simplified text is found, with `这个` as the fix; `这` in a Japanese text is named. A character counts
            as foreign where the locale's national standard lacks it (GB 2312, Big5, JIS X 0208) and ICU's transliterator knows
            its other form, so that characters of both scripts (乾, 著) pass.

            Left alone: characters of the source; in Japanese the old forms, which names have.

            An error in Chinese, a warning in Japanese. Source: the standards as ICU's converters hold them, and ICU's Hant-Hans
            transliterator, made from Unihan.
            """#,
        "hard-breaks-kept": #"""
            A translation has as many hard line breaks as its source: a backslash or two blanks before the end of a line.

            Verses and addresses live by them. Left alone is a break at the end of a text, which shows nowhere
            (CommonMark 0.31, section 6.7). Only a warning.
            """#,
        "images-kept": #"""
            A translation shows the same pictures as its source, in any order.

            A changed path shows a broken picture. Left alone are paths that name the reader's language where the source names
            its own (`screenshot.en.png` → `screenshot.it.png`); the text that describes a picture is translated. The fix mends a
            damaged spelling of the path, as in `links-kept`; another picture may be meant.
            """#,
        "in-the-language": #"""
            A translation is in the language that it says it is in.

            Found is text of another language than the source's and the locale's: Italian pasted into a German file, Chinese in
            a Japanese one. The script tells most languages apart. For English, French, Italian, Spanish, Portuguese, German and
            Polish, frequent words, letters and endings are counted; for Chinese and Japanese, kana and a few common Chinese
            characters.

            Left alone: words that the source has too (names, code, quotations); texts of fewer than three other words; texts
            whose evidence is not clear. What was left in the source's language is found by `translation-differs` and
            `fully-translated`.

            A warning, since it rests on counts. Source: the lists of words in `Sources/Checks/Language/Words`.
            """#,
        "keyboard-fits-script": #"""
            No word was typed with the keyboard in another layout.

            `hgsghl` is what comes out when "السلام" is typed on an Arabic keyboard that is set to English; `ghbdtn` is the
            Russian "привет". Such a word has Latin letters that no language puts together so, and letters that are frequent in
            the right layout.

            Left alone: words of the source, capitals (names, abbreviations), words of fewer than four letters.

            A warning, with the word in the other layout as evidence. Source: the standard Arabic and Russian layouts and the
            letters' frequencies in running text.
            """#,
        "length-plausible": #"""
            A translation is as long as its language lets expect.

            Expected lengths are measured: Chinese has 0.4 letters for each of English, German 1.2; short texts stray more
            than long ones. What is nearly five deviations too short or too long is told. Texts of fewer than 16 letters are
            left alone, and lists of words (`["cat", "cats"]`). Only a warning.
            """#,
        "letters-known": #"""
            A translation is written with the letters of its language.

            Found are words in a script that neither the language nor the source uses (Japanese kana in Chinese, Cyrillic in
            German), and letters of its own script that the language does not have: `ł` in Italian, Persian `ک` in Arabic. The
            letters are CLDR's exemplar sets, main and auxiliary; in Arabic without the Persian and Urdu letters that only look
            like its own, and in Persian without the Arabic ones (`ک` and `ك`, `ی` and `ي`).

            In Chinese and Japanese an ideograph is found that the national standard lacks (GB 2312, Big5, JIS X 0208) and that no
            other translation of the language in the workspace has: one that is used twice counts as learnt.

            Left alone: letters and scripts of the source, names (words with a capital), Latin words in languages of other
            scripts, single Greek letters, Han characters of the other script (`han-script-kept` judges those).

            A warning: exemplar sets are no dictionaries. Source: CLDR exemplar characters (UTS #35, part 2), scripts by
            UAX #24.
            """#,
        "line-breaks-kept": #"""
            A translation has as many paragraphs as its source, and in plain texts as many lines.

            In Markdown a line break inside of a paragraph says nothing, so only blank lines count there, and breaks behind the
            end of a sentence or of a short line. So do breaks where the next word
            had room on the line, unless a sentence goes on there in a text with lines of any length, and those before a
            placeholder that is a line of its own. In plain texts every break counts.
            Only a warning.
            """#,
        "links-kept": #"""
            A translation links to the same destinations as its source, in any order.

            Found are destinations that differ by as little as a letter, links whose text stayed without them, links that the
            source does not have, lost titles, and changed labels of `[text][label]`. Links between articles need no change
            either: they are led to the reader's language when a page is made. Links and roles of reStructuredText that hold a
            text count too: ` `text <address>`_ `, ` :ref:`text <label>` `.

            Left alone: escapes and angle brackets that do not change where a link leads, a link written as a bare address or
            the other way round, `https` for `http`, a link to what the source names without one, and destinations that name the
            reader's language where the source names its own: `/en/start` → `/it/avvio`, `en.wikipedia.org` → `it.wikipedia.org`;
            headings in a page, whose names are translated (`#get-started` → `#erste-schritte`); the second link to a place that
            is linked to once. An error is a link that is gone, and a destination that differs by a letter or two; what leads
            elsewhere may be meant and is a warning. The fix writes the source's destination over a damaged spelling of it only:
            blanks, characters of full width or other capitals in it, a lost `#`, a letter that a long one lost or has twice.
            """#,
        "marks-of-the-language": #"""
            Marks of sentences are those of the language's script: `。` in Japanese, `؟` in Arabic, `.` in Polish.

                大丈夫です.     a full-width stop belongs there

            It finds full-width marks outside of Chinese and Japanese, and behind Chinese, Japanese and Arabic letters `. ? !`
            and, with more of the script behind them, commas of ASCII (`パン, 牛乳`), at the end of a text also behind a name or code.
            They are left alone in a catalog whose habit they are (a full stop of ASCII in a text that has others of the script is
            no habit), and so is every full-width mark that the source has too. Only a warning; the fix writes the mark of the
            language.
            """#,
        "markup-safe": #"""
            A translation brings no program into a page: no script, frame, form or style, no event attribute (`onclick`), no
            address that is a program (`javascript:`, `data:`), unless its source has the same.

            Translations come from many hands, and a page shows them under the author's name. Texts are read as a browser reads
            them: also a tag that Markdown would not see, in any case, with blanks and character references in an address. Code
            spans are text and left alone. Always an error.
            """#,
        "math-kept": #"""
            A translation has the same formulas as its source, in any order.

            Formulas are `$…$`, `$$…$$`, `\\(…\\)` and `\\[…\\]`, as Pandoc, KaTeX and MathJax read them. A dollar sign before a
            sum of money is none. Words in a formula may be translated, so that a change is only a warning; a lost or added
            formula is an error.
            """#,
        "message-valid": #"""
            A UI message is ICU MessageFormat that ICU can read.

            A message that cannot be read is shown to nobody: its page would lack a label or a number.
            """#,
        "no-double-marks": #"""
            No mark of a sentence stands twice, or beside one that says the same.

                Es regnet,, oft..     one comma, one stop

            It finds `,,`, `..`, `、、`, `。。`, `;;`, `,.` and a stop behind `。`. An ellipsis of three and more points, `??`
            and `!!` are left alone, and so are a comma before a name that begins with a point (`、.md`) and every run that the
            source has too. Only a warning; the fix leaves one mark, unless two commas open a quotation (`,,Tor`).
            """#,
        "no-double-spaces": #"""
            No two blanks stand in a row, unless the source has such a place too.

            Blanks at the beginning of a line, before a line break and in code are left alone, and so are two blanks behind
            sentences in a catalog whose habit they are. Only a warning; the fix leaves one blank.
            """#,
        "no-hidden-characters": #"""
            A translation has no characters that nobody can see or that mean nothing.

            Zero width spaces and joiners, soft hyphens, control characters, byte order marks, private use, variation selectors
            that vary nothing: they break searches, line breaks and screen readers, and no proofreader sees them. A zero width
            space within `friend` is found, named by its number, and taken out by the fix.

            Left alone: what the source has too; joiners where a script needs them (Arabic script, Indic scripts, emoji); zero
            width spaces in the scripts that are written without spaces and have no other break (Thai, Lao, Khmer, Burmese).
            Controls of the writing direction are judged by `bidi-balanced`.

            Control characters are an error, since many file formats and XML refuse them, and so are the others inside of a
            word; elsewhere they are a warning. Source: Unicode 15, chapter 23 (special areas and format characters).
            """#,
        "no-look-alikes": #"""
            Letters are what they look like: no Cyrillic or Greek letter in a Latin word, no Latin one in a Cyrillic word.

            `amiciziа` here ends with a Cyrillic а. Nobody sees it, but searches miss the word, spell checkers and screen
            readers stumble, and in an address it leads to another site. Found are words where every letter of another script
            looks like one of the word's own (the fix puts that one there), words all of Cyrillic or Greek look-alikes in a
            language of another alphabet, and single Latin letters that stand for the Russian words "с", "о", "у".

            Left alone: words of the source; signs of science (`Δt`, `kΩ`); particles and endings at a foreign word.

            An error in a mixed word, else a warning. Source: Unicode's confusables (UTS #39), scripts by UAX #24.
            """#,
        "no-repeated-words": #"""
            No word stands twice in a row.

                It is is late.     one "is" is enough

            Compared are words parted by one blank, without regard to capitals. Left alone are numbers, as many repeats as the
            source has, also of a word in two forms ("unknown unknowns"), and words that a language may repeat: `via via`,
            `nous nous`, `die die`, `еле еле`, `キラキラ`. In Chinese and Japanese, which write no spaces, a doubled particle counts and a
            doubled run of two characters and more, unless it may be two words (`操作操作系统`, `项目的目的`, `讨论讨论`). Only a warning. The
            fix leaves one word of articles, prepositions and conjunctions; which other words belong there, only a person knows.
            """#,
        "no-tatweel": #"""
            Arabic words are not stretched with tatweel.

            `كتـــاب` is stretched by hand (U+0640, kashida): searches miss the word, and a browser justifies lines by itself.
            The fix takes the tatweel out.

            Left alone: a tatweel at the end of a word, where a particle stands before a foreign word or a placeholder (`الـ
            Android`), and one before a mark that needs a place to sit.

            A warning. Source: Unicode 15, section 9.2; the W3C's "Arabic & Persian Layout Requirements".
            """#,
        "nothing-cut-off": #"""
            A translation says all that its source says: no end is cut off, no sentence is left out.

                Walk every day. It helps you sleep.   →   Camminate ogni     the rest is missing

            Several signs are weighed: the length beside what the language lets expect, a lost end mark, fewer sentences,
            fewer commas, and a last word that leads to another one (an article, a preposition). A short translation with none
            of the other signs is left alone; a lost stop is no sign in a heading or in a catalog that mostly leaves them out,
            nor is a German particle at the end of a sentence (`Gib den Namen ein.`). Only a warning.
            """#,
        "numbers-kept": #"""
            A translation has the numbers of its source, as values: `1.5` may be `1,5`, and `15` must not be `51`.

                Walk 15 minutes.   →   Gehen Sie 51 Minuten.     15 of the source is 51 here

            Numbers are read as each locale writes them: grouping and decimal marks (CLDR, number symbols), digits of every
            script, Han numerals and powers of ten (`12,000` is `1万2千`), and words for powers of ten, which languages count in two
            ways: `2 billion` is `2 Milliarden`, `2 mil millones`, `2 bilhões`. Where such a word is not sure (`5m`, a language
            whose words are not listed), the digits alone are compared. Fractions are compared with fractions. A measure may be in
            another unit of its kind (`350 °F` and `180 °C`, `5 miles` and `8 km`): a warning tells where the value is not about
            right.

            Small numbers may be words on either side, months may be names, 2:00 p.m. may be 14:00, 20181220 a date in three
            numbers, 1/2 a word, and `20% off` is `八折`. Numbers that are part of a word (`HTML5`, `1st`) may be left out; those in
            code, addresses and placeholders are not looked at. The 1 of a singular may be a placeholder in the forms of the
            plural, and the 1990s may be the 90s or words.

            Another value in the place of one is an error; a number that is only missing is a warning, for it may be said in other
            words.
            """#,
        "one-script-a-word": #"""
            A word is written in one script.

            `предwожение` holds a Latin letter that was typed in the wrong keyboard layout; letters that look like the right one
            are found by `no-look-alikes`.

            Left alone: words of the source; Han characters and kana beside each other; Arabic and Hebrew particles before a
            foreign word (`لAndroid`) and Cyrillic endings behind one (`APIшный`); Greek signs (`Δt`, `kΩ`).

            An error: words of two scripts do not occur otherwise. Source: UAX #24, and the mixed-script detection of UTS #39.
            """#,
        "opening-marks": #"""
            Spanish questions and exclamations begin with `¿` and `¡`.

                Qué hora es?     ¿ belongs before the question

            Each `?` needs a `¿` before it, each `!` a `¡`; `¿…!` and `¡…?` are good too (Ortografía de la lengua española,
            3.4.9). A mark alone in brackets or behind markup is left alone, and so is one that belongs to a name which the source
            has in the middle of a sentence (`Yahoo! Finance`). Only a warning.
            """#,
        "page-in-the-language": #"""
            A segment file as a whole is in the language that it says it is in.

            Italian in `locales/de/articles/sleep.po`, or an article that was copied in English and never translated: one message
            at the first entry of the file, in the place of one for each entry by `in-the-language`, `translation-differs` and
            `fully-translated`.

            Some twenty texts of the file are looked at, those of four words and more. Most of them have to be foreign: in the
            source's language by its function words (English only), or in another one by all their words, letters and scripts
            together, as `in-the-language` counts them.

            Left alone: files with fewer than six such texts, and files of which less than six in ten of these are foreign; their
            entries are judged one by one.

            A warning, since it rests on counts. Source: the lists of words in `Sources/Checks/Language/Words`, scripts by UAX #24.
            """#,
        "placeholders-kept": #"""
            A translation has the placeholders of its source: `{name}`, `{{ name }}`, `${name}`, `%(name)s`, `%1$d`, `%s`, `%@`,
            `%name%`, `<0>…</0>`, `:name`.

            Found are placeholders that are lost, made up, translated (`{nome}` for `{name}`) or of another type (`%d` for
            `%s`), and unnamed ones whose order gives them another value's type: a program shows nothing, the wrong thing, or
            stops. Another variable of the same object (`{{ site.root }}` for `{{ site.baseurl }}`) may be meant and is a
            warning.

            Left alone: addresses in them that name the reader's language (`{{ "/fr/start/" | prepend: site.base }}`); the order
            of those with a name or a number; a name said twice; flags, widths and precisions; a percent sign of the text
            (`50 % of`, `100%`), as the flags `no-c-format` and `no-python-format` say it too; formats of dates and times
            (`%H:%M`); what is code on one side and text on the other. A plural form for one number only may say the number in
            words: `Jeden plik` for `%d file` (GNU gettext manual, "Translating plural forms").
            """#,
        "plural-categories-complete": #"""
            A plural in a UI message has a text for every plural category of its language.

            The categories are CLDR's (`plurals.xml`): Polish needs `one few many other`, Arabic all six, Japanese only
            `other`. A missing category is an error, for ICU shows the text of `other` then: "2 artykułów". The category
            `many` of French, Italian, Portuguese, Spanish and Catalan, which holds only for whole millions, is told of by a note.

            Explicit numbers count where they cover a category: `=2` is Arabic's `two`.
            """#,
        "plural-categories-known": #"""
            The categories of a plural are those of CLDR, and the language uses them.

            A category that is misspelt (`ones`) or translated is never chosen: an error, with the nearest of the six names. One
            that the language does not use (`few` in Italian) is text for nobody: a warning. Explicit numbers (`=0`) are right in
            every language.
            """#,
        "plural-forms-complete": #"""
            An entry with plural forms has all the forms of its language, each with a text.

            GNU gettext takes `msgstr[n]` by the formula of `Plural-Forms`; a form that is not there shows the source, an empty
            one too. Found are entries with fewer forms than the header, CLDR or most entries of the file have (an error: Polish
            has `one few many`), and empty forms beside written ones (a warning: the entry counts as untranslated). The message
            names numbers that need the form.
            """#,
        "plural-number-shown": #"""
            A branch of a plural shows its number where the source shows it: `#`, or the argument itself.

            Found are branches for several numbers without it ("wiele artykułów" for 5), and a number written out that is not the
            branch's own (`one {5 artykuł}`). Left alone are branches for one number only (`=0`, Italian `one`), which may say it
            in words, and plurals whose source does not show the number.
            """#,
        "quotes-of-the-language": #"""
            A quotation is opened and closed by marks of one kind.

                Er sagte „ja".     „ja“ belongs there

            It finds a quotation that a typographic mark opens and a straight one closes, or the other way round; the help
            names the marks of the language (CLDR, delimiters). Which kind a text uses is left to its habit, and so are texts
            whose source mixes kinds too. Only a warning.
            """#,
        "quotes-paired": #"""
            Quotation marks come in pairs: each one that opens is closed.

                Er sagte „ja.     the quotation is not closed

            The marks `„ “ ” "` are counted together, since languages open and close with different ones of them; `« »`,
            `‹ ›`, `「 」`, `『 』`, `《 》` each with their partner. Apostrophes and single marks are left alone, and so are marks
            of inches and minutes behind a digit and texts whose source is as unbalanced. Only a warning.
            """#,
        "references-valid": #"""
            Character references are written so that a page shows their character: `&amp;`, `&#38;`, `&#x26;`.

            Found are references that a blank or a missing semicolon broke (`& amp;`, `&amp ;`, `&amp`), and names that HTML does
            not know where a known one is near (`&nbps;`), each with the fix. Names that the source has (`&apt-get;`) are known. An
            ampersand of the text (`R&D`) is none of them, and what the source writes in the same way is left alone.
            """#,
        "shortcodes-kept": #"""
            A translation has the same shortcodes as its source, in any order.

            Shortcodes are what a site generator replaces: `{{< video id="3" >}}`, `{% include x %}`, `:smile:` (Hugo, Liquid,
            Jinja and their kin). Blanks in them do not count, and values in quotation marks that
            are words for a reader may be translated (`title="More"`). `{{ name }}` is a placeholder: `placeholders-kept`.
            """#,
        "spacing-of-marks": #"""
            Blanks stand beside marks as the language has them.

                Es regnet ,oft.   →   Es regnet, oft.

            No blank stands before a comma or full stop, one stands behind them between words, and none stands beside the
            full-width marks of Chinese and Japanese. French writes a no-break space before `; : ! ?` and inside of guillemets:
            what the catalog nearly always does at a mark is its habit and is taken as right; where it has no habit, only what
            is written in two ways within one text is told, but not in a line that is copied from the source, nor behind a place
            in a file (`%s:%d: …`) or a name that is copied with its colon (`gpg: …`, the headings `To:` and `Cc:`). Blanks before commas and stops are left alone where the catalog often has them. So are names
            such as `.NET` and `Node.js`, decimal numbers, and what the source writes so too. Only a warning; the fix puts or
            takes out the blank.
            """#,
        "table-cells-kept": #"""
            The rows of a table in a translation have as many cells as in its source.

            A row is a line that begins with a pipe (GFM 0.29, section 4.10). A pipe that is lost joins two cells, one that is
            added divides one. Pipes after a backslash and in code are text.
            """#,
        "tabs-kept": #"""
            A translation has as many tabs as its source.

            Tabs align columns or part fields that a program reads. Only a warning.
            """#,
        "tags-kept": #"""
            A translation has the same HTML tags as its source, in any order.

            Found are tags that are lost, that nothing closes any more, that the source does not have, and attributes that were
            changed (`<a href="…">`, `<span class="…">`). A tag that only the translation has is refused too: markup is the
            author's. Elements whose content nobody translates, such as `<code>` and `<svg>`, are compared whole.

            Left alone: an element of the source that is said twice; the attributes that a reader sees (`alt`, `title`,
            `aria-label`, `placeholder` …) and those of the language (`lang`, `dir`, `hreflang`, `sortas` of DocBook); words
            marked as foreign to the reader (`<foreignphrase>`), also in the place of `<emphasis>`; the order of attributes and
            their quotation marks, `<br>` for `<br />`. A name in angle brackets that nothing closes and that is no element of
            HTML, or one that is a common word, stands for something (`git add <path>`) and may be translated.
            In UI messages a tag counts once, since languages have more or fewer branches. Elements with code are judged as
            `code-kept` judges code spans: an error for another letter, a warning for other words.
            """#,
        "terms-kept": #"""
            A translation calls a concept of the glossary by one of its terms; names stay as they are.

            Inflected forms count as far as the glossary lists them or the stemmer of the language knows them, so it is only a
            warning.
            """#,
        "translation-differs": #"""
            A translation is not a copy of its source.

            `Delete the selected files` as the French text for the same words is found.

            Left alone: copies without any word that is only English (names, addresses, code, numbers, "Version", "Menu");
            titles of works, in quotation marks, emphasis or capitals; references; texts of fewer than three words, unless they
            begin as a sentence does; images with nothing beside them; lines of `name: value`; indented code; files of settings;
            commands (`make && make install`); lines of a log, which begin with a day and a time; what programs print
            (`gpg: …`) and comments of programs (`// …`) in a catalog that mostly leaves them so.

            A warning: some copies are right. Source: the English words of `LanguageWords+English.swift`; for other source
            languages a copy of four words and more is found.
            """#,
    ]
}
