extension HostFiles {
    /// The file `_redirects`, a rule a line.
    ///
    /// `!` lets a rule win over the page that leads on where there are no rules.
    var netlifyRedirects: String {
        let moved = redirects.map { redirect in
            let from = redirect.from.hasSuffix("/") ? String(redirect.from.dropLast()) : redirect.from
            return "\(address(from)) \(address(redirect.to)) 301!\n"
        }
        let missing = (folders.map { ($0, $0) } + [("", standardFolder)]).map { folder, own in
            "\(address(folder))* \(address(own))404.html 404\n"
        }
        return (moved + missing).joined()
    }

    /// The file `_headers`, a path a block.
    var netlifyHeaders: String {
        let common = headers.map { "  \($0.name): \($0.value)\n" }.joined()
        let lasting = fingerprinted.map { "\(address($0))\n  Cache-Control: \(Self.forever)\n" }.joined()
        return "\(address(""))*\n\(common)\(lasting)"
    }
}
