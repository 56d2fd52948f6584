import Testing

@testable import Checks

struct SpacingOfMarkupTests {
    @Test(
        arguments: [
            ("Use `x` here.", "Usate`x` qui.", "Usate `x` qui.", "it"),
            ("Use `x` here.", "Используйте`x` здесь.", "Используйте `x` здесь.", "ru"),
            ("The file %s is closed.", "Il file%s è chiuso.", "Il file %s è chiuso.", "it"),
            ("Open {name} now.", "Öffnen Sie{name} jetzt.", "Öffnen Sie {name} jetzt.", "de"),
            ("See [the docs](/a) now.", "Vedi[la guida](/a) ora.", "Vedi [la guida](/a) ora.", "it"),
            ("See [the docs](/a) now.", "Zobacz [opis](/a)teraz.", "Zobacz [opis](/a) teraz.", "pl"),
            ("%s: cannot stat %s: %s", "%s: Lesen von%s unmöglich: %s", "%s: Lesen von %s unmöglich: %s", "de"),
            ("The <b>name</b> of it", "Der<b>Name</b> davon", "Der <b>Name</b> davon", "de"),
            ("The <b>name</b> of it", "Il <b>nome</b>del file", "Il <b>nome</b> del file", "it"),
            ("options to `s' command", "opcje`s' dla polecenia", "opcje `s' dla polecenia", "pl"),
        ])
    func `a blank is put between a word and markup`(source: String, target: String, right: String, locale: String)
        throws
    {
        let found = try findings(of: SpacingOfMarkup(), source, target, locale: locale)
        #expect(found.map { fixed($0, target) } == [right])
    }

    @Test(
        arguments: [
            ("Use `x` here.", "Usa l'`x` qui.", "it"), ("Use `x` here.", "استخدمالـ`x` هنا.", "ar"),
            ("Use `x` here.", "ここで`x`を使う。", "ja"), ("The file%s", "Il file%s", "it"),
            ("See [the docs](/a)s.", "Vedi [la guida](/a)ngo.", "it"), ("Use `x` here.", "Der `x`-Wert hier.", "de"),
            ("Use `x` here.", "Usa `y` nel`z`.", "it"), ("%d files", "%dpx", "fr"),
            ("costs $%d or %d%%", "kostet USD%d oder %d%%", "de"), ("%d file%s", "%d Datei%s", "de"),
            ("the <b>name</b>s here", "die <b>Name</b>n hier", "de"), ("an <i>hour</i>", "l'<i>ora</i>", "it"),
            ("don`t use 'x' here", "non`t usare 'x' qui", "it"),
        ])
    func `elisions, particles and the shape of the source are fine`(source: String, target: String, locale: String)
        throws
    {
        #expect(try findings(of: SpacingOfMarkup(), source, target, locale: locale) == [])
    }
}
