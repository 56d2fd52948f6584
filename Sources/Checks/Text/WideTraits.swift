import SourceText

/// What a character beyond ASCII says of a text, by its bytes; it is not decoded.
struct WideTraits {
    /// What its neighbours may have to do with it; numbered behind ASCII.
    enum Kind: Int {
        case other = 0x80
        /// A mark of sentences.
        case mark
        case blank
        /// A byte that belongs to no character.
        case stray
    }

    private(set) var traits: TextTraits = .wide
    private(set) var kind = Kind.other
    /// How many bytes it has.
    private(set) var width: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
        func byte(_ offset: Int) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 0 }
        self.init(byte(0), byte(1), byte(2), byte(3))
    }

    init(_ lead: UInt8, _ second: UInt8, _ third: UInt8, _ fourth: UInt8 = 0) {
        width = Self.width(lead, second, third, fourth)
        guard width > 0 else {
            // A lead counts for what it begins, a byte behind none for nothing.
            traits = lead < 0xC2 ? [] : Self.traits(lead, second, third)
            traits.insert(.lost)
            (kind, width) = (.stray, 1)
            return
        }
        traits = Self.traits(lead, second, third)
        if lead == 0xEF, second == 0xBF, third == 0xBD { traits.insert(.lost) }
        if Composition.mayBeLoose(lead, second, third) { traits.insert(.loose) }
        if Self.mayBeDigit(lead, second, third) { traits.insert(.wideDigits) }
        if Self.isBracket(lead, second, third) { traits.insert(.wideBrackets) }
        if lead == 0xE2, second == 0x80, third == 0xA6 { traits.insert(.ellipses) }
        if Self.isOddBlank(lead, second, third) { traits.insert(.oddBlanks) }
        if Self.isLetterForm(lead, second, third) { traits.insert(.letterForms) }
        if lead == 0xEF, second == 0xBC, third == 0x8E { traits.insert(.wideStops) }
        if Self.isMark(lead, second, third) { kind = .mark }
        if Self.isBlank(lead, second, third) { kind = .blank }
    }

    /// Whether the third byte says more than the two before it.
    static func asksForThird(_ lead: UInt8, _ second: UInt8) -> Bool {
        lead == 0xE0 || lead == 0xE2 || lead == 0xED || lead == 0xEF
            || (lead == 0xE3 && (second == 0x80 || second == 0x82))
    }

    /// 0 where the bytes are no character (Unicode 15, table 3-7).
    private static func width(_ lead: UInt8, _ second: UInt8, _ third: UInt8, _ fourth: UInt8) -> Int {
        func isTrail(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
        guard lead >= 0xC2, isTrail(second) else { return 0 }
        switch lead {
        case ..<0xE0: return 2
        case 0xE0: return second >= 0xA0 && isTrail(third) ? 3 : 0
        case 0xED: return second < 0xA0 && isTrail(third) ? 3 : 0
        case ..<0xF0: return isTrail(third) ? 3 : 0
        case 0xF0 where second < 0x90, 0xF4 where second >= 0x90, 0xF5...: return 0
        default: return isTrail(third) && isTrail(fourth) ? 4 : 0
        }
    }

    /// The marks of ``MarkKinds``, and a few characters more.
    private static func isMark(_ lead: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        switch lead {
        case 0xCD, 0xD6: second == 0xBE || second == 0x89
        case 0xD8: second == 0x8C || second == 0x9B || second == 0x9F
        case 0xDB: second == 0x94
        case 0xE0: second == 0xA5
        case 0xE1: true
        case 0xE2: second == 0x80 && third >= 0xA5 || second == 0x81 || second == 0x8B
        case 0xE3: second == 0x80 && (third == 0x81 || third == 0x82)
        case 0xEF: second >= 0xB9 && second <= 0xBD
        default: false
        }
    }

    /// The blanks of ``TextScalar/isBlank``.
    private static func isBlank(_ lead: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        switch lead {
        case 0xC2: second == 0xA0
        case 0xE2: second == 0x80 && (third < 0x8B || third == 0xAF)
        case 0xE3: second == 0x80 && third == 0x80
        default: false
        }
    }

    /// The blanks of `blanks-known`.
    private static func isOddBlank(_ lead: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        switch (lead, second) {
        case (0xE1, 0x9A): true
        case (0xE2, 0x80): third <= 0x8A
        case (0xE2, 0x81): third == 0x9F
        case (0xE3, 0x80): third == 0x80
        default: false
        }
    }

    /// The characters of `plain-forms`.
    private static func isLetterForm(_ lead: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        switch (lead, second) {
        case (0xE2, 0xBA...0xBF), (0xEF, 0xAC...0xBB), (0xF0, 0x9D): true
        case (0xEF, 0xBC): third >= 0xA1 && third <= 0xBA
        case (0xEF, 0xBD): third >= 0x81 && third != 0x9E
        case (0xEF, 0xBE): third <= 0x9F
        default: false
        }
    }

    /// The brackets of `brackets-paired`.
    private static func isBracket(_ lead: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        switch lead {
        case 0xE3: second == 0x80 && third >= 0x88 && third <= 0x95
        case 0xEF: (second == 0xBC || second == 0xBD) && third != 0x8C && third != 0x9A
        default: false
        }
    }

    /// Arabic digits and those of the blocks of their own scripts, full-width and mathematical ones.
    private static func mayBeDigit(_ lead: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        switch lead {
        case 0xD9: second >= 0xA0 && second <= 0xA9
        case 0xDB: second >= 0xB0 && second <= 0xB9
        case 0xDF: second <= 0x89
        case 0xE0, 0xE1, 0xEA, 0xF0...: true
        case 0xEF: second == 0xBC && third >= 0x90 && third <= 0x99
        default: false
        }
    }

    private static func traits(_ lead: UInt8, _ second: UInt8, _ third: UInt8) -> TextTraits {
        switch lead {
        case 0xC2:
            var traits: TextTraits = [.wide, .latinLetters]
            if second < 0xA0 || second == 0xAD { traits.insert(.hidden) }
            if second == 0xA0 { traits.insert(.wideSpaces) }
            if second == 0xAB || second == 0xBB { traits.insert(.curlyQuotes) }
            if second == 0xA1 || second == 0xBF { traits.insert(.sentenceMarks) }
            return traits
        case 0xC3...0xCA: return [.wide, .latinLetters]
        case 0xCB: return [.wide, .combining]
        case 0xCD where second == 0x8F: return [.wide, .combining, .greek, .hidden]
        case 0xCC, 0xCD: return [.wide, .combining, .greek]
        case 0xCE, 0xCF: return [.wide, .greek]
        case 0xD0...0xD4: return [.wide, .cyrillic, .combining]
        case 0xD6, 0xD7: return [.wide, .arabic, .combining]
        case 0xD8...0xDD: return arabic(lead, second)
        case 0xE2 where second == 0x80: return [.wide, generalPunctuation(third)]
        // Radicals of Han characters.
        case 0xE2 where second >= 0xBA: return [.wide, .eastAsian]
        case 0xE2 where second == 0x81: return [.wide, .hidden, .wideSpaces, .sentenceMarks]
        case 0xE3 where second == 0x80:
            return [.wide, .eastAsian, .sentenceMarks, .curlyQuotes, .wideSpaces, .combining]
        case 0xE3: return [.wide, .eastAsian, .combining]
        case 0xE4...0xE9: return [.wide, .eastAsian]
        case 0xEF where second >= 0xBC:
            return [.wide, .eastAsian, .sentenceMarks, .digits, .hidden, .combining, .wideSpaces]
        case 0xE0, 0xE1, 0xEA...0xEF:
            return [.wide, .combining, .hidden, .digits, .latinLetters, .eastAsian]
        case 0xF0...0xF4: return [.wide, .hidden, .eastAsian, .combining]
        default: return .wide
        }
    }

    /// Arabic, Syriac, Thaana: their format characters are U+0600 to U+0605, U+061C, U+06DD and U+070F.
    private static func arabic(_ lead: UInt8, _ second: UInt8) -> TextTraits {
        var traits: TextTraits = [.wide, .arabic, .combining, .sentenceMarks]
        if mayBeDigit(lead, second, 0) { traits.insert(.digits) }
        let isHidden =
            switch lead {
            case 0xD8: second <= 0x85 || second == 0x9C
            case 0xDB: second == 0x9D
            case 0xDC: second == 0x8F
            default: false
            }
        if isHidden { traits.insert(.hidden) }
        return traits
    }

    /// U+2000 to U+203F.
    private static func generalPunctuation(_ third: UInt8) -> TextTraits {
        switch third {
        case 0x80...0x8A: .wideSpaces
        case 0x8B...0x8F: .hidden
        case 0x90...0x95: .dashes
        case 0x98...0x9F, 0xB9, 0xBA: .curlyQuotes
        case 0xA6: .sentenceMarks
        case 0xA8...0xAE: .hidden
        case 0xAF: .wideSpaces
        default: .sentenceMarks
        }
    }
}
