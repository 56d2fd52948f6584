/// What a fuzz target found to be untrue of its input.
package struct BrokenInvariant: Error, CustomStringConvertible {
    package let description: String

    package init(_ description: String) { self.description = description }
}

/// Throws what `claim` says unless `condition` holds.
func require(_ condition: Bool, _ claim: @autoclosure () -> String) throws(BrokenInvariant) {
    if !condition { throw BrokenInvariant(claim()) }
}

/// Bytes as a message shows them: quoted, with escapes, at most some 400.
func shown(_ bytes: some Collection<UInt8>) -> String {
    let text = String(decoding: bytes.prefix(400), as: UTF8.self).debugDescription
    return bytes.count > 400 ? text + "… (\(bytes.count) bytes)" : text
}
