import Locales

/// What every match of a pattern holds, read off the pattern: spares most texts and places the work of matching it.
///
/// Claims nothing that is not certain; for what it does not understand it claims nothing at all.
struct SRXLiterals {
    /// A character that a match ends with.
    enum Last: Equatable {
        case unit(UInt16)
        case space
    }

    /// The last units of every match, in order.
    private(set) var tail: [Last] = []
    /// Units that every match holds somewhere.
    private(set) var required: [UInt16] = []
    /// Whether small letters match capitals, from some place on.
    private var ignoresCase = false

    private var rest: ArraySlice<Unicode.Scalar>
    private var depth = 0

    init(_ pattern: String) {
        rest = Array(pattern.unicodeScalars)[...]
        while let scalar = rest.popFirst() {
            guard read(scalar) else {
                tail = []
                required = []
                return
            }
        }
        required = ignoresCase ? [] : Array(Set(required))
    }

    /// Whether a match can end at a place, as far as can be said without matching.
    func canEnd(at place: Int, in text: PatternText) -> Bool {
        guard place >= tail.count || ignoresCase else { return false }
        var index = place
        for last in tail.reversed() {
            index -= 1
            guard index >= 0 else { return true }
            switch last {
            case .space: if !SRXLiterals.mayBeSpace(text[index]) { return false }
            case .unit(let unit):
                // Beyond ASCII one letter can be equal to two, "ß" to "ss".
                if ignoresCase && (text[index] > 0x7F || unit > 0x7F) { return true }
                let isEqual = text[index] == unit || ignoresCase && SRXLiterals.areOneLetter(text[index], unit)
                if !isEqual { return false }
            }
        }
        return true
    }

    /// Whether two ASCII characters are the small and the capital form of a letter.
    private static func areOneLetter(_ a: UInt16, _ b: UInt16) -> Bool {
        a ^ b == 0x20 && 0x61...0x7A ~= a | 0x20
    }

    /// All white space of Unicode, and a little more.
    private static func mayBeSpace(_ unit: UInt16) -> Bool {
        unit <= 0x20 || unit == 0x85 || unit == 0xA0 || unit == 0x1680 || 0x2000...0x205F ~= unit || unit == 0x3000
    }

    /// Reads one piece of the pattern; false for what is not understood.
    private mutating func read(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\\": return escape()
        case "[": tail = []; return skipSet()
        case "(":
            tail = []
            depth += 1
            return rest.first == "?" ? groupKind() : true
        case ")":
            tail = []
            depth -= 1
            return depth >= 0
        case "|": return depth > 0
        case "*", "?": forgetRepeated()
        case "{":
            forgetRepeated()
            while let next = rest.popFirst(), next != "}" {}
        case "+": tail = tail.last.map { [$0] } ?? []
        case "^", "$": break
        case ".": tail = []
        default: literal(scalar)
        }
        return true
    }

    /// What may stand any number of times, or not at all, is no longer certain.
    private mutating func forgetRepeated() {
        if case .unit? = tail.last, depth == 0, !required.isEmpty { required.removeLast() }
        tail = []
    }

    private mutating func literal(_ scalar: Unicode.Scalar) {
        // Beyond the first plane a repetition would be of two units.
        guard let unit = UInt16(exactly: scalar.value) else {
            tail = []
            return
        }
        tail.append(.unit(unit))
        if depth == 0 { required.append(unit) }
    }

    /// What follows `(?`; flags but for those of case and lines change what can be read off a pattern.
    private mutating func groupKind() -> Bool {
        rest = rest.dropFirst()
        guard let kind = rest.first else { return false }
        if ":=!><".unicodeScalars.contains(kind) { return true }
        while let flag = rest.popFirst() {
            switch flag {
            case "i": ignoresCase = true
            case "-", "s", "m", "u", "w": break
            case ":": return true
            case ")":
                depth -= 1
                return true
            default: return false
            }
        }
        return false
    }

    private mutating func escape() -> Bool {
        guard let name = rest.popFirst() else { return false }
        switch name {
        case "s": tail.append(.space)
        case "b", "B": break
        case "d", "D", "w", "W", "S", "h", "H", "v", "V", "R": tail = []
        case "n": literal("\n")
        case "r": literal("\r")
        case "t": literal("\t")
        case "u":
            let digits = String(String.UnicodeScalarView(rest.prefix(4)))
            guard let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value) else { return false }
            rest = rest.dropFirst(4)
            literal(scalar)
        case "p", "P":
            guard rest.popFirst() == "{" else { return false }
            while let next = rest.popFirst(), next != "}" {}
            tail = []
        default:
            let isPunctuation = name.isASCII && !name.properties.isAlphabetic && name.properties.numericType == nil
            guard isPunctuation else { return false }
            literal(name)
        }
        return true
    }

    private mutating func skipSet() -> Bool {
        if rest.first == "^" { rest = rest.dropFirst() }
        guard rest.first != "]" else { return false }
        var depth = 1
        while depth > 0 {
            guard let scalar = rest.popFirst() else { return false }
            if scalar == "\\" {
                guard let name = rest.popFirst(), name != "Q" else { return false }
            } else if scalar == "[" {
                depth += 1
            } else if scalar == "]" {
                depth -= 1
            }
        }
        return true
    }
}
