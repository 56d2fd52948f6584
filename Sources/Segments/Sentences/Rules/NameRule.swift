/// A mark that is part of a name, `Yahoo! Mail`, or stands in brackets by itself, `He (!) came`.
enum NameRule: SentenceRule {
    static func ends(at candidate: BreakCandidate, _ data: SentenceData) -> Bool? {
        if candidate.run.kind == .strong, candidate.traits.contains(.name) {
            return candidate.start == .other || AbbreviationRule.beginsSentence(candidate, data)
        }
        if candidate.isClosed, let before = candidate.glyphBefore, before.isOpening, before.value != 0xBF,
            before.value != 0xA1
        {
            return false
        }
        return nil
    }
}
