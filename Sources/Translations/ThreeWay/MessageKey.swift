package import SourceText

/// What makes two messages of two catalogs the same one: context and source.
package struct MessageKey: Hashable, Sendable {
    package var context: TextSlice?
    package var source: TextSlice

    package init(context: TextSlice?, source: TextSlice) {
        self.context = context
        self.source = source
    }

    /// The key of the header.
    static let header = MessageKey(context: nil, source: .empty)
}
