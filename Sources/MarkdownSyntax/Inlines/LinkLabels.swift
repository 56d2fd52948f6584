import SourceText

/// The labels that a text's link reference definitions define.
///
/// Labels match without regard to case and to runs of white space (CommonMark 0.31, section 6.3, "matches").
package struct LinkLabels: Sendable, Equatable {
    private var labels: Set<String> = []

    package init() {}

    package var isEmpty: Bool { labels.isEmpty }

    package mutating func insert(_ label: some Collection<UInt8>) { labels.insert(Self.normalized(label)) }

    package func contains(_ label: some Collection<UInt8>) -> Bool {
        if labels.isEmpty || label.count > 999 { return false }
        return labels.contains(Self.normalized(label))
    }

    /// Whether two labels are one.
    package static func match(_ first: some Collection<UInt8>, _ second: some Collection<UInt8>) -> Bool {
        normalized(first) == normalized(second)
    }

    /// Case folded by way of upper case, as `ß` equals `SS`.
    static func normalized(_ label: some Collection<UInt8>) -> String {
        if let plain = foldedASCII(label) { return String(decoding: plain, as: UTF8.self) }
        return label.split(whereSeparator: ASCII.isWhitespace).map { String(decoding: $0, as: UTF8.self) }
            .joined(separator: " ").lowercased().uppercased().lowercased()
    }

    /// The same for a label in ASCII, as most are, in a tenth of the time; nil for others.
    private static func foldedASCII(_ label: some Collection<UInt8>) -> [UInt8]? {
        var folded: [UInt8] = []
        folded.reserveCapacity(label.count)
        var isApart = false
        for byte in label {
            if byte >= 0x80 { return nil }
            if ASCII.isWhitespace(byte) {
                isApart = !folded.isEmpty
                continue
            }
            if isApart { folded.append(ASCII.space) }
            isApart = false
            folded.append(ASCII.lowercased(byte))
        }
        return folded
    }
}
