import Checks
import Diagnostics
import Locales
import Publishing
import SourceText
import YAMLSyntax

extension ConfigurationReader {
    /// `checks: {letters-known: error, locales: {ja: {emphasis-kept: off}}, sections: {news: {…}}}`.
    mutating func checks(_ node: YAMLNode, _ configuration: Configuration) -> RuleSettings {
        var settings = RuleSettings()
        guard let pairs = mapping(node, "\"checks\"") else { return settings }
        for pair in pairs {
            switch pair.key.text {
            case "locales": settings.locales = locales(pair.value, configuration)
            case "sections": settings.sections = sections(pair.value)
            default: read(pair, into: &settings.general, others: ["locales", "sections"])
            }
        }
        return settings
    }

    private mutating func locales(_ node: YAMLNode, _ configuration: Configuration) -> [LocaleTag: RuleSettings.Choices]
    {
        var settings: [LocaleTag: RuleSettings.Choices] = [:]
        for pair in mapping(node, "\"locales\"") ?? [] {
            guard let locale = configuration.locale(named: pair.key.text) else {
                let names = configuration.targets.flatMap { [$0.tag.tag, $0.label] }
                report(
                    "unknown-locale", pair.key.range, "The site has no locale \"\(pair.key.text)\"",
                    help: nearestName(to: pair.key.text, in: names).map { "did you mean \"\($0)\"?" }
                        ?? "its locales are \(configuration.targets.map(\.tag.tag).joined(separator: ", "))")
                continue
            }
            settings[locale.tag, default: [:]].merge(choices(pair)) { $1 }
        }
        return settings
    }

    private mutating func sections(_ node: YAMLNode) -> [String: RuleSettings.Choices] {
        var settings: [String: RuleSettings.Choices] = [:]
        for pair in mapping(node, "\"sections\"") ?? [] {
            let name = pair.key.text.split(separator: "/").joined(separator: "/")
            if name.isEmpty {
                report(
                    "invalid-value", pair.key.range, "A section must be a folder of articles", help: "write \"news\"")
            } else {
                settings[name, default: [:]].merge(choices(pair)) { $1 }
            }
        }
        return settings
    }

    private mutating func choices(_ pair: YAMLPair) -> RuleSettings.Choices {
        var choices: RuleSettings.Choices = [:]
        for rule in mapping(pair.value, "\"\(pair.key.text)\"") ?? [] { read(rule, into: &choices) }
        return choices
    }

    /// One rule with what is said of it.
    private mutating func read(_ pair: YAMLPair, into choices: inout RuleSettings.Choices, others: [String] = []) {
        let rule = pair.key.text
        guard RuleBook.isKnown(rule) else {
            report(
                "unknown-rule", pair.key.range, "There is no rule \"\(rule)\"",
                help: nearestName(to: rule, in: RuleBook.names + others).map { "did you mean \"\($0)\"?" }
                    ?? "\"parlance rules\" lists them")
            return
        }
        guard let choice = RuleChoice(name: pair.value.text) else {
            let nearest =
                pair.value.scalar?.bool.map { $0 ? "on" : "off" }
                ?? nearestName(to: pair.value.text, in: RuleChoice.names)
            report(
                "invalid-value", pair.value.range, "A rule must be one of \(RuleChoice.names.joined(separator: ", "))",
                help: nearest.map { "did you mean \"\($0)\"?" })
            return
        }
        choices[rule] = choice
    }

    /// The pairs of a mapping whose keys are names.
    private mutating func mapping(_ node: YAMLNode, _ what: String) -> [YAMLPair]? {
        if let pairs = node.pairs { return pairs }
        report(
            "wrong-type", node.range, "\(what) must be keys with values, not \(node.kindName)",
            help: "write \"emphasis-kept: off\"")
        return nil
    }
}
