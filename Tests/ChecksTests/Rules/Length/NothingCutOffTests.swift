import Diagnostics
import Locales
import SourceText
import Testing

@testable import Checks

struct NothingCutOffTests {
    private static let source =
        "Walk together every day after dinner. It helps you to sleep, and it gives you time to talk."

    @Test(
        arguments: [
            ("it", "Camminate insieme ogni giorno dopo"), ("it", "Camminate insieme ogni giorno dopo la."),
            ("de", "Gehen Sie jeden Tag nach dem Abendessen zusammen spazieren."), ("ja", "毎日、夕食のあとに"),
            ("zh-Hans", "每天晚饭后一起"), ("ru", "Гуляйте вместе каждый день после"), ("ar", "امشيا معا كل يوم"),
        ])
    func `a cut or a left out sentence is found`(locale: String, target: String) throws {
        let found = try findings(of: NothingCutOff(), Self.source, target, locale: locale)
        #expect(found.map(\.summary) == ["Something seems to be cut off or left out"])
    }

    @Test(
        arguments: [
            ("it", "Camminate insieme ogni giorno dopo cena. Aiuta a dormire e vi dà il tempo di parlare."),
            ("de", "Gehen Sie jeden Tag nach dem Abendessen zusammen. Es hilft beim Schlafen und gibt Zeit zum Reden."),
            ("de", "Gehen Sie jeden Tag zusammen nach dem Essen. Es hilft beim Schlafen; planen Sie es fest ein."),
            ("ja", "毎日、夕食のあとに一緒に歩きましょう。よく眠れますし、話す時間もできます。"),
        ])
    func `a whole translation is fine`(locale: String, target: String) throws {
        #expect(try findings(of: NothingCutOff(), Self.source, target, locale: locale) == [])
    }

    @Test(
        arguments: [
            ("pt", "It is installed and can be used now. You can now look at the", "Instalado. Agora olhe no"),
            ("pl", "Converts LaTeX documents and derivates from and to PO files", "Konwertuje LaTeX z i do PO"),
            ("it", "It must be a list of all items, even if there is just one.", "È un elenco, anche di uno."),
        ])
    func `a last word that leads on may be right`(locale: String, source: String, target: String) throws {
        #expect(
            try findings(of: NothingCutOff(), source, target, locale: locale)
                .allSatisfy { !($0.evidence ?? "").contains("ends in") })
    }
}
