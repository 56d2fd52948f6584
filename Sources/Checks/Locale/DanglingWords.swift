/// Words that lead to another word, so that no sentence ends with them: articles, prepositions, conjunctions.
struct DanglingWords {
    private let words: Set<String>

    init(_ language: String) {
        words = Set((Self.words[language] ?? "").split(separator: " ").map(String.init))
    }

    func contains(_ word: String) -> Bool { words.contains(word) }

    private static let words = [
        "en": "the a an of to and or with for from by at as into that which than your our their its is are was were",
        "it": """
        il lo la i gli le un uno una di a da in con su per tra fra e ed o del dello della dei degli delle al allo alla ai \
        agli alle dal dallo dalla dai dagli dalle nel nello nella nei negli nelle sul sullo sulla sui sugli sulle che come \
        ma se suo sua tuo tua è sono
        """,
        "fr": """
        le la les un une des de du à au aux en et ou par pour sans sur dans avec que qui dont vers chez ce cette ces votre \
        vos notre nos leur leurs son sa ses est sont comme si l d qu
        """,
        "de": """
        der die das des ein eine einen einem einer eines und oder von für aus bei mit zur zum im am vom beim dass ob als \
        wenn weil ihre ihren ihrem ihrer seine seinen dieser diese dieses sehr
        """,
        "pl":
            "i a o w z u we ze do na od po za dla przez oraz lub albo że który która które którzy którego jest są jako przy pod nad bez",
        "pt": """
        o a os as um uma uns umas de do da dos das em no na nos nas por pelo pela pelos pelas para com sem e ou que se ao \
        aos à às seu sua é são como
        """,
        "es": """
        el la los las un una unos unas de del a al en por para con sin y e o u que su sus tu es son como si entre desde \
        hasta
        """,
        "ru":
            "и а в во на с со к ко по из от до для о об у за под над при без не или что чтобы который которая которые которое как если",
        "ar": "في من إلى على عن مع أو و التي الذي الذين أن إن هذا هذه لا كل بين",
    ]
}
