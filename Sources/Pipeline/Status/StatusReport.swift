package import Locales
package import Translations

/// A status and what of it a view shows: the input of every renderer, so that all show the same numbers.
package struct StatusReport: Sendable {
    package let status: Status
    /// The names of locales for people: `zh-Hans (CN)`.
    package let labels: [LocaleTag: String]
    /// The names that languages have for themselves; each costs a fraction of a millisecond to find.
    private let endonyms: [LocaleTag: String]
    /// The entries behind the numbers, as far as they were asked for.
    package let open: OpenEntries
    /// Which states ``open`` has.
    package let listed: Set<TranslationState>
    /// How many articles with the most words to do are named.
    package var worst: Int?
    package var showsSections = false
    package var showsArticles = false
    /// How many texts a list shows.
    package var limit: Int
    package var links: StatusLinks
    /// What the checks find, where it was asked for.
    package var findings: StatusFindings?

    package init(
        _ status: Status, labels: [LocaleTag: String] = [:], open: OpenEntries = .none,
        listed: Set<TranslationState> = [], worst: Int? = nil, limit: Int = 50, links: StatusLinks = .none
    ) {
        self.status = status
        self.labels = labels
        endonyms = Dictionary(uniqueKeysWithValues: status.locales.map { ($0, LocaleProfile.endonym(of: $0)) })
        self.open = open
        self.listed = listed
        self.worst = worst
        self.limit = limit
        self.links = links
    }

    package func label(_ locale: LocaleTag) -> String { labels[locale] ?? locale.tag }

    package func endonym(_ locale: LocaleTag) -> String { endonyms[locale] ?? locale.tag }

    /// The groups of one state that a list shows, and how many more there are.
    package func groups(_ state: TranslationState) -> (shown: [OpenEntries.Group], more: Int) {
        let groups = open.groups.filter { $0.first.state == state }
        return (Array(groups.prefix(limit)), max(0, groups.count - limit))
    }

    /// "number 1, wording 9", the riskiest first.
    package func staleSummary(_ counts: CoverageCounts) -> String {
        counts.stale.map { "\($0.name) \($0.segments)" }.joined(separator: ", ")
    }
}

/// Where the files of a workspace are, as seen from a page.
package struct StatusLinks: Sendable {
    /// What stands before a path: nothing, `../`, or an address; nil for no links.
    private let base: String?
    /// Whether a line of a file has an address of its own: `#L12`, as code hosts have it.
    private let hasLines: Bool

    package static let none = StatusLinks(base: nil)

    package init(base: String?) {
        self.base = base.map { $0.isEmpty || $0.hasSuffix("/") ? $0 : $0 + "/" }
        hasLines = base?.hasPrefix("http") ?? false
    }

    /// Relative addresses from the folder that a page is written to, nil for the working directory.
    package init(fromFolder folder: String, to workspace: Workspace) {
        let start = (Disk.realPath(folder) ?? workspace.root).split(separator: "/")
        let root = workspace.root.split(separator: "/")
        let shared = zip(start, root).prefix { $0 == $1 }.count
        let steps = start.dropFirst(shared).map { _ in ".." } + root.dropFirst(shared).map(String.init)
        self.init(base: steps.map(Self.encoded).joined(separator: "/"))
    }

    package func address(_ path: String, line: Int? = nil) -> String? {
        guard let base else { return nil }
        let fragment = hasLines ? line.map { "#L\($0)" } ?? "" : ""
        return base + path.split(separator: "/").map { Self.encoded(String($0)) }.joined(separator: "/") + fragment
    }

    /// Percent-encoded but for the unreserved characters of RFC 3986.
    private static func encoded(_ part: String) -> String {
        let digits = Array("0123456789ABCDEF")
        return part.utf8.reduce(into: "") { text, byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                text.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                text += "%"
                text.append(digits[Int(byte >> 4)])
                text.append(digits[Int(byte & 15)])
            }
        }
    }
}
