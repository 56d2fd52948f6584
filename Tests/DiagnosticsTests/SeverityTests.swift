import Testing

@testable import Diagnostics

@Suite struct SeverityTests {
    @Test func `severities order from mild to severe`() {
        #expect(Severity.allCases.sorted() == [.note, .warning, .error])
        #expect(Severity.allCases.map(\.name) == ["note", "warning", "error"])
    }
}
