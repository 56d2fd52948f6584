package import Diagnostics
import Locales

/// A UI message uses the same arguments as its source: none missing, none made up.
///
/// `{count}` that the page never fills would show as an error to the reader.
package struct ArgumentsMatch: Rule {
    package let id = "arguments-match"
    package let severity = Severity.error
    package let summary = "UI messages use the arguments of the source"

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        guard pair.isMessage, let source = try? pair.source.message?.get(),
            let target = try? pair.target.message?.get()
        else { return [] }
        let wanted = Set(source.arguments.map(\.name))
        let found = Set(target.arguments.map(\.name))
        return wanted.subtracting(found).sorted().map { name in
            Finding(
                "The argument {\(name)} is missing", help: "use {\(name)} where its value belongs in this language")
        }
            + found.subtracting(wanted).sorted().map { name in
                let nearest = nearestName(to: name, in: wanted.sorted())
                return Finding(
                    "The source has no argument {\(name)}", help: nearest.map { "did you mean {\($0)}?" })
            }
    }
}
