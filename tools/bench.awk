# The material of `tools/bench`: articles of invented English, and translations of them into invented words. POSIX awk.
# In: task=articles count folder, or task=translate locale list (a file with the paths of catalogs, changed in place).

# Park and Miller's minimal standard generator: exact in doubles, so every awk writes the same articles.
function random(limit) { seed = (seed * 16807) % 2147483647; return seed % limit }
function capital(word) { return toupper(substr(word, 1, 1)) substr(word, 2) }

function readVocabulary() {
    words = split("about across after again along always among answer around autumn basket before begin behind better " \
        "between bottle bridge bright bring broken brother build butter calm candle carry castle change children choose " \
        "circle city clean climb clock cloud coast coffee colour common corner cotton count country cover cross curtain " \
        "danger daughter deep desert distant doctor door draw dream drive early earth east easy empty engine enough " \
        "evening every family farmer father feather field finger fire fish floor flower follow forest forget fresh friend " \
        "fruit garden gather gentle glass golden grass green ground guest hammer harbour harvest heart heavy hidden honest " \
        "horse hour house hundred hurry island journey kitchen ladder language late laugh leaf learn letter light listen " \
        "little lonely long machine market meadow measure memory middle minute mirror moment money morning mother mountain " \
        "move music narrow nature needle never night noise north number ocean office often old open orange other paper " \
        "people picture place plain plant pocket poor press prepare question quick quiet rain reach read ready remember " \
        "repair return rich river road room round sailor school season second secret shadow shelter ship short silent " \
        "silver simple sister sleep slow small smile snow soft south speak spring square stone storm story straight street " \
        "strong summer sweet table teach thick thin thousand thread tired together tower town travel tree trust under " \
        "useful valley village visit voice wait walk wall warm watch water weather west wheel white wide window winter " \
        "wisdom wonder wooden work write yellow young", word, " ")
}

function sentence(    length_, i, w, text, link) {
    length_ = 8 + random(13)
    link = random(12) == 0 ? 2 + random(length_ - 3) : 0
    for (i = 1; i <= length_; i++) {
        w = word[1 + random(words)]
        if (i == 1) w = capital(w)
        else if (i == link) w = "[" w " " word[1 + random(words)] "](" name(1 + random(count)) ".md)"
        else if (random(40) == 0) w = "*" w "*"
        else if (random(60) == 0) w = "**" w "**"
        else if (random(90) == 0) w = "`" w "`"
        text = text (i > 1 ? " " : "") w (i < length_ && i > 2 && random(14) == 0 ? "," : "")
    }
    return text "."
}

function phrase(    text, i) {
    text = capital(word[1 + random(words)])
    for (i = 0; i < 3; i++) text = text " " word[1 + random(words)]
    return text
}

function name(number) { return sprintf("article-%04d", number) }

function writeArticle(number,    path, section, i, at) {
    path = folder "/" name(number) ".md"
    printf "---\ntitle: %s\ndescription: %s\ndate: 2024-%02d-%02d\ntags: [%s, %s]\n---\n\n", phrase(), sentence0(), \
        1 + random(12), 1 + random(28), word[1 + random(20)], word[21 + random(20)] > path
    printf "%s %s\n", sentence(), sentence() > path
    at = 1 + random(8)
    for (section = 1; section <= 8; section++) {
        printf "\n## %s\n\n%s %s %s\n", phrase(), sentence(), sentence(), sentence() > path
        if (section == at)
            for (i = 0; i < 4; i++) printf "%s- %s\n", i == 0 ? "\n" : "", sentence() > path
        else printf "\n%s %s %s %s\n", sentence(), sentence(), sentence(), sentence() > path
    }
    close(path)
}

# A sentence without markup, for metadata.
function sentence0(    text, i) {
    text = capital(word[1 + random(words)])
    for (i = 0; i < 11; i++) text = text " " word[1 + random(words)]
    return text "."
}

# One invented word of the locale for each English one, in the locale's letters.
function readLocale(    small, large, lows, highs, i, n) {
    small = "ra le mi no tu ve sa do pi lu"; large = ""; join = " "; stop = "."; comma = ","
    if (locale == "fr") small = "ré le mi no tu vé sa do pi lu"
    if (locale == "de") small = "ra lei mün no tu ver sa dor pi schu"
    if (locale == "pl") small = "ra łe mi no tu wę sa do pi szu"
    if (locale == "pt") small = "rã le mi no tu ve sa ção pi lu"
    if (locale == "es") small = "ra le mi ño tu vé sa do pi lu"
    if (locale == "ru") { small = "ра ле ми но ту ве са до пи лу"; large = "Ра Ле Ми Но Ту Ве Са До Пи Лу" }
    if (locale == "ar") { comma = "،"; small = "را لي مي نو تو في سا دو بي لو"; large = small }
    if (locale == "ja") { small = "ら れ み の と か さ で に る"; large = small; join = "" }
    if (locale == "zh-Hans") { small = "天 地 人 山 水 火 木 日 月 风"; large = small; join = "" }
    if (join == "") { stop = "。"; comma = locale == "ja" ? "、" : "，" }
    if (large == "") {
        large = "Ra Le Mi No Tu Ve Sa Do Pi Lu"
        if (locale == "pl") large = "Ra Łe Mi No Tu Wę Sa Do Pi Szu"
    }
    split(small, lows, " "); split(large, highs, " ")
    for (i = 1; i <= words; i++) {
        n = lows[1 + int(i / 10) % 10] lows[1 + i % 10] (i >= 100 ? lows[1 + int(i / 100)] : "")
        foreign[word[i]] = lows[1 + (i * 7) % 10] n
        foreign[capital(word[i])] = highs[1 + (i * 7) % 10] n
    }
}

# Translates an escaped PO string word by word; link targets and code stay as they are.
function translation(text,    tokens, n, i, result, token, core, mark) {
    n = split(text, tokens, " ")
    for (i = 1; i <= n; i++) {
        token = tokens[i]
        mark = ""
        if (token ~ /[.,]$/) {
            mark = token ~ /,$/ ? comma : stop
            token = substr(token, 1, length(token) - 1)
        }
        if (token in foreign) token = foreign[token]
        else if (token !~ /^`/ && match(token, /[A-Za-z]+/)) {
            core = substr(token, RSTART, RLENGTH)
            if (core in foreign)
                token = substr(token, 1, RSTART - 1) foreign[core] substr(token, RSTART + RLENGTH)
        }
        result = result (i > 1 ? join : "") token mark
    }
    return result
}

function quoted(line) { sub(/^[^"]*"/, "", line); sub(/"[ \t\r]*$/, "", line); return line }

function translateCatalog(path,    line, out, id, target, field, pending) {
    while ((getline line < path) > 0) {
        if (pending && line !~ /^"/) { out = out "msgstr \"" translation(id) "\"\n"; pending = 0 }
        else if (pending) { out = out "msgstr \"\"\n"; pending = 0 }
        if (line ~ /^msgid "/) { field = "id"; id = quoted(line) }
        else if (line ~ /^msgstr ""/) {
            field = "str"
            if (id != "") { pending = 1; continue }
        } else if (line ~ /^"/ && field == "id") id = id quoted(line)
        else if (line !~ /^"/) field = ""
        out = out line "\n"
    }
    if (pending) out = out "msgstr \"" translation(id) "\"\n"
    close(path)
    printf "%s", out > path
    close(path)
}

BEGIN {
    seed = 20240229
    readVocabulary()
    if (task == "articles") for (i = 1; i <= count; i++) writeArticle(i)
    if (task == "translate") {
        readLocale()
        while ((getline path < list) > 0) translateCatalog(path)
    }
}
