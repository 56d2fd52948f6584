import Locales

/// The letters of Latin, Cyrillic and Greek that a foreign letter may have been meant to be.
final class Alphabets {
    private let letters: Exemplars
    private lazy var latin = LookAlikes(alphabet: alphabet(of: .latin, basic: 0x41...0x7A))
    private lazy var cyrillic = LookAlikes(alphabet: alphabet(of: .cyrillic, basic: 0x410...0x451))
    private lazy var greek = LookAlikes(alphabet: alphabet(of: .greek, basic: 0x391...0x3C9))

    init(_ letters: Exemplars) { self.letters = letters }

    /// The letter of `script` that looks like `scalar`.
    func letter(of script: Script, like scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch script {
        case .latin: latin.letter(like: scalar)
        case .cyrillic: cyrillic.letter(like: scalar)
        case .greek: greek.letter(like: scalar)
        default: nil
        }
    }

    /// The alphabet that everybody knows, and the locale's own letters of the script.
    private func alphabet(of script: Script, basic: ClosedRange<UInt32>) -> [Unicode.Scalar] {
        let code =
            switch script {
            case .latin: "Latn"
            case .cyrillic: "Cyrl"
            default: "Grek"
            }
        let own = letters.letters.filter { !basic.contains($0.value) && scriptCode(of: $0) == code }
        return basic.compactMap { Unicode.Scalar($0) }.filter { $0.properties.isAlphabetic } + own
    }
}
