import SourceText
package import Translations

/// How a catalog's translations are written where the language leaves a choice, counted over all its entries.
///
/// Counted when a rule first asks. One object for each catalog and worker.
package final class CatalogHabits {
    let entries: [CatalogEntry]

    package init(_ entries: [CatalogEntry]) { self.entries = entries }

    /// Whether comments of programs are mostly left in the language of the source.
    private(set) lazy var copiesComments: Bool = {
        var (all, copied) = (0, 0)
        forEachPair { source, target in
            guard source.starts(with: "//".utf8) || source.starts(with: "/*".utf8) else { return }
            all += 1
            if source == target { copied += 1 }
        }
        return copied >= 3 && copied * 2 > all
    }()

    /// Whether lines that begin with the name of a program are mostly left as they are.
    private(set) lazy var copiesOutput: Bool = {
        var (all, copied) = (0, 0)
        forEachPair { source, target in
            guard ProgramListing.speaker(source) != nil else { return }
            all += 1
            if source == target { copied += 1 }
        }
        return copied >= 3 && copied * 2 > all
    }()

    /// Whether a code span of the source stands as another one in three translations and more: a choice, and no slip.
    func repeats(code: [UInt8], for source: [UInt8]) -> Bool {
        guard code.count > 4 else { return false }
        var count = 0
        forEachPair { text, translation in
            if count < 3, Array(translation).holds(code), Array(text).holds(source) { count += 1 }
        }
        return count >= 3
    }

    /// Whether the source of any entry has the bytes.
    func hasSource(with part: ArraySlice<UInt8>) -> Bool {
        entries.contains { Array($0.source.bytes).holds(part) }
    }

    /// Whether the source of any entry names a site, as a host or the end of one.
    func names(site: ArraySlice<UInt8>) -> Bool {
        entries.contains { entry in
            let bytes = Array(entry.source.bytes)
            return bytes.places(of: site).contains { place in
                let before = place > 0 ? bytes[place - 1] : ASCII.space
                let behind = place + site.count < bytes.count ? bytes[place + site.count] : ASCII.space
                return !ASCII.isAlphanumeric(before) && before != UInt8(ascii: "-") && !ASCII.isAlphanumeric(behind)
                    && behind != UInt8(ascii: "-") && behind != UInt8(ascii: ".")
            }
        }
    }

    /// Whether a colon at the end of a source is mostly kept; false where too few are there to know.
    private(set) lazy var keepsColons: Bool = {
        var (kept, other) = (0, 0)
        forEachPair { source, target in
            guard Self.lastKind(source) == .colon else { return }
            if Self.lastKind(target) == .colon { kept += 1 } else { other += 1 }
        }
        return kept >= 4 && kept > other * 6
    }()

    /// What stands before `; : ! ?` and inside of guillemets: the habit at this mark, or at all where it has none.
    func blank(before mark: UInt8) -> BlankHabit {
        if let known = blanks[mark], known.right != nil { return known }
        return blanks[0] ?? BlankHabit(none: 0, plain: 0, noBreak: 0)
    }

    /// By their marks, and of all marks at 0.
    private lazy var blanks: [UInt8: BlankHabit] = {
        var counts: [UInt8: [Blank: Int]] = [:]
        forEachPair { source, target in
            // A copy, such as the title of a work, follows the habits of its own language.
            if source == target { return }
            for place in MarkBlanks(target) where !Self.isCopied(place, source, target) {
                counts[place.mark, default: [:]][place.blank, default: 0] += 1
                counts[0, default: [:]][place.blank, default: 0] += 1
            }
        }
        return counts.mapValues {
            BlankHabit(none: $0[.none, default: 0], plain: $0[.plain, default: 0], noBreak: $0[.noBreak, default: 0])
        }
    }()

    /// Whether the mark stands at once behind a word that the source has just so: it follows no habit.
    private static func isCopied(
        _ place: MarkBlanks.Place, _ source: ArraySlice<UInt8>, _ target: ArraySlice<UInt8>
    ) -> Bool {
        guard place.blank == .none, place.mark < 0x80 else { return false }
        let mark = target.startIndex + place.range.end
        let start = CopiedMark.wordStart(before: mark, target)
        return start < mark && CopiedMark.isCopied(start..<mark + 1, of: target, in: Array(source))
    }

    /// Whether a blank stands before some commas, or Arabic marks of other kinds.
    private(set) lazy var putsBlankBeforeCommas: Bool = {
        var (all, behindBlank) = (0, 0)
        forEachPair { _, target in
            let bytes = Array(target)
            for index in bytes.indices {
                let width: Int
                switch bytes[index] {
                case 0x2C: width = 1
                // "،", "、", "，"
                case 0x8C: width = index > 0 && bytes[index - 1] == 0xD8 ? 2 : 3
                case 0x81: width = 3
                // "؛", "؟"
                case 0x9B, 0x9F:
                    guard index > 0, bytes[index - 1] == 0xD8 else { continue }
                    width = 2
                default: continue
                }
                guard width < 3 && bytes[index] != 0x8C || Self.isComma(bytes, index) else { continue }
                all += 1
                if index >= width, bytes[index - width] == 0x20 { behindBlank += 1 }
            }
        }
        return behindBlank >= 4 && behindBlank * 6 > all
    }()

    /// Whether marks of a kind are mostly those of the script (full-width, Arabic) and not ASCII's; where a catalog has
    /// few of the kind, all marks tell.
    func usesOwnMarks(_ kind: MarkKinds) -> Bool {
        let count = ownMarks[kind, default: OwnMarks()]
        return count.own + count.ascii >= 5
            ? (count.ascii - 1) * 2 < count.own : ownMarks[.closing, default: OwnMarks()].isOwn
    }

    /// Whether nearly all colons behind a letter of the script are its own.
    var usesOwnColons: Bool {
        let count = ownMarks[.colon, default: OwnMarks()]
        return count.own >= 8 && (count.ascii - 1) * 6 < count.own
    }

    /// By their kind, and of all kinds as those of ``MarkKinds/closing``.
    private lazy var ownMarks = countsOwnMarks()

    /// How many full stops at the ends of sources are kept and dropped, in labels and in longer texts.
    private lazy var stops = (label: countsStops { $0 < Self.label }, text: countsStops { $0 >= Self.label })

    /// Whether a text as long as this one mostly leaves out the full stop that ends its source.
    ///
    /// Of labels some tell: they are of many kinds. Of sentences most have to, since a lost stop here and there is a
    /// slip.
    func dropsStop(of source: CheckedText) -> Bool {
        let dropped = stops.label.dropped + stops.text.dropped
        let all = dropped + stops.label.kept + stops.text.kept
        if source.count < Self.label { return dropped >= 6 && dropped * 8 > all }
        return stops.text.dropped >= 6 && stops.text.dropped > stops.text.kept
    }

    /// Up to how many bytes a text is rather a label than a sentence.
    private static let label = 45

    /// From how many bytes on a text is a sentence and no label.
    static let longText = 90

    /// Whether a full stop mostly stands behind a full-width bracket that closes a text.
    private(set) lazy var keepsStopsBehindBrackets = countsStopsBehindBrackets()
    /// Whether letters beyond ASCII are mostly written as character references.
    private(set) lazy var writesLetterReferences = countsLetterReferences()
    /// Whether a blank stands before some full stops.
    private(set) lazy var putsBlankBeforeStops = countsBlanksBeforeStops()
    /// Whether sentences of Chinese and Japanese end now and then in the full stop of ASCII.
    private(set) lazy var writesASCIIStops = countsASCIIStops()
    /// Whether nearly all translations in a script with marks of its own end in these.
    private(set) lazy var endsInOwnMarks = countsOwnEnds()
    /// Whether questions in Arabic mostly end in its own mark, also behind names and code.
    private(set) lazy var endsInArabicQuestionMarks = countsArabicQuestions()
    /// How many translations have a blank of another width, by its scalar.
    private(set) lazy var oddBlanks = countsOddBlanks()
    /// Whether a blank stands before some question marks, exclamation marks and colons of ASCII.
    private(set) lazy var putsBlankBeforeEnds = countsBlanksBeforeEnds()
    /// Whether blanks part characters of Chinese and Japanese now and then.
    private(set) lazy var partsDenseCharacters = countsDenseBlanks()
    /// Whether a semicolon ends translations now and then whose source ends with a full stop.
    private(set) lazy var endsInSemicolons = countsSemicolons()
    /// Whether `．` ends sentences now and then.
    private(set) lazy var endsInWideStops: Bool = {
        var count = 0
        forEachPair { _, target in if target.suffix(3).elementsEqual("．".utf8) { count += 1 } }
        return count >= 3
    }()
    /// Whether two blanks stand behind the end of some sentences.
    private(set) lazy var doublesBlanksBehindStops = countsDoubledBlanks()
    /// Whether comments of programs (`// …`) leave out the full stop of their source now and then.
    private(set) lazy var dropsStopsOfComments = countsDroppedStopsOfComments()
    /// Whether sentences became notes, without their capitals and full stops, more than once.
    private(set) lazy var writesNotes = countsNotes()
    /// Whether translations begin small now and then where their source has a capital.
    private(set) lazy var beginsSmall = countsSmallBeginnings()
    /// Whether short texts without an end mark nearly always begin with a capital where their source does.
    private(set) lazy var beginsLabelsBig = countsBigLabels()
    /// Whether quotation marks stand in the place of italics more often than around them.
    private(set) lazy var quotesForItalics = countsQuotesForItalics()
    /// Whether decimal numbers of the source have become such with a comma.
    private(set) lazy var writesDecimalCommas = countsDecimalCommas()
    /// Whether nearly all labels keep the access key that `_` or `&` marks.
    private(set) lazy var keepsUnderscoreKeys = countsAccessKeys(UInt8(ascii: "_"))
    private(set) lazy var keepsAmpersandKeys = countsAccessKeys(UInt8(ascii: "&"))
    /// How many forms most entries with plural forms have.
    private(set) lazy var pluralForms = commonPluralForms()

    enum Blank: Hashable, Sendable {
        case none
        case plain
        case noBreak
    }

    /// Which blanks are right where a language takes one; nothing is where the catalog has no habit.
    struct BlankHabit {
        /// What is to be there, where it is certain.
        private(set) var right: Blank?
        /// Whether a plain blank is wrong too.
        private(set) var needsNoBreak = false

        init(none: Int, plain: Int, noBreak: Int) {
            let blanks = plain + noBreak
            guard none + blanks >= 5 else { return }
            if none * 10 >= (none + blanks) * 9 {
                right = Blank.none
            } else if blanks * 100 >= (none + blanks) * 90 {
                right = noBreak >= plain ? .noBreak : .plain
                needsNoBreak = noBreak * 100 >= blanks * 90
            }
        }

        func allows(_ blank: Blank) -> Bool {
            switch blank {
            case .none: right == nil || right == Blank.none
            case .plain: right != Blank.none && !needsNoBreak
            case .noBreak: right != Blank.none
            }
        }
    }

    /// Whether the scalar that ends here is a comma beyond ASCII.
    private static func isComma(_ bytes: [UInt8], _ index: Int) -> Bool {
        guard index >= 2 else { return false }
        let (one, two) = (bytes[index - 2], bytes[index - 1])
        if bytes[index] == 0x81 { return one == 0xE3 && two == 0x80 }
        return two == 0xD8 || (one == 0xEF && two == 0xBC)
    }

    func forEachPair(_ body: (_ source: ArraySlice<UInt8>, _ target: ArraySlice<UInt8>) -> Void) {
        for entry in entries where entry.state >= .translated { body(entry.source.bytes, entry.translation.bytes) }
    }

    /// The kind of the last scalar, blanks left out.
    static func lastKind(_ bytes: ArraySlice<UInt8>) -> MarkKinds {
        var end = bytes.endIndex
        while end > bytes.startIndex, ASCII.isWhitespace(bytes[end - 1]) { end -= 1 }
        guard end > bytes.startIndex else { return [] }
        var start = end - 1
        while start > bytes.startIndex, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        let last = String(decoding: bytes[start..<end], as: UTF8.self).unicodeScalars.first?.value ?? 0
        return MarkKinds(last)
    }
}
