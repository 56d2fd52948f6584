import Diagnostics
import Locales
import SourceText
import Translations

/// TMX: any file is read or reported, and units that were read are written and read back.
enum TMXProof {
    static func prove(_ bytes: [UInt8]) throws(BrokenInvariant) {
        let file = SourceFile(path: "a.tmx", bytes: bytes)
        var units: [TMXUnit] = []
        let diagnostics = TMXReader.read(file) { units.append($0) }
        try DiagnosticProof.prove(diagnostics, of: diagnostics.first?.file ?? file)
        guard let italian = try? LocaleTag("it"), !diagnostics.contains(where: { $0.severity == .error }) else {
            return
        }
        var languages = TMXLanguages()
        let found = units.flatMap { $0.units(from: .english, to: [italian], &languages).map(\.unit) }
        // One unit is one <tu>, which says nothing where a side is empty.
        let whole = found.filter { !$0.source.isEmpty && !$0.translation.isEmpty }
        var writer = TMXWriter(source: .english, toolVersion: "1")
        for unit in whole { writer.add(unit, in: italian) }
        let written = writer.finished()
        var again: [TMXUnit] = []
        let problems = TMXReader.read(SourceFile(path: "b.tmx", bytes: written)) { again.append($0) }
        try require(problems.isEmpty, "\(shown(written)) is read again")
        let pairs = again.flatMap { $0.units(from: .english, to: [italian], &languages).map(\.unit) }
        try require(pairs.map(\.source) == whole.map(\.source), "\(shown(written)) has the same sources")
        try require(pairs.map(\.translation) == whole.map(\.translation), "\(shown(written)) has the same translations")
    }
}
