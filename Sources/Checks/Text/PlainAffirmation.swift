import SourceText

/// Whether an English text of one sentence says nothing that another language might say with a negation.
///
/// Words that deny, limit, contrast or undo are looked for in a wide sense: `only`, `until`, `unused`, `remove`,
/// `remember` ("non dimenticare"), `up to` ("не более"). A text with one of them may be negated in its translation.
enum PlainAffirmation {
    private static let longest = 120

    static func isIn(_ text: CheckedText) -> Bool {
        guard text.count <= longest, text.traits.contains(.letters), text.sentenceCount <= 1,
            !text.prose.contains(where: { $0 == 0x22 || $0 == 0x3F || $0 == 0x3A || $0 == 0x3B })
        else { return false }
        var count = 0
        for word in text.words where word.hasLetter {
            count += 1
            if mayTurn(text.prose[word.range.range]) { return false }
        }
        return count >= 3 && !text.contains("“".utf8, inProse: true)
    }

    /// Without an array for each word: a word and its beginnings are looked up by their hashes.
    private static func mayTurn(_ word: ArraySlice<UInt8>) -> Bool {
        guard let first = word.first.map(ASCII.lowercased), 0x61...0x7A ~= first else { return false }
        // "doesn't" is cut at its apostrophe: "doesn" and "t" are in the list.
        if word.count > 4, word.suffix(4).elementsEqual("less".utf8) { return true }
        let lengths = list.lengths[Int(first - 0x61)]
        var hash = PieceHash()
        var length = 0
        for byte in word {
            hash.add(ASCII.lowercased(byte))
            length += 1
            if length < 32, lengths >> UInt32(length) & 1 == 1, list.beginnings.contains(hash.value) { return true }
        }
        return list.words.contains(hash.value)
    }

    private static let list = List()

    /// The list by hashes, with the lengths of the beginnings for each first letter, a bit each.
    private struct List {
        var words: Set<UInt64> = []
        var beginnings: Set<UInt64> = []
        var lengths = [UInt32](repeating: 0, count: 26)

        init() {
            for entry in PlainAffirmation.words.split(separator: " ") {
                let word = entry.utf8.filter { $0 != 0x2A }
                var hash = PieceHash()
                for byte in word { hash.add(byte) }
                if word.count == entry.utf8.count {
                    words.insert(hash.value)
                } else if let first = word.first {
                    beginnings.insert(hash.value)
                    lengths[Int(first - 0x61)] |= 1 << UInt32(word.count)
                }
            }
        }
    }

    private static let words = """
        no not none non never neither nor nothing nobody nowhere cannot don doesn didn won isn aren wasn weren \
        couldn shouldn wouldn hasn haven t without unless except until till before only just but rather instead \
        hardly barely rarely seldom little few fewer less least fail* avoid* lack* miss* prevent* stop* forget* \
        ignor* refus* reject* deny denied denies disab* disallow* forbid* prohibit* exclu* omit* skip* impos* \
        otherwise else either any anything anyone even too far hard difficult* beyond out off down wrong bad beware \
        differ* unlike while whether although though despite already yet still however empty free absent absence \
        away keep* ill* invalid* incomp* incorrect* inact* inaccess* insens* insecur* invis* infin* independ* \
        indirect* incons* ineff* insuff* inapp* inadeq* inexp* indef* indisp* inhib* insig* infreq* incap* inab* \
        instab* inel* immut* imper* improp* immed* immov* immat* irrel* irreg* irrev* un* disc* disa* disr* dish* \
        disg* dism* disl* diss* disj* disp* disq* deprec* deact* detach* declin* decrea* depart* defect* mis* anti* \
        over* exceed* expire* remov* delet* drop* lose* losing loss* lost blank* null* zero* reserv* private* \
        secret* worr* remain* leave* left than remember* welcome* encourag* feel* hesitat* purpose* forward okay ok \
        fine broke* break* error* problem* issue* exception* barrier* lock* close* other* another alone rest \
        constant* static* fixed foreign* outside same shut* sure protect* block* mind matter* wait* simpl* expect* \
        eas* trivial* negat* minus opposit* contrar* vs versus option* raw naked bare* plain flaw* troubl* strang* \
        odd* surpris* hid* hide* superfluous awkward fumbl* up most at again reason* void become* now drawback* \
        malform* nonstandard* suppress* question* conflict* silent* quiet* trailing constrain* one remind* need* require* limit* extra self own after once maximum several many much sometimes \
        often always thank* please regret* sorry apolog* abolish* cease* end* last* finish*
        """
}
