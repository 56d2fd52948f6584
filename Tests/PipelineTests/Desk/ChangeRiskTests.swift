import Locales
import SourceText
import Testing

@testable import Pipeline

struct ChangeRiskTests {
    @Test(
        arguments: [
            ("Wait at 2:00.", "Wait at 3:00.", ChangeRisk.number),
            ("Do not wait 2 days.", "Wait 3 days.", .number),
            ("Twice a week.", "Once a week.", .number),
            ("Do not delete it.", "Delete it.", .negation),
            ("It doesn’t work.", "It does work.", .negation),
            ("See [it](a.md).", "See [it](b.md).", .code),
            ("Run `a`.", "Run `b`.", .code),
            ("The dog sleeps.", "The cat sleeps.", .wording),
            ("The dog sleeps.", "The big dog sleeps.", .wording),
            ("We recieve it.", "We receive it.", .typo),
            ("the dog", "The dog", .typo),
            ("It's \"so\" - fine", "It’s “so” — fine.", .whitespace),
            ("a  b", "a b", .whitespace),
            ("a", "a", .none),
        ])
    func `a change has the worst risk that it holds`(old: String, new: String, expected: ChangeRisk) {
        let risk = ChangeRisk.of(previous: TextSlice(old), current: TextSlice(new), in: .english)
        #expect(risk == expected)
    }

    @Test func `negation is known in other languages`() throws {
        let pairs = [("it", "Non toccare.", "Toccare."), ("ja", "食べない。", "食べる。"), ("ar", "لا تأكل", "كل تأكل")]
        for (tag, old, new) in pairs {
            let risk = ChangeRisk.of(previous: TextSlice(old), current: TextSlice(new), in: try LocaleTag(tag))
            #expect(risk == .negation)
        }
    }

    @Test func `without the old source it is wording`() {
        #expect(ChangeRisk.of(previous: nil, current: "a", in: .english) == .wording)
    }

    @Test(
        arguments: [
            ("We walk at 2:00 every day.", "We walk at 3:00 every day.", "We walk at [-2:00-]{+3:00+} every day."),
            ("a b c", "a c", "a [-b -]c"),
            ("", "a", "{+a+}"),
            ("天気が良い", "天気が悪い", "天気が[-良-]{+悪+}い"),
            ("same", "same", "same"),
        ])
    func `a diff is by words`(old: String, new: String, expected: String) {
        let diff = WordDiff(from: TextSlice(old), to: TextSlice(new))
        #expect(diff.text == expected)
        #expect(diff.parts.filter { $0.kind != .added }.map(\.text).joined() == old)
        #expect(diff.parts.filter { $0.kind != .removed }.map(\.text).joined() == new)
    }
}
