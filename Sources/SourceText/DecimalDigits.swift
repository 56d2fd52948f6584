extension [UInt8] {
    /// Appends a number in decimal digits, without the text that `String(number)` would build on the way.
    package mutating func append(decimal number: Int) {
        if number < 0 { append(UInt8(ascii: "-")) }
        var rest = number.magnitude
        var place: UInt = 1
        let last = rest / 10
        while place <= last { place *= 10 }
        while place > 0 {
            let digit = rest / place
            append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit))
            rest -= digit * place
            place /= 10
        }
    }
}
