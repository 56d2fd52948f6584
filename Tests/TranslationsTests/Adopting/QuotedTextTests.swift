import SourceText
import Testing

@testable import Translations

struct QuotedTextTests {
    @Test(arguments: [
        "\"How many hours does it take to make a friend?\".", "*Journal of Social Relationships*, 36(4).",
        "Holt-Lunstad, J., Smith, T. B. and Layton, J. B. (2010).", "Docker Compose", "Important",
        "The Lord of the Rings", "Université de Paris-Saclay", "東京都立大学",
    ])
    func `names and references stay as they are`(text: String) {
        #expect(QuotedText.isLikely(TextSlice(text)))
    }

    @Test(arguments: [
        "Usually, it is used for private nameservers.", "An oven that reaches 230 degrees",
        "This is an opt-in feature.", "多くの場合、同じように動作します。", "在大多数情况下，它们的工作方式相同。",
        "يرسل المتصفح الطلب إلى الخادم.", "Это не меняет поведения страницы.",
    ])
    func `running text does not`(text: String) {
        #expect(!QuotedText.isLikely(TextSlice(text)))
    }
}
