import Diagnostics
import SourceText

/// What can be wrong in a PO file, and what would be right.
enum POProblem {
    case unterminatedString
    case textOutsideQuotes
    case stringWithoutKeyword
    case unknownEscape(String)
    case escapedBytes
    case unknownKeyword(String)
    case missingTranslation
    case missingSource(String)
    case misplaced(String, help: String)
    case conflict(labels: [String])
    case duplicate(line: Int, isObsolete: Bool)
    /// One of the two holds nothing.
    case emptyDuplicate(line: Int)
    case pluralCount(Int, wanted: Int)
    case pluralForms(POPluralForms.Fault, count: Int)
    case charset(String)
    case malformedUTF8
    case nul
    case utf16
    case tooLarge

    func diagnostic(in file: SourceFile, at range: ByteRange) -> Diagnostic {
        Diagnostic("po-" + id, severity, in: file, at: range, summary, help: help(for: file))
    }

    private var severity: Severity {
        switch self {
        case .duplicate(_, isObsolete: true), .emptyDuplicate: .warning
        default: .error
        }
    }

    private var id: String {
        switch self {
        case .unterminatedString: "unterminated-string"
        case .textOutsideQuotes: "text-outside-quotes"
        case .stringWithoutKeyword: "string-without-keyword"
        case .unknownEscape, .escapedBytes: "bad-escape"
        case .unknownKeyword: "unknown-keyword"
        case .missingTranslation: "missing-msgstr"
        case .missingSource: "missing-msgid"
        case .misplaced: "out-of-order"
        case .conflict: "merge-conflict"
        case .duplicate, .emptyDuplicate: "duplicate-entry"
        case .pluralCount: "plural-count"
        case .pluralForms: "plural-forms"
        case .charset: "charset"
        case .malformedUTF8: "malformed-utf8"
        case .nul: "nul"
        case .utf16: "utf16"
        case .tooLarge: "too-large"
        }
    }

    private var summary: String {
        switch self {
        case .unterminatedString: "String without a closing quote"
        case .textOutsideQuotes: "Text outside of quotes"
        case .stringWithoutKeyword: "String that belongs to no keyword"
        case .unknownEscape(let escape): "Unknown escape \"\(escape)\""
        case .escapedBytes: "Escapes that are not UTF-8 text"
        case .unknownKeyword(let word): "Unknown keyword \"\(word)\""
        case .missingTranslation: "Entry without a msgstr"
        case .missingSource(let keyword): "\(keyword) without a msgid before it"
        case .misplaced(let keyword, _): "\(keyword) in the wrong place"
        case .conflict(let labels):
            labels.count == 2
                ? "Unresolved merge conflict of \"\(labels[0])\" and \"\(labels[1])\"" : "Unresolved merge conflict"
        case .duplicate(let line, let isObsolete):
            isObsolete
                ? "Obsolete entry is there twice, see line \(line)" : "Entry is there twice, first in line \(line)"
        case .emptyDuplicate(let line): "Entry is there twice, first in line \(line), once without a translation"
        case .pluralCount(let count, let wanted):
            "Entry has \(count) plural form\(count == 1 ? "" : "s"), the header asks for \(wanted)"
        case .pluralForms(.unreadable, _): "Plural-Forms of the header cannot be read"
        case .pluralForms(.outOfRange(let number, let form), let count):
            "Plural-Forms gives the number \(number) the form \(form), of the forms 0 to \(count - 1)"
        case .charset(let name): "Catalog declares the encoding \"\(name)\""
        case .malformedUTF8: "Entry is not valid UTF-8"
        case .nul: "Entry holds a NUL byte"
        case .utf16: "Catalog is UTF-16"
        case .tooLarge: "Catalog is larger than 1 GiB"
        }
    }

    private func help(for file: SourceFile) -> String {
        switch self {
        case .unterminatedString: "end the line with a double quote, and write a quote inside the text as \\\""
        case .textOutsideQuotes: "put the text between double quotes, or begin the line with # to make it a comment"
        case .stringWithoutKeyword: "write msgid or msgstr before the string"
        case .unknownEscape:
            "write \\\\ for a backslash; the escapes are \\n \\t \\\" \\\\ \\r \\a \\b \\f \\v \\ooo \\xhh"
        case .escapedBytes: "write the characters themselves, in UTF-8"
        case .unknownKeyword(let word):
            if let name = nearestName(to: word, in: ["msgid", "msgstr", "msgctxt", "msgid_plural"]) {
                "did you mean \"\(name)\"?"
            } else {
                "the keywords are msgctxt, msgid, msgid_plural and msgstr"
            }
        case .missingTranslation: "add msgstr \"\" after the msgid"
        case .missingSource: "add the msgid, or delete these lines"
        case .misplaced(_, let help): help
        case .conflict: "keep one of the two versions and delete the lines with <<<<<<<, ======= and >>>>>>>"
        case .duplicate: "delete one of the two"
        case .emptyDuplicate: "delete the empty one; parlance extract does so too"
        case .pluralCount(_, let wanted):
            wanted < 2
                ? "write msgstr[0] alone, or mend Plural-Forms"
                : "write msgstr[0] to msgstr[\(wanted - 1)], or mend Plural-Forms"
        case .pluralForms: "write nplurals and plural as gettext's manual lists them for the language"
        case .charset(let name):
            file.textFault == nil && file.bytes.contains { $0 > 0x7F }
                ? "the text is UTF-8: write charset=UTF-8 in the header"
                : "convert it from \(name): msgconv --to-code=UTF-8 \(file.path) -o \(file.path)"
        case .malformedUTF8:
            "write the encoding of the file in its header, then convert it with msgconv --to-code=UTF-8"
        case .nul: "remove the NUL byte"
        case .utf16: "save the file as UTF-8"
        case .tooLarge: "split the catalog"
        }
    }
}
