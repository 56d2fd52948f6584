import Publishing

/// Answers requests from a site as a build left it.
struct PreviewResponder: Sendable {
    let folder: SiteFolder
    /// The address that the site's form is sent to, which the policy of the pages must allow.
    let contact: String?
    /// What pages are told to be of; nil where nothing is watched and pages are sent as they are.
    let build: String?

    func answer(_ request: PreviewRequest) -> PreviewAnswer {
        guard Self.isLoopback(request.authority) else {
            return text(421, "This preview answers to 127.0.0.1 and localhost only.\n")
        }
        guard request.method == "GET" || request.method == "HEAD" else {
            return text(405, "A preview only shows pages.\n", [("Allow", "GET, HEAD")])
        }
        if build != nil, let own = own(request.target) { return own }
        switch folder.finding(request.target) {
        case .file(let path, let bytes): return file(200, path, bytes)
        case .moved(let address): return text(301, "", [("Location", address)])
        case .missing(let page?): return file(404, "404.html", page, isOfAnyPath: true)
        case .missing(nil): return text(404, "There is nothing at this address.\n")
        case .unreadable(let reason): return text(500, "The file cannot be read: \(reason).\n")
        }
    }

    /// Whether a browser means this machine: a page from elsewhere whose name was made to lead here gets nothing
    /// (DNS rebinding).
    static func isLoopback(_ authority: String?) -> Bool {
        guard let authority else { return false }
        let name = authority.hasPrefix("[") ? authority.prefix { $0 != "]" } : authority.prefix { $0 != ":" }
        return ["127.0.0.1", "localhost", "[::1"].contains(name.lowercased())
    }

    /// What stands at the preview's own addresses.
    private func own(_ target: String) -> PreviewAnswer? {
        switch target {
        case LivePage.script: file(200, "reload.js", PackageResources.reload_js)
        case LivePage.stylesheet: file(200, "problems.css", PackageResources.problems_css)
        case LivePage.events: .events(headers: headers("text/event-stream"))
        default: nil
        }
    }

    private func file(_ status: Int, _ path: String, _ bytes: [UInt8], isOfAnyPath: Bool = false) -> PreviewAnswer {
        let type = MediaType.of(path)
        var body = bytes
        if let build, type.hasPrefix("text/html") {
            body = LivePage.bytes(bytes, path: isOfAnyPath ? "" : path, build: build)
        }
        return .whole(PreviewAnswer.Content(status: status, headers: headers(type), body: body))
    }

    private func text(_ status: Int, _ text: String, _ more: [(name: String, value: String)] = []) -> PreviewAnswer {
        .whole(
            PreviewAnswer.Content(
                status: status, headers: headers("text/plain; charset=utf-8") + more, body: Array(text.utf8)))
    }

    /// The headers that the site's hosts are told to send, and nothing is kept: the next build may change any file.
    private func headers(_ type: String) -> [(name: String, value: String)] {
        [("Content-Type", type), ("Cache-Control", "no-store")] + HostFiles.headers(contact: contact)
    }
}
