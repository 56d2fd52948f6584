import Translations

extension RuleBook {
    /// What the glossary asks for.
    static func terms(_ glossary: Glossary) -> [any Rule] { [ForbiddenWords(glossary), TermsKept(glossary)] }
}
