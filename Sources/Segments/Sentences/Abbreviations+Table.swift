extension Abbreviations {
    /// What the style guides and dictionaries of each language abbreviate in running text.
    ///
    /// Titles, references, Latin phrases, units of address. Words that often close a sentence (`etc.`, `p.m.`)
    /// are left to ICU.
    static let table: [String: Abbreviations] = [
        "en": Abbreviations(
            "dr mr mrs ms prof rev st hon gen col capt lt sgt sr jr messrs mt e.g i.e cf vs viz ed eds al approx ca dept est "
                + "esp incl misc resp fig figs ex ph.d",
            beforeNumbers: "no nos p pp vol vols ch sec art jan feb mar apr jun jul aug sept sep oct nov dec",
            singles: "I"),
        "it": Abbreviations(
            "dott dr prof sig sigg ing avv arch geom rag on p.es ad.es es cfr ecc.a ca c.a s ss egr spett gent pag.e",
            beforeNumbers: "n nn p pp pag pagg vol voll art artt cap fig"),
        "fr": Abbreviations(
            "m mm mme mmes mlle mlles dr pr prof st ste cf p.ex ex env al éd dir coll c.-à-d",
            beforeNumbers: "n p pp vol art chap fig"),
        "de": Abbreviations(
            "dr prof hr fr frl dipl ing bzw ca d.h evtl ggf inkl exkl max min sog u.a u.u usf vgl z.b z.t o.ä o.g s.o s.u "
                + "st str tel geb gest verh al hrsg abb bspw v.a i.d.r i.allg d h z b u a ä o i",
            beforeNumbers: "nr s bd kap abs art ziff", ordinals: true),
        "pl": Abbreviations(
            "dr hab prof mgr inż p pan św al ul os np tzn tj tzw m.in wg ok por zob im ks gen płk mjr kpt lek med",
            beforeNumbers: "nr s str t tab rys poz art ust r"),
        "pt": Abbreviations(
            "sr sra srs sras dr dra prof profa eng arq exmo exma d st sto sta av p.ex ex cf al ed org aprox",
            beforeNumbers: "n nº p pp pág págs vol art cap fig"),
        "ru": Abbreviations(
            "т.е т.к т.н т.д др проф акад доц г-н г-жа им ул пл пр напр см ср св гр тов д-р мин макс прибл",
            beforeNumbers: "стр с т гл рис табл п пп ст г № н"),
        "es": Abbreviations(
            "sr sra srta sres dr dra prof d dña ing lic arq ud uds vd vds p.ej ej cf av avda st sta al ed aprox",
            beforeNumbers: "n núm p pág págs vol art cap fig"),
    ]

    private init(_ words: String, beforeNumbers: String = "", ordinals: Bool = false, singles: String = "") {
        func set(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }
        self.init(
            words: set(words), wordsBeforeNumbers: set(beforeNumbers), hasOrdinalStop: ordinals,
            singleLetterWords: set(singles))
    }
}
