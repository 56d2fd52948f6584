import Diagnostics
import SourceText

/// Plural forms against the header; the entries stay in use.
extension POParser {
    mutating func checkPlurals() {
        guard !forms.isEmpty else { return }
        let headerHash = POKeyIndex.hash(context: nil, source: .empty)
        guard let header = keys.find(headerHash, where: { entries[$0].isHeader }) else { return }
        let text = TextSlice(bytes(of: entries[header].translation))
        guard let field = POHeader.field("Plural-Forms", in: text), let plurals = POPluralForms(field) else { return }
        if let fault = plurals.fault {
            let problem = POProblem.pluralForms(fault, count: plurals.count)
            diagnostics.append(problem.diagnostic(in: file, at: firstLine(of: entries[header].translationRange)))
            if plurals.count == 0 { return }
        }
        for entry in entries where entry.formCount > 0 && !entry.isObsolete && Int(entry.formCount) != plurals.count {
            // An entry that nobody began has as many forms as its template.
            let written = forms[Int(entry.firstForm)..<Int(entry.firstForm + entry.formCount)]
            if written.allSatisfy(\.isEmpty) { continue }
            let problem = POProblem.pluralCount(Int(entry.formCount), wanted: plurals.count)
            diagnostics.append(problem.diagnostic(in: file, at: firstLine(of: entry.translationRange)))
        }
    }

    private func firstLine(of range: ByteRange) -> ByteRange {
        ByteRange(range.start, min(ByteScan.lineEnd(bytes, from: range.start), range.end))
    }

    private func bytes(of span: POSpan) -> [UInt8] {
        span.isInArena ? Array(arena[span.start..<span.end]) : Array(bytes[span.start..<span.end])
    }
}
