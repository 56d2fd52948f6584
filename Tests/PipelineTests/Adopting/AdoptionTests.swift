import Diagnostics
import Locales
import Publishing
import SourceText
import Testing
import Translations

@testable import Pipeline

struct AdoptionTests {
    private static let article = """
        ---
        title: Bread at home
        translationKey: bread-1
        tags: [food]
        ---

        ## What you need

        Mix 500 g of flour with `350 ml` of water. Knead the dough for ten minutes, then let it rest.

        - A heavy pot with a lid
        - An oven that reaches 230 degrees

        See [the list of tools](tools.md) before you begin.

        """

    private static let page = """
        ---
        title: Il pane in casa
        translationKey: bread-1
        tags: [cibo]
        ---

        ## Che cosa serve

        Mescolate 500 g di farina con `350 ml` di acqua. Impastate per dieci minuti, poi lasciate riposare.

        - Una pentola pesante con il coperchio
        - Un forno che arrivi a 230 gradi

        Prima di cominciare guardate [l’elenco degli attrezzi](/it/tools.md).

        """

    private func site() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write("parlance.yaml", "site: {name: Sample}\nsource: en\nlocales: [en, it]\n")
        try folder.write("articles/guides/bread.md", Self.article)
        try folder.write("articles/wine.md", "---\ntitle: Wine\n---\nWine is made of grapes.\n")
        return folder
    }

    private func adopt(
        _ folder: TemporaryFolder, _ paths: [String], article: String? = nil, replaces: Bool = false,
        isDryRun: Bool = false
    ) throws -> Adoption {
        let workspace = try #require(Workspace.open(at: folder.path).workspace)
        let locale = try #require(workspace.configuration.locale(named: "it"))
        let request = Adoption.Request(
            paths: paths.map { folder.path + "/" + $0 }, article: article, replaces: replaces, isDryRun: isDryRun)
        return Adoption(workspace, locale, request)
    }

    @Test func `a page that hardly belongs to the article it is said to translate gives nothing sure`() throws {
        let folder = try site()
        try folder.write(
            "altro.md",
            """
            ---
            title: Una gita al lago
            ---

            Il treno parte presto, e fino a mezzogiorno il lago è tutto per voi.

            Portate un maglione, perché sull’acqua tira vento anche d’estate.

            Chi sa nuotare bene può raggiungere l’isola e tornare prima di pranzo.

            Dal molo si vedono le montagne, se la nebbia si è alzata.

            Per il ritorno c’è un battello ogni due ore, l’ultimo alle nove di sera.

            """)
        let adoption = try adopt(folder, ["altro.md"], article: "guides/bread")
        #expect(adoption.diagnostics.map(\.id) == ["doubtful-page"])
        #expect(adoption.pages.first?.sure == 0)
    }

    @Test func `a page belongs to the article of its own path before one whose name ends alike`() throws {
        let folder = try TemporaryFolder()
        try folder.write("parlance.yaml", "site: {name: Sample}\nsource: en\nlocales: [en, it]\n")
        for name in ["index", "walk", "deploy/index", "guide/api/docs", "advanced/walk"] {
            try folder.write("articles/\(name).md", "---\ntitle: The \(name)\n---\nThe text of \(name).\n")
            try folder.write("old/it/docs/\(name).md", "---\ntitle: Di \(name)\n---\nIl testo di \(name).\n")
        }
        try folder.write("old/it/docs/deploy.md", "---\ntitle: Altro\n---\nUn altro testo.\n")
        for path in ["old/it/docs", "old/it"] {
            let pages = try adopt(folder, [path], isDryRun: true).pages
            #expect(pages.map(\.article) == ["advanced/walk", "deploy", "guide/api/docs", "index", "walk"])
            #expect(
                pages.allSatisfy {
                    $0.path.hasSuffix("/docs/\($0.article == "deploy" ? "deploy/index" : $0.article).md")
                })
        }
    }

    private func translations(_ folder: TemporaryFolder) throws -> [String: String] {
        let path = "locales/it/articles/guides/bread.po"
        let catalog = Catalog(parsing: SourceFile(path: path, bytes: try folder.bytes(path)))
        return Dictionary(
            uniqueKeysWithValues: catalog.entries.map { ($0.source.description, $0.translation.description) })
    }

    @Test(arguments: ["old/it/guides/bread.md", "old/guides/bread.it.md", "old/it/pane.md"])
    func `a page is found by its path or its front matter and fills the catalog`(path: String) throws {
        let folder = try site()
        try folder.write(path, Self.page)
        let adoption = try adopt(folder, ["old"])
        #expect(adoption.diagnostics.isEmpty && adoption.unmatched.isEmpty)
        let page = try #require(adoption.pages.first)
        #expect(page.article == "guides/bread")
        #expect(page.sure == 7 && page.unsure == 0 && page.missing == 0 && page.extra.isEmpty)
        let texts = try translations(folder)
        #expect(texts["Bread at home"] == "Il pane in casa")
        #expect(texts["An oven that reaches 230 degrees"] == "Un forno che arrivi a 230 gradi")
        #expect(
            texts["See [the list of tools](tools.md) before you begin."]
                == "Prima di cominciare guardate [l’elenco degli attrezzi](tools.md).")
    }

    @Test func `a page is paired by hand`() throws {
        let folder = try site()
        try folder.write("x.md", Self.page.replacing("translationKey: bread-1\n", with: ""))
        #expect(try adopt(folder, ["x.md"], article: "guides/bread").pages.map(\.sure) == [7])
        let wrong = try adopt(folder, ["x.md"], article: "guides/bred")
        #expect(wrong.diagnostics.map(\.id) == ["unknown-article"])
        #expect(wrong.diagnostics.first?.help == "did you mean \"guides/bread\"?")
    }

    @Test func `a page in other letters than the language's is refused`() throws {
        let folder = try site()
        let text = String(repeating: "Смешайте муку с водой и дайте тесту отдохнуть. ", count: 4)
        try folder.write("x.md", "---\ntranslationKey: bread-1\n---\n\n\(text)\n")
        let adoption = try adopt(folder, ["x.md"])
        #expect(adoption.pages.isEmpty && adoption.diagnostics.ids == ["other-language"])
    }

    @Test func `what is translated is kept, unless it is to be replaced`() throws {
        let folder = try site()
        try folder.write("it/guides/bread.md", Self.page)
        try folder.write(
            "locales/it/articles/guides/bread.po",
            "msgctxt \"title\"\nmsgid \"Bread at home\"\nmsgstr \"Pane fatto in casa\"\n")
        let first = try adopt(folder, ["it"])
        #expect(first.pages.map(\.kept) == [1] && first.pages.map(\.sure) == [6])
        #expect(try translations(folder)["Bread at home"] == "Pane fatto in casa")
        let bytes = try folder.bytes("locales/it/articles/guides/bread.po")
        let second = try adopt(folder, ["it"])
        #expect(second.pages.map(\.kept) == [7] && second.pages.map(\.hasWritten) == [false])
        #expect(try folder.bytes("locales/it/articles/guides/bread.po") == bytes)
        _ = try adopt(folder, ["it"], replaces: true)
        #expect(try translations(folder)["Bread at home"] == "Il pane in casa")
    }

    @Test func `a dry run writes nothing`() throws {
        let folder = try site()
        try folder.write("it/guides/bread.md", Self.page)
        let adoption = try adopt(folder, ["it"], isDryRun: true)
        #expect(adoption.pages.map(\.sure) == [7] && adoption.pages.map(\.hasWritten) == [false])
        #expect(!folder.exists("locales"))
    }

    @Test func `text without a partner is reported with its line, and what is gone is missing`() throws {
        let folder = try site()
        let page = Self.page.replacing("- Una pentola pesante con il coperchio\n", with: "").replacing(
            "## Che cosa serve",
            with: "Traduzione di Anna Rossi, pubblicata il 12 maggio 1999 a Torino.\n\n## Che cosa serve")
        try folder.write("it/guides/bread.md", page)
        let adoption = try adopt(folder, ["it"])
        let found = try #require(adoption.pages.first)
        #expect(found.extra.map(\.line) == [7])
        #expect(found.missing == 1)
        #expect(try translations(folder)["A heavy pot with a lid"] == "")
    }

    @Test func `a text that was left in the source's language is no translation`() throws {
        let folder = try site()
        try folder.write(
            "it/guides/bread.md",
            Self.page.replacing("Un forno che arrivi a 230 gradi", with: "An oven that reaches 230 degrees"))
        let adoption = try adopt(folder, ["it"])
        #expect(adoption.pages.map(\.copies) == [1] && adoption.pages.map(\.missing) == [1])
        #expect(try translations(folder)["An oven that reaches 230 degrees"] == "")
    }

    @Test func `a broken file is reported, and the next one goes on`() throws {
        let folder = try site()
        try folder.write("it/broken.md", bytes: [0x23, 0x20, 0xFF, 0xFE, 0x0A])
        try folder.write("it/guides/bread.md", Self.page)
        try folder.write("it/other.md", "Nulla che si trovi altrove.\n")
        let adoption = try adopt(folder, ["it", "nowhere"])
        #expect(adoption.pages.map(\.article) == ["guides/bread"])
        #expect(adoption.unmatched.map { $0.hasSuffix("it/other.md") } == [true])
        #expect(adoption.diagnostics.count == 2)
    }

    @Test func `a catalog with conflict markers is left as it is`() throws {
        let folder = try site()
        try folder.write("it/guides/bread.md", Self.page)
        let broken = "<<<<<<< ours\nmsgid \"x\"\n=======\nmsgid \"y\"\n>>>>>>> theirs\nmsgstr \"\"\n"
        try folder.write("locales/it/articles/guides/bread.po", broken)
        let adoption = try adopt(folder, ["it"])
        #expect(!adoption.diagnostics.isEmpty && adoption.pages.map(\.hasWritten) == [false])
        #expect(try folder.text("locales/it/articles/guides/bread.po") == broken)
    }

    @Test func `a page of another language in the same letters is refused, whatever it is called`() throws {
        let folder = try site()
        let spanish = """
            ---
            title: El pan en casa
            ---

            ## Lo que se necesita

            Se mezclan 500 g de harina con `350 ml` de agua. La masa se trabaja por diez minutos, y se deja en la mesa.

            - Una olla de hierro con su tapa, la más pesada que haya en la casa
            - Un horno que llegue a los 230 grados, y un paño para las manos

            Se mira [la lista de las cosas](tools.md) que no están en la cocina antes de empezar con el pan.

            """
        try folder.write("pages/guides/bread.md", spanish)
        for article in [nil, "guides/bread"] {
            let adoption = try adopt(folder, ["pages/guides/bread.md"], article: article)
            #expect(adoption.pages.isEmpty)
            #expect(adoption.diagnostics.map(\.id) == ["other-language"])
            #expect(adoption.diagnostics.first?.evidence == "its frequent words are those of \"es\"")
        }
    }
}
