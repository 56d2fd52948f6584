extension LanguageWords {
    /// The eleven languages of a new workspace.
    ///
    /// Sources: the negative pronouns, adverbs, particles and prepositions of each language's reference grammar; for
    /// numbers the cardinals that CLDR's rule-based number formats (`spellout-cardinal`) give for 0 to 12, the tens
    /// and the powers, with the words for halves, pairs and repetition. Words that mostly mean something else are
    /// left out ("ne" of French counts once, with "pas").
    static let all: [String: LanguageWords] = [
        "en": LanguageWords(
            negations: words(
                """
                not no never none nothing nobody nowhere neither nor cannot without unless except avoid
                """),
            companions: words("do does did can could will would shall should must may be is are was were any to have"),
            prefixes: ["un", "in", "im", "il", "ir", "dis", "non", "non-", "de", "mis"], suffixes: ["n't"],
            numbers: words(
                """
                zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen \
                seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand \
                million billion dozen half third quarter once twice double triple first second fourth fifth
                """)),
        "it": LanguageWords(
            negations: words(
                "non no mai nessun nessuno nessuna nulla niente senza né mica neanche nemmeno neppure evitare evita"),
            prefixes: ["in", "im", "il", "ir", "dis", "s", "non "],
            numbers: words(
                """
                zero due tre quattro cinque sei sette otto nove dieci undici dodici venti trenta quaranta cinquanta \
                sessanta settanta ottanta novanta cento mille mila milione milioni mezzo mezza doppio primo secondo terzo
                """)),
        "fr": LanguageWords(
            negations: words(
                "pas jamais rien aucun aucune sans ni non nul nulle personne guère évitez éviter"),
            companions: words("ne n' n"), prefixes: ["in", "im", "il", "ir", "dé", "dés", "mal", "non-"],
            numbers: words(
                """
                zéro deux trois quatre cinq six sept huit neuf dix onze douze vingt trente quarante cinquante soixante \
                cent mille million millions demi demie double premier première deuxième second troisième
                """)),
        "de": LanguageWords(
            negations: words(
                """
                nicht nichts nie niemals niemand nirgends kein keine keinen keinem keiner keines ohne weder noch nein \
                vermeiden
                """),
            companions: words("ein eine einen einem einer eines"), prefixes: ["un", "nicht", "miss", "ent"],
            suffixes: ["los"],
            numbers: words(
                """
                null zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig sechzig \
                siebzig achtzig neunzig hundert tausend million millionen halb halbe doppelt erste zweite dritte
                """)),
        "pl": LanguageWords(
            negations: words("nie bez nigdy nikt nic ani żaden żadna żadne żadnego żadnej nigdzie unikaj"),
            prefixes: ["nie", "bez"],
            numbers: words(
                """
                zero jeden jedna dwa dwie trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście \
                dwadzieścia trzydzieści czterdzieści pięćdziesiąt sto tysiąc tysiące tysięcy milion pół pierwszy drugi \
                trzeci
                """)),
        "pt": LanguageWords(
            negations: words("não nunca jamais nada nem nenhum nenhuma ninguém sem tampouco evite evitar"),
            prefixes: ["in", "im", "il", "ir", "des", "não "],
            numbers: words(
                """
                zero dois duas três quatro cinco seis sete oito nove dez onze doze vinte trinta quarenta cinquenta \
                sessenta setenta oitenta noventa cem cento mil milhão milhões meio meia dobro primeiro segundo terceiro
                """)),
        "ru": LanguageWords(
            negations: words("не ни нет никогда никто ничего ничто без нельзя нигде никакой никак избегайте"),
            prefixes: ["не", "без", "бес"],
            numbers: words(
                """
                ноль один одна два две три четыре пять шесть семь восемь девять десять одиннадцать двенадцать двадцать \
                тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто сто тысяча тысячи тысяч миллион \
                половина первый второй третий
                """)),
        "ar": LanguageWords(
            negations: words("لا لم لن ليس ليست ليسوا غير بدون دون بلا عدم أبدا أبدًا تجنب"),
            numbers: words(
                """
                صفر واحد واحدة اثنان اثنين ثلاثة ثلاث أربعة أربع خمسة خمس ستة ست سبعة سبع ثمانية ثماني تسعة تسع عشرة \
                عشر عشرون عشرين ثلاثون ثلاثين مئة مائة ألف مليون نصف الأول الثاني الثالث
                """)),
        "ja": LanguageWords(
            negations: ["無", "不", "未", "非"],
            phrases: ["ない", "ません", "なく", "なかっ", "なけれ", "ずに"].map { $0.map(String.init) },
            numbers: characters("〇零一二三四五六七八九十百千万億半")),
        "zh": LanguageWords(
            negations: characters("不没沒無无未非别別勿莫否"), numbers: characters("〇零一二两兩三四五六七八九十百千万萬亿億半")),
        "es": LanguageWords(
            negations: words(
                "no nunca jamás nada nadie ni ningún ninguno ninguna sin tampoco evite evitar"),
            prefixes: ["in", "im", "i", "ir", "des"],
            numbers: words(
                """
                cero dos tres cuatro cinco seis siete ocho nueve diez once doce veinte treinta cuarenta cincuenta \
                sesenta setenta ochenta noventa cien ciento mil millón millones medio media doble primero segundo tercero
                """)),
    ]

    private static func words(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }

    private static func characters(_ text: String) -> Set<String> { Set(text.map(String.init)) }
}
