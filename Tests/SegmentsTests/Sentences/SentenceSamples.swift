/// Texts with a `|` where a sentence begins, at least one for each rule and language.
enum SentenceSamples {
    struct Sample: CustomStringConvertible, Sendable {
        let language: String
        let marked: String

        var text: String { marked.split(separator: "|").joined() }
        /// The sentences without the blanks around them.
        var sentences: [String] {
            marked.split(separator: "|").map { part in String(part.reversed().drop { $0 == " " }.reversed()) }
        }
        var description: String { "\(language): \(marked)" }
    }

    static let all = samples.flatMap { language, texts in texts.map { Sample(language: language, marked: $0) } }

    private static let samples: [(String, [String])] = [
        ("en", english), ("de", german), ("fr", french), ("it", italian), ("es", spanish), ("pt", portuguese),
        ("pl", polish), ("ru", russian), ("ar", arabic), ("ja", japanese), ("zh-Hans", chinese), ("nl", others),
    ]

    private static let english = [
        // Titles, initials, acronyms
        "Mrs. Lowe called Dr. B. K. Amari. |He was out.",
        "The U.S. Senate met. |She moved to the U.S. |They stayed.",
        "Ask Lt. Gen. Moss vs. Capt. Rowe, i.e. both. |Fine.",
        "It is plan B. |We like it.", "J.R.R. Tolkien wrote it. |You and I. |Then we slept.",
        // Abbreviations that may end a sentence
        "Nolan Bros. Ltd. |It grew.", "Acme Inc. Germany sells it. |Acme Inc. |The rest is known.",
        "Bring pens, paper, etc. |Lamps are there.", "Bring pens, etc. and paper.",
        "We met at 9 a.m. Monday. |She left at 6 p.m. |Travelers waited.", "At 5 a.m. Mr. Park left. |It was cold.",
        // Numbers, addresses, names of files
        "See No. 7 on p. 12. |No. |I did not.", "It costs 3.50 or 1,000.25 dollars. |Version 2.0.1 is out.",
        "Write to a.b@mail.example.org. |Or open www.example.org/a.html. |The file is notes.v2.txt.",
        "In 1999. |42 people came.",
        // Marks
        "What?! |Never!!! |Well... |Maybe.", "Wait… what? |So it was . . . not easy.",
        "I never said that.... |She left.",
        "The words stop. |. . . The next begin.", "She works at Yahoo! in Rome. |Good.",
        "He (!) came. |They (?) left.", "One: two; three. |Four.",
        // Quotations
        "“Shall I?” she asked. |“No!” Ada said. |“Why?” |He slept.", "He said “Stop.” |We stopped.",
        "\"Yes.\" |\"No.\"",
        "\"Is it you?\" said Tom. |It was.", "He wrote ' this is it. ' |They read.",
        // Brackets, notes, smileys
        "It was so (see ch. 2. Or not). |Then it ended.", "It is so.[12] |But why? [3] |Fine.",
        "It rose by half.11 12 |The rest fell.", "Some think (type 2).10 |This model is old (1987).1 |So it goes.",
        "Good! :) |We agree. :-) |Then we left.",
        // Lists
        "1. Eat well. |2. Sleep well. |3. Walk.", "1) Eat |2) Sleep |3) Walk", "a. Eat |b. Sleep |c. Walk",
        "• Eat |• Sleep",
        "(a) Eat. |(b) Sleep. |(c) Walk.", "Do this. |1. Eat |2. Sleep",
        // No blank, lower case
        "i know who they are. |houston was far. |we read it. |pairs came.", "The door is 10 in. wide and low.",
        "we met at tony's. |someplace quiet.", "Both will end. |i.e. soon, they said.",
        "They saw a light. |\"...to look at it is odd\", he said.", "\"Wonderful!\" Ada beams. |\"Go on.\"",
        "It ends here.|The next begins.", "Use foo.Bar and System.Text.", "are you there? |i am. |it rains.",
        "Leave me! he cried.", "Read the guide. who.int has it.", "We like it. |iPhone and eBay came.",
        "He met vs. the others.",
    ]

    private static let german = [
        "Am 3. Mai kam er. |Am 4. ging er.",
        "Im 19. Jahrhundert und im XIV. Jh. war es so. |Er kam am 12. |Dann ging er.",
        "Die 2. Bundesliga beginnt am 1. 8. 2025. |Wir gehen hin.", "Das steht auf Seite 12. |Dort ist es.",
        "Es gab z. B. Tee, d.h. warmen Tee, u. a. Kräutertee usw. |Er trank.",
        "Um 500 v. Chr. war Rom klein. |Das blieb nicht so.",
        "Prof. Dr. med. Anna Weiß und Hr. Kurz kamen. |Sie sprachen.", "Siehe Nr. 5, Abb. 3 und S. 12 ff. |Das genügt.",
        "„Kommst du?“, fragte sie. |»Nein!«, rief er. |„Gut.“ |Sie ging.", "Er sagte: „Komm!“ |Sie kam.",
        "Rund 3 Mio. Menschen leben dort. |Es werden mehr.",
        "Ich sah Max. |Er sah mich.", "Sie wohnt in der Hauptstr. 5. |Das ist nah.", "Nun ja … |Wir warten … |Und du?",
    ]

    private static let french = [
        "M. Lenoir et Mme Petit arrivent. |MM. Blanc et Noir aussi.", "« Pourquoi ? » |Il part.",
        "« Viens-tu ? » dit-elle. |Oui.",
        "Voir p. 12, fig. 3, etc. |Puis sortir.", "Vers 50 av. J.-C. César vint. |Il vit.",
        "Le Dr. Roy, c.-à-d. lui, rit. |Qu'il rie ! |C'est bon.",
        "Ah ! |Quelle joie !", "Il dort… puis il rêve. |Elle lit… |Ils rient.", "Elle a dit « non. » |Il a ri.",
    ]

    private static let italian = [
        "Il sig. Neri e la dott.ssa Verdi parlano. |Poi tacciono.", "L'avv. Bruni legge l'art. 5 e l’art. 7. |È tardi.",
        "Vedi pag. 3, ad es. qui, ecc. |Poi basta.", "Nel 50 a.C. Roma cresce. |Che città! |Davvero?",
        "«Vieni?» disse lei. |«No.» |Lui uscì.",
        "Aspetta... forse. |Ma no... |La sera scende.",
        // Verse
        "«La luna. Bianca tace / sul colle antico / e sale. Poi riposa» (Neri). |Bello.",
        "Ama \"il mare. Le onde / le navi / i venti.\" |Tace.",
        "Era sì / no. |Poi venne \"Uno. |Due\" e/o tre / quattro.",
    ]

    private static let spanish = [
        "El Sr. Ruiz y la Dra. Paz llegan. |Hablan.",
        "Vive en EE. UU. desde 2010. |Trabaja en los EE. UU. |El clima le gusta.",
        "¿Vienes? |¡Sí! |¡¿Qué?! |Vamos.", "—¿Vienes? —preguntó ella. |—No.", "P. ej. el núm. 5 de la pág. 3. |Basta.",
        "«Ven», dijo. |«¿Por qué?» preguntó él. |Se fue.", "Compra pan, etc. |María espera.",
    ]

    private static let portuguese = [
        "O Sr. Silva e a Profa. Reis chegam. |Falam.", "Ver pág. 3, p. ex. aqui, etc. |Depois sair.",
        "«Vens?» perguntou ela. |— Não! |Ele saiu.",
        "Mora na Av. Central. |A rua é longa.", "Em 40 a. C. Roma cresceu. |Foi assim.", "Ajude-me. |Pedro vem.",
    ]

    private static let polish = [
        "Prof. Nowak i dr hab. Lis są tu. |Mówią.", "W 1990 r. było inaczej. |Wyjechał w 1990 r. |Anna została.",
        "Dnia 3. maja, np. rano, itd. |Potem cisza.",
        "Mieszka przy ul. Długiej 3. |Inni też.", "„Idziesz?” – zapytała. |– Nie! |Poszedł.",
        "Por. art. 5 ust. 2 i m.in. rys. 4. |Koniec.", "Zapłacił 10 tys. zł. |Jan nic.",
    ]

    private static let russian = [
        "А. С. Пушкин и Л.Н. Толстой писали. |Их читают.", "Он жил на ул. Мира, д. 5, в г. Омск. |Там тихо.",
        "Это было в 1990 г. |Анна уехала.",
        "Хлеб, соль и т. д. |Потом чай.", "«Куда? – спросила она. – Завтра праздник». |Он молчал.",
        "Т. е. т. к. он, напр., устал. |Да.",
        "— Куда? — спросила она. |— Домой! |Он ушёл.", "«Зачем?» — подумал он. |«Не знаю». |Тишина.",
        "См. рис. 3 и стр. 12. |Всё.", "Ну что ж... |Пойдём. |Ждём... и молчим.",
    ]

    private static let arabic = [
        "كيف حالك؟ |أنا بخير. |شكرا!", "قال د. أحمد ذلك؛ ثم خرج. |عاد غدا.", "بلغ 3.5 مليون. |هذا كثير.",
        "\"هل تأتي؟\"، سألت. |نعم.",
    ]

    private static let japanese = [
        "今日は晴れです。|明日は？|行こう！", "「はい。」と言った。|次です。", "彼は「行く。待て。」と言った。|終わり。", "値は３．１４です。|以上。",
        "（注。二つ。）です。|『本。』を読む。", "そう……でも行く。|Yahoo!を見る。|良い。", "本当？！|はい。",
    ]

    private static let chinese = [
        "你好。|你是谁？|我走了！", "他说：“好。”|她笑了。", "“好！”他说。|天黑了。", "我看《好吗？好！》了。|不错。", "共3.5元。|好……可是贵。", "他问：“来吗？”|“不。”|走了。",
    ]

    /// A language without data of its own.
    private static let others = ["Dit is A. B. Jansen. |Hij komt. |Waarom? |Daarom!", "Het is 3.5 km. |Ver weg."]
}
