/// The name of an element or attribute: namespace and local part say what it is, the prefix only how it was written.
package struct XMLName: Sendable {
    /// The namespace's URI; empty where there is none.
    package var namespace: String
    package var local: String
    /// As the document has it; empty where there is none.
    package var prefix: String

    package init(_ local: String, namespace: String = "", prefix: String = "") {
        self.local = local
        self.namespace = namespace
        self.prefix = prefix
    }

    /// As it stands in a tag: `xlf:unit`.
    package var qualified: String { prefix.isEmpty ? local : "\(prefix):\(local)" }
}

extension XMLName: Hashable, CustomStringConvertible {
    package static func == (left: XMLName, right: XMLName) -> Bool {
        left.local == right.local && left.namespace == right.namespace
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(local)
        hasher.combine(namespace)
    }

    package var description: String { qualified }
}
