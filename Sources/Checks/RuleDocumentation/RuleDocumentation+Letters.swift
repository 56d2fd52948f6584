// swift-format-ignore-file
extension RuleDocumentation {
    /// The doc comments of `Sources/Checks/Rules/Letters`, by the rule's id.
    ///
    /// Written by RuleDocumentationTests with PARLANCE_RECORD=1; a change here is lost.
    static let letters: [String: String] = [
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
        "characters-composed": #"""
            Letters with accents are single characters where Unicode has them: normalization form C.

            `é` written as `e` and a combining accent looks the same, but searches, glossaries and links do not find it. The fix
            composes it.

            Left alone: characters just so in the source; marks of a script that only stand in another order than the canonical
            one (Arabic shadda and vowel), which nobody types otherwise; compatibility ideographs in Japanese names.

            A warning, for readers see no difference. Source: UAX #15, and the W3C's "Character Model: String Matching".
            """#,
        "digits-known": #"""
            Digits are those of the language, or European ones.

            Found are digits of another script than the locale's: Devanagari digits in French, Persian `۵` in an Arabic text that
            has `٥`, full-width digits outside of East Asia, and numbers with digits of two scripts (`١2`).

            Left alone: European digits everywhere (a whole number of them), digits of the source, full-width digits in Chinese, Japanese and Korean.

            A warning. Source: CLDR's default and native numbering systems.
            """#,
        "emoji-kept": #"""
            Emoji say what those of the source say.

                The test passed. ✅   →   Il test è passato. ❌     the reader sees the opposite

            Emoji are compared as a multiset, in any order. Left alone: emoji that are only missing or only added, skin tones,
            variation selectors and the parts of a person, flags, which name a language, arrows, which turn with the direction
            of the text, and what says the same (`✅` and `✔`, hearts, globes, `👈` and `👉`). Only a warning.
            """#,
        "encoding-sound": #"""
            A translation was read and written in its own encoding on its whole way.

            Found are UTF-8 that was read as a Western, Central European or Cyrillic code page (`GrÃ¶ÃŸe` for "Größe"), also
            twice over; the replacement character U+FFFD, which stands for bytes that were lost; bytes that are no UTF-8; and
            question marks inside of words where a letter beyond ASCII is missing (`Gr??e`) and in the place of words (`?????`).
            So are UTF-8 read as Mac OS Roman or code page 437 (`√©`), Cyrillic and Arabic read as Western letters (`Òåêñò`),
            KOI8-R and windows-1251 read as each other (`нРЙПШРЭ`),
            Polish and its neighbours with signs in their words (`B³±d`), words with letters of the neighbours' code page
            (Portuguese `traduçăo`), and letters that nobody decoded (`\u00e0`, `=C3=A0`, `%C3%A0`, `&amp;agrave;`, and `&agrave;`
            where most of the catalog has the letters themselves). The fix puts misread text right; what was lost has to be written
            again.

            Left alone: what the source has too, and question marks in addresses and patterns.

            An error, except for question marks and escapes, which may be meant. Source: the code pages of the WHATWG Encoding Standard, and
            Unicode 15, section 3.9 (well-formed UTF-8).
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
        "kana-spelled": #"""
            Words of katakana have no Han character or dash that only looks like a letter of theirs.

                サ一バ   →   サーバ     the number one stands for the mark of a long vowel

            Found are `一`, a dash or a hyphen between two katakana in the place of `ー`, and `力 工 口 夕 卜 二 八` between them in
            the place of カ エ ロ タ ト ニ ハ, the first two also before them at the beginning of a word (`力ラー`). No search finds
            such a word, and hardly a reader sees it.

            Left alone: what the source has too, and the long dash between two names. A warning; the fix writes the katakana.
            """#,
        "keyboard-fits-script": #"""
            No word was typed with the keyboard in another layout.

            `hgsghl` is what comes out when "السلام" is typed on an Arabic keyboard that is set to English; `ghbdtn` is the
            Russian "привет". Such a word has Latin letters that no language puts together so, and letters that are frequent in
            the right layout.

            Left alone: words of the source and of other sources of the catalog, capitals (names, abbreviations), words of fewer than four letters.

            A warning, with the word in the other layout as evidence. Source: the standard Arabic and Russian layouts and the
            letters' frequencies in running text.
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
        "no-tatweel": #"""
            Arabic words are not stretched with tatweel.

            `كتـــاب` is stretched by hand (U+0640, kashida): searches miss the word, and a browser justifies lines by itself.
            The fix takes the tatweel out.

            Left alone: a tatweel at the end of a word, where a particle stands before a foreign word or a placeholder (`الـ
            Android`), and one before a mark that needs a place to sit.

            A warning. Source: Unicode 15, section 9.2; the W3C's "Arabic & Persian Layout Requirements".
            """#,
        "one-script-a-word": #"""
            A word is written in one script.

            `предwожение` holds a Latin letter that was typed in the wrong keyboard layout; letters that look like the right one
            are found by `no-look-alikes`.

            Left alone: words of the source; Han characters and kana beside each other; Arabic and Hebrew particles before a
            foreign word (`لAndroid`) and Cyrillic endings behind one (`APIшный`); Greek signs (`Δt`, `kΩ`).

            An error: words of two scripts do not occur otherwise. Source: UAX #24, and the mixed-script detection of UTS #39.
            """#,
        "plain-forms": #"""
            Letters are the plain ones, and no forms that stand for them in old character sets and fonts.

                Il ﬁle è chiuso.     one character stands for "fi"

            Ligatures of Latin (`ﬁ`), Arabic letters in the shape that they have within a word (`ﻻ`), katakana of half width
            (`ﾌｧｲﾙ`), radicals of Han characters (`⽂`), letters of mathematics (`𝐛𝐨𝐥𝐝`) and accents beside their letters (`e´`) come from PDF files, old data and games
            with fonts. They look right, and searches, glossaries and screen readers do not find the word.

            Left alone: what the source has too, words that are one character (`ﷺ`, `﷼`), full-width letters in Chinese, Japanese
            and Korean, and letters of mathematics that stand alone. A warning; the fix writes the plain letters. Source: the
            compatibility mappings of Unicode 15 (UAX #15, NFKC).
            """#,
    ]
}
