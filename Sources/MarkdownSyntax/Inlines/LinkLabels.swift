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
        label.split(whereSeparator: ASCII.isWhitespace).map { String(decoding: $0, as: UTF8.self) }
            .joined(separator: " ").lowercased().uppercased().lowercased()
    }
}
