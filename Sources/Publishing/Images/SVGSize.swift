import SourceText

/// The size of an SVG picture: the `width` and `height` of its root element, else its `viewBox` (SVG 2, 8.2).
enum SVGSize {
    /// Nil where there is neither, or no `<svg` in the bytes.
    static func size(of bytes: [UInt8]) -> ImageSize? {
        guard let tag = rootTag(in: bytes) else { return nil }
        let box = value(of: "viewBox", in: tag).map(numbers) ?? []
        let hasBox = box.count == 4 && box[2] > 0 && box[3] > 0
        let ratio = hasBox ? box[3] / box[2] : nil
        let width = value(of: "width", in: tag).flatMap(pixels)
        let height = value(of: "height", in: tag).flatMap(pixels)
        switch (width, height) {
        case (let width?, let height?): return whole(width, height)
        case (let width?, nil): return ratio.flatMap { whole(width, width * $0) }
        case (nil, let height?): return ratio.flatMap { whole(height / $0, height) }
        case (nil, nil): return hasBox ? whole(box[2], box[3]) : nil
        }
    }

    /// To the nearest pixel, at least one.
    private static func whole(_ width: Double, _ height: Double) -> ImageSize? {
        guard width > 0, height > 0, width < 1e6, height < 1e6 else { return nil }
        return ImageSize(width: max(1, Int(width + 0.5)), height: max(1, Int(height + 0.5)))
    }

    /// The bytes between `<svg` and the `>` after it, comments and declarations before it left out.
    private static func rootTag(in bytes: [UInt8]) -> ArraySlice<UInt8>? {
        var rest = bytes[...]
        while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
            rest = rest[start...]
            if rest.starts(with: "<!--".utf8) {
                guard let end = rest.firstRange(of: Array("-->".utf8)) else { return nil }
                rest = rest[end.upperBound...]
            } else if rest.starts(with: "<svg".utf8), let next = rest.dropFirst(4).first,
                ASCII.isWhitespace(next) || next == UInt8(ascii: ">")
            {
                let tag = rest.dropFirst(4).prefix { $0 != UInt8(ascii: ">") }
                return tag.endIndex < rest.endIndex ? tag : nil
            } else if rest.starts(with: "<?".utf8) || rest.starts(with: "<!".utf8) {
                rest = rest.dropFirst(2)
            } else {
                return nil
            }
        }
        return nil
    }

    private static func value(of name: String, in tag: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        var rest = tag
        while let found = rest.firstRange(of: Array(name.utf8)) {
            let startsName = rest[..<found.lowerBound].last.map(ASCII.isWhitespace) ?? false
            var after = rest[found.upperBound...].drop(while: ASCII.isWhitespace)
            rest = rest[found.upperBound...]
            guard startsName, after.popFirst() == UInt8(ascii: "=") else { continue }
            after = after.drop(while: ASCII.isWhitespace)
            guard let quote = after.popFirst(), quote == ASCII.quote || quote == UInt8(ascii: "'") else { continue }
            return after.prefix { $0 != quote }
        }
        return nil
    }

    /// A length in CSS pixels; nil for percentages and lengths that depend on a font.
    private static func pixels(_ text: ArraySlice<UInt8>) -> Double? {
        let text = String(decoding: text, as: UTF8.self).filter { !$0.isWhitespace }
        let digits = text.prefix { $0.isNumber || $0 == "." }
        guard let number = Double(digits) else { return nil }
        // CSS Values 3, 6.2: an inch is 96 pixels.
        switch text.dropFirst(digits.count).lowercased() {
        case "", "px": return number
        case "in": return number * 96
        case "cm": return number * 96 / 2.54
        case "mm": return number * 96 / 25.4
        case "pt": return number * 96 / 72
        case "pc": return number * 16
        default: return nil
        }
    }

    private static func numbers(_ text: ArraySlice<UInt8>) -> [Double] {
        text.split { ASCII.isWhitespace($0) || $0 == UInt8(ascii: ",") }
            .compactMap { Double(String(decoding: $0, as: UTF8.self)) }
    }
}
