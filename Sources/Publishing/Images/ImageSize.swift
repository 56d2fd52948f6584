import SourceText

/// How large a picture is in pixels, read from the head of its file: pages say it, so that text does not jump when the
/// picture arrives.
///
/// PNG, JPEG (turned as its Exif data asks), GIF, WebP, AVIF and SVG. The first 64 KiB suffice for all but photographs
/// with large previews in front of their pixels.
package struct ImageSize: Hashable, Sendable {
    package let width: Int
    package let height: Int

    package init(width: Int, height: Int) {
        self.width = width
        self.height = height
    }

    /// Nil where the bytes are no picture of these formats, or end before the size.
    package init?(of bytes: [UInt8]) {
        let size = bytes.withUnsafeBufferPointer { buffer -> ImageSize? in
            let head = ImageHead(buffer)
            return head.png ?? head.jpeg ?? head.gif ?? head.webP ?? head.avif
        }
        guard let size = size ?? SVGSize.size(of: bytes), size.width > 0, size.height > 0,
            size.width <= 1 << 20, size.height <= 1 << 20
        else { return nil }
        self = size
    }
}

/// The first bytes of a picture; numbers beyond their end are nil.
private struct ImageHead {
    private let bytes: UnsafeBufferPointer<UInt8>

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// PNG (W3C), 11.2.2: the header is the first chunk.
    var png: ImageSize? {
        guard has([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], at: 0), has("IHDR", at: 12) else { return nil }
        return size(big(4, at: 16), big(4, at: 20))
    }

    /// GIF 89a, 18: the logical screen.
    var gif: ImageSize? {
        guard has("GIF87a", at: 0) || has("GIF89a", at: 0) else { return nil }
        return size(little(2, at: 6), little(2, at: 8))
    }

    /// JPEG (ITU-T T.81, B.2.2): the frame header, after the segments before it.
    var jpeg: ImageSize? {
        guard has([0xFF, 0xD8], at: 0) else { return nil }
        var position = 2
        var isTurned = false
        while let first = byte(position), first == 0xFF, let marker = byte(position + 1) {
            // Fill bytes may stand before a marker; some markers stand alone.
            if marker == 0xFF {
                position += 1
                continue
            }
            if marker == 0x01 || (0xD0...0xD7).contains(marker) {
                position += 2
                continue
            }
            guard let length = big(2, at: position + 2), length >= 2 else { return nil }
            if (0xC0...0xCF).contains(marker), marker != 0xC4, marker != 0xC8, marker != 0xCC {
                let upright = size(big(2, at: position + 7), big(2, at: position + 5))
                return isTurned ? upright.map { ImageSize(width: $0.height, height: $0.width) } : upright
            }
            if marker == 0xE1 { isTurned = isTurned || (orientation(at: position + 4) ?? 1) >= 5 }
            position += 2 + length
        }
        return nil
    }

    /// Exif 2.32, 4.6.4: tag 0x0112 of the first directory; 5 to 8 lie on their side.
    private func orientation(at start: Int) -> Int? {
        guard has("Exif", at: start), has([0, 0], at: start + 4) else { return nil }
        let tiff = start + 6
        let isLittle = has("II", at: tiff)
        func number(_ count: Int, _ position: Int) -> Int? {
            isLittle ? little(count, at: position) : big(count, at: position)
        }
        guard isLittle || has("MM", at: tiff), let offset = number(4, tiff + 4) else { return nil }
        guard let count = number(2, tiff + offset) else { return nil }
        for entry in 0..<count {
            let position = tiff + offset + 2 + entry * 12
            guard let tag = number(2, position) else { return nil }
            if tag == 0x0112 { return number(2, position + 8) }
        }
        return nil
    }

    /// The WebP container specification: lossy, lossless or extended.
    var webP: ImageSize? {
        guard has("RIFF", at: 0), has("WEBP", at: 8) else { return nil }
        if has("VP8 ", at: 12), has([0x9D, 0x01, 0x2A], at: 23) {
            return size(little(2, at: 26).map { $0 & 0x3FFF }, little(2, at: 28).map { $0 & 0x3FFF })
        }
        if has("VP8L", at: 12), byte(20) == 0x2F, let bits = little(4, at: 21) {
            return size((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
        }
        if has("VP8X", at: 12) {
            return size(little(3, at: 24).map { $0 + 1 }, little(3, at: 27).map { $0 + 1 })
        }
        return nil
    }

    /// ISO/IEC 23008-12, 6.5.3: the largest `ispe` property, since a thumbnail has one too.
    var avif: ImageSize? {
        guard has("ftyp", at: 4), has("avif", at: 8) || has("avis", at: 8) || has("mif1", at: 8) else { return nil }
        var best: ImageSize?
        for position in 0..<max(0, min(bytes.count, 1 << 16) - 16) where has("ispe", at: position) {
            guard let found = size(big(4, at: position + 8), big(4, at: position + 12)) else { continue }
            if found.width > best?.width ?? 0 { best = found }
        }
        return best
    }

    // MARK: Numbers

    private func size(_ width: Int?, _ height: Int?) -> ImageSize? {
        guard let width, let height else { return nil }
        return ImageSize(width: width, height: height)
    }

    private func byte(_ position: Int) -> UInt8? {
        bytes.indices.contains(position) ? bytes[position] : nil
    }

    private func has(_ text: StaticString, at position: Int) -> Bool {
        text.withUTF8Buffer { has($0, at: position) }
    }

    private func has(_ expected: some Collection<UInt8>, at position: Int) -> Bool {
        guard position >= 0, position + expected.count <= bytes.count else { return false }
        return zip(expected, bytes[position...]).allSatisfy { $0 == $1 }
    }

    private func big(_ count: Int, at position: Int) -> Int? {
        guard position >= 0, position + count <= bytes.count else { return nil }
        return bytes[position..<position + count].reduce(0) { $0 << 8 | Int($1) }
    }

    private func little(_ count: Int, at position: Int) -> Int? {
        guard position >= 0, position + count <= bytes.count else { return nil }
        return bytes[position..<position + count].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}
