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
    /// `msgctxt`, `msgid` and `msgstr ` of each entry, as bytes of the file.
    private let fields: [[UInt8]]

    package init(_ segments: [Segment]) {
        struct Key: Hashable {
            let context: TextSlice?
            let text: TextSlice
        }
        var seen: Set<Key> = []
        var sources: [TextSlice] = []
        var fields: [[UInt8]] = []
        for segment in segments where !segment.text.isEmpty {
            guard seen.insert(Key(context: segment.context, text: segment.text)).inserted else { continue }
            var writer = POWriter()
            writer.write(POMessage(context: segment.context, source: segment.text))
            sources.append(segment.text)
            // Without the empty translation that ends it: `""` and the line feed.
            fields.append(writer.bytes.dropLast(3))
        }
        self.sources = sources
        self.fields = fields
    }

    /// Whether each of ``sources`` is translated; nil for a file that is not settled.
    package func translations(in file: SourceFile, headers: SoundHeaders) -> [Bool]? {
        guard file.textFault == nil else { return nil }
        return file.bytes.withUnsafeBufferPointer { bytes -> [Bool]? in
            guard let start = Self.headerEnd(bytes, headers) else { return nil }
            return translations(in: bytes, from: start)
        }
    }

    private func translations(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> [Bool]? {
        var position = start
        var translated: [Bool] = []
        translated.reserveCapacity(fields.count)
        for field in fields {
            guard let entry = Self.afterComments(bytes, position), entry + field.count < bytes.count,
                Self.isEqual(bytes, entry, field)
            else { return nil }
            position = entry + field.count
            guard let end = Self.afterStrings(bytes, position) else { return nil }
            // `""` and its line feed have no text.
            translated.append(end.hasText)
            position = end.position
        }
        while position < bytes.count, bytes[position] == 0x0A { position += 1 }
        return position == bytes.count ? translated : nil
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
