import Foundation

/// Judges JSON by the words of JSON Schema (2020-12) that this project's schemas use.
struct SchemaCheck {
    private let root: JSONValue

    init(_ schema: JSONValue) { root = schema }

    /// What is wrong, each with its place; a word of the schema that is not known here is a mistake too.
    func mistakes(in value: JSONValue) -> [String] { mistakes(value, root, "$") }

    private static let annotations: Set = ["$schema", "$defs", "title", "description"]

    private func mistakes(_ value: JSONValue, _ schema: JSONValue, _ place: String) -> [String] {
        guard let words = schema.object else { return ["\(place): the schema is no object"] }
        return words.flatMap { word, rule in mistakes(value, word, rule, words, place) }
    }

    private func mistakes(
        _ value: JSONValue, _ word: String, _ rule: JSONValue, _ words: [String: JSONValue], _ place: String
    ) -> [String] {
        switch word {
        case "type": return Self.isOf(rule.string ?? "", value) ? [] : ["\(place): is no \(rule)"]
        case "const": return value == rule ? [] : ["\(place): is not \(rule)"]
        case "enum": return rule.array?.contains(value) == true ? [] : ["\(place): is none of \(rule)"]
        case "minimum": return (value.integer ?? .min) >= (rule.integer ?? 0) ? [] : ["\(place): is too small"]
        case "maximum": return (value.integer ?? .max) <= (rule.integer ?? 0) ? [] : ["\(place): is too large"]
        case "pattern":
            let isMatch = value.string?.range(of: rule.string ?? "", options: .regularExpression) != nil
            return isMatch ? [] : ["\(place): is not like \(rule)"]
        case "required":
            let missing = (rule.array ?? []).compactMap(\.string).filter { value[$0] == nil }
            return missing.map { "\(place): has no \($0)" }
        case "properties":
            return (value.object ?? [:]).flatMap { key, part in
                rule[key].map { mistakes(part, $0, "\(place).\(key)") } ?? []
            }
        case "additionalProperties":
            let extra = (value.object ?? [:]).filter { words["properties"]?[$0.key] == nil }
            if rule == .bool(false) { return extra.keys.map { "\(place): has \($0)" } }
            return extra.flatMap { mistakes($0.value, rule, "\(place).\($0.key)") }
        case "propertyNames":
            return (value.object ?? [:]).keys.flatMap { mistakes(.string($0), rule, "\(place).\($0)") }
        case "items":
            return (value.array ?? []).enumerated().flatMap { mistakes($1, rule, "\(place)[\($0)]") }
        case "$ref":
            let name = rule.string?.split(separator: "/").last.map(String.init) ?? ""
            return root["$defs"]?[name].map { mistakes(value, $0, place) } ?? ["\(place): no definition \(name)"]
        default: return Self.annotations.contains(word) ? [] : ["\(place): unknown word \(word)"]
        }
    }

    private static func isOf(_ type: String, _ value: JSONValue) -> Bool {
        switch (type, value) {
        case ("object", .object), ("array", .array), ("string", .string), ("boolean", .bool): true
        case ("integer", _): value.integer != nil
        default: false
        }
    }
}
