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

    private static func mayTurn(_ word: ArraySlice<UInt8>) -> Bool {
        // "doesn't" is cut at its apostrophe: "doesn" and "t" are in the list.
        let small = word.map(ASCII.lowercased)
        guard let first = small.first, 0x61...0x7A ~= first else { return false }
        let (words, beginnings) = (exact[Int(first - 0x61)], stems[Int(first - 0x61)])
        if small.count > 4, small.suffix(4).elementsEqual("less".utf8) { return true }
        if words.contains(where: { $0 == small }) { return true }
        return beginnings.contains { small.starts(with: $0) }
    }

    private static let exact = byLetter { !$0.hasSuffix("*") }
    private static let stems = byLetter { $0.hasSuffix("*") }

    private static func byLetter(_ isIncluded: (Substring) -> Bool) -> [[[UInt8]]] {
        var found: [[[UInt8]]] = Array(repeating: [], count: 26)
        for word in words.split(separator: " ") where isIncluded(word) {
            guard let first = word.utf8.first else { continue }
            found[Int(first - 0x61)].append(Array(word.utf8.filter { $0 != 0x2A }))
        }
        return found
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
        constrain* one remind* need* require* limit* extra self own after once maximum several many much sometimes \
        often always thank* please regret* sorry apolog* abolish* cease* end* last* finish*
        """
}
