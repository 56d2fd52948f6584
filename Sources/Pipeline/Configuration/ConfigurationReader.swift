import Articles
package import Diagnostics
import Locales
import Publishing
import Segments
package import SourceText
import YAMLSyntax

/// Reads `parlance.yaml`; every mistake is one diagnostic, and no key is passed over in silence.
package struct ConfigurationReader: SettingsReader {
    let file: SourceFile
    var diagnostics: [Diagnostic] = []
    /// Whether an entry of the list of locales was not understood.
    private var missedLocale = false

    private init(file: SourceFile) { self.file = file }

    /// The configuration in `file`, nil only where it has no usable source locale or is no YAML mapping.
    package static func configuration(in file: SourceFile) -> (configuration: Configuration?, [Diagnostic]) {
        if let fault = Diagnostic.textFault(in: file) { return (nil, [fault]) }
        let (node, problems) = YAMLParser.parse(file)
        guard let node else {
            return (nil, problems.isEmpty ? [emptyFile(file)] : problems)
        }
        var reader = ConfigurationReader(file: file)
        let configuration = reader.read(node)
        return (configuration, problems + reader.diagnostics)
    }

    private static func emptyFile(_ file: SourceFile) -> Diagnostic {
        Diagnostic(
            "empty-configuration", in: file, at: ByteRange(0, 0), "The configuration is empty",
            help: "add at least \"source: en\" and \"locales: [en, it]\"")
    }

    private static let keys = [
        "site", "source", "locales", "articles", "exclude", "catalogs", "output", "theme", "static", "segmentation",
        "sentences", "code", "translatable", "publish", "slugs", "hosts", "checks", "gate",
    ]

    private mutating func read(_ root: YAMLNode) -> Configuration? {
        guard let pairs = mapping(root, "The configuration", known: Self.keys) else { return nil }
        let habits = habits(pairs, LocaleHabits())
        guard let source = source(root), let locales = locales(root, source, habits) else { return nil }
        var configuration = Configuration(source: source, locales: locales)
        configuration.knowsAllLocales = !missedLocale
        for pair in pairs {
            switch pair.key.text {
            case "site": configuration.site = site(pair.value)
            case "articles": configuration.articlesFolder = folder(pair) ?? configuration.articlesFolder
            case "exclude": configuration.excluded = (texts(pair) ?? []).map(PathPattern.init)
            case "catalogs": configuration.catalogsFolder = folder(pair) ?? configuration.catalogsFolder
            case "output": configuration.outputFolder = folder(pair) ?? configuration.outputFolder
            case "theme": configuration.themeFolder = folder(pair) ?? configuration.themeFolder
            case "static": configuration.staticFolder = folder(pair) ?? configuration.staticFolder
            case "segmentation":
                configuration.segmentation = choice(pair, Segmentation.self) ?? configuration.segmentation
            case "sentences": readSentences(pair.value, &configuration)
            case "code": configuration.code = code(pair)
            case "translatable": configuration.translatable = texts(pair)
            case "hosts": configuration.hosts = hosts(pair)
            case "checks": configuration.checks = checks(pair.value, configuration)
            case "gate": configuration.gate = gate(pair.value, configuration)
            default: break
            }
        }
        return configuration
    }

    // MARK: Locales

    private mutating func source(_ root: YAMLNode) -> LocaleTag? {
        guard let node = root["source"] else {
            report(
                "missing-key", ByteRange(root.range.start, root.range.start), "The source locale is not named",
                help: "add \"source: en\", the language of your articles")
            return nil
        }
        return tag(node)
    }

    mutating func tag(_ node: YAMLNode) -> LocaleTag? {
        guard node.scalar != nil else {
            report(
                "wrong-type", node.range, "A locale must be a language tag, not \(node.kindName)", help: "write \"it\"")
            return nil
        }
        do throws(LocaleTagProblem) {
            return try LocaleTag(node.text)
        } catch {
            report(
                "unknown-locale", node.range, error.summary,
                help: error.help ?? "use a BCP 47 tag such as \"pt-BR\"")
            return nil
        }
    }

    private mutating func locales(_ root: YAMLNode, _ source: LocaleTag, _ habits: LocaleHabits) -> [SiteLocale]? {
        guard let node = root["locales"] else {
            report(
                "missing-key", ByteRange(root.range.start, root.range.start), "The locales are not named",
                help: "add \"locales: [\(source), it]\"")
            return nil
        }
        guard let items = node.items else {
            report("wrong-type", node.range, "\"locales\" must be a list, not \(node.kindName)", help: "write \"- it\"")
            return nil
        }
        var locales: [SiteLocale] = []
        for item in items {
            guard var locale = locale(item, habits) else {
                missedLocale = true
                continue
            }
            // `pt` and `pt-BR`: nobody chose the label that they share.
            let isUnlabelled = item["label"] == nil
            if isUnlabelled, locales.contains(where: { $0.label == locale.label && $0.tag != locale.tag }) {
                locale = locale.labelledByTag
            }
            if let other = locales.first(where: { !$0.names.isDisjoint(with: locale.names) }) {
                reportClash(of: locale, with: other, item.range)
                continue
            }
            locales.append(locale)
        }
        if !locales.contains(where: { $0.tag == source }) {
            report(
                "source-not-in-locales", node.range, "The source \"\(source)\" is not one of the locales",
                help: "add \"- \(source)\" to the list")
            locales.insert(habits.locale(source), at: 0)
        }
        return locales
    }

    private mutating func reportClash(of locale: SiteLocale, with other: SiteLocale, _ range: ByteRange) {
        if other.tag == locale.tag {
            return report(
                "duplicate-locale", range, "\"\(locale.tag)\" stands in the list twice", help: "keep one of them")
        }
        let shared = other.names.intersection(locale.names).sorted().map { "\"\($0)\"" }
        report(
            "duplicate-locale", range, "\"\(locale.tag)\" and \"\(other.tag)\" share a label, path or alias",
            evidence: shared.joined(separator: ", "), help: "give each locale names of its own")
    }

    private mutating func locale(_ node: YAMLNode, _ habits: LocaleHabits) -> SiteLocale? {
        if node.scalar != nil { return tag(node).map(habits.locale) }
        guard let pairs = mapping(node, "A locale", known: ["tag", "label", "path", "aliases", "publish", "slugs"])
        else {
            return nil
        }
        guard let tagNode = node["tag"] else {
            report("missing-key", node.range, "A locale has no \"tag\"", help: "add \"tag: zh-Hans\"")
            return nil
        }
        guard let tag = tag(tagNode) else { return nil }
        var locale = self.habits(pairs, habits).locale(tag)
        for pair in pairs {
            switch pair.key.text {
            case "label": locale.label = text(pair) ?? locale.label
            case "path": locale.path = folder(pair) ?? locale.path
            case "aliases": locale.aliases = texts(pair) ?? []
            default: break
            }
        }
        return locale
    }

    // MARK: Site and gate

    private mutating func site(_ node: YAMLNode) -> SiteIdentity {
        var site = SiteIdentity()
        for pair in mapping(node, "\"site\"", known: ["name", "logo", "favicon", "url", "contact", "feed-size"]) ?? [] {
            switch pair.key.text {
            case "name": site.name = text(pair) ?? site.name
            case "logo": site.logo = folder(pair)
            case "favicon": site.favicon = folder(pair)
            case "contact": site.contact = contact(pair)
            case "feed-size": site.feedSize = integer(pair, in: 1...1000) ?? site.feedSize
            case "url":
                site.url = siteURL(pair)
            default: break
            }
        }
        return site
    }

    /// The address of the site's root: scheme, host, and a path or none.
    private mutating func siteURL(_ pair: YAMLPair) -> String? {
        guard let url = text(pair) else { return nil }
        func refuse(_ summary: String, _ help: String) -> String? {
            report("invalid-url", pair.value.range, summary, evidence: "\"\(url)\"", help: help)
            return nil
        }
        guard url.hasPrefix("https://") || url.hasPrefix("http://") else {
            return refuse("The site's address must begin with https://", "write \"https://\(url)\"")
        }
        if url.utf8.contains(where: { $0 <= ASCII.space }) {
            return refuse("The site's address has a blank", "write %20 for a blank in a path; hosts have none")
        }
        let rest = url.drop { $0 != "/" }.dropFirst(2)
        let host = rest.prefix { !"/?#".contains($0) }
        if let at = host.lastIndex(of: "@") {
            return refuse(
                "The site's address has a user's name in it",
                "write \"\(url.prefix { $0 != ":" })://\(rest[rest.index(after: at)...])\"")
        }
        if host.isEmpty { return refuse("The site's address has no host", "write \"https://www.example.org\"") }
        if let end = url.firstIndex(where: { $0 == "?" || $0 == "#" }) {
            return refuse("The site's address has a query or a fragment", "write \"\(url[..<end])\"")
        }
        var site = url
        while site.hasSuffix("/") { site.removeLast() }
        return site
    }

    /// A mail address, or the address of a form.
    private mutating func contact(_ pair: YAMLPair) -> String? {
        guard let text = text(pair) else { return nil }
        let contact = text.hasPrefix("mailto:") ? String(text.dropFirst("mailto:".count)) : text
        let isForm = ["https://", "http://", "/"].contains { contact.hasPrefix($0) }
        let mailbox = contact.split(separator: "@", omittingEmptySubsequences: false)
        let isMailbox = mailbox.count == 2 && mailbox.allSatisfy { !$0.isEmpty }
        if !contact.contains(" "), isForm || isMailbox { return contact }
        report(
            "invalid-contact", pair.value.range, "The contact must be a mail address or the address of a form",
            evidence: "\"\(text)\"", help: "write hello@example.org or https://example.org/form")
        return nil
    }

    /// `sentences: {no-break: [...], break: [...], rules: own.srx}`.
    private mutating func readSentences(_ node: YAMLNode, _ configuration: inout Configuration) {
        var forbidden: [String] = []
        var added: [String] = []
        for pair in mapping(node, "\"sentences\"", known: ["no-break", "break", "rules"]) ?? [] {
            switch pair.key.text {
            case "no-break": forbidden = texts(pair) ?? []
            case "break": added = texts(pair) ?? []
            default: configuration.sentenceRulesPath = folder(pair).map { Located($0, at: pair.value.range) }
            }
        }
        configuration.sentenceExceptions = SentenceExceptions(forbid: forbidden, add: added)
    }

    /// `code: [comments, strings]`.
    private mutating func code(_ pair: YAMLPair) -> CodeTranslation {
        var code: CodeTranslation = []
        for node in pair.value.items ?? [pair.value] {
            if let name = CodeTranslation.Name(rawValue: node.text) {
                code.insert(CodeTranslation(name))
            } else {
                let names = CodeTranslation.Name.allCases.map(\.rawValue)
                report(
                    "invalid-value", node.range, "\"code\" must be \(names.joined(separator: " or "))",
                    help: nearestName(to: node.text, in: names).map { "did you mean \"\($0)\"?" })
            }
        }
        return code
    }

    // MARK: Kinds of values

    private mutating func texts(_ pair: YAMLPair) -> [String]? {
        if pair.value.scalar != nil { return text(pair).map { [$0] } }
        guard let items = pair.value.items, items.allSatisfy({ $0.scalar != nil }) else {
            report(
                "wrong-type", pair.value.range, "\"\(pair.key.text)\" must be a list of texts", help: "write \"[a, b]\""
            )
            return nil
        }
        return items.map(\.text)
    }

    /// A path inside of the workspace.
    mutating func folder(_ pair: YAMLPair) -> String? {
        guard var path = text(pair) else { return nil }
        while path.hasSuffix("/") { path.removeLast() }
        if Self.isInside(path) { return path }
        report(
            "path-outside", pair.value.range, "\"\(pair.key.text)\" must be a path inside of the workspace",
            evidence: "\"\(pair.value.text)\"", help: "write it relative to parlance.yaml, without \"..\"")
        return nil
    }

    /// Whether a path, without a slash at its end, stays inside of the workspace.
    static func isInside(_ path: String) -> Bool {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        return !parts.contains("..") && !parts.contains("")
    }
}
