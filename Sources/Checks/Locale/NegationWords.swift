import SourceText

/// The words of a language that deny, in a wide sense: "non", "senza", "impossibile", "evitare".
///
/// Where a text has none of them it says nothing that is not so. In the lists `x*` is a beginning and `*x` an end of a
/// word, `*x*` a part of it, and `-x*` a beginning that tells nothing.
struct NegationWords {
    /// Whole words and beginnings by their first two bytes, ends by their last byte.
    private var words: [UInt16: [[UInt8]]] = [:]
    private var beginnings: [UInt16: [[UInt8]]] = [:]
    private var ends: [UInt8: [[UInt8]]] = [:]
    private var parts: [[UInt8]] = []
    private var exceptions: [[UInt8]] = []
    private let language: String

    init(_ language: String) {
        self.language = language
        for entry in (Self.lists[language] ?? "").split(separator: " ") {
            let word = Array(entry.drop { $0 == "*" || $0 == "-" }.prefix { $0 != "*" }.utf8)
            switch (entry.first, entry.last) {
            case ("-", _): exceptions.append(word)
            case ("*", "*"): parts.append(word)
            case ("*", _): ends[word[word.count - 1], default: []].append(word)
            case (_, "*"): beginnings[Self.key(word[...]), default: []].append(word)
            default: words[Self.key(word[...]), default: []].append(word)
            }
        }
    }

    private static func key(_ word: ArraySlice<UInt8>) -> UInt16 {
        guard let first = word.first else { return 0 }
        return UInt16(first) << 8 | UInt16(word.dropFirst().first ?? 0)
    }

    /// Whether anything is known of the language.
    var isEmpty: Bool { words.isEmpty && parts.isEmpty }

    func areIn(_ text: CheckedText) -> Bool {
        if language == "zh" || language == "ja" { return parts.contains { text.contains($0, inProse: true) } }
        return text.words.contains { deny(Self.lowercased($0.range, of: text)[...]) }
    }

    /// Beyond ASCII only a word whose first letter may be a capital is looked up in Unicode's tables.
    private static func lowercased(_ range: ByteRange, of text: CheckedText) -> [UInt8] {
        let word = text.bytes[range.range]
        switch (word.first ?? 0, word.dropFirst().first ?? 0) {
        case (0xC3, 0x80...0x9E), (0xC4...0xCF, _), (0xD0, 0x80...0xAF):
            return Array(text.text(range).lowercased().utf8)
        default: return word.map(ASCII.lowercased)
        }
    }

    private func deny(_ word: ArraySlice<UInt8>) -> Bool {
        guard let last = word.last else { return false }
        let key = Self.key(word)
        if let words = words[key], words.contains(where: { word.elementsEqual($0) }) { return true }
        if !parts.isEmpty, parts.contains(where: { word.firstRange(of: $0) != nil }) { return true }
        if let beginnings = beginnings[key], beginnings.contains(where: { word.starts(with: $0) }),
            !exceptions.contains(where: { word.starts(with: $0) })
        {
            return true
        }
        if let ends = ends[last], ends.contains(where: { word.suffix($0.count).elementsEqual($0) }) { return true }
        // Arabic writes "and", "for", "by", "so" as one word with the next.
        guard language == "ar", word.count > 4, Self.joined.contains(where: { word.starts(with: $0) }) else {
            return false
        }
        return deny(word.dropFirst(2))
    }

    private static let joined = ["و", "ف", "ب", "ل", "أ"].map { Array($0.utf8) }

    private static let lists = [
        "it": """
        non senza mai ness* niente nulla né neppure neanche nemmeno no evit* manc* vieta* privo priva privi prive fall* \
        eccetto tranne salvo imped* imposs* inut* incap* insuff* indispon* invalid* inesist* incompl* irr* disatt* disab* \
        escl* ignor* diffic* meno invece sconsig* vietat* rifiut* esent* inclus* inalter* invar* immut* imprev* *bile *bili \
        sconosc* error* scorrett* incorr* altern*
        """,
        "fr": """
        ne n pas non sans jamais aucun* rien ni évit* manqu* interdi* hors sauf empêch* imposs* inut* incap* insuff* \
        indispon* invalid* inexist* désact* exclu* ignor* diffic* moins perd* échou* refus* plutôt déconseil* peu différ* \
        inch* indép* immu* incon* incorr* personne plus guère introuv* échec* échou* mal incompat* erreur* erron* échap*
        """,
        "de": """
        *nicht* kein* nie niemal* ohne nein un* -unter* -uns* -und -unbeding* -unive* -unit* weder niemand* vermeid* \
        vermied* verhinder* verbot* verbiet* *los *lose *losen *loser *loses *losem fehl* inkompat* kaum statt außer* \
        falsch* deaktiv* ignor* weniger verge* schwer* schwier* ausge* ausschl* abgele* ablehn* verweig* selten* nirg* nix \
        unterdrück* gescheit* scheiter* nur unterschied* abraten raten rät abzuraten davon dagegen verzicht* abweich* anders verwehr* sonst
        """,
        "es": """
        no nunca sin jamás ning* nada ni tampoco nadie evit* falt* excepto salvo impid* impedi* prohib* imposib* inútil* \
        incap* insufic* indispon* inválid* invalid* inexist* desactiv* deshab* exclu* ignor* difícil* menos carec* dejar deja \
        deje dejan desconoc* desconect* desaconsej* distint* diferen* inmut* independ* sino incorr* error* erron* inalter*
        """,
        "pt": """
        não nunca sem jamais nenhu* nada nem ninguém evit* falt* exce* salvo imped* proib* proíb* imposs* inútil* inúteis \
        incap* insufic* indispon* inválid* invalid* inexist* desativ* desab* exclu* ignor* difíc* menos deixar deixa deixe \
        desconhec* desconect* desaconsel* diferen* opcional* imut* independ* senão zero inalter* incorr* ausent* erro erros
        """,
        "pl":
            """
        nie* bez* nigd* żad* ani nikt nic unik* brak* zabro* zabran* wyłącz* pomi* trudn* poza odm* odradz* inny inn* \
        róż* źle błęd* błąd* jedynie tylko
        """,
        "ru": """
        не* ни* нет без* нельзя избег* вместо отсутств* запре* кроме отказ* лиш* исключ* игнор* пропус* трудн* сложн* отключ* \
        потер* только различ* ошиб* менее редк* отлич* вне меш* сомнев* плох* разн* друг*
        """,
        "ar": """
        لا لم لن ليس ليست ليسا ليسوا لست لسنا غير دون بدون عدم ما بلا إلا كلا ألا لئلا أبد* تجنب* يتجنب* نتجنب منع* يمنع* احذر* صعب* \
        الصعب* فشل* تعذر* يتعذر* استثن* خال* خالي* تعذّر* يتعذّر* رفض* يرفض* حظر* تعطيل* توقف* نادر* مستحيل* يستحيل* بعيد* مختلف* ليش
        """,
        "ja": """
        *ない* *なく* *なけ* *なか* *なさ* *なし* *なき* *ず* *ぬ* *ませ* *ん* *不* *無* *未* *非* *禁* *避* *否* *外* *ナシ* *NG* *控え* *まい* \
        *異な* *欠* *失* *除* *難* *拒* *省* *やめ* *止* *防* *オフ* *違* *オプショナル* *重複* *エラー*
        """,
        "zh": """
        *不* *没* *沒* *無* *无* *未* *非* *别* *勿* *莫* *否* *禁* *免* *避* *缺* *難* *难* *拒* *除* *失* *停* *忽* *少* *戒* *异* *两码* \
        *别*
        """,
    ]
}
