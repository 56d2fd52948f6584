package import Articles
package import MarkdownSyntax
package import SourceText

/// Tags of an author that do not pair: pages mend them (``HTMLBalance``), which may not be what was meant.
package enum BrokenHTML {
    /// The place of the first of them; nil where all pair.
    ///
    /// - Parameter body: the article's text. Costs its rendering where it holds a tag, else next to nothing.
    package static func first(in article: Article, body: MarkdownTree) -> ByteRange? {
        guard body.nodes.contains(where: { isTag($0.kind) }), let fault = HTMLRenderer.faults(of: body).first else {
            return nil
        }
        let start = ByteRange(article.bodyRange.start, article.bodyRange.start)
        switch fault {
        case .endless(let opening): return places(of: opening, in: article).first ?? start
        // Its other half may look like a tag and be none: `<a style={{ … }}>`.
        case .unclosed(let name):
            return unpaired(name, in: article).starts.first ?? places(of: "<" + name, in: article).first ?? start
        case .misplaced(let name): return places(of: "<" + name, in: article).first ?? start
        case .unopened(let name):
            return unpaired(name, in: article).ends.first ?? places(of: "</" + name, in: article).first ?? start
        }
    }

    private static func isTag(_ kind: MarkdownKind) -> Bool {
        switch kind {
        case .htmlBlock, .htmlInline: true
        default: false
        }
    }

    /// The tags of a name without their other half, by their places.
    private static func unpaired(_ name: String, in article: Article) -> (starts: [ByteRange], ends: [ByteRange]) {
        var starts: [ByteRange] = []
        var ends: [ByteRange] = []
        let all = places(of: "<" + name, in: article) + places(of: "</" + name, in: article)
        for place in all.sorted(by: { $0.start < $1.start }) {
            if article.file.bytes[place.start + 1] != "/" {
                starts.append(place)
            } else if starts.popLast() == nil {
                ends.append(place)
            }
        }
        return (starts, ends)
    }

    /// Where a tag's beginning stands in the lines that may hold tags, code spans apart.
    private static func places(of opening: String, in article: Article) -> [ByteRange] {
        let bytes = article.file.bytes
        let wanted = Array(opening.utf8)
        var found: [ByteRange] = []
        for node in article.fileTree().nodes where !node.lines.isEmpty {
            var isCode = false
            let isHTML = isTag(node.kind)
            for line in node.lines {
                for index in line.range {
                    if bytes[index] == UInt8(ascii: "`"), !isHTML { isCode.toggle() }
                    guard !isCode, bytes[index] == wanted[0], index + wanted.count <= line.end,
                        bytes[index..<(index + wanted.count)].map(ASCII.lowercased).elementsEqual(wanted)
                    else { continue }
                    let next = index + wanted.count < line.end ? bytes[index + wanted.count] : ASCII.space
                    if wanted.last.map(ASCII.isAlphanumeric) == true, ASCII.isAlphanumeric(next) || next == "-" {
                        continue
                    }
                    found.append(ByteRange(index, index + wanted.count))
                }
            }
        }
        return found.sorted { $0.start < $1.start }
    }
}
