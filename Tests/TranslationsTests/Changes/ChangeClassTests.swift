import SourceText
import Testing

@testable import Translations

@Suite struct ChangeClassTests {
    @Test(arguments: [
        ("The shop  opens early.", "The shop opens early."),
        ("Open\u{A0}daily", "Open daily"),
    ])
    func `blanks alone are white space`(old: String, new: String) { expect(.whitespace, old, new) }

    @Test(arguments: [
        ("**Note**: salt", "**Note:** salt"), ("The *old* mill", "The _old_ mill"), ("A __big__ one", "A **big** one"),
        ("Use \\(this\\) now", "Use (this) now"), ("So 2 \\* 3 is", "So 2 * 3 is"),
    ])
    func `another spelling of the same marks is typography`(old: String, new: String) {
        expect(.typography, old, new)
    }

    @Test(arguments: [
        ("He said \"yes\".", "He said “yes”."), ("Don't wait...", "Don’t wait…"),
        ("Bread - the old way", "Bread – the old way"), ("Bread -- the old way", "Bread—the old way"),
        ("Yes we can.", "Yes, we can."), ("Wait for it", "Wait for it."), ("Über „alles“", "Über «alles»"),
        ("おはよう、世界", "おはよう、世界。"), ("-5 °C", "−5 °C"), ("A well known loaf", "A well-known loaf"),
        ("Open 9-17 daily", "Open 9–17 daily"),
        ("Open 9-17 daily", "Open 9 – 17 daily"), ("你好,世界", "你好，世界"), ("One; two", "One, two"),
        ("Wait...what", "Wait… what"), ("No--never", "No – never"),
    ])
    func `quotes, dashes, ellipses and commas are typography`(old: String, new: String) {
        expect(.typography, old, new)
    }

    @Test(arguments: [
        ("They recieve mail.", "They receive mail."), ("Teh shop is open.", "The shop is open."),
        ("It occured twice.", "It occurred twice."), ("We went went home.", "We went home."),
        ("Go to the web site.", "Go to the website."), ("We visit paris.", "We visit Paris."),
        ("Das ist definitif so.", "Das ist definitiv so."), ("Мы идем дамой.", "Мы идем домой."),
        ("An independant, seperate shop", "An independent, separate shop"),
        ("Set LOG_LEVEL now.", "Set LOG-LEVEL now."), ("Use node.js here.", "Use node,js here."),
        ("Open Tuesday-Friday.", "Open Tuesday, Friday."), ("Use ; to end it.", "Use , to end it."),
        ("The flag is --all for it.", "The flag is -all for it."),
        ("The path is ../a in it.", "The path is ./a in it."), ("Open .gitignore now.", "Open gitignore now."),
        ("--all is the flag.", "-all is the flag."),
    ])
    func `mended letters are a typo`(old: String, new: String) { expect(.typo, old, new) }

    @Test(arguments: [
        ("A big loaf.", "A **big** loaf."), ("See the *menu*.", "See the **menu**."), ("Run ls now.", "Run `ls` now."),
        ("Press <b>Enter</b>.", "Press <kbd>Enter</kbd>."), ("Read it.[^1]", "Read it.[^2]"),
        ("See the menu.", "See the [menu](menu.md)."), ("Use **never** do it.", "Use **never do** it."),
        ("*One* and two", "One *and* two"),
    ])
    func `other marks around the same words are markup`(old: String, new: String) { expect(.markup, old, new) }

    @Test(arguments: [
        ("See [the menu](a.md).", "See [the menu](b.md)."), ("![A loaf](a.jpg)", "![A loaf](b.jpg)"),
        ("Ask <https://a.example>.", "Ask <https://b.example>."),
        ("Ask https://a.example now.", "Ask https://b.example now."),
        ("<a href=\"x\">Go</a> now", "<a href=\"y\">Go</a> now"),
    ])
    func `another address is a link`(old: String, new: String) { expect(.link, old, new) }

    @Test(arguments: [
        ("The tour starts at 02:00.", "The tour starts at 03:00.", "en"), ("Take 2 eggs.", "Take 12 eggs.", "en"),
        ("Wait one hour.", "Wait two hours.", "en"), ("It costs 1.5 €.", "It costs 15 €.", "en"),
        ("At -5 °C it freezes.", "At 5 °C it freezes.", "en"), ("Use `--port 80`.", "Use `--port 8080`.", "en"),
        ("Warte drei Tage.", "Warte vier Tage.", "de"), ("三回混ぜます。", "五回混ぜます。", "ja"),
        ("ادفع ٥ دراهم", "ادفع ٦ دراهم", "ar"), ("Version IPv4 only", "Version IPv6 only", "en"),
        ("Подождите два дня.", "Подождите три дня.", "ru"), ("Open from 9-17.", "Open from 9, 17.", "en"),
        ("Pay 12 345 crowns.", "Pay 12, 345 crowns.", "en"), ("A score (-1)", "A score (1)", "en"),
    ])
    func `other numbers, in digits and in words, are a number`(old: String, new: String, language: String) {
        expect(.number, old, new, language)
    }

    @Test(arguments: [
        ("Delete the file.", "Do not delete the file.", "en"), ("It is safe.", "It is unsafe.", "en"),
        ("It is possible now.", "It is impossible now.", "en"), ("Unlocked doors", "Locked doors", "en"),
        ("Das ist gefährlich.", "Das ist ungefährlich.", "de"), ("Это безопасен путь.", "Это небезопасен путь.", "ru"),
        ("No, puedes seguir.", "No puedes seguir.", "es"), ("Stop not, go on.", "Stop, not go on.", "en"),
        ("You can go.", "You can't go.", "en"), ("Bread with salt", "Bread without salt", "en"),
        ("It never rains.", "It always rains.", "en"), ("Non aprire la porta.", "Apri la porta.", "it"),
        ("Ne touchez pas la porte.", "Touchez la porte.", "fr"), ("Es ist ein Brot.", "Es ist kein Brot.", "de"),
        ("Otwieraj drzwi.", "Nie otwieraj drzwi.", "pl"), ("Não abra.", "Abra.", "pt"),
        ("Открывайте дверь.", "Не открывайте дверь.", "ru"), ("افتح الباب", "لا تفتح الباب", "ar"),
        ("ここで写真を撮れます。", "ここで写真を撮れません。", "ja"), ("请打开门。", "请不要打开门。", "zh"),
        ("Abra la puerta.", "No abra la puerta.", "es"),
    ])
    func `a sentence turned round is a negation`(old: String, new: String, language: String) {
        expect(.negation, old, new, language)
    }

    @Test(arguments: [
        ("The baker sells bread.", "The baker sells cakes."), ("You are ready.", "You are ready?"),
        ("He wears a hat.", "He wears a cat."), ("Open the file.", "Open the files."), ("We walk.", "We walked."),
        ("It costs 5 €.", "It costs 5 $."), ("Take a walk.", "Take a long walk through the woods."),
        ("Two men walked to town at noon.", "The four of us never got that far, and nobody asked why."),
        ("毎朝パン屋は小さな店を開けます。", "毎朝パン屋は大きな店を開けます。"),
        ("Use `a.b` now.", "Use `a,b` now."), ("Run `rm -rf build` / go.", "Run `rm -rf build /` go."),
        ("Run `make -j` now.", "Run `make --j` now."), ("Run `a\\(b` now.", "Run `a(b` now."),
        ("So $x,y$ holds.", "So $x.y$ holds."),
        ("A sail of 5′ here", "A sail of 5″ here"),
    ])
    func `other words are wording`(old: String, new: String) { expect(.wording, old, new) }

    @Test func `every class has its risk, moves the least and negations the most`() {
        #expect(ChangeClass.allCases.map(\.risk) == Array(0..<11))
        #expect(ChangeClass.negation > .wording && ChangeClass.link > .typo)
    }

    private func expect(
        _ expected: ChangeClass, _ old: String, _ new: String, _ language: String = "en",
        at location: SourceLocation = #_sourceLocation
    ) {
        let found = ChangeClass.of(from: TextSlice(old), to: TextSlice(new), language: language)
        #expect(found == expected, "\(old) → \(new)", sourceLocation: location)
        let back = ChangeClass.of(from: TextSlice(new), to: TextSlice(old), language: language)
        #expect(back == expected, "\(new) → \(old)", sourceLocation: location)
    }
}
