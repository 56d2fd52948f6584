import SourceText

/// The `Plural-Forms` field of a header: how many forms there are, and which one a number takes.
///
/// The formula is an expression of C in `n`, as GNU gettext's manual has it ("Plural forms").
struct POPluralForms {
    let count: Int
    private let formula: [UInt8]

    /// Longer formulas are no formulas; the longest in use has some 150 bytes.
    private static let longestFormula = 1000

    /// Nil where `nplurals` is no number, as in a template.
    init?(_ field: TextSlice) {
        guard let count = POPluralForms.value(of: "nplurals", in: field),
            let number = Int(String(decoding: count, as: UTF8.self))
        else { return nil }
        self.count = number
        formula = POPluralForms.value(of: "plural", in: field) ?? []
    }

    /// The value of `name=value;` without blanks at its ends.
    private static func value(of name: String, in field: TextSlice) -> [UInt8]? {
        for part in field.bytes.split(separator: 0x3B) {
            guard let equals = part.firstIndex(of: 0x3D) else { continue }
            let key = part[..<equals].filter { !ASCII.isWhitespace($0) }
            guard key.elementsEqual(name.utf8) else { continue }
            var value = part[(equals + 1)...].drop(while: ASCII.isWhitespace)
            while let last = value.last, ASCII.isWhitespace(last) { value.removeLast() }
            return Array(value)
        }
        return nil
    }

    /// What is wrong with the formula itself, tried for the numbers from 0 to 1000, as `msgfmt --check` does.
    var fault: Fault? {
        guard count > 0, formula.count <= POPluralForms.longestFormula else { return .unreadable }
        for number in 0...1000 {
            var evaluation = Evaluation(formula, number)
            guard let form = evaluation.result() else { return .unreadable }
            if form < 0 || form >= count { return .outOfRange(number: number, form: form) }
        }
        return nil
    }

    /// The form that a number takes; nil where the formula is wrong.
    func form(of number: Int) -> Int? {
        guard count > 0, formula.count <= POPluralForms.longestFormula else { return nil }
        var evaluation = Evaluation(formula, number)
        guard let form = evaluation.result(), form >= 0, form < count else { return nil }
        return form
    }

    enum Fault: Equatable {
        case unreadable
        case outOfRange(number: Int, form: Int)
    }

    /// One pass over the formula for one number; nil is a mistake, or a division by zero.
    private struct Evaluation {
        private let text: [UInt8]
        private let number: Int
        private var position = 0
        private var depth = 0
        /// Whether the part being read counts: the branch not taken may divide by zero.
        private var counts = true

        init(_ text: [UInt8], _ number: Int) {
            self.text = text
            self.number = number
        }

        mutating func result() -> Int? {
            guard let value = choice() else { return nil }
            skipBlanks()
            return position == text.count ? value : nil
        }

        private mutating func skipBlanks() {
            while position < text.count, ASCII.isWhitespace(text[position]) { position += 1 }
        }

        private mutating func accept(_ word: StaticString) -> Bool {
            skipBlanks()
            let count = word.utf8CodeUnitCount
            guard position + count <= text.count else { return false }
            for index in 0..<count where text[position + index] != word.utf8Start[index] { return false }
            position += count
            return true
        }

        private mutating func choice() -> Int? {
            depth += 1
            defer { depth -= 1 }
            guard depth < 100, let condition = binary(0) else { return nil }
            guard accept("?") else { return condition }
            let outer = counts
            counts = outer && condition != 0
            guard let yes = choice(), accept(":") else { return nil }
            counts = outer && condition == 0
            guard let no = choice() else { return nil }
            counts = outer
            return condition != 0 ? yes : no
        }

        /// The operators of each level, from loose to tight; the longer of two before the shorter.
        private static let levels: [[StaticString]] = [
            ["||"], ["&&"], ["==", "!="], ["<=", ">=", "<", ">"], ["+", "-"], ["*", "/", "%"],
        ]

        private mutating func binary(_ level: Int) -> Int? {
            guard level < Evaluation.levels.count else { return factor() }
            guard var left = binary(level + 1) else { return nil }
            while let index = Evaluation.levels[level].firstIndex(where: { accept($0) }) {
                let outer = counts
                if level == 0 { counts = outer && left == 0 }
                if level == 1 { counts = outer && left != 0 }
                guard let right = binary(level + 1) else { return nil }
                counts = outer
                guard let value = apply(level, index, left, right) else { return nil }
                left = value
            }
            return left
        }

        private func apply(_ level: Int, _ index: Int, _ left: Int, _ right: Int) -> Int? {
            func flag(_ condition: Bool) -> Int { condition ? 1 : 0 }
            switch (level, index) {
            case (0, _): return flag(left != 0 || right != 0)
            case (1, _): return flag(left != 0 && right != 0)
            case (2, 0): return flag(left == right)
            case (2, _): return flag(left != right)
            case (3, 0): return flag(left <= right)
            case (3, 1): return flag(left >= right)
            case (3, 2): return flag(left < right)
            case (3, _): return flag(left > right)
            case (4, 0): return left &+ right
            case (4, _): return left &- right
            case (5, 0): return left &* right
            default:
                if right == 0 { return counts ? nil : 0 }
                return index == 1
                    ? left.dividedReportingOverflow(by: right).partialValue
                    : left.remainderReportingOverflow(dividingBy: right).partialValue
            }
        }

        private mutating func factor() -> Int? {
            depth += 1
            defer { depth -= 1 }
            guard depth < 100 else { return nil }
            if accept("!") { return factor().map { $0 == 0 ? 1 : 0 } }
            if accept("(") {
                guard let value = choice(), accept(")") else { return nil }
                return value
            }
            if accept("n") { return number }
            let start = position
            var value = 0
            while position < text.count, ASCII.isDigit(text[position]), value < 1_000_000 {
                value = value * 10 + Int(text[position]) - 0x30
                position += 1
            }
            return position > start ? value : nil
        }
    }
}
