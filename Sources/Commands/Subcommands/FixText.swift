import Checks
import Diagnostics
import Locales
import Pipeline
import SourceText

/// The answer of `parlance fix`, for people: the diff, or a line a file that was written, and a summary beside it.
struct FixText {
    let fixing: Fixing
    let isApplied: Bool

    var output: [UInt8] {
        if !isApplied { return fixing.files.flatMap(\.diff) }
        let lines = fixing.files.filter(\.isWritten).map { file in
            "\(file.path): \(StatusWords.counted(file.fixes.count, "translation")) fixed\n"
        }
        return Array(lines.joined().utf8)
    }

    var summary: String {
        var rules: [String: Int] = [:]
        for fix in fixing.files.flatMap(\.fixes) { for rule in Set(fix.rules) { rules[rule, default: 0] += 1 } }
        let byRule = rules.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key) \($0.value)" }
        let written = fixing.files.filter(\.isWritten).count
        var text = "Nothing to fix.\n"
        if fixing.fixCount > 0 {
            let fixes = StatusWords.counted(fixing.fixCount, "translation")
            text =
                isApplied
                ? "Wrote \(StatusWords.counted(written, "file"))."
                : "\(fixes) to fix (\(byRule.joined(separator: ", "))); --apply writes them."
            text += "\n"
        }
        if !fixing.leftOut.isEmpty {
            text +=
                "\(StatusWords.counted(fixing.leftOut.count, "change")) left out: another finding would come of it.\n"
        }
        if fixing.dismissedCount > 0 {
            text +=
                "\(StatusWords.counted(fixing.dismissedCount, "entry")) left alone: a finding in it was dismissed.\n"
        }
        if fixing.outdatedCount > 0 {
            text +=
                "\(StatusWords.counted(fixing.outdatedCount, "change")) left out: run \"parlance extract\" first.\n"
        }
        if fixing.endedReviewCount > 0 {
            text +=
                "\(StatusWords.counted(fixing.endedReviewCount, "review")) \(isApplied ? "ended" : "would end").\n"
        }
        return text
    }
}

/// The answer of `parlance fix --format json`.
struct FixJSON: Encodable {
    struct Fix: Encodable {
        var number: Int?
        var line: Int
        var source: String
        var before: String
        var after: String
        var rules: [String]
    }

    struct File: Encodable {
        var file: String
        var locale: String
        var written: Bool
        var fixes: [Fix]
    }

    var files: [File]
    /// Findings whose fix would bring another one.
    var leftOut: [CheckJSON.Problem]
    /// Entries left alone since a finding in them was dismissed.
    var dismissed: Int
    /// Fixes of entries that "parlance extract" has to bring up to date first.
    var outdated: Int
    var endedReviews: Int

    init(_ fixing: Fixing) {
        files = fixing.files.map { file in
            File(
                file: file.path, locale: file.locale.tag, written: file.isWritten,
                fixes: file.fixes.map { fix in
                    Fix(
                        number: fix.number, line: fix.line, source: fix.source.description,
                        before: fix.before.description, after: fix.after.description, rules: fix.rules)
                })
        }
        leftOut = fixing.leftOut.map { CheckJSON.Problem($0.diagnostic) }
        dismissed = fixing.dismissedCount
        outdated = fixing.outdatedCount
        endedReviews = fixing.endedReviewCount
    }
}
