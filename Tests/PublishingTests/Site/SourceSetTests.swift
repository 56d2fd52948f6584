import Testing

@testable import Publishing

struct SourceSetTests {
    private func addresses(_ value: String) -> [String] {
        let bytes = Array(value.utf8)[...]
        return SourceSet.addresses(in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    @Test(arguments: [
        ("a.png", ["a.png"]), ("a.png 2x", ["a.png"]), ("a.png, b.png 2x", ["a.png", "b.png"]),
        (" a.png 1x ,\n b.png 640w 2h,c.png\t3x,", ["a.png", "b.png", "c.png"]),
        ("a,b.png 1x,c.png", ["a,b.png", "c.png"]), ("a.png,b.png 2x", ["a.png,b.png"]),
        ("a.png,, ,b.png,", ["a.png", "b.png"]), ("a.png x(1, 2) 2x, b.png", ["a.png", "b.png"]),
        ("a.png x(1, 2", ["a.png"]),
        ("data:image/png;base64,iVBO= 1x, b.png", ["data:image/png;base64,iVBO=", "b.png"]),
        ("", []), (" ,, ", []), (",a", ["a"]),
    ])
    func `candidates stand between commas, addresses may hold them inside`(value: String, expected: [String]) {
        #expect(addresses(value) == expected)
    }
}
