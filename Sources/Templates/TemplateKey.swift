import Synchronization

/// A name that templates ask for, interned to a number: rendering compares numbers and never hashes text.
///
/// The same name gives the same key everywhere in the process, so contexts and templates that were made apart
/// fit together. Making a key costs a hash and a lock (about 0.2 µs), so keep the ones that every page uses:
///
///     extension TemplateKey { static let title = TemplateKey("title") }
///
/// Numbers depend on the order of first use: never store or sort by them.
package struct TemplateKey: Hashable, Sendable {
    let number: UInt32

    package init(_ name: String) {
        number = interned.withLock { table in
            if let number = table.numbers[name] { return number }
            let number = UInt32(truncatingIfNeeded: table.names.count)
            table.names.append(name)
            table.numbers[name] = number
            return number
        }
    }

    package var name: String { interned.withLock { $0.names[Int(number)] } }
}

extension TemplateKey: ExpressibleByStringLiteral {
    package init(stringLiteral value: String) { self.init(value) }
}

extension TemplateKey: CustomStringConvertible {
    package var description: String { name }
}

/// All names of the process; it only grows, by the distinct names of templates and of the data given to them.
private struct NameTable {
    var numbers: [String: UInt32] = [:]
    var names: [String] = []
}

private let interned = Mutex(NameTable())
