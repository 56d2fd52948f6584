/// One reason for which a mark ends a sentence or does not.
protocol SentenceRule {
    /// Whether the sentence ends at the candidate; nil if this rule has nothing to say.
    static func ends(at candidate: BreakCandidate, _ data: SentenceData) -> Bool?
}
