import SourceText

/// Addresses on the web as a book may have them (RFC 3986).
enum BookAddress {
    /// The address with what is not allowed in it percent-encoded; nil where it is none that a reader can open.
    static func web(_ address: String) -> String? {
        let address = address.hasPrefix("//") ? "https:" + address : address
        let bytes = Array(address.utf8)
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let scheme = String(decoding: bytes[..<colon].map(ASCII.lowercased), as: UTF8.self)
        let rest = bytes[(colon + 1)...]
        switch scheme {
        case "http", "https":
            guard rest.starts(with: "//".utf8) else { return nil }
            let authority = rest.dropFirst(2).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
            guard isHost(authority) else { return nil }
            return scheme + "://" + String(decoding: authority, as: UTF8.self)
                + encoded(rest[authority.endIndex...])
        case "mailto", "tel":
            return rest.isEmpty || rest.contains(UInt8(ascii: "#")) ? nil : scheme + ":" + encoded(rest)
        default: return nil
        }
    }

    /// A name or number of a host in ASCII, with a port or without.
    private static func isHost(_ authority: ArraySlice<UInt8>) -> Bool {
        let parts = authority.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard let host = parts.first, parts.count <= 2, !host.isEmpty, host.first != UInt8(ascii: "-"),
            host.allSatisfy({ ASCII.isAlphanumeric($0) || $0 == "-" || $0 == "." }),
            host.firstRange(of: Array("..".utf8)) == nil, host.first != UInt8(ascii: "."),
            // Java takes a last part that begins with a digit for a broken number.
            let last = host.split(separator: UInt8(ascii: ".")).last?.first,
            ASCII.isLetter(last) || host.allSatisfy({ ASCII.isDigit($0) || $0 == "." })
        else { return false }
        return parts.count == 1 || (!parts[1].isEmpty && parts[1].allSatisfy(ASCII.isDigit))
    }

    private static func encoded(_ text: ArraySlice<UInt8>) -> String {
        var output = ""
        var hasFragment = false
        for index in text.indices {
            let byte = text[index]
            var isPlain = ASCII.isAlphanumeric(byte) || "-._~/?:@!$&'()*+,;=".utf8.contains(byte)
            if byte == "%" {
                isPlain =
                    text[index...].dropFirst().prefix(2).count {
                        ASCII.isDigit($0) || (ASCII.lowercased($0) &- 0x61) < 6
                    }
                    == 2
            }
            if byte == "#" {
                isPlain = !hasFragment
                hasFragment = true
            }
            if isPlain {
                output.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                output += "%" + (digits.count < 2 ? "0" : "") + digits
            }
        }
        return output
    }
}
