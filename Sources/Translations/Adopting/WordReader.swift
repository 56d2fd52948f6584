/// Divides text into words and numbers.
struct WordReader {
    var length = 0.0
    var numbers: [UInt32] = []
    var names: [UInt32] = []
    var words: [UInt32] = []
    var questions = 0

    private var word: [UInt32] = []
    private var isLatin = false
    private var digits: [UInt32] = []
    private var lastDense: UInt32 = 0
    /// A separator after a digit: part of the number if a digit follows.
    private var hasSeparator = false

    mutating func read(_ text: String) {
        for scalar in text.unicodeScalars {
            let (kind, folded) = LetterFolding.kind(scalar)
            if !scalar.properties.isWhitespace { length += 1 }
            if case .digit(let digit) = kind {
                endLetters()
                digits.append(digit)
                hasSeparator = false
                continue
            }
            if !digits.isEmpty {
                let isSeparator = [0x2C, 0x2E, 0x66B, 0x66C, 0xA0, 0x202F, 0x2019, 0xFF0C, 0xFF0E]
                    .contains(scalar.value)
                if isSeparator, !hasSeparator {
                    hasSeparator = true
                    continue
                }
                endNumber()
            }
            switch kind {
            case .latin, .other:
                if folded == 0 { continue }
                lastDense = 0
                if word.isEmpty { isLatin = true }
                if case .other = kind { isLatin = false }
                word.append(folded)
            case .dense:
                endLetters()
                var hash = WordHash()
                hash.add(lastDense)
                hash.add(folded)
                words.append(hash.value)
                lastDense = folded
            case .none, .digit:
                endLetters()
                lastDense = 0
                if [0x3F, 0x61F, 0xFF1F, 0x37E].contains(scalar.value) { questions += 1 }
            }
        }
    }

    mutating func endWord() {
        endLetters()
        if !digits.isEmpty { endNumber() }
        lastDense = 0
    }

    private mutating func endNumber() {
        var hash = WordHash()
        let significant = digits.drop { $0 == 0 }
        for digit in significant { hash.add(digit + 1) }
        // The count of digits tells how rare a number is.
        numbers.append(hash.value & ~7 | UInt32(min(7, significant.count)))
        digits = []
        hasSeparator = false
    }

    private mutating func endLetters() {
        guard !word.isEmpty else { return }
        var letters = word[...]
        // The Arabic article and the conjunction before it.
        if letters.count > 4, letters.first == 0x648 { letters.removeFirst() }
        if letters.count > 4, letters.prefix(2).elementsEqual([0x627, 0x644]) { letters.removeFirst(2) }
        var hash = WordHash()
        for letter in letters.prefix(5) { hash.add(letter) }
        words.append(hash.value)
        if isLatin, word.count >= 4 {
            var name = WordHash()
            for letter in word.prefix(4) { name.add(letter) }
            names.append(name.value)
        }
        word = []
    }
}
