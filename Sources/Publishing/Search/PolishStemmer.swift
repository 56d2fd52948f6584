/// Light stemming of Polish, for which Snowball has no rules: endings of nouns, adjectives and verbs, with the softened
/// consonants before them made hard again (`nodze` as `noga`, `mieście` as `miasto` but for its vowel).
///
/// Our own rules, from the tables of declension and conjugation in school grammars. Words come in without diacritics,
/// which does half of the work: `ć`, `ń`, `ś`, `ź` and `ó` differ from their pairs by the mark alone. It takes off
/// rather more than too little, since exact forms rank first anyway.
enum PolishStemmer {
    /// The rules in the order in which they are applied, for `search.js`, which stems Polish by them too.
    static let steps = [endingsText, derivationsText].map { text in
        text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    }

    static func stem(of word: [UInt8]) -> [UInt8] {
        var stem = replaced(word, endings)
        stem = replaced(stem, derivations)
        while stem.count > 3, stem.last == UInt8(ascii: "i") || stem.last == UInt8(ascii: "j") { stem.removeLast() }
        return stem
    }

    /// The longest ending that fits is replaced, if two letters stay.
    private static func replaced(_ word: [UInt8], _ rules: [Int: [[UInt8]: [UInt8]]]) -> [UInt8] {
        var length = min(9, word.count - 2)
        while length > 0 {
            let ending = Array(word.suffix(length))
            if let replacement = rules[length]?[ending], word.count - length + replacement.count >= 2 {
                return word.dropLast(length) + replacement
            }
            length -= 1
        }
        return word
    }

    private static func table(_ text: String) -> [Int: [[UInt8]: [UInt8]]] {
        var table: [Int: [[UInt8]: [UInt8]]] = [:]
        for rule in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            let parts = rule.split(separator: ">")
            let ending = Array(parts[0].utf8)
            table[ending.count, default: [:]][ending] = parts.count > 1 ? Array(parts[1].utf8) : []
        }
        return table
    }

    /// Case, number, gender, person and tense.
    private static let endings = table(endingsText)
    private static let endingsText = """
        a ia e ie u iu y i o io
        ami iami ach iach om iom ow iow owi iowi em iem owie
        ego iego emu iemu ej iej ym im ymi imi ych ich
        cie>t ciach>t ciami>t ciom>t cia>t dzie>d dziach>d dziami>d dziom>d dzia>d sie>s zie>z nie>n rze>r ce>k dze>g
        ciel>ciel cy>k dzy>g
        ac ic yc ec iec nac nic am em asz esz iesz isz ysz amy emy iemy imy ymy acie icie ycie
        ecie>et iecie>iet
        aja ajac ajacy ajaca ajace ajacych ajacym ajacymi ajacego ajacej ajacemu
        iac iacy iaca iace iacych iacym iacymi iacego iacej ia
        ac acy aca ace acych acym acymi acego acej acemu
        al ala alo ali aly alem alam ales alas alismy alysmy aliscie
        il ila ilo ili ily ilem ilam iles ilas ilismy ilysmy iliscie
        yl yla ylo yli yly ylem ylam yles ylas ylismy ylysmy
        el ela elo eli ely elem elam eles elas iel iela ieli iely ialem ialam ial iala ialo iali ialy
        uje ujesz ujemy ujecie uja ujac ujacy ujaca ujace ujacych ujacym ujacego ujacej uj ujcie
        owal owala owalo owali owaly owalem owalam owac owano owany owana owane owani owanych owanym owanego owanej
        owanie owania owaniu owaniem owaniami owaniach owaniom
        anie ania aniu aniem aniami aniach aniom any ana ane ani anych anym anymi anego anej anemu ano
        enie enia eniu eniem eniami eniach eniom eni eny ena ene enych enym enymi enego enej enemu eno
        ienie ienia ieniu ieniem ieniami ieniach iony iona ione ionych ionym ionego ionej ono iono
        ejszy ejsza ejsze ejszych ejszym ejszymi ejszego ejszej ejszemu iejszy iejsza iejsze iejszych iejszym iejszego
        iejszej osc osci oscia osciami osciach osciom
        """

    /// What makes one kind of word of another, and the softened ends that endings leave behind.
    private static let derivations = table(derivationsText)
    private static let derivationsText = """
        ow ew ewn iw owan an ian en ien iej ow osc losc nosc n>n nk>n ek>k iek>k ecz>k icz>k sc>st cz>k dz>d
        """
}
