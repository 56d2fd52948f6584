import Checks
import Diagnostics
import Locales
import Pipeline

/// Decisions as people read them.
enum DecisionText {
    /// So many decisions of a change are named.
    private static let shownCount = 10

    /// A decision in a few words: `it sleep "First words …" · links-kept dismissed`.
    static func text(of decision: Decision, _ locale: LocaleTag) -> String {
        let article = Workspace.articleName(ofCatalog: decision.catalog)
        return "\(locale) \(article) \"\(decision.entry)\" · " + (decision.rule.map { "\($0) dismissed" } ?? "reviewed")
    }

    /// What became of a locale's decisions, in some lines.
    static func text(of change: DecisionChange, open: Int, path: String) -> String {
        var text = ""
        let shown = change.added.map { ($0, "") } + change.removed.map { ($0, " · taken back") }
        for (decision, word) in shown.prefix(shownCount) {
            text += "\(self.text(of: decision, change.locale))\(word)\n"
        }
        if shown.count > shownCount { text += "… and \(shown.count - shownCount) more\n" }
        var counts = [
            change.added.isEmpty ? nil : "\(StatusWords.counted(change.added.count, "decision")) added",
            change.removed.isEmpty ? nil : "\(change.removed.count) taken back",
            change.knownCount == 0 ? nil : "\(change.knownCount) there already",
            open == 0 ? nil : "\(StatusWords.counted(open, "entry")) stale or untranslated, left out",
        ].compactMap { $0 }
        if counts.isEmpty { counts = ["nothing to do"] }
        return text + "\(path): \(counts.joined(separator: ", "))\n"
    }

    /// A line a decision; those that ended say so.
    static func table(of rows: [DecisionSurvey.Row]) -> String {
        guard let first = rows.first else { return "None.\n" }
        let isReview = first.decision.rule == nil
        var table = TextTable(
            [("entry", .start)] + (isReview ? [] : [("rule", .start)]) + [("by", .start), ("state", .start)]
                + (isReview ? [] : [("because", .start)]) + [("text", .start)])
        for row in rows {
            let decision = row.decision
            let article = Workspace.articleName(ofCatalog: decision.catalog)
            table.add(
                ["\(row.locale) \(article)" + (row.number.map { " \($0)" } ?? "")]
                    + (isReview ? [] : [decision.rule ?? ""])
                    + [decision.person ?? "", row.end.map { "ended: \($0.rawValue)" } ?? "holds"]
                    + (isReview ? [] : [DeskText.excerpt(decision.reason ?? "", 40)]) + [decision.entry])
        }
        let ended = rows.count { $0.end != nil }
        let hint = ended == 0 ? "" : ", \(ended) ended (\"parlance prune\" takes them out)"
        let noun = isReview ? "review" : "dismissal"
        return table.text(width: Terminal.width) + "\n\(StatusWords.counted(rows.count, noun))\(hint)\n"
    }
}

/// One decision for programs.
struct DecisionJSON: Encodable {
    var locale: String
    /// `review` or `dismissal`.
    var kind: String
    var rule: String?
    var article: String
    /// The entry's number in its article.
    var number: Int?
    /// The first words of the source.
    var entry: String
    var pair: String
    var because: String?
    var by: String?
    /// Why it no longer counts.
    var ended: String?

    init(_ decision: Decision, _ locale: LocaleTag, number: Int? = nil, end: DecisionEnd? = nil) {
        self.locale = locale.tag
        kind = decision.rule == nil ? "review" : "dismissal"
        rule = decision.rule
        article = Workspace.articleName(ofCatalog: decision.catalog)
        self.number = number
        entry = decision.entry
        pair = decision.pairText
        because = decision.reason
        by = decision.person
        ended = end?.rawValue
    }
}

/// A finding that a person dismissed.
struct DismissedJSON: Encodable {
    var finding: CheckJSON.Problem
    var article: String
    /// The first words of the source.
    var entry: String
    var because: String?
    var by: String?

    init(_ dismissed: DismissedFinding) {
        finding = CheckJSON.Problem(dismissed.finding.diagnostic)
        article = Workspace.articleName(ofCatalog: dismissed.decision.catalog)
        entry = dismissed.decision.entry
        because = dismissed.decision.reason
        by = dismissed.decision.person
    }
}

/// What became of a locale's decisions, for programs.
struct DecisionChangeJSON: Encodable {
    var locale: String
    var added: [DecisionJSON]
    var removed: [DecisionJSON]
    var alreadyThere: Int
    /// Entries left out since they are stale or untranslated.
    var leftOut: Int

    init(_ change: DecisionChange, open: Int) {
        locale = change.locale.tag
        added = change.added.map { DecisionJSON($0, change.locale) }
        removed = change.removed.map { DecisionJSON($0, change.locale) }
        alreadyThere = change.knownCount
        leftOut = open
    }
}
