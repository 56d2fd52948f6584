import CICU
package import SourceText

/// The characters that a locale is written with: CLDR's main, auxiliary and punctuation lists, and its digits.
///
/// Closed over case (in the locale's own mapping: Turkish `i` brings `İ`) and over canonical decomposition, so that
/// `É` and `e` with a combining acute belong to French as `é` does. CLDR lists the Chinese and Japanese characters of
/// everyday use, not the rare ones. For English the auxiliary letters hold the accents of loan words.
@usableFromInline
package struct Exemplars: Sendable {
    @usableFromInline let scalars: ScalarSet
    private let main: ScalarSet

    /// Costs some milliseconds for Chinese and Japanese, less for alphabets: once for each locale.
    package init(_ tag: LocaleTag) {
        let data = ExemplarData(tag)
        var set = ScalarSet()
        for member in data.main.members {
            for scalar in member { set.insertClosed(scalar, in: tag) }
        }
        main = set
        for member in data.auxiliary.members {
            for scalar in member { set.insertClosed(scalar, in: tag) }
        }
        for member in data.punctuation.members {
            for scalar in member { set.insert(scalar) }
        }
        for digit in UInt32(0x30)...0x39 { set.insert(digit) }
        for digit in 0...9 {
            for scalar in NumberStyle.digit(digit, in: tag).unicodeScalars { set.insert(scalar.value) }
        }
        scalars = set
    }

    package func contains(_ scalar: Unicode.Scalar) -> Bool { scalars.contains(scalar.value) }

    /// Whether it is one of the main letters, without those of loan words.
    package func isMain(_ scalar: UInt32) -> Bool { main.contains(scalar) }

    @_alwaysEmitIntoClient @inline(__always)
    package func contains(_ scalar: UInt32) -> Bool { scalars.contains(scalar) }

    /// The letters, in the order of their numbers.
    package var letters: [Unicode.Scalar] {
        scalars.members.compactMap { Unicode.Scalar($0) }.filter { $0.properties.isAlphabetic }
    }

    /// The letters and combining marks in a text that the locale is not written with, in order.
    ///
    /// Spaces, digits, signs and punctuation of other locales are not letters and pass.
    package func foreignScalars(in slice: TextSlice) -> [ForeignScalar] {
        slice.bytes.withUnsafeBufferPointer { bytes in
            var result: [ForeignScalar] = []
            var index = 0
            while index < bytes.count {
                let start = index
                let value = decodeScalar(bytes, at: &index)
                if scalars.contains(value) || value < 0x41 { continue }
                guard let scalar = Unicode.Scalar(value), scalar.isLetterOrMark else { continue }
                result.append(ForeignScalar(scalar: scalar, range: ByteRange(start, index)))
            }
            return result
        }
    }
}

/// A letter or mark that does not belong to the locale, and where it stands.
package struct ForeignScalar: Hashable, Sendable {
    package let scalar: Unicode.Scalar
    /// In bytes of the text that was searched.
    package let range: ByteRange

    /// The scalar's script by its ISO 15924 code: `Cyrl`.
    package var script: String { scriptCode(of: scalar) }
}

/// The script of a scalar by its number in ICU; -1 where ICU knows none.
func scriptNumber(of scalar: Unicode.Scalar) -> Int32 {
    icu { cicu_script_of(Int32(bitPattern: scalar.value), $0) }.map { Int32(truncatingIfNeeded: $0.rawValue) } ?? -1
}

/// The English name of a script by its number in ICU: `Cyrillic`.
func scriptName(_ number: UInt8) -> String {
    let script = UScriptCode(rawValue: numericCast(number))
    let code = cicu_script_code(script).map { String(cString: $0) } ?? "Zzzz"
    return icuText { cicu_display_script("und_" + code, "en", $0, $1, $2) } ?? code
}

/// The script of a scalar (UAX #24) by its ISO 15924 code: `Latn`, `Zyyy` for those shared by all.
package func scriptCode(of scalar: Unicode.Scalar) -> String {
    guard let script = icu({ cicu_script_of(Int32(bitPattern: scalar.value), $0) }),
        let name = cicu_script_code(script)
    else { return "Zzzz" }
    return String(cString: name)
}

extension Unicode.Scalar {
    fileprivate var isLetterOrMark: Bool {
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
        // Variation selectors choose between glyphs of an emoji or ideograph; they are no writing of their own.
        case .nonspacingMark, .spacingMark, .enclosingMark: !properties.isVariationSelector && value != 0x20E3
        default: false
        }
    }
}

extension ScalarSet {
    /// Inserts a scalar with its cases and the parts of its canonical decomposition.
    fileprivate mutating func insertClosed(_ scalar: UInt32, in tag: LocaleTag) {
        insert(scalar)
        guard let character = Unicode.Scalar(scalar) else { return }
        let text = String(character)
        // ß becomes SS by Unicode's mapping; German spelling has had the capital ẞ as well since 2017.
        if scalar == 0xDF { insert(0x1E9E) }
        // Ideographs, most of all members, have neither cases nor decompositions.
        if character.properties.isIdeographic { return }
        for form in [text, uppercased(text, in: tag), lowercased(text, in: tag)] {
            for part in form.unicodeScalars { insert(part.value) }
            for part in nfd(form).unicodeScalars { insert(part.value) }
        }
    }
}
