import Testing

@testable import Locales

@Suite struct ListStyleTests {
    @Test(arguments: [
        ("en", "Ann, Bo, and Li Wei"), ("de", "Ann, Bo und Li Wei"), ("ja", "Ann、Bo、Li Wei"), ("ar", "Ann وBo وLi Wei"),
        ("zh-Hans", "Ann、Bo和Li Wei"),
    ])
    func `names are joined as the locale joins them`(tag: String, expected: String) throws {
        #expect(ListStyle(try LocaleTag(tag)).join(["Ann", "Bo", "Li Wei"]) == expected)
    }

    @Test func `Spanish and Italian mind the sound of the next word`() throws {
        #expect(ListStyle(try LocaleTag("es")).join(["Ana", "Inés"]) == "Ana e Inés")
        #expect(ListStyle(try LocaleTag("es")).join(["Ana", "Bo"]) == "Ana y Bo")
    }

    @Test func `one name and none need no joining`() {
        #expect(ListStyle(.english).join(["Ann"]) == "Ann")
        #expect(ListStyle(.english).join([]) == "")
        #expect(ListStyle(.english).join(["", "a"]) == " and a")
    }
}

@Suite struct IndexLettersTests {
    @Test(arguments: [
        ("en", "étude", "E"), ("en", "zebra", "Z"), ("en", "42", "#"), ("en", "", "#"), ("en", "❤️", "#"),
        ("de", "Österreich", "O"), ("sv", "Österreich", "Ö"), ("pl", "łódź", "Ł"), ("es", "ñu", "Ñ"),
        ("ru", "любовь", "Л"), ("ru", "Zoom", "Z"), ("ar", "حب", "ح"), ("ar", "Zoom", "Z"),
        ("ja", "ガーデン", "か"), ("ja", "習慣", "漢字"), ("ja", "SNS", "S"),
        ("zh-Hans", "友谊", "Y"), ("zh-Hans", "爱情", "A"), ("zh-Hans", "App", "A"), ("en", "Дом", "Д"),
    ])
    func `a word stands under the letter that its readers look for`(tag: String, word: String, letter: String) throws {
        #expect(IndexLetters(try LocaleTag(tag)).letter(of: word) == letter)
    }
}
