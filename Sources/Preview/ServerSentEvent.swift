/// One message of an event stream (HTML Standard, 9.2 "Server-sent events").
package struct ServerSentEvent: Equatable, Sendable {
    var name: String
    /// What a page knows when it has heard the event; kept by the browser.
    var id: String?
    /// May hold several lines; the browser puts them together again.
    var data: String

    /// A comment that keeps a silent connection, and shows whether anybody still listens.
    package static let heartbeat = Array(":\n\n".utf8)

    /// The fields a line each, and an empty line that ends the message.
    var bytes: [UInt8] {
        var text = "event: \(Self.line(name))\n"
        if let id { text += "id: \(Self.line(id))\n" }
        // CR, LF and CR LF all end a line in a stream.
        for line in data.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            text += "data: \(line)\n"
        }
        return Array((text + "\n").utf8)
    }

    private static func line(_ text: String) -> String { String(text.filter { !$0.isNewline && $0 != "\0" }) }
}
