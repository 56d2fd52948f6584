import Checks
import SourceText
import YAMLSyntax

/// One decision as one line of YAML: a mapping in a list.
///
/// `- {dismiss: numbers-kept, in: articles/sleep, entry: First words …, pair: 9f86d081884c7d65, because: a date, by: anna}`
enum DecisionLine {
    /// What a mapping may hold, in the order in which it is written.
    enum Field: String, CaseIterable {
        case review
        case dismiss
        case `in`
        case entry
        case pair
        case because
        case by

        fileprivate var index: Int {
            switch self {
            case .review: 0
            case .dismiss: 1
            case .in: 2
            case .entry: 3
            case .pair: 4
            case .because: 5
            case .by: 6
            }
        }
    }

    /// The values of a mapping.
    struct Values {
        private var texts: [String?] = Array(repeating: nil, count: Field.allCases.count)

        subscript(field: Field) -> String? {
            get { texts[field.index] }
            set { texts[field.index] = newValue }
        }
    }

    /// The line without its end.
    static func bytes(of decision: Decision) -> [UInt8] {
        var fields: [(Field, [UInt8])] = []
        switch decision.kind {
        case .review: fields.append((.review, scalar(decision.catalog)))
        case .dismissal(let rule, _): fields += [(.dismiss, scalar(rule)), (.in, scalar(decision.catalog))]
        }
        if !decision.entry.isEmpty { fields.append((.entry, scalar(decision.entry))) }
        fields.append((.pair, Array(decision.pairText.utf8)))
        if let reason = decision.reason, !reason.isEmpty { fields.append((.because, scalar(reason))) }
        if let person = decision.person, !person.isEmpty { fields.append((.by, scalar(person))) }
        let text = fields.map { Array($0.rawValue.utf8) + Array(": ".utf8) + $1 }.joined(separator: Array(", ".utf8))
        return Array("- {".utf8) + text + Array("}".utf8)
    }

    private static func scalar(_ text: String) -> [UInt8] { YAMLScalarWriter.bytes(of: Array(text.utf8)) }

    /// A line as ``bytes(of:)`` writes most of them, read without YAML's machinery; nil for all others.
    static func decision(in line: ArraySlice<UInt8>) -> Decision? {
        guard line.starts(with: "- {".utf8), line.last == UInt8(ascii: "}") else { return nil }
        var values = Values()
        var rest = line.dropFirst(3).dropLast()
        while true {
            guard let colon = rest.firstIndex(of: UInt8(ascii: ":")), colon + 1 < rest.endIndex,
                rest[colon + 1] == ASCII.space,
                let field = Field(rawValue: String(decoding: rest[..<colon], as: UTF8.self)), values[field] == nil,
                let (value, behind) = value(in: rest[(colon + 2)...])
            else { return nil }
            values[field] = value
            rest = behind
            if rest.isEmpty { return decision(of: values) }
            guard rest.starts(with: ", ".utf8) else { return nil }
            rest = rest.dropFirst(2)
        }
    }

    /// A scalar in double quotes without escapes, or a plain one without anything that YAML could take for a mark.
    private static func value(in text: ArraySlice<UInt8>) -> (String, rest: ArraySlice<UInt8>)? {
        guard let first = text.first else { return nil }
        let end: Int
        let value: ArraySlice<UInt8>
        if first == ASCII.quote {
            value = text.dropFirst().prefix { $0 != ASCII.quote }
            guard value.endIndex < text.endIndex, !value.contains(ASCII.backslash) else { return nil }
            end = value.endIndex + 1
        } else {
            value = text.prefix { $0 != UInt8(ascii: ",") }
            guard let last = value.last, last != ASCII.space, !"-?:[]{}#&*!|>'\"%@`".utf8.contains(first),
                !value.contains(where: { "[]{}#:\t\r".utf8.contains($0) })
            else { return nil }
            end = value.endIndex
        }
        if value.isEmpty { return nil }
        return (String(decoding: value, as: UTF8.self), text[end...])
    }

    /// Nil where a value is missing or there are two kinds.
    static func decision(of values: Values) -> Decision? {
        guard let pair = values[.pair].flatMap(pair), let kind = kind(of: values),
            let catalog = values[.review] ?? values[.in]
        else { return nil }
        return Decision(kind, catalog: catalog, entry: values[.entry] ?? "", pair: pair, by: values[.by])
    }

    static func pair(_ text: String) -> UInt64? {
        text.utf8.count <= 16 && text.utf8.allSatisfy { ASCII.isAlphanumeric($0) } ? UInt64(text, radix: 16) : nil
    }

    private static func kind(of values: Values) -> Decision.Kind? {
        switch (values[.review], values[.dismiss]) {
        case (_?, nil) where values[.in] == nil && values[.because] == nil: .review
        case (nil, let rule?): .dismissal(rule: rule, reason: values[.because] ?? "")
        default: nil
        }
    }
}
