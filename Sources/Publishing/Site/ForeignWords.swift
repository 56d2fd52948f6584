package import Locales
import SourceText

/// The languages of messages that a page says in another language than its own.
///
/// A message stands in text, in attributes, in titles and in scripts, where templates put it. So it is marked with
/// characters that nobody sees or writes while a page is made, and only the finished page tells what can be said of it:
/// in text a `<span lang="en">` stands around it, with its direction where that is not the page's; elsewhere the marks
/// go.
///
/// The marks are U+206A, a variation selector for the language, and U+206B: ignored in sorting, and in no text.
package struct ForeignWords: Sendable {
    /// The language of each message that is not in the page's, by its key.
    private let numbers: [String: Int]
    private let openings: [[UInt8]]

    package static let none = ForeignWords([:], in: .english)

    /// - Parameters:
    ///   - languages: those of messages by key.
    ///   - locale: the language of the pages.
    package init(_ languages: [String: LocaleTag], in locale: LocaleTag) {
        // There are as many selectors as fit into one byte's last four bits.
        let known = Array(Set(languages.values.map(\.tag)).sorted().prefix(16))
        numbers = languages.compactMapValues { known.firstIndex(of: $0.tag) }
        openings = known.map { tag in
            guard let language = languages.values.first(where: { $0.tag == tag }) else { return [] }
            let turns = language.isRightToLeft != locale.isRightToLeft
            let direction = turns ? " dir=\"\(language.direction)\"" : ""
            return Array("<span lang=\"\(tag)\"\(direction)>".utf8)
        }
    }

    var isEmpty: Bool { numbers.isEmpty }

    /// The message under a key between its marks, where it is in another language and has letters.
    func marked(_ text: String, _ key: String) -> String {
        guard let number = numbers[key], text.unicodeScalars.contains(where: \.properties.isAlphabetic),
            let selector = Unicode.Scalar(0xFE00 + UInt32(number))
        else { return text }
        return "\u{206A}\(selector)\(text)\u{206B}"
    }

    /// A finished page with elements in the places of the marks.
    func resolved(_ page: [UInt8]) -> [UInt8] {
        if isEmpty { return page }
        var output: [UInt8] = []
        output.reserveCapacity(page.count + page.count / 8)
        var place = HTMLPlace()
        /// Whether the characters around an open message isolate it, which its element does.
        var open: [Bool] = []
        var index = 0
        while index < page.count {
            if page[index] == 0xE2, index + 2 < page.count, page[index + 1] == 0x81 {
                let mark = page[index + 2]
                if mark == 0xAA, let number = selector(page, index + 3) {
                    index += 6
                    guard place.isText else { continue }
                    let isIsolated = isIsolate(page, index, 0xA6...0xA8)
                    if isIsolated { index += 3 }
                    open.append(isIsolated)
                    output += openings[number]
                    continue
                }
                if mark == 0xAB {
                    index += 3
                    if place.isText, let isIsolated = open.popLast() {
                        if isIsolated, isIsolate(output, output.count - 3, 0xA9...0xA9) { output.removeLast(3) }
                        output += "</span>".utf8
                    }
                    continue
                }
            }
            place.pass(page, index)
            output.append(page[index])
            index += 1
        }
        return output
    }

    private func selector(_ page: [UInt8], _ index: Int) -> Int? {
        guard index + 2 < page.count, page[index] == 0xEF, page[index + 1] == 0xB8 else { return nil }
        let number = Int(page[index + 2]) - 0x80
        return openings.indices.contains(number) ? number : nil
    }

    private func isIsolate(_ bytes: [UInt8], _ index: Int, _ last: ClosedRange<UInt8>) -> Bool {
        index >= 0 && index + 2 < bytes.count && bytes[index] == 0xE2 && bytes[index + 1] == 0x81
            && last.contains(bytes[index + 2])
    }
}

/// Where in HTML a byte stands: in text, where an element may stand, or in a tag or an element that holds no elements.
struct HTMLPlace {
    private var isInTag = false
    private var quote: UInt8?
    /// The element that holds text alone, up to its end tag.
    private var verbatim: [UInt8]?
    private static let verbatimNames = ["script", "style", "title", "textarea", "option"].map { Array($0.utf8) }

    var isText: Bool { !isInTag && verbatim == nil }

    /// Goes over the byte at `index`.
    mutating func pass(_ bytes: [UInt8], _ index: Int) {
        let byte = bytes[index]
        if isInTag {
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                isInTag = false
            }
            return
        }
        guard byte == UInt8(ascii: "<") else { return }
        let rest = bytes[(index + 1)...]
        if let name = verbatim {
            guard rest.first == ASCII.slash, Self.begins(rest.dropFirst(), name) else { return }
            verbatim = nil
            isInTag = true
            return
        }
        guard let next = rest.first, ASCII.isLetter(next) || next == ASCII.slash || next == UInt8(ascii: "!") else {
            return
        }
        isInTag = true
        verbatim = Self.verbatimNames.first { Self.begins(rest, $0) }
    }

    private static func begins(_ bytes: ArraySlice<UInt8>, _ name: [UInt8]) -> Bool {
        bytes.count > name.count && zip(bytes, name).allSatisfy { ASCII.lowercased($0) == $1 }
            && !ASCII.isAlphanumeric(bytes[bytes.startIndex + name.count])
    }
}
