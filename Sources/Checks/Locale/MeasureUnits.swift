/// A unit of length, weight, volume or temperature.
struct MeasureUnit: Equatable {
    enum Kind { case length, weight, volume, temperature }

    let name: String
    let kind: Kind
    /// How many metres, grams, millilitres or degrees Celsius it is.
    let factor: Double
    /// What is added to them: degrees Fahrenheit begin elsewhere.
    var offset = 0.0

    static let celsius = MeasureUnit(name: "°C", kind: .temperature, factor: 1)
    static let fahrenheit = MeasureUnit(name: "°F", kind: .temperature, factor: 5 / 9, offset: -160 / 9)

    static let all: [String: MeasureUnit] = {
        var units: [String: MeasureUnit] = ["C": .celsius, "F": .fahrenheit]
        let factors: [(MeasureUnit.Kind, [(String, Double)])] = [
            (
                .length,
                [
                    ("km", 1000), ("m", 1), ("cm", 0.01), ("mm", 0.001), ("mi", 1609.344), ("yd", 0.9144),
                    ("ft", 0.3048),
                    ("in", 0.0254),
                ]
            ),
            (.weight, [("kg", 1000), ("g", 1), ("mg", 0.001), ("t", 1_000_000), ("lb", 453.592), ("oz", 28.35)]),
            (
                .volume,
                [
                    ("l", 1000), ("dl", 100), ("cl", 10), ("ml", 1), ("gal", 3785.4), ("qt", 946.35), ("pint", 473.2),
                    ("cup", 240), ("tbsp", 15), ("tsp", 5), ("floz", 29.57),
                ]
            ),
        ]
        for (kind, list) in factors {
            for (name, factor) in list { units[name] = MeasureUnit(name: name, kind: kind, factor: factor) }
        }
        return units
    }()
}

/// The names of units in a language, behind a number.
///
/// Signs are the same everywhere; words were written down for the languages of a new workspace. A word that is two
/// units stands at both. Units that differ from land to land under one name (a pound of 500 g) are left out.
struct MeasureUnits {
    private let names: [String: [MeasureUnit]]
    /// How many scalars the longest name has.
    let longest: Int

    init(_ language: String) {
        var names: [String: [MeasureUnit]] = [:]
        for (unit, words) in Self.signs + (Self.words[language] ?? []) {
            guard let unit = MeasureUnit.all[unit] else { continue }
            for word in words.split(separator: "|") { names[String(word), default: []].append(unit) }
        }
        self.names = names
        longest = names.keys.reduce(0) { max($0, $1.unicodeScalars.count) }
    }

    /// The units that a name, in small letters, stands for.
    func units(named name: String) -> [MeasureUnit] { names[name] ?? [] }

    private static let signs: [(String, String)] = [
        ("C", "°c|° c|ºc|º c|℃"), ("F", "°f|° f|ºf|º f|℉"), ("km", "km|km/h|kmh"), ("m", "m"), ("cm", "cm"),
        ("mm", "mm"),
        ("mi", "mph"), ("yd", "yd|yds"), ("ft", "ft"), ("kg", "kg"), ("g", "g|gr"), ("mg", "mg"), ("lb", "lb|lbs"),
        ("oz", "oz"), ("l", "l"), ("dl", "dl"), ("cl", "cl"), ("ml", "ml"), ("gal", "gal"), ("floz", "fl oz|fl. oz."),
    ]

    private static let words: [String: [(String, String)]] = [
        "en": [
            ("C", "degrees celsius|degrees c|celsius"), ("F", "degrees fahrenheit|degrees f|fahrenheit"),
            ("km", "kilometers|kilometer|kilometres|kilometre"), ("m", "meters|meter|metres|metre"),
            ("cm", "centimeters|centimeter|centimetres|centimetre"),
            ("mm", "millimeters|millimeter|millimetres|millimetre"), ("mi", "mi|miles|mile"), ("yd", "yards|yard"),
            ("ft", "feet|foot"), ("in", "inches|inch"), ("kg", "kilograms|kilogram|kilos|kilo"), ("g", "grams|gram"),
            ("lb", "pounds|pound"), ("oz", "ounces|ounce"), ("l", "liters|liter|litres|litre"),
            ("ml", "milliliters|milliliter|millilitres|millilitre"), ("gal", "gallons|gallon"), ("qt", "quarts|quart"),
            ("pint", "pints|pint"), ("cup", "cups|cup"), ("tbsp", "tablespoons|tablespoon|tbsp"),
            ("tsp", "teaspoons|teaspoon|tsp"), ("floz", "fluid ounces|fluid ounce"),
        ],
        "it": [
            ("C", "gradi celsius|gradi centigradi|gradi c"), ("F", "gradi fahrenheit|gradi f"),
            ("km", "chilometri|chilometro"), ("m", "metri|metro"), ("cm", "centimetri|centimetro"),
            ("mm", "millimetri|millimetro"), ("mi", "miglia|miglio"), ("yd", "iarde|iarda"), ("ft", "piedi|piede"),
            ("in", "pollici|pollice"), ("kg", "chilogrammi|chilogrammo|chili|chilo"), ("g", "grammi|grammo"),
            ("lb", "libbre|libbra"), ("oz", "once|oncia"), ("l", "litri|litro"), ("ml", "millilitri|millilitro"),
            ("gal", "galloni|gallone"), ("cup", "tazze|tazza"),
        ],
        "fr": [
            ("C", "degrés celsius|degrés c"), ("F", "degrés fahrenheit|degrés f"), ("km", "kilomètres|kilomètre"),
            ("m", "mètres|mètre"), ("cm", "centimètres|centimètre"), ("mm", "millimètres|millimètre"),
            ("mi", "miles|mile"), ("ft", "pieds|pied"), ("in", "pouces|pouce"),
            ("kg", "kilogrammes|kilogramme|kilos|kilo"), ("g", "grammes|gramme"), ("oz", "onces|once"),
            ("l", "litres|litre"), ("ml", "millilitres|millilitre"), ("gal", "gallons|gallon"), ("cup", "tasses|tasse"),
        ],
        "de": [
            ("C", "grad celsius|grad c"), ("F", "grad fahrenheit|grad f"), ("km", "kilometer|kilometern"),
            ("m", "meter|metern"), ("cm", "zentimeter|zentimetern"), ("mm", "millimeter|millimetern"),
            ("mi", "meilen|meile"), ("yd", "yards|yard"), ("ft", "fuß"), ("in", "zoll"),
            ("kg", "kilogramm|kilo"), ("g", "gramm"), ("oz", "unzen|unze"), ("l", "liter|litern"),
            ("ml", "milliliter|millilitern"), ("gal", "gallonen|gallone"), ("cup", "tassen|tasse"),
        ],
        "es": [
            ("C", "grados celsius|grados centígrados|grados c"), ("F", "grados fahrenheit|grados f"),
            ("km", "kilómetros|kilómetro"), ("m", "metros|metro"), ("cm", "centímetros|centímetro"),
            ("mm", "milímetros|milímetro"), ("mi", "millas|milla"), ("yd", "yardas|yarda"), ("ft", "pies|pie"),
            ("in", "pulgadas|pulgada"), ("kg", "kilogramos|kilogramo|kilos|kilo"), ("g", "gramos|gramo"),
            ("lb", "libras|libra"), ("oz", "onzas|onza"), ("l", "litros|litro"), ("ml", "mililitros|mililitro"),
            ("gal", "galones|galón"), ("cup", "tazas|taza"),
        ],
        "pt": [
            ("C", "graus celsius|graus centígrados|graus c"), ("F", "graus fahrenheit|graus f"),
            ("km", "quilômetros|quilômetro|quilómetros|quilómetro"), ("m", "metros|metro"),
            ("cm", "centímetros|centímetro"), ("mm", "milímetros|milímetro"), ("mi", "milhas|milha"),
            ("yd", "jardas|jarda"), ("ft", "pés|pé"), ("in", "polegadas|polegada"),
            ("kg", "quilogramas|quilograma|quilos|quilo"), ("g", "gramas|grama"), ("lb", "libras|libra"),
            ("oz", "onças|onça"), ("l", "litros|litro"), ("ml", "mililitros|mililitro"), ("gal", "galões|galão"),
            ("cup", "xícaras|xícara|chávenas|chávena"),
        ],
        "pl": [
            ("C", "stopni celsjusza|stopnie celsjusza"), ("F", "stopni fahrenheita|stopnie fahrenheita"),
            ("km", "kilometrów|kilometry|kilometr|kilometra"), ("m", "metrów|metry|metr|metra"),
            ("cm", "centymetrów|centymetry|centymetr|centymetra"), ("mm", "milimetrów|milimetry|milimetr|milimetra"),
            ("ft", "stóp|stopy|stopa"), ("in", "cali|cale|cal"), ("kg", "kilogramów|kilogramy|kilogram|kilograma|kilo"),
            ("g", "gramów|gramy|gram"), ("lb", "funtów|funty|funt"), ("oz", "uncji|uncje|uncja"),
            ("l", "litrów|litry|litr|litra"), ("ml", "mililitrów|mililitry|mililitr"), ("gal", "galonów|galony|galon"),
            ("cup", "szklanek|szklanki|szklanka|filiżanek|filiżanki|filiżanka"),
        ],
        "ru": [
            ("C", "градусов цельсия|градуса цельсия|градус цельсия|°с"),
            ("F", "градусов фаренгейта|градуса фаренгейта|градус фаренгейта"),
            ("km", "км|км/ч|километров|километра|километр"), ("m", "м|метров|метра|метр"),
            ("cm", "см|сантиметров|сантиметра|сантиметр"), ("mm", "мм|миллиметров|миллиметра|миллиметр"),
            ("mi", "миль|мили|миля"), ("yd", "ярдов|ярда|ярд"), ("ft", "футов|фута|фут"),
            ("in", "дюймов|дюйма|дюйм"), ("kg", "кг|килограммов|килограмма|килограмм|кило"),
            ("g", "г|граммов|грамма|грамм"), ("lb", "фунтов|фунта|фунт"), ("oz", "унций|унции|унция"),
            ("l", "л|литров|литра|литр"), ("ml", "мл|миллилитров|миллилитра|миллилитр"),
            ("gal", "галлонов|галлона|галлон"), ("cup", "чашек|чашки|чашка|стаканов|стакана|стакан"),
        ],
        "ar": [
            ("C", "درجة مئوية|درجات مئوية|°م"), ("F", "درجة فهرنهايت|درجات فهرنهايت|°ف"),
            ("km", "كيلومتر|كيلومترات|كيلومترا|كيلومترًا|كم"), ("m", "متر|أمتار|مترا|مترًا"),
            ("cm", "سم|سنتيمتر|سنتيمترات|سنتيمترا|سنتيمترًا"), ("mm", "مم|مليمتر|ملم"),
            ("mi", "ميل|أميال|ميلا|ميلًا"), ("ft", "قدم|أقدام|قدما|قدمًا"), ("in", "بوصة|بوصات"),
            ("kg", "كجم|كغ|كغم|كيلوغرام|كيلوغراما|كيلوغرامًا|كيلوغرامات|كيلوجرام|كيلوجرامات"),
            ("g", "غرام|غراما|غرامًا|غرامات|جرام|جرامات"), ("lb", "رطل|أرطال|رطلا|رطلًا"), ("oz", "أونصة|أونصات"),
            ("l", "لتر|لترات|لترا|لترًا"), ("ml", "مل|مليلتر|ملليلتر"), ("gal", "غالون|غالونات|جالون|جالونات"),
            ("cup", "كوب|أكواب|كوبا|كوبًا"),
        ],
        "ja": [
            ("C", "度c|度（摂氏）"), ("F", "度f|度（華氏）"), ("km", "キロメートル|キロ|㎞"), ("m", "メートル"),
            ("cm", "センチメートル|センチ|㎝"), ("mm", "ミリメートル|ミリ|㎜"), ("mi", "マイル"), ("yd", "ヤード"),
            ("ft", "フィート|フット"), ("in", "インチ"), ("kg", "キログラム|キロ|㎏"), ("g", "グラム"), ("lb", "ポンド"),
            ("oz", "オンス"), ("l", "リットル"), ("ml", "ミリリットル|ミリ"), ("gal", "ガロン"), ("cup", "カップ"),
        ],
        "zh": [
            ("C", "摄氏度|攝氏度|度c"), ("F", "华氏度|華氏度|度f"), ("km", "公里|千米"), ("m", "米|公尺"),
            ("cm", "厘米|公分|釐米"), ("mm", "毫米|公釐"), ("mi", "英里|英哩"), ("yd", "码|碼"), ("ft", "英尺|英呎"),
            ("in", "英寸|英吋"), ("kg", "公斤|千克"), ("g", "克|公克"), ("mg", "毫克"), ("lb", "磅|英镑重"),
            ("oz", "盎司"), ("l", "升|公升"), ("ml", "毫升"), ("gal", "加仑|加侖"), ("cup", "杯"),
        ],
    ]
}
