package import Diagnostics
import Locales
import SourceText

/// A UI message uses the same arguments as its source, in the same way: none missing, none made up, none of another
/// type.
///
/// `{count}` that the page never fills would show as an error to the reader; a date read as a number shows nonsense.
/// Found are lost, made-up and renamed arguments, a plural that became an ordinal or a choice, and another type or a
/// lost style of a simple argument (`{when, date}` → `{when, time}`), another currency, unit or scale of a number
/// (`::currency/USD` → `::currency/EUR`). A branch that lost an argument which every branch
/// of the source has is an error in a choice and a warning in a plural.
///
/// Left alone: the order; an argument used in some branches of the source only; a plain argument that became a number
/// or a plural, and a plural that became plain in a language without plural forms; the length of a date.
package struct ArgumentsMatch: Rule {
    package let id = "arguments-match"
    package let severity = Severity.error
    package let summary = "UI messages use the arguments of the source"
    package let kinds: Set<CheckedText.Kind> = [.message]

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        guard let messages = MessagePair(pair) else { return [] }
        let wanted = Set(messages.source.map(\.name))
        let found = Set(messages.target.map(\.name))
        var missing = wanted.subtracting(found).sorted()
        var result: [Finding] = []
        let unknown = found.subtracting(wanted).sorted()
        // Which of several names stands for which argument is not known.
        let isOne = unknown.count == 1 && missing.count == 1
        for name in unknown {
            let near = nearestName(to: name, in: missing) ?? (isOne ? missing.first : nil)
            missing.removeAll { $0 == near }
            let places = messages.target.filter { $0.name == name }.compactMap { nameRange($0, pair.target) }
            result.append(
                Finding(
                    "The source has no argument {\(name)}",
                    help: near.map { "write {\($0)}" } ?? "use the arguments of the source only", range: places.first,
                    fix: near.map { near in places.map { TextEdit($0, near) } } ?? []))
        }
        result += missing.map { name in
            Finding("The argument {\(name)} is missing", help: "use {\(name)} where its value belongs in this language")
        }
        return result + wanted.intersection(found).sorted().flatMap { typeFindings($0, messages, pair) }
            + branchFindings(messages, pair)
    }

    /// Branches that lost what every branch of the source shows; one for a single number may say it in words.
    private func branchFindings(_ messages: MessagePair, _ pair: TranslationPair) -> [Finding] {
        messages.choices.flatMap { source, targets in
            targets.flatMap { target in
                BranchArguments.lost(in: target, for: source, beside: messages.target).map { variant, name in
                    Finding(
                        "The branch \"\(variant.selector)\" does not use {\(name)}",
                        evidence: pair.target.text(variant.range),
                        help: "use {\(name)} as every branch of the source does", range: variant.range,
                        severity: source.kind == .select ? nil : .warning)
                }
            }
        }
    }

    /// The name of an argument in the text.
    private func nameRange(_ argument: MessageFormat.Argument, _ text: CheckedText) -> ByteRange? {
        let name = Array(argument.name.utf8)
        var start = argument.range.start + 1
        while start < argument.range.end, ASCII.isWhitespace(text.bytes[start]) { start += 1 }
        guard text.bytes[start...].starts(with: name) else { return nil }
        return ByteRange(start, start + name.count)
    }

    private func typeFindings(_ name: String, _ messages: MessagePair, _ pair: TranslationPair) -> [Finding] {
        let sources = messages.source.filter { $0.name == name }
        var seen: Set<String> = []
        return messages.target.filter { $0.name == name }.compactMap { argument in
            if sources.contains(where: { accepts($0, argument, pair) }) { return nil }
            guard let source = sources.first, seen.insert(describe(argument)).inserted else { return nil }
            return Finding(
                "The argument {\(name)} is of another type",
                evidence: "\(describe(argument)), in the source \(describe(source))",
                help: "write {\(name)} as in the source: \(describe(source))", range: argument.range)
        }
    }

    private func accepts(
        _ source: MessageFormat.Argument, _ target: MessageFormat.Argument, _ pair: TranslationPair
    ) -> Bool {
        switch (source.kind, target.kind) {
        case (.none, .none), (.none, .plural), (.select, .select), (.plural, .plural), (.selectordinal, .selectordinal):
            true
        case (.none, .simple): target.type == "number"
        case (.simple, .plural): source.type == "number"
        case (.simple, .simple): source.type == target.type && format(source.style) == format(target.style)
        // Inside of a plural its number may be written as the argument.
        case (.plural, .none), (.selectordinal, .none): true
        case (.plural, .simple), (.selectordinal, .simple): target.type == "number"
        case (.select, .none): true
        default: false
        }
    }

    /// A style but for how long a date is written, and patterns, which languages differ in.
    ///
    /// Of a skeleton (`::currency/USD compact-short`) what is counted counts.
    private func format(_ style: String) -> String {
        if style.hasPrefix("::") {
            return style.dropFirst(2).split(separator: " ").filter { stem in
                stem == "percent" || stem == "%" || stem == "permille"
                    || ["currency/", "unit/", "measure-unit/", "scale/"].contains { stem.hasPrefix($0) }
            }.sorted().joined(separator: " ")
        }
        return ["percent", "currency", "integer"].contains(style) ? style : ""
    }

    private func describe(_ argument: MessageFormat.Argument) -> String {
        switch argument.kind {
        case .none: "a plain argument"
        case .simple: argument.style.isEmpty ? argument.type : "\(argument.type), \(argument.style)"
        default: argument.kind.rawValue
        }
    }
}
