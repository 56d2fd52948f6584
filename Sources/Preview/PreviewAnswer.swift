/// What a browser asks for, as far as a preview looks at it.
package struct PreviewRequest: Sendable {
    package var method: String
    /// Path and query, as they were sent.
    package var target: String
    /// The name and port that the browser believes to speak to (`Host`).
    package var authority: String?

    package init(method: String, target: String, authority: String?) {
        self.method = method
        self.target = target
        self.authority = authority
    }
}

/// What it gets.
package enum PreviewAnswer: Sendable {
    case whole(Content)
    /// The stream of events, with these headers.
    case events(headers: [(name: String, value: String)])

    package struct Content: Sendable {
        package let status: Int
        package let headers: [(name: String, value: String)]
        package let body: [UInt8]
    }
}
