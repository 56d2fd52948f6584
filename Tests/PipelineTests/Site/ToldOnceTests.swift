import Diagnostics
import Glibc
import Testing

@testable import Pipeline

struct ToldOnceTests {
    private func refusals(_ count: Int, code: Int32 = EROFS) -> [Diagnostic] {
        (0..<count).map { FileProblem(path: "/x/\($0)", kind: .system(code: code)).diagnostic(of: "dist/\($0).html") }
    }

    @Test func `a folder that cannot be written is told once, with the number of its files`() {
        let other = Diagnostic("static-clash", .error, "\"a\" is taken")
        let told = (refusals(2000) + [other]).refusalsTogether
        #expect(told.map(\.summary) == ["\"dist/0.html\" and 1999 other files cannot be used", "\"a\" is taken"])
        #expect(told[0].evidence == "read-only file system")
    }

    @Test func `a full disk is told in the same way, beside the other reason`() {
        let told = (refusals(5, code: ENOSPC) + refusals(4)).refusalsTogether
        #expect(
            told.map(\.summary) == [
                "\"dist/0.html\" and 4 other files were not written: the disk is full",
                "\"dist/0.html\" and 3 other files cannot be used",
            ])
    }

    @Test func `few are told one by one`() {
        #expect(refusals(3).refusalsTogether.count == 3)
    }
}
