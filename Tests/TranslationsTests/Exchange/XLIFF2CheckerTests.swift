import Diagnostics
import SourceText
import Testing

@testable import Translations

struct XLIFF2CheckerTests {
    private func document(_ unit: String, target: Bool = true) -> String {
        """
        <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en"\(target ? " trgLang=\"it\"" : "")>
        <file id="f"><notes><note id="n">x</note></notes><unit id="u">
        \(unit)
        </unit></file></xliff>
        """
    }

    @Test(arguments: [
        "<segment><source>a <pc id=\"1\">b</pc></source></segment>",
        "<segment><source><sc id=\"1\"/>a</source></segment><segment><source>b<ec startRef=\"1\"/></source></segment>",
        "<segment><source>a</source><target order=\"2\">b</target></segment><segment><source>c</source>"
            + "<target order=\"1\">d</target></segment>",
        "<segment><source>a<cp hex=\"0001\"/></source></segment>",
        "<notes><note id=\"n1\">x</note></notes><segment><source><mrk id=\"m\" type=\"comment\" ref=\"#n=n1\">a</mrk>"
            + "</source></segment>",
    ])
    func `what the standard allows is read`(_ unit: String) {
        #expect(reading(document(unit)).problem == "none")
    }

    @Test(arguments: [
        ("<segment><source>a<ph id=\"1\" dataRef=\"d\"/></source></segment>", "3:30 The unit has no data \"d\""),
        ("<segment><source><sc id=\"1\"/>a</source></segment>", "3:19 The code \"1\" has no end in this unit"),
        (
            "<segment><source>a<ec startRef=\"1\"/></source></segment>",
            "3:20 No \"sc\" with the id \"1\" stands before this end"
        ),
        (
            "<segment id=\"s\"><source>a</source></segment><segment id=\"s\"><source>b</source></segment>",
            "3:54 Another part of the unit has the id \"s\""
        ),
        (
            "<segment><source>a</source><target order=\"2\">b</target></segment><segment><source>c</source>"
                + "<target>d</target></segment>", "3:94 Two targets of the unit stand at place 2"
        ),
        ("<segment subState=\"a:b\"><source>a</source></segment>", "3:10 \"subState\" needs \"state\" beside it"),
        ("<segment state=\"done\"><source>a</source></segment>", "3:10 \"done\" is no \"state\""),
        (
            "<segment><source xml:lang=\"ja\">a</source></segment>",
            "3:18 The language of this source is \"ja\", the document's is \"en\""
        ),
        (
            "<segment><source><mrk id=\"m\" ref=\"#u=u/f=f\">a</mrk></source></segment>",
            "3:30 \"#u=u/f=f\" is no reference into an XLIFF document"
        ),
        ("<segment><source><b>a</b></source></segment>", "3:19 \"b\" may not stand in \"source\""),
        ("<ignorable><source>a</source></ignorable>", "2:51 A unit needs at least one segment"),
    ])
    func `what it forbids is refused with its place`(_ unit: String, _ problem: String) {
        let reading = reading(document(unit))
        #expect(reading.problem == problem)
        #expect(reading.files.isEmpty)
    }

    @Test func `a code that a translator lost is a problem of its unit alone`() {
        let unit = "<segment><source><ph id=\"1\" canDelete=\"no\"/>a</source><target>b</target></segment>"
        let reading = reading(document(unit))
        #expect(reading.problem == "3:56 The target lacks the code \"1\", which must not be deleted")
        #expect(!reading.isRefused)
        #expect(reading.files.first?.units.first?.problem != nil)
    }

    @Test func `a target needs the language of the targets`() {
        let text = document("<segment><source>a</source><target>b</target></segment>", target: false)
        #expect(reading(text).problem == "3:29 A target needs the language of the targets")
    }

    @Test func `ids are told apart by their file`() {
        let unit = "<unit id=\"1\"><segment><source>a</source></segment></unit>"
        let head = "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" srcLang=\"en\">"
        #expect(reading("\(head)<file id=\"a\">\(unit)</file><file id=\"b\">\(unit)</file></xliff>").problem == "none")
        #expect(
            reading("\(head)\n<file id=\"a\">\(unit)\(unit)</file></xliff>").problem
                == "2:77 Another unit has the id \"1\"")
    }

    @Test(arguments: [
        ("#f=1/u=2/n=3", true), ("#/f=1/u=2/3", true), ("#m1", true), ("#t=m1", true), ("#gls=x", true),
        ("#u=1/f=2", false), ("#f=1/f=2", false), ("#a/b", false), ("#", false), ("#n/1", false), ("#zz=1", false),
        ("#f=", false),
    ])
    func `references name ids from the outside in`(_ text: String, _ isRight: Bool) {
        #expect((XLIFF2Fragment(text) != nil) == isRight)
    }
}
