import Locales
import Pipeline

/// The answers of `parlance memory`.
enum MemoryText {
    static func text(of imported: MemoryExchange.Imported) -> String {
        let counts = imported.counts.sorted { $0.key.tag < $1.key.tag }.map { "\($0.key.tag) \($0.value)" }
        var text = "\(imported.name): "
        text += counts.isEmpty ? "no unit in the languages of this workspace" : counts.joined(separator: ", ")
        if imported.skipped > 0, !counts.isEmpty {
            text += "; \(StatusWords.counted(imported.skipped, "unit")) in other languages left out"
        }
        return text + "\n"
    }

    static func text(of parts: [(name: String, locale: LocaleTag, count: Int)]) -> String {
        if parts.isEmpty { return "No memory is imported.\n" }
        var table = TextTable([("memory", .start), ("locale", .start), ("units", .end)])
        for part in parts { table.add([part.name, part.locale.tag, "\(part.count)"]) }
        return table.text(width: Terminal.width)
    }
}

/// One memory in the answer of `parlance memory list --format json`.
struct MemoryJSON: Encodable {
    var memory: String
    var locale: String
    var units: Int

    init(_ part: (name: String, locale: LocaleTag, count: Int)) {
        memory = part.name
        locale = part.locale.tag
        units = part.count
    }
}
