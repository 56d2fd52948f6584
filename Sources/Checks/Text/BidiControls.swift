import Locales
import SourceText

/// The controls of the writing direction in a text, paired as UAX #9 (BD9 to BD11) pairs them.
struct BidiControls {
    struct Control {
        let scalar: Unicode.Scalar
        let range: ByteRange
        /// The number of the control that closes it or that it closes.
        var partner: Int?

        /// LRO and RLO.
        var isOverride: Bool { scalar.value == 0x202D || scalar.value == 0x202E }
        var isIsolate: Bool { (0x2066...0x2068).contains(scalar.value) }
        /// PDF and PDI.
        var isClosing: Bool { scalar.value == 0x202C || scalar.value == 0x2069 }
        /// Whether it needs a partner: all but the marks LRM, RLM and ALM.
        var isPaired: Bool { scalar.value >= 0x202A }

        /// The control of the other direction; nil where it has none.
        var opposite: Unicode.Scalar? {
            switch scalar.value {
            case 0x202A: "\u{202B}"
            case 0x202B: "\u{202A}"
            case 0x2066: "\u{2067}"
            case 0x2067: "\u{2066}"
            default: nil
            }
        }
    }

    private(set) var controls: [Control] = []
    /// Whether a letter of a script that runs from right to left occurs.
    private(set) var hasRightToLeft = false

    init(in text: CheckedText) {
        guard text.traits.contains(.hidden) else { return }
        var open: [Int] = []
        text.bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while index < bytes.count {
                let start = index
                let value = nextScalar(bytes, at: &index)
                if value == 0x0A { open = [] }
                if Self.isRightToLeft(value) { hasRightToLeft = true }
                guard Self.isControl(value), let scalar = Unicode.Scalar(value) else { continue }
                add(Control(scalar: scalar, range: ByteRange(start, index)), &open)
            }
        }
    }

    /// Whether all letters between a control and its partner run the other way.
    func isAgainst(_ control: Control, _ range: ByteRange, _ text: CheckedText, _ locale: LocaleKnowledge) -> Bool {
        let letters = text.scalars(in: range).filter { locale.scalars[$0.scalar].isLetter }
        let toRight = letters.filter { !Self.isRightToLeft($0.scalar.value) }.count
        switch control.scalar.value {
        case 0x202A, 0x2066: return !letters.isEmpty && toRight == 0
        case 0x202B, 0x2067: return !letters.isEmpty && toRight == letters.count
        default: return false
        }
    }

    private mutating func add(_ control: Control, _ open: inout [Int]) {
        let number = controls.count
        controls.append(control)
        guard control.isPaired else { return }
        guard control.isClosing else {
            open.append(number)
            return
        }
        let closesIsolate = control.scalar.value == 0x2069
        // An isolate's end closes the embeddings inside it; an embedding's end does not reach out of an isolate.
        let partner =
            closesIsolate
            ? open.lastIndex { controls[$0].isIsolate }
            : open.last.flatMap { controls[$0].isIsolate ? nil : open.count - 1 }
        guard let partner else { return }
        controls[open[partner]].partner = number
        controls[number].partner = open[partner]
        open.removeSubrange(partner...)
    }

    private static func isControl(_ value: UInt32) -> Bool {
        value == 0x061C || value == 0x200E || value == 0x200F || (0x202A...0x202E).contains(value)
            || (0x2066...0x2069).contains(value)
    }

    /// Hebrew, Arabic, Syriac, Thaana, NKo and their presentation forms (the blocks of UAX #9's table of defaults).
    private static func isRightToLeft(_ value: UInt32) -> Bool {
        (0x05BE...0x08FF).contains(value) && value != 0x061C || (0xFB1D...0xFDFF).contains(value)
            || (0xFE70...0xFEFC).contains(value) || (0x10800...0x10FFF).contains(value)
            || (0x1E800...0x1EFFF).contains(value)
    }
}
