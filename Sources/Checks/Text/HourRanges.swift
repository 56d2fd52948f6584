import SourceText

/// "6-7 pm", "between 6 and 7 p.m.": the half of the day that stands behind the last hour holds for the first one too.
enum HourRanges {
    /// What may stand between two hours: a dash, or a short word.
    private static let longestGap = 9

    static func spread(_ tokens: inout [NumberToken], in bytes: [UInt8]) {
        guard tokens.count > 1, tokens.contains(where: { $0.half != nil }) else { return }
        for index in tokens.indices.dropLast().reversed() {
            let (hour, next) = (tokens[index], tokens[index + 1])
            // From 11 to 1 p.m. it gets noon in between.
            guard hour.half == nil, next.half == .afternoon, isHour(hour), isHour(next),
                hour.digits < next.digits || hour.digits == 12,
                joins(bytes[hour.range.end..<next.range.start])
            else { continue }
            tokens[index].half = .afternoon
        }
    }

    private static func isHour(_ token: NumberToken) -> Bool {
        token.scale == 0 && token.power == 0 && 1...12 ~= token.digits
    }

    private static func joins(_ gap: ArraySlice<UInt8>) -> Bool {
        !gap.isEmpty && gap.count <= longestGap
            && gap.allSatisfy { $0 == ASCII.space || $0 == 0x2D || $0 >= 0x80 || ASCII.isLetter($0) }
    }
}
