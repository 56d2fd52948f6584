import Diagnostics
import SourceText
import Testing

@testable import Translations

@Suite struct POPluralFormsTests {
    @Test(arguments: [
        "nplurals=1; plural=0;", "nplurals=2; plural=(n != 1);", "nplurals=2; plural=n>1;",
        "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);",
        "nplurals=6; plural=n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5;",
        "nplurals=2; plural=n ? 6/n > 3 : 1;",
    ])
    func `the formulas of languages are read`(field: String) throws {
        #expect(try #require(POPluralForms(TextSlice(field))).fault == nil)
    }

    @Test(arguments: [
        "nplurals=2; plural=;", "nplurals=2; plural=n ==;", "nplurals=2;", "nplurals=0; plural=0;",
        "nplurals=2; plural=6/n;", "nplurals=2; plural=m;", "nplurals=2; plural=(((n);",
        "nplurals=2; plural=" + String(repeating: "(", count: 900),
    ])
    func `a formula that is none is told`(field: String) throws {
        #expect(try #require(POPluralForms(TextSlice(field))).fault == .unreadable)
    }

    @Test func `a formula must give a form that there is`() throws {
        let plurals = try #require(POPluralForms("nplurals=2; plural=n==1 ? 0 : n==5 ? 2 : 1"))
        #expect(plurals.fault == .outOfRange(number: 5, form: 2))
        #expect(POPluralForms("nplurals=INTEGER; plural=EXPRESSION;") == nil)
    }

    private func catalog(_ plural: String, _ forms: String) -> PODocument {
        PODocument(
            parsing: SourceFile(
                path: "a.po",
                text: "msgid \"\"\nmsgstr \"\"\n\"Plural-Forms: \(plural)\\n\"\n\nmsgid \"a\"\nmsgid_plural \"b\"\n"
                    + forms))
    }

    @Test func `an entry has as many forms as the header says`() {
        let three = "msgstr[0] \"x\"\nmsgstr[1] \"y\"\nmsgstr[2] \"z\"\n"
        let document = catalog("nplurals=2; plural=n!=1;", three)
        #expect(document.diagnostics.map(\.id) == ["po-plural-count"])
        #expect(document.diagnostics.map(\.summary) == ["Entry has 3 plural forms, the header asks for 2"])
        #expect(document.diagnostics.first?.position?.line == 7)
        #expect(document.entries.count == 2)
        #expect(catalog("nplurals=3; plural=0;", three).diagnostics.isEmpty)
        #expect(catalog("nplurals=1; plural=0;", "msgstr[0] \"\"\nmsgstr[1] \"\"\n").diagnostics.isEmpty)
        #expect(catalog("nplurals=3; plural=3;", three).diagnostics.map(\.id) == ["po-plural-forms"])
    }
}
