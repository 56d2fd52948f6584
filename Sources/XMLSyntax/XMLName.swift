/// The name of an element or attribute: namespace and local part say what it is, the prefix only how it was written.
///
/// One pointer: a document has few names and many places where they stand.
package struct XMLName: Sendable {
    private final class Parts: Sendable {
        let namespace: String
        let local: String
        let prefix: String

        init(_ namespace: String, _ local: String, _ prefix: String) {
            self.namespace = namespace
            self.local = local
            self.prefix = prefix
        }
    }

    private let parts: Parts

    package init(_ local: String, namespace: String = "", prefix: String = "") {
        parts = Parts(namespace, local, prefix)
    }

    /// The namespace's URI; empty where there is none.
    package var namespace: String { parts.namespace }
    package var local: String { parts.local }
    /// As the document has it; empty where there is none.
    package var prefix: String { parts.prefix }

    /// Whether it has these parts; copies neither.
    func isCalled(_ local: String, _ namespace: String) -> Bool {
        parts.local == local && parts.namespace == namespace
    }

    /// As it stands in a tag: `xlf:unit`.
    package var qualified: String { prefix.isEmpty ? local : "\(prefix):\(local)" }
}

extension XMLName: Hashable, CustomStringConvertible {
    /// Prefixes do not count.
    package static func == (left: XMLName, right: XMLName) -> Bool {
        left.parts === right.parts || (left.local == right.local && left.namespace == right.namespace)
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(local)
        hasher.combine(namespace)
    }

    package var description: String { qualified }
}
