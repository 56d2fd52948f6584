import Locales
import SourceText

/// A legacy code page: one byte a character, ASCII in its lower half.
///
/// The tables are those of the WHATWG Encoding Standard; bytes without a character stand for the C1 control of the same
/// number, as browsers read them.
struct CodePage: Sendable {
    let name: String
    /// How many characters beside each other must make sense before it is no accident.
    let leastRun: Int
    /// What stands in every text that was misread with the page; empty where nothing does.
    private(set) var sign: [UInt8] = []
    /// What the bytes from 80 on are.
    let scalars: [UInt32]
    /// The byte of each scalar below 0x500; 0 for none.
    private var low = [UInt8](repeating: 0, count: 0x500)
    private var high: [(scalar: UInt32, byte: UInt8)] = []
    /// By the first byte in UTF-8: whether it begins a character that the page has for a first byte of UTF-8.
    private(set) var leads = [Bool](repeating: false, count: 256)
    /// The letters that it has for first bytes of UTF-8.
    private(set) var leadTraits: TextTraits = []

    private init(_ name: String, leastRun: Int = 1, _ characters: String) {
        self.name = name
        self.leastRun = leastRun
        scalars = characters.unicodeScalars.map(\.value)
        for (offset, scalar) in characters.unicodeScalars.enumerated() where offset < 128 {
            let byte = UInt8(0x80 + offset)
            if scalar.value < 0x500 { low[Int(scalar.value)] = byte } else { high.append((scalar.value, byte)) }
        }
        for (offset, scalar) in characters.unicodeScalars.enumerated() where offset >= 0x42 && offset <= 0x74 {
            if let first = String(scalar).utf8.first { leads[Int(first)] = true }
            leadTraits.formUnion(TextTraits(of: TextSlice(String(scalar))).intersection([.latinLetters, .cyrillic]))
        }
        // C1 controls that the page gives characters to may still have come through as themselves.
        for value in 0x80..<0xA0 where low[value] == 0 { low[value] = UInt8(value) }
    }

    /// The byte beyond ASCII that the page shows as this character.
    func byte(of scalar: UInt32) -> UInt8? {
        if scalar < 0x500 { return low[Int(scalar)] == 0 ? nil : low[Int(scalar)] }
        if scalar < 0x2010 || scalar > 0x2122 { return nil }
        return high.first { $0.scalar == scalar }?.byte
    }

    /// Whether a character here may be one of the later bytes of UTF-8, as the page shows them.
    func mayTrail(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        let lead = bytes[index]
        if lead < 0xC2 { return lead >= 0x80 }
        // What is no pair of bytes is rare enough to be looked at.
        guard lead < 0xE0, index + 1 < bytes.count else { return true }
        let scalar = Int(lead & 0x1F) << 6 | Int(bytes[index + 1] & 0x3F)
        return scalar >= 0x500 || (low[scalar] >= 0x80 && low[scalar] < 0xC0)
    }

    /// The pages that texts of a locale are misread with.
    static func pages(of locale: LocaleKnowledge) -> [CodePage] {
        if locale.scripts.contains(.cyrillic) { return [western, cyrillic] }
        let central = ["pl", "cs", "sk", "hu", "sl", "hr", "ro", "sq", "bs"]
        if central.contains(locale.tag.language) { return [western, CodePage.central] }
        return locale.isLatin ? [western, centralElsewhere] : [western]
    }

    /// Where the language does not write `Ă`, the first byte of most of its letters: without one there is nothing to
    /// find.
    private static let centralElsewhere: CodePage = {
        var page = central
        page.sign = Array("Ă".utf8)
        return page
    }()

    /// windows-1252, which holds ISO 8859-1.
    static let western = CodePage(
        "windows-1252",
        "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ"
            + "\u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯°±²³´µ¶·¸¹º»¼½¾¿"
            + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß"
            + "àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ")

    static let central = CodePage(
        "windows-1250",
        "€\u{81}‚\u{83}„…†‡\u{88}‰Š‹ŚŤŽŹ\u{90}‘’“”•–—\u{98}™š›śťžź"
            + "\u{A0}ˇ˘Ł¤Ą¦§¨©Ş«¬\u{AD}®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľż"
            + "ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß"
            + "ŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙")

    /// Nearly every pair of characters of this page is a pair of letters or marks: one alone proves nothing.
    static let cyrillic = CodePage(
        "windows-1251", leastRun: 2,
        "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{98}™љ›њќћџ"
            + "\u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї°±Ііґµ¶·ё№є»јЅѕї"
            + "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"
            + "абвгдежзийклмнопрстуфхцчшщъыьэюя")
}
