package import Diagnostics
package import Locales
package import SourceText

/// A glossary as a table for spreadsheets: a line for each concept, some columns for each language.
///
/// The columns are `term`, `forms`, `forbidden`, `context`, `note` and `keep`, and for each language its tag, and
/// behind the tag `forms`, `forbidden` and `note`. Several words of a cell are divided by `|`, the preferred one first.
/// The bytes are those of ``CSVWriter``; how a term is matched has no column.
package enum GlossaryTable {
    /// More rows are refused: a glossary that people look after has some thousand.
    private static let rowLimit = 50_000

    // MARK: Writing

    /// - Parameter locales: the languages that have columns; further columns of theirs are there where they are needed.
    package static func bytes(of glossary: Glossary, locales: [LocaleTag]) -> [UInt8] {
        var columns = SourceColumn.allCases.map { column in
            (name: column.rawValue, isOptional: column != .term, cells: glossary.concepts.map(column.text))
        }
        for locale in locales {
            for column in TargetColumn.allCases {
                let cells = glossary.concepts.map { column.text($0.translations[locale] ?? GlossaryConcept.Words()) }
                columns.append((column.name(locale.tag), column != .terms, cells))
            }
        }
        columns.removeAll { $0.isOptional && $0.cells.allSatisfy(\.isEmpty) }
        var bytes = CSVWriter.byteOrderMark
        CSVWriter.row(columns.map { TextSlice($0.name) }, to: &bytes)
        for index in glossary.concepts.indices {
            CSVWriter.row(columns.map { TextSlice($0.cells[index]) }, to: &bytes)
        }
        return bytes
    }

    private enum SourceColumn: String, CaseIterable {
        case term, forms, forbidden, context, note, keep

        func text(_ concept: GlossaryConcept) -> String {
            switch self {
            case .term: concept.term.text
            case .forms: GlossaryTable.cell(concept.term.forms)
            case .forbidden: GlossaryTable.cell(concept.forbidden.map(\.text))
            case .context: concept.context ?? ""
            case .note: concept.note ?? ""
            case .keep: concept.isKept ? "yes" : ""
            }
        }
    }

    private enum TargetColumn: String, CaseIterable {
        case terms = ""
        case forms, forbidden, note

        func name(_ tag: String) -> String { self == .terms ? tag : "\(tag) \(rawValue)" }

        func text(_ words: GlossaryConcept.Words) -> String {
            switch self {
            case .terms: GlossaryTable.cell(words.terms.map(\.text))
            case .forms: GlossaryTable.cell(words.terms.flatMap(\.forms))
            case .forbidden: GlossaryTable.cell(words.forbidden.map(\.text))
            case .note: words.note ?? ""
            }
        }
    }

    /// Words divided by bars; a bar of their own has a backslash before it, and so have the backslashes before that.
    private static func cell(_ words: [String]) -> String {
        words.map { word in
            var text = ""
            var strokes = 0
            for character in word {
                if character == "|" { text += String(repeating: "\\", count: strokes + 1) }
                strokes = character == "\\" ? strokes + 1 : 0
                text.append(character)
            }
            return text
        }.joined(separator: " | ")
    }

    // MARK: Reading

    /// The concepts in the order of the table; nil and why where it is refused.
    ///
    /// - Parameter source: the language of the column `term`.
    package static func concepts(in file: SourceFile, source: LocaleTag) -> ([TBXConcept]?, [Diagnostic]) {
        do throws(CSVProblem) {
            if let fault = file.textFault {
                throw CSVProblem(
                    "csv-encoding", at: fault.offset, "The table is not in UTF-8",
                    help: "save it as \"CSV UTF-8\" in your spreadsheet program")
            }
            var scanner = CSVScanner(file.bytes)
            guard let header = try scanner.row() else {
                throw CSVProblem("csv-columns", at: 0, "The file is empty", help: "import TBX or CSV")
            }
            let table = try Columns(header, source: source)
            var concepts: [TBXConcept] = []
            while let row = try scanner.row() {
                if row.cells.allSatisfy(\.text.isBlank) { continue }
                guard concepts.count < rowLimit else {
                    throw CSVProblem("csv-row", at: row.start, "The table has more than \(rowLimit) rows")
                }
                concepts.append(try table.concept(of: row))
            }
            return (concepts, table.ignored.map { $0.diagnostic(in: file) }.map(\.asWarning))
        } catch {
            return (nil, [error.diagnostic(in: file)])
        }
    }

    /// What each column of a table holds.
    private struct Columns {
        private enum Role {
            case source(SourceColumn)
            case target(tag: String, TargetColumn)
            case other
        }

        private let roles: [Role]
        private let source: LocaleTag
        /// Columns that mean nothing here.
        private(set) var ignored: [CSVProblem] = []

        init(_ header: CSVScanner.Row, source: LocaleTag) throws(CSVProblem) {
            self.source = source
            var roles: [Role] = []
            var hasTerm = false
            for cell in header.cells {
                let words = cell.text.description.split(separator: " ").map(String.init)
                let name = words.joined(separator: " ").lowercased()
                if let column = SourceColumn(rawValue: name) {
                    hasTerm = hasTerm || column == .term
                    roles.append(.source(column))
                } else if let tag = words.first, words.count <= 2, (try? LocaleTag(tag)) != nil,
                    let column = TargetColumn(rawValue: words.count == 2 ? words[1].lowercased() : "")
                {
                    roles.append(.target(tag: tag, column))
                } else {
                    roles.append(.other)
                    if name.isEmpty { continue }
                    ignored.append(
                        CSVProblem(
                            "csv-columns", at: cell.start, "The column \"\(name)\" is left out",
                            help: "name it after a language, or \(SourceColumn.allCases.map(\.rawValue))"))
                }
            }
            self.roles = roles
            guard hasTerm else {
                throw CSVProblem(
                    "csv-columns", at: header.start, "The table has no column \"term\"",
                    help: "name the column of the source's terms \"term\"")
            }
        }

        func concept(of row: CSVScanner.Row) throws(CSVProblem) -> TBXConcept {
            if row.cells.count > roles.count {
                throw CSVProblem(
                    "csv-row", at: row.start, "The row has \(row.cells.count) cells, the first one \(roles.count)",
                    help: "put cells with separators or quotation marks into quotation marks")
            }
            var concept = TBXConcept(id: nil, isKept: false, languages: [])
            var own = GlossaryConcept.Words()
            var forms: [String] = []
            var targets: [(tag: String, words: GlossaryConcept.Words, forms: [String])] = []
            for (role, cell) in zip(roles, row.cells) {
                let text = Self.line(CSVGuard.unguarded(cell.text))
                let words = Self.words(text)
                if text.isEmpty { continue }
                switch role {
                case .source(.term): own.terms += words.map { GlossaryTerm($0) }
                case .source(.forms): forms += words
                case .source(.forbidden): own.forbidden += words.map { ForbiddenTerm($0) }
                case .source(.context): concept.context = text
                case .source(.note): concept.note = text
                case .source(.keep): concept.isKept = !["no", "0", "false"].contains(text.lowercased())
                case .target(let tag, let column):
                    let index = targets.firstIndex { $0.tag == tag } ?? targets.count
                    if index == targets.count { targets.append((tag, GlossaryConcept.Words(), [])) }
                    switch column {
                    case .terms: targets[index].words.terms += words.map { GlossaryTerm($0) }
                    case .forms: targets[index].forms += words
                    case .forbidden: targets[index].words.forbidden += words.map { ForbiddenTerm($0) }
                    case .note: targets[index].words.note = text
                    }
                case .other: break
                }
            }
            if !own.terms.isEmpty { own.terms[0].forms = forms }
            concept.languages = [TBXConcept.Language(tag: source.tag, words: own)]
            for (tag, words, forms) in targets {
                var words = words
                if !words.terms.isEmpty { words.terms[0].forms = forms }
                if !words.terms.isEmpty || !words.forbidden.isEmpty {
                    concept.languages.append(TBXConcept.Language(tag: tag, words: words))
                }
            }
            return concept
        }

        /// A cell in one line.
        private static func line(_ cell: TextSlice) -> String {
            cell.description.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }

        private static func words(_ text: String) -> [String] {
            var words = [""]
            var strokes = 0
            for character in text {
                if character == "|" {
                    words[words.count - 1].removeLast((strokes + 1) / 2)
                    if strokes.isMultiple(of: 2) {
                        words.append("")
                        strokes = 0
                        continue
                    }
                }
                strokes = character == "\\" ? strokes + 1 : 0
                words[words.count - 1].append(character)
            }
            return words.map { line(TextSlice($0)) }.filter { !$0.isEmpty }
        }
    }
}

extension Diagnostic {
    fileprivate var asWarning: Diagnostic {
        var copy = self
        copy.severity = .warning
        return copy
    }
}
