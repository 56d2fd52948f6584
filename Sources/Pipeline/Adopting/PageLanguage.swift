import Locales
import Segments
import SourceText
import Translations

/// Tells a page of another language in the same script, by the little words that every text is full of.
enum PageLanguage {
    /// Words that are looked at, and how many there must be to tell.
    private static let (most, least) = (2000, 30)

    /// The language that a page is written in, where that is clearly not its locale's; nil where it may be, or where
    /// nothing is known of the locale's language.
    ///
    /// What two languages share tells nothing of either: `de`, `que` and `en` are both Spanish and French. Clear is:
    /// every twelfth word or more is one of the other language alone, and fewer than half as many of its own alone. A
    /// page that is translated in part is no such page.
    static func other(of page: PageOutline, than locale: LocaleTag) -> String? {
        guard let own = frequent[locale.language] else { return nil }
        var counts: [String: (other: Int, own: Int)] = [:]
        var total = 0
        for segment in page.segments where total < most {
            for word in words(of: segment.text) {
                total += 1
                let isOwn = own.contains(word)
                for (language, list) in frequent where language != locale.language && list.contains(word) != isOwn {
                    if isOwn {
                        counts[language, default: (0, 0)].own += 1
                    } else {
                        counts[language, default: (0, 0)].other += 1
                    }
                }
            }
        }
        guard total >= least,
            let (language, best) = counts.max(by: { ($0.value.other, $1.key) < ($1.value.other, $0.key) })
        else { return nil }
        return best.other * 12 >= total && best.own * 2 < best.other ? language : nil
    }

    private static func words(of text: TextSlice) -> [String] {
        text.description.lowercased().split { !$0.isLetter }.map(String.init)
    }

    /// The most frequent words of running text that are not names or nouns: articles, prepositions, pronouns,
    /// particles.
    private static let frequent: [String: Set<String>] = [
        "en": list("the of and to in is that it for on with as you are this be not your have from or by at"),
        "it": list("il di che e la un per non una sono con è i del si le da come della più anche gli nel alla"),
        "fr": list("le de la et les des est en un une que pour dans qui vous du pas sur au ce avec ne votre"),
        "de": list("der die und das ist nicht zu den ein eine mit sie auf für von im es sich dem auch als wie oder"),
        "pl": list("i w nie na się z do to że jest o jak po za od dla ale czy lub przez są który"),
        "pt": list("o de que e a um uma para não com do da em os no as se por mais dos você ao como"),
        "ru": list("и в не на что с по это как для к от но из вы он или если то так"),
        "es": list("el de que y la en los un una para no con del las es por se su más al como lo"),
        "nl": list("de het een en van is niet dat te op zijn voor met die je aan ook of uw om"),
        "uk": list("і в не на що з до це як для та від але ви він або якщо у й так"),
    ]

    private static func list(_ words: String) -> Set<String> { Set(words.split(separator: " ").map(String.init)) }
}
