import CICU

/// Names of languages, scripts and regions in one locale's words, as CLDR writes them.
final class DisplayNames: @unchecked Sendable {
    // ULocaleDisplayNames is immutable once open, and its const functions may be called from several threads.
    private let handle: OpaquePointer?

    static let english = DisplayNames("en")

    init(_ icuName: String) {
        handle = icuOpen { cicu_names_open(icuName, $0) }
    }

    deinit {
        if let handle { cicu_names_close(handle) }
    }

    /// The name of a locale, dialects by their own name: `简体中文`, `português (Brasil)`.
    func locale(_ icuName: String) -> String? {
        guard let handle else { return nil }
        return icuText { cicu_names_locale(handle, icuName, $0, $1, $2) }
    }

    /// Whether the code names a language: ICU gives a code that it does not know back as it is.
    func isLanguage(_ code: String) -> Bool { language(code) != nil }

    func language(_ code: String) -> String? {
        guard let handle else { return nil }
        return named(code, icuText { cicu_names_language(handle, code, $0, $1, $2) })
    }

    func script(_ code: String) -> String? {
        guard let handle, code != "Zzzz" else { return nil }
        return named(code, icuText { cicu_names_script(handle, code, $0, $1, $2) })
    }

    func region(_ code: String) -> String? {
        guard let handle, code != "ZZ" else { return nil }
        return named(code, icuText { cicu_names_region(handle, code, $0, $1, $2) })
    }

    private func named(_ code: String, _ name: String?) -> String? {
        name == code || name?.isEmpty == true ? nil : name
    }
}
