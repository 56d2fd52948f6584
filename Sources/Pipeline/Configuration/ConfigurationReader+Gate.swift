import Diagnostics
import Locales
import Publishing
import SourceText
import YAMLSyntax

extension ConfigurationReader {
    private static let thresholdKeys = ["complete", "stale", "reviewed", "severity"]

    /// `gate: {complete: 100, stale: 0, severity: error, baseline: gate.yaml, locales: {ja: {…}}, sections: {news: {…}}}`.
    mutating func gate(_ node: YAMLNode, _ configuration: Configuration) -> Gate {
        var gate = Gate()
        let pairs = mapping(node, "\"gate\"", known: Self.thresholdKeys + ["baseline", "locales", "sections"]) ?? []
        for pair in pairs {
            switch pair.key.text {
            case "baseline": gate.baselinePath = folder(pair)
            case "locales":
                for entry in exceptions(pair, "\"gate: locales\"") {
                    guard let locale = configuration.locale(named: entry.key.text) else {
                        report(
                            "unknown-locale", entry.key.range, "The site has no locale \"\(entry.key.text)\"",
                            help: nearestName(to: entry.key.text, in: configuration.locales.map(\.tag.tag)).map {
                                "did you mean \"\($0)\"?"
                            })
                        continue
                    }
                    gate.locales[locale.tag] = exception(entry.value, "\"\(entry.key.text)\"")
                }
            case "sections":
                for entry in exceptions(pair, "\"gate: sections\"") {
                    var name = entry.key.text
                    while name.hasSuffix("/") { name.removeLast() }
                    gate.sections[name] = exception(entry.value, "\"\(entry.key.text)\"")
                }
            default: break
            }
        }
        gate.standard = exception(pairs).applied(to: gate.standard)
        return gate
    }

    private mutating func exceptions(_ pair: YAMLPair, _ what: String) -> [YAMLPair] {
        if let pairs = pair.value.pairs { return pairs }
        report(
            "wrong-type", pair.value.range, "\(what) must be names with thresholds, not \(pair.value.kindName)",
            help: "write \"\(pair.key.text): {name: {complete: 90}}\"")
        return []
    }

    private mutating func exception(_ node: YAMLNode, _ what: String) -> Gate.Exception {
        exception(mapping(node, what, known: Self.thresholdKeys) ?? [])
    }

    private mutating func exception(_ pairs: [YAMLPair]) -> Gate.Exception {
        var exception = Gate.Exception()
        for pair in pairs {
            switch pair.key.text {
            case "complete": exception.complete = integer(pair, in: 0...100)
            case "stale": exception.stale = integer(pair, in: 0...Int.max)
            case "reviewed": exception.reviewed = integer(pair, in: 0...100)
            case "severity": exception.severity = severity(pair)
            default: break
            }
        }
        return exception
    }

    private mutating func severity(_ pair: YAMLPair) -> Severity? {
        if let severity = Severity.allCases.first(where: { $0.name == pair.value.text }) { return severity }
        report(
            "invalid-value", pair.value.range, "\"severity\" must be note, warning or error",
            help: nearestName(to: pair.value.text, in: Severity.allCases.map(\.name)).map { "did you mean \"\($0)\"?" })
        return nil
    }
}
