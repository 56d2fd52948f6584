import Locales
import MarkdownSyntax
import SourceText
import Templates

/// The sections of a long article as links: its headings of the second level with those of the third below them.
struct TableOfContents {
    struct Entry {
        let id: String
        let text: TextSlice
        /// Whether the heading holds HTML of its own: the mark of a text that is not translated.
        let isMarked: Bool
        var parts: [Entry] = []
    }

    private(set) var entries: [Entry] = []

    /// An article is long from four sections on, or from five minutes (some 900 words of English) in two.
    ///
    /// - Parameter ids: the ids of all headings in document order.
    init?(of tree: MarkdownTree, ids: [String], minutes: Int) {
        var number = 0
        var index = 0
        while index < tree.nodes.count {
            guard case .heading(let level) = tree.nodes[index].kind else {
                index += 1
                continue
            }
            if number < ids.count, level == 2 || level == 3 {
                let entry = Entry(
                    id: ids[number], text: TextSlice(tree.plainText(of: index)),
                    isMarked: tree.nodes[index..<tree.nodes[index].end].contains { $0.kind.isInlineHTML })
                if level == 3, !entries.isEmpty {
                    entries[entries.count - 1].parts.append(entry)
                } else {
                    entries.append(entry)
                }
            }
            number += 1
            index = tree.nodes[index].end
        }
        guard entries.count >= 4 || (entries.count >= 2 && minutes >= 5) else { return nil }
    }

    func context(_ edition: Edition, source: LocaleTag) -> TemplateValue {
        let marked = edition.completeness == .partial ? source : nil
        return [
            .items: .contexts(
                entries.map { entry in
                    var context = Self.context(of: entry, marked)
                    if !entry.parts.isEmpty {
                        context[.hasParts] = true
                        context[.parts] = .contexts(entry.parts.map { Self.context(of: $0, marked) })
                    }
                    return context
                })
        ]
    }

    private static func context(of entry: Entry, _ marked: LocaleTag?) -> TemplateContext {
        var context: TemplateContext = [
            .url: .string("#" + PageAddress.encoded(entry.id)), .label: .text(entry.text),
        ]
        if let marked, entry.isMarked {
            context[.lang] = .string(marked.tag)
            context[.dir] = .string(marked.direction)
        }
        return context
    }
}

extension MarkdownKind {
    fileprivate var isInlineHTML: Bool {
        if case .htmlInline = self { true } else { false }
    }
}
