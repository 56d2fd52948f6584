import Diagnostics
import SourceText
import YAMLSyntax

/// What the readers of our YAML files share: kinds of values, and one diagnostic for each mistake.
protocol SettingsReader {
    var file: SourceFile { get }
    var diagnostics: [Diagnostic] { get set }
}

extension SettingsReader {
    /// The pairs of a mapping whose keys are known; the others are reported.
    mutating func mapping(_ node: YAMLNode, _ what: String, known: [String]) -> [YAMLPair]? {
        guard let pairs = node.pairs else {
            report(
                "wrong-type", node.range, "\(what) must be keys with values, not \(node.kindName)",
                help: "its keys are \(known.joined(separator: ", "))")
            return nil
        }
        return pairs.filter { pair in
            if known.contains(pair.key.text) { return true }
            let nearest = nearestName(to: pair.key.text, in: known)
            report(
                "unknown-key", pair.key.range, "\(what) has no key \"\(pair.key.text)\"",
                help: nearest.map { "did you mean \"\($0)\"?" } ?? "its keys are \(known.joined(separator: ", "))")
            return false
        }
    }

    mutating func text(_ pair: YAMLPair) -> String? {
        guard let scalar = pair.value.scalar, !scalar.value.isBlank else {
            report(
                "wrong-type", pair.value.range, "\"\(pair.key.text)\" must be a text, not \(pair.value.kindName)",
                help: nil)
            return nil
        }
        return scalar.value.description
    }

    mutating func flag(_ pair: YAMLPair) -> Bool? {
        if let value = pair.value.scalar?.bool { return value }
        report(
            "invalid-value", pair.value.range, "\"\(pair.key.text)\" must be true or false",
            help: "write \"\(pair.key.text): true\"")
        return nil
    }

    mutating func integer(_ pair: YAMLPair, in range: ClosedRange<Int>) -> Int? {
        if let value = pair.value.scalar?.integer, range.contains(value) { return value }
        let wanted =
            range.upperBound == .max
            ? "a number from \(range.lowerBound) on" : "a number from \(range.lowerBound) to \(range.upperBound)"
        report("invalid-value", pair.value.range, "\"\(pair.key.text)\" must be \(wanted)", help: nil)
        return nil
    }

    /// One of a few values, by its name.
    mutating func choice<Value>(_ pair: YAMLPair, _ values: [(name: String, value: Value)]) -> Value? {
        if let found = values.first(where: { $0.name == pair.value.text }) { return found.value }
        let names = values.map(\.name)
        report(
            "invalid-value", pair.value.range, "\"\(pair.key.text)\" must be one of \(names.joined(separator: ", "))",
            help: nearestName(to: pair.value.text, in: names).map { "did you mean \"\($0)\"?" })
        return nil
    }

    mutating func choice<Value: RawRepresentable<String> & CaseIterable>(
        _ pair: YAMLPair, _ type: Value.Type
    ) -> Value? {
        choice(pair, Value.allCases.map { ($0.rawValue, $0) })
    }

    mutating func report(
        _ id: String, _ range: ByteRange, _ summary: String, evidence: String? = nil, help: String?
    ) {
        diagnostics.append(Diagnostic(id, in: file, at: range, summary, evidence: evidence, help: help))
    }
}
