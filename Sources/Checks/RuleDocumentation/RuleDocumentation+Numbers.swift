// swift-format-ignore-file
extension RuleDocumentation {
    /// The doc comments of `Sources/Checks/Rules/Numbers`, by the rule's id.
    ///
    /// Written by RuleDocumentationTests with PARLANCE_RECORD=1; a change here is lost.
    static let numbers: [String: String] = [
        "dates-kept": #"""
            A translation names the days of the week and the months of its source.

                We meet on Monday.   →   Ci vediamo martedì.     another day

            Names are those of CLDR, in English sources with their capitals; `May` and `March` count beside a number. Found is a
            text that names one day in the place of another, or one month in the place of another, also `10月` for "November".

            Left alone: a name that is only missing, which may be a number, a short form or "today", and one that is only added.
            Only a warning.
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
        "number-signs-kept": #"""
            Percent signs, signs of money and the minus beside a number are those of the source.

                It costs $20, with 5 % off.   →   Costa €20, con uno sconto del 5 ‰.     both are another amount

            Found is a number of the source that has `‰` for `%` or another sign of money beside it: `$`, `€`, `£`, `¥`, `₽` and
            the others of Unicode's class Sc: an error. A number that only lost its sign (`-5 °C` → `5 °C`, `20%` → `20`) is a
            warning, in languages whose words for the signs are known. Left alone: a sign that became a word, other forms of a sign (`％`, `٪`, `￥`),
            another number, whose sum may be converted, and a sign that the source has beside any number.
            """#,
        "number-words-kept": #"""
            A number that the source says by a word is said with its value.

                Take two spoons.   →   Prendi tre cucchiai.     two of the source is three here

            Looked at are English texts with exactly one number, a word from two to ten, and translations that say exactly one
            such word of their language (CLDR, `spellout-cardinal`, in all cases) and no digits. Found is another value.

            Left alone: `one`, which is an article in many languages; ordinals, fractions, multiples and pairs; translations
            that say the number in any other way (`entrambi`, `dvoje`, 双方); words that also mean something else (`sei`, `neuf`,
            `acht`). Only a warning: idioms have numbers of their own.
            """#,
        "numbers-kept": #"""
            A translation has the numbers of its source, as values: `1.5` may be `1,5`, and `15` must not be `51`.

                Walk 15 minutes.   →   Gehen Sie 51 Minuten.     15 of the source is 51 here

            Numbers are read as each locale writes them: grouping and decimal marks (CLDR, number symbols), digits of every
            script, Han numerals and powers of ten (`12,000` is `1万2千`), and words for powers of ten, which languages count in
            two ways: `2 billion` is `2 Milliarden`, `2 mil millones`, `2 bilhões`. Where such a word is not sure (`5m`, a
            language whose words are not listed), the digits alone are compared. Fractions are compared with fractions. A
            measure may be in another unit of its kind (`350 °F` and `180 °C`, `5 miles` and `8 km`): a warning tells where the
            value is not about right.

            Small numbers may be words on either side, months may be names, 2:00 p.m. may be 14:00 and 6–7 p.m. 18–19, 20181220
            a date in three numbers, 1/2, 1.5 and 100% words (`полтора`, `完全`), XVIII 18, ① 1, and `20% off` is `八折`. Numbers
            that are part of a word (`HTML5`, `1st`, the 1 of `1-year`) may be left out; those in code, addresses and
            placeholders are not looked at. The 1 of a singular may be a placeholder in the forms of the plural and in the
            branches of a message, and the 1990s may be the 90s or words. "More than 1" may be 2つ以上, and hex 16進.

            Another value in the place of one is an error; a number that is only missing is a warning, for it may be said in
            other words.
            """#,
    ]
}
