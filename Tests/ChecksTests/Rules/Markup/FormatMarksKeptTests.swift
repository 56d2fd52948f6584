import Testing

@testable import Checks

struct FormatMarksKeptTests {
    @Test(
        arguments: [
            ("See :ref:`start`.", "Siehe : ref:`start`.", ":ref:`…`", "de"),
            ("Set :config:option:`$cfg`.", "Définir :config:optoin:`$cfg`.", ":config:option:`…`", "fr"),
            ("Use B<--help> now.", "Use B <--help> ahora.", "B<…>", "es"),
            ("Use B<po4a> and C<< a -> b >>.", "C<< a -> b >> と B<po4a を使う。", "B<…>", "ja"),
            ("I<file> and I<file>", "I<plik> i plik", "I<…>", "pl"),
        ])
    func `a lost or broken mark is found`(source: String, target: String, mark: String, locale: String) throws {
        #expect(try findings(of: FormatMarksKept(), source, target, locale: locale).map(\.evidence) == [mark])
    }

    @Test(
        arguments: [
            ("See :ref:`start` or :doc:`end`.", "Vedi :doc:`end` o :ref:`start`.", "it"),
            ("S<I<a>> and L<b>", "L<b> и S<I<а>>", "ru"), ("vitamin B<sub>12</sub>", "فيتامين ب", "ar"),
            ("Note:`a`", "注:`a`", "zh-Hans"), ("12:`a`", "`a`", "de"),
        ])
    func `the same marks in any order are fine`(source: String, target: String, locale: String) throws {
        #expect(try findings(of: FormatMarksKept(), source, target, locale: locale) == [])
    }
}
