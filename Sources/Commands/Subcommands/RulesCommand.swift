import ArgumentParser
import Checks
import Diagnostics

/// `parlance rules`: what the checks ask for.
struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "Show the rules of the checks, or what one of them asks for.",
        discussion: """
            Without a name it lists all rules with their severities. docs/rules.md holds the same texts.

            Example:
              $ parlance rules links-kept
            """)

    @Argument(help: ArgumentHelp("The rule, as messages name it in brackets.", valueName: "rule"))
    var name: String?
    @OptionGroup var formatOptions: FormatOptions

    func run() throws {
        guard let name else {
            switch formatOptions.format {
            case .json: try Terminal.output(JSONText.of(RuleBook.all.map(RuleJSON.init)))
            case .text: Terminal.output(Self.list)
            }
            return
        }
        if let text = Self.gate[name] {
            switch formatOptions.format {
            case .json: try Terminal.output(JSONText.of(RuleJSON(gate: name, text)))
            case .text: Terminal.output("\(name) (the gate)\n\n" + text + "\n")
            }
            return
        }
        guard let rule = RuleBook.all.first(where: { $0.id == name }) else {
            let nearest = nearestName(to: name, in: RuleBook.all.map(\.id))
            throw ValidationError(
                "there is no rule \"\(name)\"" + (nearest.map { "; did you mean \"\($0)\"?" } ?? "."))
        }
        switch formatOptions.format {
        case .json: try Terminal.output(JSONText.of(RuleJSON(rule)))
        case .text: Terminal.output(Self.page(rule))
        }
    }

    private static var list: String {
        var table = TextTable([("rule", .start), ("severity", .start), ("what it asks for", .start)])
        table.wrapsLast = true
        for rule in RuleBook.all { table.add([rule.id, rule.severity.name, rule.summary]) }
        return table.text(width: Terminal.width) + "\nMore: parlance rules <rule>\n"
    }

    /// What `check` says of entries that no rule has to look at.
    private static let gate = [
        "untranslated": """
        An entry has no translation.

        It fails "parlance check" where the locale asks for more under "gate: complete" than is translated. Fill in
        msgstr, or run "parlance next".
        """,
        "stale": """
        The source changed after an entry was translated, or nobody confirmed what a tool filled in.

        It fails "parlance check" where "gate: stale" allows fewer. Revise msgstr, then remove the "fuzzy" flag.
        """,
        "not-reviewed": """
        Nobody approved a translation, and "gate: reviewed" asks for it.

        Read it, then run "parlance review".
        """,
    ]

    private static func page(_ rule: any Rule) -> String {
        "\(rule.id) (\(rule.severity.name))\n\n" + (RuleDocumentation.texts[rule.id] ?? rule.summary + ".") + "\n"
    }
}

private struct RuleJSON: Encodable {
    var id: String
    var severity: String
    var summary: String
    var documentation: String

    init(gate name: String, _ text: String) {
        id = name
        severity = Severity.error.name
        summary = String(text.prefix { $0 != "\n" })
        documentation = text
    }

    init(_ rule: any Rule) {
        id = rule.id
        severity = rule.severity.name
        summary = rule.summary
        documentation = RuleDocumentation.texts[rule.id] ?? ""
    }
}
