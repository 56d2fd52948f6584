import SourceText

extension TranslationPair {
    /// How many quotations the translation has more than its source.
    var addedQuotations: Int { max(0, Self.quotationMarks(target) - Self.quotationMarks(source)) / 2 }

    private static func quotationMarks(_ text: CheckedText) -> Int {
        text.scalars.count { scalar in
            switch scalar.value {
            case 0x22, 0xAB, 0xBB, 0x201C...0x201F, 0x2039, 0x203A, 0x300A...0x300F, 0x3010, 0x3011, 0xFF02: true
            default: false
            }
        }
    }
}
