import Diagnostics
import SourceText

extension [Diagnostic] {
    /// Each once: a fault of a template is the same on every page of every language.
    var toldOnce: [Diagnostic] {
        if count < 2 { return self }
        var seen: Set<String> = []
        return filter { diagnostic in
            let place = diagnostic.range.map { "\($0.start)" } ?? ""
            return seen.insert("\(diagnostic.id) \(diagnostic.file?.path ?? "") \(place) \(diagnostic.summary)")
                .inserted
        }
    }

    /// The same with one for all files that the disk refused for the same reason: a folder that cannot be written has
    /// thousands.
    var refusalsTogether: [Diagnostic] {
        func reason(_ diagnostic: Diagnostic) -> String? {
            guard diagnostic.id == "unreadable-file", diagnostic.file == nil, diagnostic.summary.first == "\"" else {
                return nil
            }
            return "\(diagnostic.evidence ?? "") \(diagnostic.help ?? "")"
        }
        var counts: [String: Int] = [:]
        for reason in compactMap(reason) { counts[reason, default: 0] += 1 }
        if counts.values.allSatisfy({ $0 < 4 }) { return self }
        return compactMap { diagnostic in
            guard let reason = reason(diagnostic), let count = counts[reason], count > 3 || count == 0 else {
                return diagnostic
            }
            counts[reason] = 0
            if count == 0 { return nil }
            var first = diagnostic
            let end = first.summary.dropFirst().firstIndex(of: "\"") ?? first.summary.startIndex
            let (path, fault) = (first.summary[...end], first.summary[end...].dropFirst())
            let others = " and \(count - 1) other files"
            first.summary = path + others + (fault.hasPrefix(" was ") ? " were " + fault.dropFirst(5) : String(fault))
            return first
        }
    }
}
