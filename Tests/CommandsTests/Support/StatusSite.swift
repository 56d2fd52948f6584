import Foundation

/// A workspace with something translated, stale and missing, and `parlance status` in it.
struct StatusSite {
    let folder: URL
    private let tool: URL

    init() throws {
        tool = try ScriptTests.tool()
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("parlance-" + UUID().uuidString)
            .resolvingSymlinksInPath()
        try write("parlance.yaml", "site: {name: Sample}\nsource: en\nlocales: [en, it, ar, ja]\n")
        try write("articles/one.md", "---\ntitle: One\n---\nTwo words.\n")
        try write("articles/guides/walk.md", "---\ntitle: A walk\n---\nWe walk at 3:00 every day.\n")
        try write("locales/en/site.yaml", "home: Home\n")
        try write(
            "locales/it/articles/one.po",
            Self.header + "msgctxt \"title\"\nmsgid \"One\"\nmsgstr \"Uno\"\n")
        try write(
            "locales/it/articles/guides/walk.po",
            Self.header + "msgctxt \"title\"\nmsgid \"A walk\"\nmsgstr \"Una passeggiata\"\n\n"
                + "msgid \"We walk at 2:00 every day.\"\nmsgstr \"Camminiamo alle 2:00.\"\n")
        try write("locales/it/site.po", Self.header + "msgctxt \"home\"\nmsgid \"Home\"\nmsgstr \"Pagina\"\n")
    }

    private static let header = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n"

    func remove() { try? FileManager.default.removeItem(at: folder) }

    func write(_ path: String, _ text: String) throws {
        let url = folder.appendingPathComponent(path)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    func run(_ options: String...) throws -> String { try run(options) }
    func run(_ options: [String]) throws -> String { try start(tool, ["status"] + options) }

    /// What a program prints when it is run in the workspace.
    @discardableResult
    func start(_ program: URL, _ arguments: [String]) throws -> String {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": folder.path]
        process.standardOutput = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }
}
