package import Segments
package import SourceText

/// Tells which segments of an article are translated in a catalog in which nothing is left to settle, without parsing.
///
/// Settled is a catalog in the form that ``POWriter`` gives it: a sound header, then the article's segments, each once,
/// in order, between comments; no entry that is fuzzy, obsolete, plural or broken. All else is left to
/// ``PODocument`` and ``CatalogMerge``. For what is settled the answer is theirs, at a fifth of the cost: sources are
/// compared with what they must be, and only translations are read.
package struct SettledCatalog: Sendable {
    /// The text of each entry that a settled catalog has, in order.
    package let sources: [TextSlice]
    /// The place of each of the given segments in ``sources``; nil for a segment without text.
    package let places: [Int?]
    /// `msgctxt`, `msgid` and `msgstr ` of each entry, as bytes of the file.
    private let fields: [[UInt8]]

    package init(_ segments: [Segment]) {
        struct Key: Hashable {
            let context: TextSlice?
            let text: TextSlice
        }
        var seen: [Key: Int] = [:]
        var places: [Int?] = []
        places.reserveCapacity(segments.count)
        var sources: [TextSlice] = []
        var fields: [[UInt8]] = []
        for segment in segments {
            if segment.text.isEmpty {
                places.append(nil)
                continue
            }
            let key = Key(context: segment.context, text: segment.text)
            if let known = seen[key] {
                places.append(known)
                continue
            }
            seen[key] = sources.count
            places.append(sources.count)
            var writer = POWriter()
            writer.write(POMessage(context: segment.context, source: segment.text))
            sources.append(segment.text)
            // Without the empty translation that ends it: `""` and the line feed.
            fields.append(writer.bytes.dropLast(3))
        }
        self.sources = sources
        self.places = places
        self.fields = fields
    }

    /// Whether each of ``sources`` is translated; nil for a file that is not settled.
    package func translations(in file: SourceFile, headers: SoundHeaders) -> [Bool]? {
        var translated: [Bool] = []
        translated.reserveCapacity(fields.count)
        let isSettled = forEachTranslation(in: file, headers) { _, _, hasText in translated.append(hasText) }
        return isSettled ? translated : nil
    }

    /// The translation of each of ``sources``, empty where there is none; nil for a file that is not settled.
    package func texts(in file: SourceFile, headers: SoundHeaders) -> [TextSlice]? {
        var texts: [TextSlice] = []
        texts.reserveCapacity(fields.count)
        let isSettled = forEachTranslation(in: file, headers) { bytes, strings, hasText in
            texts.append(hasText ? Self.text(of: strings, bytes, file) : .empty)
        }
        return isSettled ? texts : nil
    }

    /// Calls `body` with the lines of strings of each translation; false for a file that is not settled.
    private func forEachTranslation(
        in file: SourceFile, _ headers: SoundHeaders,
        _ body: (_ bytes: UnsafeBufferPointer<UInt8>, _ strings: Range<Int>, _ hasText: Bool) -> Void
    ) -> Bool {
        guard file.textFault == nil else { return false }
        return file.bytes.withUnsafeBufferPointer { bytes -> Bool in
            guard var position = Self.headerEnd(bytes, headers) else { return false }
            for field in fields {
                guard let entry = Self.afterComments(bytes, position), entry + field.count < bytes.count,
                    Self.isEqual(bytes, entry, field)
                else { return false }
                let strings = entry + field.count
                guard let end = Self.afterStrings(bytes, strings) else { return false }
                position = end.position
                // `""` and its line feed have no text.
                body(bytes, strings..<position, end.hasText)
            }
            while position < bytes.count, bytes[position] == 0x0A { position += 1 }
            return position == bytes.count
        }
    }

    /// What strings say: bytes of the file where one string has no escape in it.
    private static func text(
        of strings: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>, _ file: SourceFile
    ) -> TextSlice {
        let inside = strings.lowerBound + 1..<strings.upperBound - 2
        if ByteScan.stringStop(bytes, from: inside.lowerBound) == inside.upperBound {
            return TextSlice(file.bytes[inside])
        }
        var text: [UInt8] = []
        text.reserveCapacity(strings.count)
        var position = strings.lowerBound
        while position < strings.upperBound {
            position += 1
            while bytes[position] != 0x22 {
                let stop = ByteScan.stringStop(bytes, from: position)
                text.append(contentsOf: bytes[position..<stop])
                position = stop
                guard bytes[position] == 0x5C else { continue }
                switch bytes[position + 1] {
                case 0x6E: text.append(0x0A)
                case 0x74: text.append(0x09)
                default: text.append(bytes[position + 1])
                }
                position += 2
            }
            position += 2
        }
        return TextSlice(text)
    }

    /// The place behind the header, if it is one that the parser finds no fault in.
    private static func headerEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ headers: SoundHeaders) -> Int? {
        guard let start = afterComments(bytes, 0) else { return nil }
        var end = start
        while end < bytes.count, bytes[end] != 0x0A {
            end = ByteScan.lineEnd(bytes, from: end)
            guard end < bytes.count, bytes[end] == 0x0A else { return nil }
            end += 1
        }
        return headers.contains(UnsafeBufferPointer(rebasing: bytes[start..<end])) ? end : nil
    }

    /// The place behind blank lines and comments that say nothing of the state of an entry.
    private static func afterComments(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
        var position = start
        while position + 1 < bytes.count {
            if bytes[position] == 0x0A {
                position += 1
                continue
            }
            guard bytes[position] == 0x23 else { return position }
            switch bytes[position + 1] {
            // `#.`, `# `, `#:` and an empty comment.
            case 0x2E, 0x20, 0x3A, 0x0A: break
            default: return nil
            }
            position = ByteScan.lineEnd(bytes, from: position)
            guard position < bytes.count, bytes[position] == 0x0A else { return nil }
            position += 1
        }
        return nil
    }

    /// The place behind the strings of a field, one a line.
    private static func afterStrings(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int
    ) -> (position: Int, hasText: Bool)? {
        var position = start
        var hasText = false
        repeat {
            guard position < bytes.count, bytes[position] == 0x22 else { return nil }
            let open = position
            position = ByteScan.stringStop(bytes, from: open + 1)
            while position + 1 < bytes.count, bytes[position] == 0x5C {
                switch bytes[position + 1] {
                // `\n`, `\t`, `\"` and `\\`.
                case 0x6E, 0x74, 0x22, 0x5C: position = ByteScan.stringStop(bytes, from: position + 2)
                default: return nil
                }
            }
            guard position + 1 < bytes.count, bytes[position] == 0x22, bytes[position + 1] == 0x0A else { return nil }
            hasText = hasText || position > open + 1
            position += 2
        } while position < bytes.count && bytes[position] == 0x22
        return (position, hasText)
    }

    private static func isEqual(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ field: [UInt8]) -> Bool {
        field.withUnsafeBufferPointer { wanted in
            // Eight bytes at a time: the compiler makes no more of a loop over single ones.
            let (left, right) = (UnsafeRawBufferPointer(bytes), UnsafeRawBufferPointer(wanted))
            var index = 0
            while index + 8 <= wanted.count {
                let same =
                    left.loadUnaligned(fromByteOffset: start + index, as: UInt64.self)
                    == right.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                if !same { return false }
                index += 8
            }
            while index < wanted.count {
                if bytes[start + index] != wanted[index] { return false }
                index += 1
            }
            return true
        }
    }
}

/// Headers of catalogs that the parser found no fault in; a workspace has about one a locale.
///
/// Not for several threads at once: one for each worker.
package final class SoundHeaders {
    private var known: [[UInt8]] = []

    private static let limit = 64

    package init() {}

    /// Whether the bytes, from `msgid` to the line feed of the last string, are a header without a fault.
    func contains(_ header: UnsafeBufferPointer<UInt8>) -> Bool {
        if known.contains(where: { $0.count == header.count && $0.elementsEqual(header) }) { return true }
        let document = PODocument(parsing: SourceFile(path: "", bytes: Array(header)))
        guard document.diagnostics.isEmpty, document.junk.isEmpty, document.entries.count == 1,
            document.headerIndex == 0, document.entries[0].state == .translated
        else { return false }
        if known.count < Self.limit { known.append(Array(header)) }
        return true
    }
}
