import Testing

@testable import Commands

struct SiblingProgramTests {
    @Test func `a program that is nowhere is told`() {
        let reason = SiblingProgram(name: "parlance-no-such-program").replaceThisProcess([])
        #expect(reason == "it is neither beside this program nor in PATH")
    }
}
