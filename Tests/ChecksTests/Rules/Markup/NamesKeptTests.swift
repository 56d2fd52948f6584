import Testing

@testable import Checks

struct NamesKeptTests {
    @Test(
        arguments: [
            (
                "Call it with --no-install now.", "Rufen Sie es mit –no-install auf.",
                "Rufen Sie es mit --no-install auf.", "de"
            ),
            ("Add --verbose to it.", "Добавьте -verbose к нему.", "Добавьте --verbose к нему.", "ru"),
            ("Add --verbose to it.", "--verbsoe を付けます。", "--verbose を付けます。", "ja"),
            (
                "Edit /etc/apt/sources.list first.", "Modifica /etc/apt/soruces.list.",
                "Modifica /etc/apt/sources.list.", "it"
            ),
            ("Look in /usr/share/doc.", "Szukaj w /usr/ share/doc.", "Szukaj w /usr/share/doc.", "pl"),
            ("It writes report.txt there.", "Écrit repport.txt là.", "Écrit report.txt là.", "fr"),
            ("Set max_size to five.", "اضبط max_szie على خمسة.", "اضبط max_size على خمسة.", "ar"),
            (
                "See <filename>fstab.conf</filename> and <command>apt-get</command>.",
                "Véase <filename>fstab.conf</filename> y <command>atp-get</command>.",
                "Véase <filename>fstab.conf</filename> y <command>apt-get</command>.", "es"
            ),
            ("Set C<PERL5LIB> first.", "先设置 C<PERL5LBI>。", "先设置 C<PERL5LIB>。", "zh-Hans"),
        ])
    func `a damaged name is found and mended`(source: String, target: String, right: String, locale: String) throws {
        let found = try findings(of: NamesKept(), source, target, locale: locale)
        #expect(found.map { fixed($0, target) } == [right])
    }

    @Test(
        arguments: [
            ("It writes image.png there.", "Scrive immagine.png lì.", "it"),
            ("Call it with --verbose.", "Rufen Sie es ausführlich auf.", "de"),
            ("Call --verbose or -verbose.", "-verbose oder --verbose", "de"),
            ("Call --a-b-c now.", "`--a-b-c` 呼出", "ja"),
            ("his/her and/or that", "suo/a e/o quello", "it"), ("It rains.Here too.", "Piove. Anche qui.", "it"),
            ("Use `--verbose`.", "Usa `--verbsoe`.", "it"), ("file_one and file_two", "file_two и file_one", "ru"),
            ("<filename>documents</filename>", "<filename>documenti</filename>", "it"),
        ])
    func `other names, other words and names in code are fine`(source: String, target: String, locale: String) throws {
        #expect(try findings(of: NamesKept(), source, target, locale: locale) == [])
    }

    @Test func `many marks and long names are judged in time`() throws {
        for text in ["B<", "B<x>", "C<<", "<code>a", "a/b", "--ab ", "/a.bc ", ":ref:`"] {
            let source = String(repeating: text, count: 20_000)
            let target = String(source.dropLast(3)) + "x"
            for rule: any Rule in [NamesKept(), FormatMarksKept(), TagsKept(), SpacingOfMarkup(), AccessKeysKept()] {
                _ = try findings(of: rule, source, target, locale: "de")
            }
        }
    }
}
