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
}
