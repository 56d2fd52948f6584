package import Diagnostics

/// Backticks come in pairs: each code span that begins also ends.
///
/// A backtick that is left over is shown as it is written, and the code beside it as text. Where the code of the source
/// stands with a backtick on one side only, the other one is offered as a fix. Left alone are backticks that the source
/// leaves over too, and those that open a quotation which an apostrophe closes (`` `file' ``) where the source has no
/// backtick.
package struct CodeCloses: Rule {
    package let id = "code-closes"
    package let severity = Severity.error
    package let summary = "Code spans begin and end with backticks"
    package let concerns: TextTraits = .backtick
    package let kinds: Set<CheckedText.Kind> = [.markdown]

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        let loose = pair.looseRuns(of: UInt8(ascii: "`"))
        if loose.isEmpty || isQuotation(pair) { return [] }
        let repair = CodeRepair(pair)
        let isLost = !repair.lost.isEmpty
        let mended = repair.completion()
        return loose.map { run in
            Finding(
                "A backtick is alone", evidence: "nothing opens or closes \"\(pair.target.text(run))\"",
                help: mended.map { "write \(pair.source.text($0.code.range))" }
                    ?? "write a backtick at both ends of the code",
                range: run, severity: isLost ? .error : .warning, fix: mended?.edits ?? [])
        }
    }

    /// Whether backticks open quotations that apostrophes close, as programs of GNU had them, where the source has
    /// quotation marks and no code.
    private func isQuotation(_ pair: TranslationPair) -> Bool {
        guard !pair.source.bytes.contains(UInt8(ascii: "`")) || GNUQuotes.areAll(in: pair.source.bytes) else {
            return false
        }
        let bytes = pair.target.bytes
        let (open, closed) = (bytes.count { $0 == UInt8(ascii: "`") }, bytes.count { $0 == UInt8(ascii: "'") })
        return open <= closed
    }
}
