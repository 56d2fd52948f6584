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
    case conflict
    case duplicate(line: Int, isObsolete: Bool)
    case charset(String)
    case malformedUTF8
    case nul
    case utf16
    case tooLarge

    func diagnostic(in file: SourceFile, at range: ByteRange) -> Diagnostic {
        Diagnostic("po-" + id, severity, in: file, at: range, summary, help: help)
    }

    private var severity: Severity {
        if case .duplicate(_, isObsolete: true) = self { return .warning }
        return .error
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
        case .duplicate: "duplicate-entry"
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
        case .conflict: "Unresolved merge conflict"
        case .duplicate(let line, let isObsolete):
            isObsolete
                ? "Obsolete entry is there twice, see line \(line)" : "Entry is there twice, first in line \(line)"
        case .charset(let name): "Catalog declares the encoding \"\(name)\""
        case .malformedUTF8: "Entry is not valid UTF-8"
        case .nul: "Entry holds a NUL byte"
        case .utf16: "Catalog is UTF-16"
        case .tooLarge: "Catalog is larger than 1 GiB"
        }
    }

    private var help: String {
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
        case .charset: "save the file as UTF-8 and write charset=UTF-8 in its header"
        case .malformedUTF8: "save the file as UTF-8"
        case .nul: "remove the NUL byte"
        case .utf16: "save the file as UTF-8"
        case .tooLarge: "split the catalog"
        }
    }
}
