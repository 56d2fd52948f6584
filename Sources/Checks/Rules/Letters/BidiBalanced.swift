package import Diagnostics
import Locales
import SourceText

/// Controls of the writing direction are closed, needed and not turned round.
///
/// Embeddings, overrides and isolates reach to their closing control or to the end of the paragraph: an open one turns
/// the rest of the line. Found are controls that are never closed or close nothing, overrides that the source does not
/// have (they can make a text read as another one, as in the "Trojan Source" attacks), controls in a text without any
/// letter that runs from right to left, and isolates whose direction is the opposite of all they hold.
///
/// Left alone: the marks LRM, RLM and ALM in languages that run from right to left; controls just as in the source.
///
/// An error where a control is not closed or an override was added; otherwise a warning. Source: UAX #9, sections 2
/// and 3.3.
package struct BidiBalanced: Rule {
    package let id = "bidi-balanced"
    package let severity = Severity.error
    package let summary = "Controls of the writing direction are closed and needed"
    package let concerns: TextTraits = .hidden

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        guard pair.target.traits.contains(.hidden) else { return [] }
        let text = BidiControls(in: pair.target)
        if text.controls.isEmpty { return [] }
        if text.controls.map(\.scalar) == BidiControls(in: pair.source).controls.map(\.scalar) { return [] }
        var found: [Finding] = []
        for control in text.controls {
            let partner = control.partner.map { text.controls[$0] }
            let fix = [TextEdit(control.range, "")]
            if control.isOverride {
                if pair.source.contains(control.scalar) { continue }
                found.append(
                    Finding(
                        "An override turns letters round that have a direction of their own",
                        evidence: CharacterName.hidden(control.scalar), help: "take it out", range: control.range,
                        fix: fix + (partner.map { [TextEdit($0.range, "")] } ?? [])))
            } else if control.isPaired, partner == nil {
                found.append(
                    Finding(
                        control.isClosing
                            ? "A control of the direction that closes nothing"
                            : "A control of the direction that is never closed",
                        evidence: CharacterName.hidden(control.scalar),
                        help: control.isClosing ? "take it out" : "close it, or take it out", range: control.range,
                        fix: fix))
            } else if !pair.locale.tag.isRightToLeft, !text.hasRightToLeft {
                if control.isClosing { continue }
                found.append(
                    Finding(
                        "A control of the direction in a text that runs one way only",
                        evidence: CharacterName.hidden(control.scalar), help: "take it out", range: control.range,
                        severity: .warning, fix: fix + (partner.map { [TextEdit($0.range, "")] } ?? [])))
            } else if let partner, let right = control.opposite,
                text.isAgainst(control, ByteRange(control.range.end, partner.range.start), pair.target, pair.locale)
            {
                found.append(
                    Finding(
                        "The direction is the opposite of the text inside",
                        evidence: CharacterName.hidden(control.scalar), help: "use \(CharacterName.hidden(right))",
                        range: control.range, severity: .warning, fix: [TextEdit(control.range, String(right))]))
            }
        }
        return found
    }
}
