/// The words of a language for small numbers: cardinals, ordinals, multiples.
///
/// Written for the languages of a new workspace; others have none. A word ending in `*` stands for all that begin
/// with it, since several of the languages inflect and join: `trzech`, `dreimal`.
struct NumberWords {
    private var exact: [String: [UInt64]] = [:]
    private var stems: [(stem: String, value: UInt64)] = []

    init(_ language: String) {
        for (value, words) in Self.words[language] ?? [] {
            for word in words.split(separator: " ") {
                if word.hasSuffix("*") {
                    stems.append((String(word.dropLast()), value))
                } else {
                    exact[String(word), default: []].append(value)
                }
            }
        }
    }

    var isEmpty: Bool { exact.isEmpty && stems.isEmpty }

    /// Whether a word, in lower case, says the number.
    func says(_ word: String, _ value: UInt64) -> Bool {
        if let values = exact[word], values.contains(value) { return true }
        return stems.contains { $0.value == value && word.hasPrefix($0.stem) }
    }

    /// Whether words together say a number below a thousand: "ventuno", "einundzwanzig", "vingt et un".
    ///
    /// Each part may be a part of a word, so that this tells only that the number may be there.
    func saysInParts(_ words: [String], _ value: UInt64) -> Bool {
        guard value > 20, value < 1000 else { return false }
        let parts = [value / 100 > 1 ? value / 100 : 0, value >= 100 ? 100 : 0, value % 100 / 10 * 10, value % 10]
        return parts.filter { $0 > 0 }.allSatisfy { part in
            let names =
                stems.filter { $0.value == part }.map(\.stem) + exact.filter { $0.value.contains(part) }.map(\.key)
            return words.contains { word in names.contains { $0.unicodeScalars.count > 2 && word.contains($0) } }
        }
    }

    private static let words: [String: [(UInt64, String)]] = [
        "en": [
            (0, "zero no none"), (1, "one once first single a an"), (2, "two twice second both pair couple double"),
            (3, "three third thrice triple"), (4, "four fourth quarter"), (5, "five fifth"), (6, "six sixth"),
            (7, "seven seventh"), (8, "eight eighth"), (9, "nine ninth"), (10, "ten tenth"), (11, "eleven eleventh"),
            (12, "twelve twelfth dozen"), (13, "thirteen*"), (14, "fourteen* fortnight*"), (15, "fifteen*"),
            (16, "sixteen*"), (17, "seventeen*"), (18, "eighteen*"), (19, "nineteen*"), (20, "twent*"),
            (30, "thirt* half"),
            (40, "fort*"), (50, "fift* half"), (60, "sixt* hour"), (70, "sevent*"), (80, "eight*"), (90, "ninet*"),
            (100, "hundred*"), (1000, "thousand*"), (1_000_000, "million*"),
        ],
        "it": [
            (0, "zero nessun*"), (1, "uno una un primo prima singol*"), (2, "due second* entrambi doppi* coppia"),
            (3, "tre terz* tripl* tridim*"), (4, "quattro quart*"), (5, "cinque quint*"), (6, "sei sest*"),
            (7, "sette settim*"),
            (8, "otto ottav*"), (9, "nove non*"), (10, "dieci decim* decina"), (11, "undic*"), (12, "dodic* dozzin*"),
            (13, "tredic*"), (14, "quattordic*"), (15, "quindic*"), (16, "sedic*"), (17, "diciasset*"),
            (18, "diciott*"),
            (19, "diciannov*"), (20, "vent* ventina"), (30, "trent*"), (40, "quarant*"), (50, "cinquant* mezz*"),
            (60, "sessant*"), (70, "settant*"), (80, "ottant*"), (90, "novant*"), (100, "cent*"), (1000, "mill*"),
            (1_000_000, "milion*"),
        ],
        "fr": [
            (0, "zéro aucun*"), (1, "un une premier première premi*"), (2, "deux second* deuxième* double* paire"),
            (3, "trois* tiers tripl* tridim*"), (4, "quatre* quatri* quart"), (5, "cinq*"), (6, "six*"), (7, "sept*"),
            (8, "huit*"),
            (9, "neuf neuvi*"), (10, "dix* dizaine"), (11, "onz*"), (12, "douz*"), (13, "treiz*"), (14, "quatorz*"),
            (15, "quinz*"), (16, "seiz*"), (20, "vingt*"), (30, "trent*"), (40, "quarant*"),
            (50, "cinquant* moitié demi*"), (60, "soixant*"), (70, "soixante*"), (80, "quatre"), (90, "quatre"),
            (100, "cent*"), (1000, "mille millier*"), (1_000_000, "million*"),
        ],
        "de": [
            (0, "null kein*"), (1, "ein eine einen einem einer eines eins erst* einmal* einzeln*"),
            (2, "zwei* zweit* beide* doppel* paar"), (3, "drei* dritt*"), (4, "vier*"), (5, "fünf*"), (6, "sechs*"),
            (7, "sieb*"), (8, "acht*"), (9, "neun*"), (10, "zehn*"), (11, "elf*"), (12, "zwölf* dutzend*"),
            (13, "dreizehn*"), (14, "vierzehn*"), (15, "fünfzehn*"), (16, "sechzehn*"), (17, "siebzehn*"),
            (18, "achtzehn*"), (19, "neunzehn*"), (20, "zwanzig*"), (30, "dreißig*"), (40, "vierzig*"),
            (50, "fünfzig* halb* hälfte"), (60, "sechzig*"), (70, "siebzig*"), (80, "achtzig*"), (90, "neunzig*"),
            (100, "hundert* einhundert*"), (1000, "tausend* eintausend*"), (1_000_000, "million*"),
        ],
        "pl": [
            (0, "zero* żad*"), (1, "jeden jedn* pierwsz* raz pojedyncz*"),
            (2, "dwa dwie dwó* dwu* dwo* dwoj* drug* dwukrotn* oba obie obydw*"), (3, "trzy* trzech* trze* troj*"),
            (4, "czter* czwart*"), (5, "pięć* pięci* piąt*"), (6, "sześć* sześci* szóst*"),
            (7, "siedem* siedmi* siódm*"),
            (8, "osiem* ośmi* ósm*"), (9, "dziewięć* dziewięci* dziewiąt*"), (10, "dziesięć* dziesięci* dziesiąt*"),
            (11, "jedenast* jedenaści*"), (12, "dwanaśc* dwunast* tuzin*"), (13, "trzynaś* trzynast*"),
            (14, "czternaś* czternast*"), (15, "piętnaś* piętnast*"), (16, "szesnaś* szesnast*"),
            (20, "dwadzieści* dwudziest* dwudziestu"), (30, "trzydzieś* trzydziest*"), (40, "czterdzieś* czterdziest*"),
            (50, "pięćdziesią* połow* pół"), (60, "sześćdziesią*"), (70, "siedemdziesią*"), (80, "osiemdziesią*"),
            (90, "dziewięćdziesią*"), (100, "sto stu setk* setn*"), (1000, "tysią* tysięc*"), (1_000_000, "milion*"),
        ],
        "pt": [
            (0, "zero nenhum*"), (1, "um uma primeir* únic*"), (2, "dois duas segund* ambos dupl* par"),
            (3, "três terceir* tripl* tridim*"), (4, "quatro quart*"), (5, "cinco quint*"), (6, "seis sext*"),
            (7, "sete sétim*"),
            (8, "oito oitav*"), (9, "nove non*"), (10, "dez décim* dezena"), (11, "onze"), (12, "doze dúzia"),
            (13, "treze"), (14, "catorze quatorze"), (15, "quinze quinzena"), (16, "dezesseis dezasseis"),
            (20, "vint*"),
            (30, "trint*"), (40, "quarent*"), (50, "cinquent* meia metade"), (60, "sessent*"), (70, "setent*"),
            (80, "oitent*"), (90, "novent*"), (100, "cem cento centen*"), (1000, "mil milhar*"), (1_000_000, "milh*"),
        ],
        "es": [
            (0, "cero ningun*"), (1, "un uno una primer* únic*"), (2, "dos segund* ambos ambas dobl* par"),
            (3, "tres tercer* tripl* tridim*"), (4, "cuatro cuart*"), (5, "cinco quint*"), (6, "seis sext*"),
            (7, "siete séptim*"), (8, "ocho octav*"), (9, "nueve noven*"), (10, "diez décim* decena"), (11, "once"),
            (12, "doce docena*"), (13, "trece"), (14, "catorce"), (15, "quince quincena"), (16, "dieciséis"),
            (20, "veint*"), (30, "treint*"), (40, "cuarent*"), (50, "cincuent* medi* mitad"), (60, "sesent*"),
            (70, "setent*"), (80, "ochent*"), (90, "novent*"), (100, "cien ciento* centenar*"),
            (1000, "mil miles millar*"), (1_000_000, "mill*"),
        ],
        "ru": [
            (0, "нул* ноль никак*"), (1, "один одн* перв* раз единствен* единиц*"),
            (2, "два две двух двум* дву* двое втор* оба обе обо* дважды пар* двойн*"),
            (3, "три трё* трех* трем* трет* трое трой*"),
            (4, "четыр* четвер* четвёр* четверт*"), (5, "пять* пяти* пят*"), (6, "шест*"),
            (7, "семь* семи* сем* седьм*"),
            (8, "восем* восьм*"), (9, "девят*"), (10, "десят*"), (11, "одиннадцат*"), (12, "двенадцат* дюжин*"),
            (13, "тринадцат*"), (14, "четырнадцат*"), (15, "пятнадцат*"), (16, "шестнадцат*"), (20, "двадцат*"),
            (30, "тридцат*"), (40, "сорок*"), (50, "пятьдесят* пятидесят* полов* пол*"),
            (60, "шестьдесят* шестидесят*"),
            (70, "семьдесят* семидесят*"), (80, "восемьдесят* восьмидесят*"), (90, "девяност*"),
            (100, "сто ста сот* сотн*"),
            (1000, "тысяч*"), (1_000_000, "миллион*"),
        ],
        "ar": [
            (0, "صفر* الصفر"), (1, "واحد* الواحد* أول* الأول* واحدة إحدى أحد"),
            (2, "اثن* اثني* إثن* الاثن* ثان* الثان* كلا كلتا مرتين زوج"),
            (3, "ثلاث* الثلاث* ثالث* الثالث* بثلاث* لثلاث*"),
            (4, "أربع* الأربع* رابع* الرابع* بأربع*"), (5, "خمس* الخمس* خامس* الخامس*"), (6, "ست* الست* سادس* السادس*"),
            (7, "سبع* السبع* سابع* السابع*"), (8, "ثمان* الثمان* ثامن* الثامن*"), (9, "تسع* التسع* تاسع* التاسع*"),
            (10, "عشر* العشر* عاشر* العاشر*"), (11, "حادي* الحادي* أحد"), (12, "اثن* ثاني* الثاني*"),
            (20, "عشر* العشر*"),
            (30, "ثلاث* الثلاث*"), (40, "أربع* الأربع*"), (50, "خمس* الخمس* نصف*"), (60, "ست* الست*"),
            (70, "سبع* السبع*"),
            (80, "ثمان* الثمان*"), (90, "تسع* التسع*"), (100, "مئ* مائ* المئ* المائ*"), (1000, "ألف* آلاف الألف*"),
            (1_000_000, "مليون* ملايين"),
        ],
    ]
}
