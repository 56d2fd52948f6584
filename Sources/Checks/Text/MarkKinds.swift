/// What marks of sentences say, whatever their script: `.`, `。` and `।` are all a full stop.
struct MarkKinds: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    static let stop = MarkKinds(rawValue: 1)
    static let comma = MarkKinds(rawValue: 2)
    static let colon = MarkKinds(rawValue: 4)
    static let semicolon = MarkKinds(rawValue: 8)
    static let question = MarkKinds(rawValue: 16)
    static let exclamation = MarkKinds(rawValue: 32)
    static let ellipsis = MarkKinds(rawValue: 64)

    /// Those that end a sentence or lead to what follows.
    static let closing: MarkKinds = [.stop, .colon, .semicolon, .question, .exclamation, .ellipsis]

    init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The kind of a scalar; empty for what is no such mark (Unicode, PropList: Sentence_Terminal and its kin).
    init(_ value: UInt32) {
        self =
            switch value {
            case 0x2E, 0x3002, 0xFF0E, 0xFF61, 0x06D4, 0x0964, 0x0965, 0x0589, 0x1362, 0x17D4, 0x104B: .stop
            case 0x2C, 0x3001, 0xFF0C, 0xFF64, 0x060C, 0xFE50, 0x1363: .comma
            case 0x3A, 0xFF1A, 0x1365: .colon
            case 0x3B, 0xFF1B, 0x061B, 0x1364: .semicolon
            case 0x3F, 0xFF1F, 0x061F, 0x037E, 0x1367, 0x203D: .question
            case 0x21, 0xFF01: .exclamation
            case 0x2047: .question
            case 0x203C: .exclamation
            case 0x2048, 0x2049: [.question, .exclamation]
            case 0x2026, 0x2025, 0x22EF: .ellipsis
            default: []
            }
    }

    /// `a full stop`, for messages; the first kind of several.
    var name: String {
        for (kind, name) in Self.names where contains(kind) { return name }
        return "no mark"
    }

    private static let names: [(MarkKinds, String)] = [
        (.question, "a question mark"), (.exclamation, "an exclamation mark"), (.ellipsis, "an ellipsis"),
        (.stop, "a full stop"), (.colon, "a colon"), (.semicolon, "a semicolon"), (.comma, "a comma"),
    ]
}
