import Testing

@testable import Preview

struct ServerSentEventTests {
    private func text(_ event: ServerSentEvent) -> String { String(decoding: event.bytes, as: UTF8.self) }

    @Test func `an event is its fields and an empty line`() {
        #expect(
            text(ServerSentEvent(name: "changed", id: "b.2", data: "it/index.html"))
                == "event: changed\nid: b.2\ndata: it/index.html\n\n")
        #expect(text(ServerSentEvent(name: "hello", data: "")) == "event: hello\ndata: \n\n")
    }

    @Test(arguments: ["a\nb", "a\r\nb", "a\rb"])
    func `lines of the data are lines of the event`(data: String) {
        #expect(text(ServerSentEvent(name: "x", data: data)) == "event: x\ndata: a\ndata: b\n\n")
    }

    @Test func `an id cannot bring fields of its own`() {
        #expect(
            text(ServerSentEvent(name: "x", id: "1\ndata: y\r", data: "z")) == "event: x\nid: 1data: y\ndata: z\n\n")
    }
}
