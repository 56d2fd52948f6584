/// An ellipsis: a pause or an omission inside of a sentence, or its end, as what follows tells.
enum EllipsisRule: SentenceRule {
    static func ends(at candidate: BreakCandidate, _ data: SentenceData) -> Bool? {
        guard candidate.run.kind == .ellipsis else { return nil }
        // `the thing is . . . I did not`: an omission between blanks.
        if candidate.run.spacedStops == 3, candidate.standsApart { return false }
        switch candidate.start {
        case .lower, .digit: return candidate.isClosed && candidate.start == .digit && !candidate.opensWithMark
        case .upper, .other: return candidate.hasBlank
        case .caseless: return candidate.hasBlank && !(Glyph(in: candidate.text, at: candidate.next)?.isCJK ?? false)
        }
    }
}
