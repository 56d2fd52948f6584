import Diagnostics

/// The errors of a build for the box on each page, as the terminal shows them.
enum ProblemText {
    private static let most = 12

    /// Empty where there are none.
    static func text(of diagnostics: [Diagnostic]) -> String {
        let errors = diagnostics.filter { $0.severity == .error }
        if errors.isEmpty { return "" }
        let renderer = ConsoleRenderer()
        var text = errors.count == 1 ? "1 error\n" : "\(errors.count) errors\n"
        text += errors.prefix(most).map(renderer.text).joined()
        if errors.count > most { text += "… and \(errors.count - most) more, in the terminal\n" }
        return text
    }
}
