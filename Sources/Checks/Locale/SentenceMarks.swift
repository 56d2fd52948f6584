import Locales
import SourceText

/// The marks that a locale ends and divides sentences with.
///
/// A class, since most rules ask for it and its strings are not to be copied each time.
final class SentenceMarks {
    let stop: String
    let comma: String
    let colon: String
    let semicolon: String
    let question: String
    let exclamation: String
    /// Whether marks are full-width and take no blank.
    let isWide: Bool
    /// Whether sentences end without a mark: Thai and its neighbours.
    let hasStops: Bool
    /// Whether questions and exclamations are marked inside of their words: Armenian.
    let marksQuestionsInside: Bool
    /// Whether a blank stands before `: ; ! ?` and inside of guillemets: French.
    let hasBlankBeforeMarks: Bool
    /// Whether questions and exclamations are opened: Spanish and its neighbours.
    let opensQuestions: Bool
    /// Whether a list is led in by a full stop as well as by a colon, and a question may end in a stop.
    let endsLeadsInWithStop: Bool

    init(_ tag: LocaleTag) {
        var marks = [".", ",", ":", ";", "?", "!"]
        switch tag.script {
        case "Jpan", "Hira", "Kana": marks = ["。", "、", "：", "；", "？", "！"]
        case "Hans", "Hant", "Hani", "Bopo": marks = ["。", "，", "：", "；", "？", "！"]
        case "Arab": marks = [tag.language == "ur" ? "۔" : ".", "،", ":", "؛", "؟", "!"]
        case "Deva", "Beng", "Orya": marks[0] = "।"
        case "Armn": marks[0] = "։"
        case "Ethi": marks = ["።", "፣", "፥", "፤", "?", "!"]
        case "Grek": (marks[3], marks[4]) = ("·", ";")
        default: break
        }
        (stop, comma, colon) = (marks[0], marks[1], marks[2])
        (semicolon, question, exclamation) = (marks[3], marks[4], marks[5])
        isWide = marks[0] == "。"
        hasStops = !["Thai", "Laoo", "Khmr", "Tibt"].contains(tag.script)
        marksQuestionsInside = tag.script == "Armn"
        hasBlankBeforeMarks = tag.language == "fr" && tag.territory != "CA"
        opensQuestions = ["es", "ast", "gl"].contains(tag.language)
        endsLeadsInWithStop = tag.language == "ja"
    }

    /// The mark of a kind as the locale writes it.
    func text(of kind: MarkKinds) -> String {
        if kind.contains(.question) { return question }
        if kind.contains(.exclamation) { return exclamation }
        if kind.contains(.ellipsis) { return "…" }
        if kind.contains(.colon) { return colon }
        if kind.contains(.semicolon) { return semicolon }
        return kind.contains(.comma) ? comma : stop
    }
}
