import CXML

/// Names by libxml2's own pointers: its dictionary holds each text once for as long as a parser lives.
struct XMLNameCache {
    typealias Text = UnsafePointer<xmlChar>

    private struct Key: Hashable {
        let local: Text
        let prefix: Text?
        let uri: Text?
    }

    private var names: [Key: XMLName] = [:]
    private var texts: [Text: String] = [:]

    mutating func name(_ local: Text, prefix: Text?, uri: Text?) -> XMLName {
        let key = Key(local: local, prefix: prefix, uri: uri)
        if let name = names[key] { return name }
        let name = XMLName(text(local), namespace: text(uri), prefix: text(prefix))
        names[key] = name
        return name
    }

    mutating func text(_ pointer: Text?) -> String {
        guard let pointer else { return "" }
        if let text = texts[pointer] { return text }
        let text = String(decodingCString: pointer, as: UTF8.self)
        texts[pointer] = text
        return text
    }
}
