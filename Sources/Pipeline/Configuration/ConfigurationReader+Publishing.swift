import Diagnostics
import Locales
import Publishing
import SourceText
import YAMLSyntax

/// What all locales do where they do not say otherwise.
struct LocaleHabits {
    var publish = PublishPolicy.hold
    var publishFrom = 0
    var slugs = SlugPolicy.source

    func locale(_ tag: LocaleTag) -> SiteLocale {
        var locale = SiteLocale(tag: tag, publish: publish, slugs: slugs)
        locale.publishFrom = publishFrom
        return locale
    }
}

extension ConfigurationReader {
    /// `publish` and `slugs` of the workspace or of a locale; what is not said is as in `habits`.
    mutating func habits(_ pairs: [YAMLPair], _ habits: LocaleHabits) -> LocaleHabits {
        var habits = habits
        for pair in pairs {
            switch pair.key.text {
            case "publish": readPublish(pair, &habits)
            case "slugs": habits.slugs = choice(pair, SlugPolicy.self) ?? habits.slugs
            default: break
            }
        }
        return habits
    }

    /// `publish: segment`, or `publish: {policy: segment, from: 80}`.
    private mutating func readPublish(_ pair: YAMLPair, _ habits: inout LocaleHabits) {
        guard pair.value.pairs != nil else {
            guard let policy = choice(pair, PublishPolicy.self) else { return }
            (habits.publish, habits.publishFrom) = (policy, 0)
            return
        }
        (habits.publish, habits.publishFrom) = (.hold, 0)
        var threshold: YAMLPair?
        for part in mapping(pair.value, "\"publish\"", known: ["policy", "from"]) ?? [] {
            if part.key.text == "policy" {
                habits.publish = choice(part, PublishPolicy.self) ?? .hold
            } else {
                threshold = part
                habits.publishFrom = integer(part, in: 0...100) ?? 0
            }
        }
        if let threshold, habits.publish == .hold {
            report(
                "invalid-value", threshold.key.range, "\"from\" needs a policy that publishes what is not complete",
                help: "add \"policy: segment\" or \"policy: page\"")
        }
    }

    /// `hosts: [netlify, nginx, apache]`.
    mutating func hosts(_ pair: YAMLPair) -> [Host] {
        (pair.value.items ?? [pair.value]).compactMap { node in
            if let host = Host(rawValue: node.text) { return host }
            let names = Host.allCases.map(\.rawValue)
            report(
                "invalid-value", node.range, "A host must be one of \(names.joined(separator: ", "))",
                help: nearestName(to: node.text, in: names).map { "did you mean \"\($0)\"?" })
            return nil
        }
    }
}
