import Locales
import Segments
import SourceText
import Translations

/// Tells a page that is written in another script than its locale: structure alone would pair it all the same.
enum PageScript {
    /// Letters that are looked at, and how many there must be to tell.
    private static let (most, least) = (4000, 100)

    /// Whether hardly any letter of the page's texts, one in twenty, is of the locale's script.
    static func isForeign(_ page: PageOutline, to locale: LocaleTag) -> Bool {
        let scripts = Self.scripts(of: locale)
        var letters = 0
        var own = 0
        for segment in page.segments {
            for scalar in segment.text.description.unicodeScalars where scalar.properties.isAlphabetic {
                let script = scriptCode(of: scalar)
                if script == "Zyyy" || script == "Zinh" { continue }
                letters += 1
                if scripts.contains(script) { own += 1 }
            }
            if letters > most { break }
        }
        return letters >= least && own * 20 < letters
    }

    /// The scripts of letters for a script of writing (UAX #24 and ISO 15924): Japanese is written in three.
    private static func scripts(of locale: LocaleTag) -> Set<String> {
        switch locale.script {
        case "Jpan": ["Hani", "Hira", "Kana"]
        case "Kore": ["Hang", "Hani"]
        case "Hans", "Hant": ["Hani", "Bopo"]
        default: [locale.script]
        }
    }
}
