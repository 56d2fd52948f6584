import ArgumentParser
import Diagnostics
import Locales
import Pipeline
import SourceText
import Translations

/// `parlance set --next`: one entry after the other, until an empty line.
struct DeskSession {
    private let door: DeskDoor
    private let writer: DeskWriter
    private var written = 0
    private var skipped = 0

    init(_ door: DeskDoor, isStale: Bool, force: Bool) {
        self.door = door
        writer = DeskWriter(door.desk.workspace, isStale: isStale, force: force)
    }

    mutating func run(locales: [LocaleTag]?, article: String?, telling reporter: inout Reporter) throws {
        let queue = door.queue(locales, article: article)
        reporter.tell(queue.diagnostics)
        let text = DeskText()
        Terminal.output("Type the translation; s skips, e opens the editor, Enter or q ends.\n\n")
        var isEnded = false
        for item in queue.items where !isEnded {
            // Read anew each time: the last answer, or another program, may have written it.
            guard let (article, entry) = read(item.address, telling: &reporter) else { continue }
            Terminal.output(text.text(of: entry) + "\n")
            isEnded = !ask(entry, article, telling: &reporter)
            Terminal.output("\n")
        }
        let left = max(0, queue.items.count - written)
        Terminal.output("\(written) written, \(skipped) skipped, \(left) to do.\n")
        try reporter.status().throwIfFailed()
    }

    private func read(_ address: EntryAddress, telling reporter: inout Reporter) -> (DeskArticle, DeskEntry)? {
        let (article, problems) = door.desk.article(address.article, address.locale)
        reporter.tell(problems)
        guard let article, let entry = article.entry(address.number), entry.state < .translated else { return nil }
        return (article, entry)
    }

    /// Asks until something was written or skipped; false ends the session.
    private mutating func ask(_ entry: DeskEntry, _ article: DeskArticle, telling reporter: inout Reporter) -> Bool {
        while true {
            let line = Prompt.line("\(entry.address.locale)> ") ?? ""
            var text = TextSlice(line)
            switch line {
            case "", "q": return false
            case "s":
                skipped += 1
                return true
            case "e":
                let (edited, problem) = DeskEditor(entry).run()
                if let problem { reporter.tell(problem) }
                guard let edited else { continue }
                text = edited
            default: break
            }
            switch writer.write(text, to: entry.address.number, of: article, telling: &reporter) {
            case .written, .unchanged:
                written += 1
                return true
            case .refused: continue
            case .failed: return false
            }
        }
    }
}
