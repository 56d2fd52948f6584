/// The file formats in which translations are exchanged.
package enum ExchangeFormat: String, CaseIterable, Sendable {
    case xliff12 = "xliff-1.2"
    case xliff20 = "xliff-2.0"
    case xliff21 = "xliff-2.1"
    case xliff22 = "xliff-2.2"
    case csv

    package var fileExtension: String { self == .csv ? "csv" : "xlf" }

    /// The bytes of some catalogs in this format, one file.
    ///
    /// All must be between the same two languages. Linear in the texts.
    package func bytes(of files: [ExchangeFile]) -> [UInt8] {
        switch self {
        case .xliff12: XLIFF1Writer.bytes(of: files)
        case .xliff20: XLIFF2Writer(version: .v20).bytes(of: files)
        case .xliff21: XLIFF2Writer(version: .v21).bytes(of: files)
        case .xliff22: XLIFF2Writer(version: .v22).bytes(of: files)
        case .csv: CSVWriter.bytes(of: files)
        }
    }
}
