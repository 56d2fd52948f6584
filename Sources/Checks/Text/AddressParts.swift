import SourceText

/// What addresses are compared by where their bytes differ.
enum AddressParts {
    /// Whether two addresses lead to the same place; `http` may have become `https`, but not the other way round.
    static func isSame(_ source: ArraySlice<UInt8>, _ target: ArraySlice<UInt8>) -> Bool {
        let (one, two) = (plain(source), plain(target))
        if one == two { return true }
        return one.starts(with: "http:".utf8) && two.starts(with: "https:".utf8)
            && one.dropFirst(5).elementsEqual(two.dropFirst(6))
    }

    /// Whether both are mailboxes of a domain that is reserved for examples, with other words: `user@example.com` and
    /// `utente@example.com`.
    static func areExamples(_ source: ArraySlice<UInt8>, _ target: ArraySlice<UInt8>) -> Bool {
        guard let domain = example(source), domain == example(target) else { return false }
        return !Likeness.isTypo(target, for: source)
    }

    /// Scheme, host and mailbox in small letters, without the slash that ends an address.
    private static func plain(_ address: ArraySlice<UInt8>) -> [UInt8] {
        var bytes = Array(address)
        guard bytes.holds("://".utf8) || bytes.contains(UInt8(ascii: "@")) else { return bytes }
        var slashes = 0
        for index in bytes.indices {
            if bytes[index] == "/" { slashes += 1 }
            if slashes == 3 || bytes[index] == "?" || bytes[index] == "#" { break }
            bytes[index] = ASCII.lowercased(bytes[index])
        }
        if bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
        return bytes
    }

    /// The reserved domain of a mailbox (RFC 2606, section 3).
    private static func example(_ address: ArraySlice<UInt8>) -> String? {
        guard let at = address.firstIndex(of: UInt8(ascii: "@")), !address.contains(UInt8(ascii: "/")) else {
            return nil
        }
        let host = address[(at + 1)...]
        return ["example.com", "example.org", "example.net"].first {
            host.elementsEqual($0.utf8) || host.count > 12 && host.suffix(12).elementsEqual(".\($0)".utf8)
        }
    }
}
