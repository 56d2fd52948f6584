import Testing

@testable import Segments

@Suite struct BlockStartTests {
    @Test(
        arguments: [
            ("# a", 0), ("#", 0), ("###### a", 0), ("#a", nil), ("####### a", nil), ("#\ta", 0), ("> a", 0), (">a", 0),
            ("| a |", 0), ("- a", 0), ("-", 0), ("-a", nil), ("+ a", 0), ("* a", 0), ("*a*", nil), ("**a**", nil),
            ("---", 0), ("- - -", 0), ("***", 0), ("* * *", 0), ("___", 0), ("_a_", nil), ("==", 0), ("=", 0),
            ("== a", nil),
            ("```", 0), ("```swift", 0), ("``a``", nil), ("```a```", nil), ("~~~", 0), ("~~a~~", nil), ("[a]: b", 0),
            ("[^a]: b", 0), ("[a]", nil), ("[a](b): c", nil), ("[a] b]: c", nil), ("<div>", 0), ("</div>", 0),
            ("<DIV x>", 0), ("<!-- a -->", 0), ("<?x", 0), ("<b>", 0), ("<b>a</b>", nil), ("<b>a</b> c", nil),
            ("< a", nil),
            ("<https://a.b>", nil), ("<a@b.c>", nil), ("<https://a.b> c", nil), ("<x-y z='1'>", 0), ("</x-y>", 0),
            ("1. a", 1), ("1) a", 1), ("1.a", nil), ("1.", 1), ("123456789. a", 9), ("1234567890. a", nil),
            ("1 a", nil),
            ("1999) a", 4), ("", nil), ("a", nil), ("漢", nil), (":-", 0), (":-|-:", 0), ("-|-", 0), (": a", 0),
            (":::note", 0), (":a", nil),
        ] as [(String, Int?)])
    func `what begins another block is found`(line: String, offset: Int?) {
        #expect(BlockStart.markOffset(in: Array(line.utf8)) == offset)
    }
}
