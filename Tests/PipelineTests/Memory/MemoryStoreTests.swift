import Locales
import SourceText
import Testing
import Translations

@testable import Pipeline

struct MemoryStoreTests {
    private let folder: TemporaryFolder
    private let italian: LocaleTag

    init() throws {
        folder = try TemporaryFolder()
        italian = try LocaleTag("it")
    }

    private func store() throws -> MemoryStore {
        try #require(try MemoryStore(path: folder.path + "/m.sqlite", isWritable: true))
    }

    private func add(_ pairs: [(String, String)], to store: MemoryStore, as name: String = "a.tmx") throws {
        try store.database.transaction { () throws(SQLiteProblem) in
            let new = try MemoryStore.Import(store, name: name, source: .english)
            for (source, translation) in pairs {
                try new.add(MemoryUnit(source: TextSlice(source), translation: TextSlice(translation)), in: italian)
            }
            _ = try new.finish()
        }
    }

    @Test func `exact, similar and contained texts are found`() throws {
        let store = try store()
        try add([("Go to bed at ten.", "A letto alle dieci."), ("Sleeping", "Dormire"), ("同じ時間に寝る。", "C")], to: store)
        let part = try #require(try store.parts(from: .english, to: italian).first)
        #expect(part.count == 3 && part.memory == "a.tmx")
        #expect(try store.exactUnits(of: "Sleeping", in: part).map(\.translation) == ["Dormire"])
        #expect(try store.exactUnits(of: "sleeping", in: part).isEmpty)
        #expect(try store.matches(of: "Go to bed at eleven.", in: part, least: 50).map(\.unit.origin) == ["a.tmx"])
        #expect(try store.matches(of: "Sleping", in: part, least: 50).map(\.unit.translation) == ["Dormire"])
        #expect(try store.matches(of: "同じ時間に起きる。", in: part, least: 50).map(\.unit.translation) == ["C"])
        #expect(try store.matches(of: "Sleeping", in: part, least: 50).map(\.score) == [100])
    }

    @Test(arguments: [("DIECI", 1), ("leep", 1), ("letto alle", 1), ("alle letto", 0), ("時間", 1), ("zzz", 0), (",", 0)])
    func `a phrase is found in both sides, in parts of words too`(phrase: String, count: Int) throws {
        let store = try store()
        try add([("Go to bed at ten.", "A letto alle dieci."), ("Sleeping", "Dormire"), ("同じ時間に寝る。", "C")], to: store)
        let part = try #require(try store.parts(from: .english).first)
        let concordance = try #require(Concordance(TextSlice(phrase)))
        var found = 0
        try store.search(TextSlice(phrase), in: part, limit: 10) { unit in
            let isHit = concordance.hits(in: unit.source) != nil || concordance.hits(in: unit.translation) != nil
            found += isHit ? 1 : 0
            return isHit
        }
        #expect(found == count)
    }

    @Test func `importing a name again replaces its units, removing leaves nothing`() throws {
        let store = try store()
        try add([("One", "Uno"), ("Two", "Due")], to: store)
        try add([("Three", "Tre")], to: store, as: "b.tmx")
        try add([("One", "Un")], to: store)
        let parts = try store.parts(from: .english)
        #expect(parts.map(\.memory).sorted() == ["a.tmx", "b.tmx"])
        let part = try #require(parts.first { $0.memory == "a.tmx" })
        #expect(try store.exactUnits(of: "One", in: part).map(\.translation) == ["Un"])
        #expect(try store.exactUnits(of: "Two", in: part).isEmpty)
        #expect(try store.remove("a.tmx"))
        #expect(try store.remove("b.tmx"))
        #expect(try !store.remove("b.tmx"))
        for table in ["memory", "part", "unit", "word", "posting", "size", "vocabulary"] {
            let statement = try store.database.statement("SELECT count(*) FROM \(table)")
            #expect(try statement.step() && statement.integer(0) == 0, "\(table)")
        }
    }

    @Test func `a transaction that fails changes nothing`() throws {
        let store = try store()
        try add([("One", "Uno")], to: store)
        #expect(throws: SQLiteProblem.self) {
            try store.database.transaction { () throws(SQLiteProblem) in
                _ = try MemoryStore.Import(store, name: "a.tmx", source: .english)
                throw SQLiteProblem(code: -1, message: "")
            }
        }
        let part = try #require(try store.parts(from: .english).first)
        #expect(try store.exactUnits(of: "One", in: part).count == 1)
    }

    @Test func `units beyond a chunk are found`() throws {
        let store = try #require(try MemoryStore(path: folder.path + "/m.sqlite", isWritable: true, chunkSize: 8))
        let count = 50
        try store.database.transaction { () throws(SQLiteProblem) in
            let new = try MemoryStore.Import(store, name: "big", source: .english)
            for number in 0..<count {
                try new.add(MemoryUnit(source: TextSlice("w\(number % 9)"), translation: "t"), in: italian)
            }
            try new.add(MemoryUnit(source: "a rare last unit", translation: "ultima"), in: italian)
            _ = try new.finish()
        }
        let part = try #require(try store.parts(from: .english).first)
        #expect(part.count == count + 1)
        #expect(try store.matches(of: "a rare last", in: part, least: 50).map(\.unit.translation) == ["ultima"])
    }

    /// Units of common words: each phrase has its number of places, wherever its words stand beside.
    @Test(arguments: [
        ("of the", 40), ("the of", 0), ("the, of", 0), ("the end of", 1), ("the end", 21), ("f the", 40), ("of th", 40),
        ("oof the", 1), ("of the of", 0), ("en", 21), ("寝る", 21), ("る同", 1), ("同じ時間に寝る", 20), ("時間に同じ", 0),
        ("zz the", 0),
    ])
    func `a phrase of common words is found where they follow one another`(phrase: String, count: Int) throws {
        let store = try #require(try MemoryStore(path: folder.path + "/m.sqlite", isWritable: true, chunkSize: 32))
        var pairs = (0..<20).map { ("the end \($0) of", "同じ時間に寝る。") }
        pairs += (0..<39).map { ("\($0) of the day", "\($0)") }
        pairs += [("the end of", "寝る同士"), ("roof the", "")]
        try add(pairs, to: store)
        let part = try #require(try store.parts(from: .english).first)
        let concordance = try #require(Concordance(TextSlice(phrase)))
        var found: Set<TextSlice> = []
        var read = 0
        try store.search(TextSlice(phrase), in: part, limit: 100, mayHold: concordance.isIn) { unit in
            found.insert(TextSlice("\(unit.source)|\(unit.translation)"))
            read += 1
            return true
        }
        #expect(found.count == count && read == count)
        read = 0
        try store.search(TextSlice(phrase), in: part, limit: 3, mayHold: concordance.isIn) { _ in
            read += 1
            return true
        }
        #expect(read == min(count, 3))
    }

    @Test func `common words that do not follow one another are passed over unread`() throws {
        let store = try store()
        try add((0..<3000).map { ("the end \($0) of", "x") }, to: store)
        let part = try #require(try store.parts(from: .english).first)
        var looked = 0
        try store.search("of the", in: part, limit: 1) { _ in
            looked += 1
            return false
        }
        #expect(looked == 0)
    }

    @Test func `a phrase that words cannot tell is looked for as long as the first page is worth`() throws {
        let store = try store()
        try add((0..<700).map { _ in ("one one two one", "x") }, to: store)
        let part = try #require(try store.parts(from: .english).first)
        for (limit, least, most) in [(1, 500, 700), (2, 700, 1_400), (Int.max, 700, 1_400)] {
            var looked = 0
            try store.search("one one one", in: part, limit: limit) { _ in
                looked += 1
                return false
            }
            #expect(looked >= least && looked <= most)
        }
    }

    @Test func `a file of another version says what to do`() throws {
        do {
            let store = try store()
            try store.database.run("PRAGMA user_version = 1")
        }
        #expect {
            _ = try MemoryStore(path: folder.path + "/m.sqlite")
        } throws: { error in
            (error as? SQLiteProblem)?.isDamage == true
        }
    }

    @Test func `a file that is no database is a problem, a missing one is none`() throws {
        try folder.write("bad.sqlite", String(repeating: "no database ", count: 200))
        #expect(throws: SQLiteProblem.self) { try MemoryStore(path: folder.path + "/bad.sqlite") }
        #expect(try MemoryStore(path: folder.path + "/none.sqlite") == nil)
        #expect(!folder.exists("none.sqlite"))
    }
}
