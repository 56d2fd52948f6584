extension RuleBook {
    /// Letters, characters that are not seen, normalisation.
    static let letters: [any Rule] = [
        BidiBalanced(), CharactersComposed(), DigitsKnown(), EmojiKept(), EncodingSound(), HanScriptKept(),
        KanaSpelled(), KeyboardFitsScript(),
        LettersKnown(), NoHiddenCharacters(), NoLookAlikes(), NoTatweel(), OneScriptAWord(), PlainForms(),
    ]
}
