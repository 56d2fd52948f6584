/// The scripts that are written without spaces between words.
enum DenseScript {
    /// Thai, Lao, Myanmar, Khmer, kana, Han and its extensions (Unicode 15, Blocks.txt).
    static func contains(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3005...0x3007, 0x3041...0x30FA, 0x30FC...0x30FF,
            0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF:
            true
        default: false
        }
    }
}
