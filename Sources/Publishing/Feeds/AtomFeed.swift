import Articles
import Locales

extension Feed {
    /// The feed as Atom (RFC 4287).
    var atom: [UInt8] {
        var xml = XMLText()
        xml.open("feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": locale.tag.tag])
        xml.element("title", title)
        if let tagline = index.taglines[locale.tag], !tagline.isEmpty { xml.element("subtitle", tagline) }
        xml.element("id", id)
        xml.element("updated", changed?.timestamp ?? "")
        xml.empty("link", ["rel": "self", "type": Format.atom.mediaType, "href": index.url(ofFile: path(.atom)) ?? ""])
        let page = index.url(of: folder, in: locale) ?? ""
        xml.empty("link", ["rel": "alternate", "type": "text/html", "hreflang": locale.tag.tag, "href": page])
        if let logo = index.logoPath.flatMap(index.url(ofFile:)) { xml.element("icon", logo) }
        // Every entry needs an author; this one speaks for those without.
        author(index.identity.name, in: &xml)
        xml.element("generator", "Parlance")
        for edition in editions { xml.append(entry(edition)) }
        xml.close("feed")
        return xml.bytes
    }

    private func entry(_ edition: EditionSummary) -> [UInt8] {
        if let known = memory.atom[edition.id] { return known }
        var xml = XMLText(fragment: ())
        xml.open("entry")
        xml.element("title", edition.title)
        xml.element("id", id(of: edition))
        let page = index.url(of: edition.path, in: locale) ?? ""
        xml.empty("link", ["rel": "alternate", "type": "text/html", "hreflang": locale.tag.tag, "href": page])
        if let date = edition.date { xml.element("published", date.timestamp) }
        if let changed = edition.changed { xml.element("updated", changed.timestamp) }
        for name in edition.authors { author(name, in: &xml) }
        for (tag, label) in labels(of: edition) { xml.empty("category", ["term": tag, "label": label]) }
        xml.element("summary", edition.description.isEmpty ? edition.title : edition.description)
        xml.close("entry")
        memory.atom[edition.id] = xml.bytes
        return xml.bytes
    }

    private func author(_ name: String, in xml: inout XMLText) {
        xml.open("author")
        xml.element("name", name)
        xml.close("author")
    }
}
