import ArgumentParser
import Diagnostics
import Locales

extension LocaleTag {
    /// The tag that a person types for a language; what is none is a usage error with the nearest good one.
    ///
    /// `CN` is a region, but the label of Simplified Chinese here as everywhere.
    static func typed(_ text: String) throws -> LocaleTag {
        let name = text.trimmingBlanks
        do throws(LocaleTagProblem) {
            return try LocaleTag(name.uppercased() == "CN" ? "zh-Hans" : name)
        } catch {
            throw ValidationError(error.summary + (error.help.map { "; \($0)" } ?? ""))
        }
    }
}

extension String {
    fileprivate var trimmingBlanks: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
