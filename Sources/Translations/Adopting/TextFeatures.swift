import SourceText

/// What of a text can be compared with a text in another language.
///
/// Hashes of 32 bits, each list sorted: comparing two texts is walking along two lists.
struct TextFeatures: Sendable {
    /// Visible characters.
    var length = 0.0
    /// The digits of each number without zeros before it and without separators: 1.5, 1,5 and ١٫٥ are one value.
    ///
    /// The last three bits are the count of its digits, at most seven.
    var numbers: [UInt32] = []
    /// Code spans, which ``codes`` hold too.
    var literals: [UInt32] = []
    /// The sites that links lead to.
    var sites: [UInt32] = []
    /// Destinations, code, footnotes, shortcodes, mathematics, tags.
    var codes: [UInt32] = []
    /// The first four letters of each longer word in Latin letters, without accents: `inte` of *intéressant*.
    var names: [UInt32] = []
    /// The first five letters of each word, or two neighbouring characters where there are no spaces.
    var words: [UInt32] = []
    /// Emphasis of any kind.
    var emphasis = 0
    /// Whether the text asks: every script has a question mark, and few translations lose it.
    var questions = 0

    static func + (left: TextFeatures, right: TextFeatures) -> TextFeatures { sum(of: [left, right]) }

    /// The features of texts side by side; sorts once, however many there are.
    static func sum(of parts: some Sequence<TextFeatures>) -> TextFeatures {
        var sum = TextFeatures()
        for part in parts {
            sum.length += part.length
            sum.numbers += part.numbers
            sum.codes += part.codes
            sum.literals += part.literals
            sum.sites += part.sites
            sum.names += part.names
            sum.words += part.words
            sum.emphasis += part.emphasis
            sum.questions += part.questions
        }
        sum.numbers.sort()
        sum.codes.sort()
        sum.literals.sort()
        sum.sites.sort()
        sum.names.sort()
        sum.words.sort()
        return sum
    }

    /// How many of two sorted lists' members are common, with multiplicity; tells each of them.
    @inline(__always)
    static func common(_ left: [UInt32], _ right: [UInt32], _ body: (UInt32) -> Void) {
        var i = 0
        var j = 0
        while i < left.count, j < right.count {
            if left[i] == right[j] {
                body(left[i])
                i += 1
                j += 1
            } else if left[i] < right[j] {
                i += 1
            } else {
                j += 1
            }
        }
    }

    static func commonCount(_ left: [UInt32], _ right: [UInt32]) -> Int {
        var count = 0
        common(left, right) { _ in count += 1 }
        return count
    }

    /// Whether each of two texts has a code span of its own, or as many numbers as the other but not the same, or links
    /// to other sites only, or one has a long number alone.
    ///
    /// A translation keeps what needs no translating. A date in digits has fewer numbers than one in words; small
    /// numbers may be words in the other language.
    func contradicts(_ other: TextFeatures) -> Bool {
        let areCodesApart = Self.commonCount(literals, other.literals) < min(literals.count, other.literals.count)
        let areSitesApart =
            !sites.isEmpty && !other.sites.isEmpty && Self.commonCount(sites, other.sites) == 0
        let areNumbersApart =
            numbers.count == other.numbers.count && Self.commonCount(numbers, other.numbers) < numbers.count
        return areCodesApart || areSitesApart || areNumbersApart || hasLongNumber(besides: other)
            || other.hasLongNumber(besides: self)
    }

    /// Whether a text has all numbers of another and one more of three digits or more.
    private func hasLongNumber(besides other: TextFeatures) -> Bool {
        Self.commonCount(numbers, other.numbers) == other.numbers.count
            && numbers.contains { $0 & 7 >= 3 && !other.numbers.contains($0) }
    }

    /// Whether only one of two texts has code, links or the like.
    func hasMarksAlone(beside other: TextFeatures) -> Bool { codes.isEmpty != other.codes.isEmpty }

    /// Whether each of two short texts, such as headings, has one of some names that the other lacks.
    ///
    /// In long ones words of related languages begin alike by chance.
    func namesOthers(than other: TextFeatures, of names: Set<UInt32>) -> Bool {
        guard max(self.names.count, other.names.count) <= 5, max(words.count, other.words.count) <= 12 else {
            return false
        }
        func lacks(_ left: TextFeatures, _ right: TextFeatures) -> Bool {
            left.names.contains { names.contains($0) && !right.names.contains($0) }
        }
        return lacks(self, other) && lacks(other, self)
    }

    /// Whether the shorter of two texts has nearly all of its words in the other: no translation keeps six of seven.
    func isCopied(in other: TextFeatures) -> Bool {
        let count = min(words.count, other.words.count)
        if count <= 3 { return count > 0 && words == other.words }
        return Self.commonCount(words, other.words) * 7 > count * 6
    }
}
