import Diagnostics
import Locales
import SourceText
import Testing

@testable import Checks

struct PlaceholdersKeptTests {
    @Test(
        arguments: [
            ("{a} of {b}", "{b} の {a}", "ja"), ("%(n)s files", "файлов: %(n)s", "ru"),
            ("%s of %d", "%2$d من %1$s", "ar"), ("Copy %1 to %L2", "%2 に %1 をコピー", "ja"),
            ("5% off, or %2F", "%5 indirim, %2F", "tr"), ("%1 of %2", "%1 / %2", "tr"),
            ("%s: %s", "%s : %s", "fr"), ("50 % of it, 100%", "50 % de cela, 100%de", "fr"), ("%d%%", "%d %%", "de"),
            ("{{ name }} x", "x {{name}}", "it"), ("${total}", "合计${total}", "zh-Hans"), ("%s个", "%s个", "zh-Hans"),
            ("<0>a</0> b", "b <0>а</0>", "ru"), ("{name} and {name}", "{name} dwa razy", "pl"),
            ("%.2f", "%.1f", "es"), ("%@ is", "%@ è", "it"), ("%name% x", "x %name%", "de"), ("{0!r:>10}", "{0}", "it"),
            ("`{a}`", "`{b}`", "it"), ("[x]({{ url }})", "[y]({{ url }})", "it"), ("%dpx", "%d px", "pl"),
            ("5 %d'or", "5 %d'or", "fr"), ("%'d files", "%I'd ملف", "ar"), ("%1x%2", "%1 x %2", "fr"),
            ("%lus left", "noch %lu s", "de"), ("%s (every %gs)", "%s（%g 秒ごと）", "ja"), ("%l:%M %p", "%P%I:%M", "ja"),
            ("Type `%APPDATA%`.", "输入“%APPDATA%”。", "zh-Hans"), ("[a]({{ x }})", "[а] ({{x}})", "ru"),
            ("{{ \"/go/\" | prepend: site.base }}", "{{ \"/fr/go/\" | prepend: site.base }}", "fr"),
        ])
    func `the same placeholders are fine`(source: String, target: String, locale: String) throws {
        #expect(try findings(of: PlaceholdersKept(), source, target, locale: locale) == [])
    }

    @Test(
        arguments: [
            ("{name} is", "{nome} è", "{name} è"), ("%(count)s", "%(conta)s", "%(count)s"),
            ("{{ a }} b", "{{ б }} b", "{{ a }} b"),
            ("%s", "%d", "%s"), ("${total}", "${Total}", "${total}"), ("{0} x", "{1} x", "{0} x"),
            ("%d%%", "%s%%", "%d%%"),
            ("{first} {last}", "{last} {frist}", "{last} {first}"),
        ])
    func `a renamed placeholder gets its name back`(source: String, target: String, wanted: String) throws {
        let found = try findings(of: PlaceholdersKept(), source, target, locale: "ru")
        #expect(found.count == 1)
        #expect(found.first.map { fixed($0, target) } == wanted)
    }

    @Test(arguments: [
        ("{host} {port}", "{nome} {porta2}"), ("%s of %d", "%f of %x"), ("{{ site.base }}", "{{ site.root }}"),
    ])
    func `which of several placeholders is meant is left to a person`(source: String, target: String) throws {
        let found = try findings(of: PlaceholdersKept(), source, target)
        #expect(!found.isEmpty)
        #expect(found.allSatisfy { $0.fix.isEmpty || fixed($0, target).contains("{port}") })
    }

    @Test func `another variable of the same object is a warning`() throws {
        let found = try findings(of: PlaceholdersKept(), "{{ site.base }}", "{{ site.root }}", locale: "ar")
        #expect(found.map(\.severity) == [.warning])
        #expect(try findings(of: PlaceholdersKept(), "{{ site.base }}", "{{ site.bass }}").map(\.severity) == [nil])
    }

    @Test func `a lost and a made-up placeholder are named`() throws {
        let lost = try findings(of: PlaceholdersKept(), "Hello %(name)s", "你好", locale: "zh-Hans")
        #expect(lost.map(\.summary) == ["The placeholder %(name)s is missing"])
        let entity = try findings(of: PlaceholdersKept(), "On &debian; &mdash; now", "Auf &debina; &ndash; jetzt")
        #expect(entity.map(\.summary) == ["The source has no placeholder &debina;"])
        let argument = try findings(of: PlaceholdersKept(), "Copy %1 to %2", "انسخ إلى %2", locale: "ar")
        #expect(argument.map(\.summary) == ["The placeholder %1 is missing"])
        let added = try findings(of: PlaceholdersKept(), "Hello", "مرحبا {name}", locale: "ar")
        #expect(added.map(\.summary) == ["The source has no placeholder {name}"])
        #expect(added.first.flatMap { text(at: $0, in: "مرحبا {name}") } == "{name}")
    }

    @Test func `unnamed placeholders of other types keep their order`() throws {
        let found = try findings(of: PlaceholdersKept(), "%s has %d", "%d ma %s", locale: "pl")
        #expect(found.map(\.evidence) == ["%d %s, in the source %s %d"])
        #expect(found.map(\.severity) == [nil])
    }

    @Test func `names after a colon are kept, emoji and times are none`() throws {
        let found = try findings(of: PlaceholdersKept(), "The :attribute is", "Поле :атрибут", locale: "ru")
        #expect(found.map(\.summary) == ["The placeholder :attribute is missing"])
        #expect(try findings(of: PlaceholdersKept(), "at 10:30 :smile: note: this", "alle 10:30", locale: "it") == [])
        #expect(try findings(of: PlaceholdersKept(), "The :attribute is", "El campo :attribute", locale: "es") == [])
    }

    @Test func `one end of an element is not enough`() throws {
        let found = try findings(of: PlaceholdersKept(), "<0>a</0>", "<0>а", locale: "ru")
        #expect(found.map(\.summary) == ["The placeholder </0> is missing"])
    }

    @Test func `long texts of marks are read in time`() throws {
        let text = String(repeating: "{{%(${<", count: 5_000)
        #expect(try findings(of: PlaceholdersKept(), text, text) == [])
    }

    @Test(
        arguments: [
            ("100% of %s", "100%% z %s", 1), ("100% of %s", "100% o %s", 0), ("100%% of %s", "100% z %s", 1),
            ("100%% of %s", "100%% из %s", 0), ("50 % done", "50 % fertig", 1),
        ])
    func `with c-format every percent sign counts`(source: String, target: String, count: Int) throws {
        let pair = try pair(source, target, locale: "pl", kind: .plain)
        pair.flags = [TextSlice("c-format")]
        #expect(PlaceholdersKept().findings(in: pair).count == count)
        pair.flags = [TextSlice("no-c-format")]
        #expect(PlaceholdersKept().findings(in: pair) == [])
        pair.flags = []
        #expect(PlaceholdersKept().findings(in: pair) == [])
    }

    /// The findings of an entry with a flag.
    private func flagged(_ flag: String, _ source: String, _ target: String) throws -> [Finding] {
        let pair = try pair(source, target, kind: .plain)
        pair.flags = [TextSlice(flag)]
        return PlaceholdersKept().findings(in: pair)
    }

    @Test(
        arguments: [
            ("%d of %u files", "%u file"), ("%s: (%s) %lu runs", "%s: (%s) esecuzioni"), ("value %ld", "valore %d"),
            ("%s, PCRE2 error %d", "%d, errore PCRE2 %s"), ("%5d and %d runs", "%d esecuzioni"),
            ("%%r is no placeholder %s", "%r non è un segnaposto %s"), ("'%.255s': %s", "'': %s"),
        ])
    func `with c-format each conversion counts with its length and place`(source: String, target: String) throws {
        #expect(try flagged("c-format", source, target).isEmpty == false)
    }

    @Test(
        arguments: [
            ("usage: %s {FILE}", "uso: %s {ARCHIVIO}"), ("%.1f KB", "%I.1f ك.بايت"), ("%s: %s", "%2$s: %1$s"),
            ("${VAR} of %s", "${ПЕР} %s"), ("%5d runs", "%d esecuzioni"), ("'%s' to '%s'", "“%2$s”“%1$s”"),
        ])
    func `with c-format names in braces, flags and numbered places are free`(source: String, target: String) throws {
        #expect(try flagged("c-format", source, target) == [])
    }

    @Test func `with python-format a percent sign stays doubled`() throws {
        let found = try flagged("python-format", "Save 20%% now.", "Risparmia 20% ora.")
        #expect(found.map { fixed($0, "Risparmia 20% ora.") } == ["Risparmia 20%% ora."])
        #expect(try flagged("python-format", "20%% for %(name)s", "20%% per %(name)s") == [])
    }
}
