/// The words that a language may write twice in a row.
struct DoubledWords {
    private let words: Set<String>

    init(_ language: String) {
        words = Set((Self.words[language] ?? "").split(separator: " ").map(String.init))
    }

    func contains(_ word: String) -> Bool { words.contains(word) }

    /// From grammars and dictionaries of each language: pronouns that are subject and object, relative pronouns before
    /// an article, words doubled for stress.
    private static let words = [
        "en": "that had very bye so no ha",
        "it": "via piano man mano poco pian così quasi appena subito zitto zitta quatto lemme ben no si sì or passo",
        "fr": "nous vous très bien non si oui chut",
        "de": "die das der den dem sie sehr nach und ja nein mit wie in zu es",
        "pl": "bardzo co nie tak ha się",
        "pt": "que logo quase já não sim muito se",
        "es": "que muy casi ya no sí poco se así",
        "ru": "еле чуть вот да нет очень что как ну едва много давно то так все всё они их мы",
        "ar": "جدا شيئا رويدا خطوة كل يوما فشيئا",
        "ja": "時 日 人 々 それ どれ だん ます そろ いろ もし",
        "zh": "人人 天天 慢慢 常常 看看 试试 仅仅 讨论 研究 考虑 学习 休息",
        "he": "לאט",
    ]
}
