import Diagnostics
import Locales
import SourceText
import Testing

@testable import Checks

struct SaidOnceTests {
    @Test(
        arguments: [
            ("Keep it.", "Tienilo. Tienilo.", "it", "Tienilo."),
            ("Keep it", "Behalte esBehalte es", "de", "Behalte es"),
            ("Take it", "Возьми это Возьми это", "ru", "Возьми это"), ("It is open.", "開いている。開いている。", "ja", "開いている。"),
            ("It is open", "已经打开了已经打开了", "zh-Hans", "已经打开了"),
            ("Open it", "افتح الملف\n\nافتح الملف", "ar", "افتح الملف"),
            ("Go.", "Va.\u{A0}Va.", "fr", "Va."),
        ])
    func `a text that was pasted twice is found, and one is taken out`(
        source: String, target: String, locale: String, once: String
    ) throws {
        let found = try findings(of: SaidOnce(), source, target, locale: locale)
        #expect(found.map { fixed($0, target) } == [once])
    }

    @Test(
        arguments: [
            ("Again and again.", "Ancora e ancora.", "it"), ("Bye.", "Bye bye", "it"), ("Various", "いろいろ", "ja"),
            ("Ha", "haha", "de"),
            ("Try it", "试试", "zh-Hans"), ("Stop. Stop.", "Halt. Halt.", "de"), ("Dash", "--  --", "fr"),
            ("12", "12 12", "fr"),
            ("Little by little", "Poco poco", "it"), ("Hush", "шшшшшш", "ru"), ("A", "1.1.", "de"),
        ])
    func `words that a language doubles are fine`(source: String, target: String, locale: String) throws {
        let found = try findings(of: SaidOnce(), source, target, locale: locale)
        #expect(found == [], "\(target)")
    }

    @Test(
        arguments: [
            ("it", "Il file è chiuso. Il file è chiuso. La porta è aperta.", "Il file è chiuso."),
            ("zh-Hans", "文件已经关闭。文件已经关闭。窗口仍然打开着。", "文件已经关闭。"),
            ("ru", "Файл закрыт. Дверь открыта! Дверь открыта!", "Дверь открыта!"),
        ])
    func `a sentence twice in a row is found`(locale: String, target: String, twice: String) throws {
        let source = "The file is closed. The door is open too."
        let found = try findings(of: SaidOnce(), source, target, locale: locale)
        #expect(found.map { text(at: $0, in: target) } == [twice])
        #expect(try findings(of: SaidOnce(), "No, no, no! Go away now! Go away now!", target, locale: locale) == [])
    }
}
