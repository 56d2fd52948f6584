import SourceText
import Testing

@testable import Translations

struct QuotedTextTests {
    @Test(arguments: [
        "\"How many hours does it take to make a friend?\".", "*Journal of Social Relationships*, 36(4).",
        "Holt-Lunstad, J., Smith, T. B. and Layton, J. B. (2010).", "Docker Compose", "Important",
    ])
    func `names and references stay as they are`(text: String) {
        #expect(QuotedText.isLikely(TextSlice(text)))
    }

    @Test(arguments: ["Usually, it is used for private nameservers.", "An oven that reaches 230 degrees"])
    func `running text does not`(text: String) {
        #expect(!QuotedText.isLikely(TextSlice(text)))
    }
}
