import Locales
import Pipeline

/// The answer of `parlance prune`, for people.
enum PruneText {
    static func text(of pruning: Pruning, isDryRun: Bool) -> String {
        guard !pruning.files.isEmpty || !pruning.decisions.isEmpty else { return "Nothing to prune.\n" }
        let would = isDryRun ? "would go" : "gone"
        let lines = pruning.files.map { file in
            let obsolete = StatusWords.counted(file.obsoleteCount, "obsolete entry")
            if !file.isOrphan { return "\(file.path): \(obsolete) \(would)\n" }
            let kept = StatusWords.counted(file.translationCount, "translation")
            let contents = file.obsoleteCount == 0 ? kept : "\(kept) and \(obsolete)"
            return "\(file.path): the article is gone; the file with \(contents) \(isDryRun ? would : "is \(would)")\n"
        }
        let decisions = pruning.decisions.map { ended in
            "\(DecisionText.text(of: ended.decision, ended.locale)): \(ended.end.rawValue); the decision "
                + "\(isDryRun ? would : "is \(would)")\n"
        }
        return (lines + decisions).joined()
    }
}

/// The answer of `parlance prune --format json`.
struct PruneJSON: Encodable {
    struct File: Encodable {
        var path: String
        var locale: String
        var obsoleteEntries: Int
        /// Whether the whole file goes with its article.
        var isOrphan: Bool
    }

    var files: [File]
    /// Reviews and dismissals that ended.
    var decisions: [DecisionJSON]

    init(_ pruning: Pruning) {
        files = pruning.files.map {
            File(path: $0.path, locale: $0.locale.tag, obsoleteEntries: $0.obsoleteCount, isOrphan: $0.isOrphan)
        }
        decisions = pruning.decisions.map { DecisionJSON($0.decision, $0.locale, end: $0.end) }
    }
}
