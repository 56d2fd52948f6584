import Diagnostics
import SourceText

/// Finds tags with too many attributes before libxml2 does, whose cost for one tag is their square.
enum XMLAttributeCount {
    static func firstCrowdedTag(in file: SourceFile) -> Diagnostic? {
        let limit = XMLParser.Limits.attributes
        // The shortest attribute: ` a=""`.
        guard file.bytes.count > limit * 4 else { return nil }
        let crowded = file.bytes.withUnsafeBufferPointer { bytes -> Int? in
            var tag = 0
            var equals = 0
            for index in bytes.indices {
                if bytes[index] == "<" {
                    if equals > limit, attributeCount(bytes, from: tag) > limit { return tag }
                    tag = index
                    equals = 0
                } else if bytes[index] == "=" {
                    equals += 1
                }
            }
            return equals > limit && attributeCount(bytes, from: tag) > limit ? tag : nil
        }
        return crowded.map {
            Diagnostic(
                "xml-too-large", in: file, at: ByteRange($0, $0 + 1), "A tag has more than \(limit) attributes",
                help: "write them as elements")
        }
    }

    /// How many quoted values follow a `<` before the `>` of the tag.
    private static func attributeCount(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        var count = 0
        while index < bytes.count, bytes[index] != ">" {
            if case let quote = bytes[index], quote == "\"" || quote == "'" {
                count += 1
                index += 1
                while index < bytes.count, bytes[index] != quote { index += 1 }
            }
            index += 1
        }
        return count
    }
}
