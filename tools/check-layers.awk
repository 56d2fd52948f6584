# The comparison behind `tools/check-layers`; plain POSIX awk.
# In: table (layers.txt), targets (`Name Dependency …` lines of Package.swift), files (paths of Swift files).

function fault(place, what, right) { print place ": " what "; " right; faults++ }
function trim(s) { gsub(/^[ \t]+|[ \t]+$/, "", s); return s }

# The table: modules[n], layerOf[m], rowOf[m], lineOf[m], allowed[m, other], and the word rules.
function readTable(    line, number, layer, ordered, parts, names, count, i, name, row) {
    while ((getline line < table) > 0) {
        number++
        sub(/^#.*/, "", line)
        line = trim(line)
        if (line == "") continue
        if (line ~ /^\[.*\]$/) {
            layer = substr(line, 2, length(line) - 2)
            ordered = sub(/, in order$/, "", layer)
            if (layer != "outside" && layer != "words") { layers++; inOrder[layers] = ordered; layerName[layers] = layer }
            continue
        }
        if (layer == "words") {
            split(line, parts, "|")
            count = split(trim(parts[1]), names, /[ \t]+/)
            for (i = 1; i <= count; i++) {
                words++
                word[words] = names[i]; wordFor[words] = " " trim(parts[2]) " "; wordRight[words] = trim(parts[3])
            }
            continue
        }
        name = line; sub(/:.*/, "", name)
        if (line !~ /^[A-Za-z_][A-Za-z_0-9]*:/) { fault(table ":" number, "not a row", "write `Module: imports`"); continue }
        if (name in lineOf) { fault(table ":" number, name " has a second row", "keep one"); continue }
        lineOf[name] = number
        if (layer == "outside") { outside[name]; if (line ~ /:[ \t]*anywhere$/) anywhere[name]; continue }
        modules[++rows] = name; rowOf[name] = rows; layerOf[name] = layers
        sub(/^[^:]*:/, "", line)
        imports[name] = trim(line)
        count = split(imports[name], names, /[ \t]+/)
        for (i = 1; i <= count; i++) allowed[name, names[i]] = 1
    }
    close(table)
    if (rows == 0) fault(table ":1", "no rows", "write `Module: imports`")
}

# The table against itself: lower layers only, and one Swift importer for each C module.
function checkTable(    i, j, name, other, names, count) {
    for (i = 1; i <= rows; i++) {
        name = modules[i]
        count = split(imports[name], names, /[ \t]+/)
        for (j = 1; j <= count; j++) {
            other = names[j]
            if (!(other in rowOf)) continue
            if (layerName[layerOf[other]] == "C" && layerName[layerOf[name]] != "C") {
                if (other in importer)
                    fault(table ":" lineOf[name], name " and " importer[other] " both import " other,
                        "give a C module one Swift importer")
                importer[other] = name
            }
            if (layerOf[other] < layerOf[name]) continue
            if (layerOf[other] == layerOf[name] && inOrder[layerOf[name]] && rowOf[other] < i) continue
            fault(table ":" lineOf[name], name " (" layerName[layerOf[name]] ") imports " other \
                " (" layerName[layerOf[other]] ")", "move what they share down to a lower layer")
        }
    }
    for (i = 1; i <= rows; i++)
        if (layerName[layerOf[modules[i]]] == "C" && !(modules[i] in importer))
            fault(table ":" lineOf[modules[i]], "no Swift module imports " modules[i], "name its one importer")
}

# Package.swift against the table, in both directions. Outside modules are no dependencies of a package.
function checkPackage(    line, names, count, i, name, j, declared, isTarget) {
    while ((getline line < targets) > 0) {
        count = split(line, names, " ")
        name = names[1]
        isTarget[name] = 1
        if (!(name in rowOf)) {
            fault("Package.swift:" targetLine(name), name " has no row in " table, "give it a layer and its imports")
            continue
        }
        for (i = 2; i <= count; i++) {
            declared[name, names[i]] = 1
            if (!((name, names[i]) in allowed))
                fault("Package.swift:" targetLine(name), name " depends on " names[i] ", which " table " does not allow",
                    "remove the dependency, or use a lower module")
        }
    }
    close(targets)
    for (i = 1; i <= rows; i++) {
        name = modules[i]
        if (!(name in isTarget)) {
            fault(table ":" lineOf[name], name " is no target of the package", "remove the row")
            continue
        }
        count = split(imports[name], names, /[ \t]+/)
        for (j = 1; j <= count; j++)
            if (!(names[j] in outside) && !((name, names[j]) in declared))
                fault(table ":" lineOf[name], name " may import " names[j] ", which Package.swift does not declare",
                    "declare the dependency or remove it here")
    }
}

function targetLine(name,    line, number, found) {
    while ((getline line < "Package.swift") > 0) {
        number++
        if (!found && index(line, "\"" name "\"")) found = number
    }
    close("Package.swift")
    return found ? found : 1
}

# A line of code without comments and the text of string literals. The state of `"""` text and `/* */` comments lives
# in inText and inComment across lines; interpolations count as text.
function code(line,    out, c, i, n, quoted) {
    out = ""; n = length(line); quoted = 0
    for (i = 1; i <= n; i++) {
        c = substr(line, i, 1)
        if (inComment) {
            if (substr(line, i, 2) == "*/") { inComment = 0; i++ }
        } else if (inText) {
            if (c == "\\") i++
            else if (substr(line, i, 3) == "\"\"\"") { inText = 0; i += 2 }
        } else if (quoted) {
            if (c == "\\") i++
            else if (c == "\"") { quoted = 0; out = out c }
        } else if (substr(line, i, 3) == "\"\"\"") { inText = 1; i += 2 }
        else if (c == "\"") { quoted = 1; out = out c }
        else if (substr(line, i, 2) == "//") break
        else if (substr(line, i, 2) == "/*") { inComment = 1; i++ }
        else out = out c
    }
    return out
}

# Whether `text` uses the word: not as part of a longer name, not a member, not a declaration.
function uses(text, wanted,    at, from, before, head, after) {
    from = 1
    while ((at = index(substr(text, from), wanted)) > 0) {
        at += from - 1
        head = substr(text, 1, at - 1)
        before = at > 1 ? substr(text, at - 1, 1) : " "
        after = substr(text, at + length(wanted), 1)
        from = at + 1
        if (before ~ /[A-Za-z0-9_`]/) continue
        if (wanted ~ /[A-Za-z0-9_]$/ && after ~ /[A-Za-z0-9_]/) continue
        if (before == "." && head !~ /(^|[^A-Za-z0-9_.])(Swift|Glibc|Foundation|FoundationEssentials)\.$/) continue
        if (head ~ /(func|case)[ \t]+$/) continue
        return 1
    }
    return 0
}

function importedModule(text) {
    if (text !~ /^[ \t]*(@[A-Za-z_]+(\([^)]*\))?[ \t]+)*((public|package|internal|fileprivate|private)[ \t]+)?import[ \t]/)
        return ""
    sub(/^.*import[ \t]+/, "", text)
    sub(/^(struct|class|enum|protocol|typealias|func|let|var)[ \t]+/, "", text)
    sub(/[^A-Za-z0-9_].*$/, "", text)
    return text
}

# The right answer to an import that the table does not allow.
function instead(module, other,    parts) {
    if (other in importer) return "use " importer[other] ", its only importer"
    if (other ~ /^Foundation/) return "use the standard library, or a lower module"
    if (other in outside) return "leave it to the modules that name it in " table
    if (module in rowOf && other in rowOf && layerOf[other] >= layerOf[module])
        return "move what they share down to a lower layer"
    return "declare it in " table " and Package.swift, or do without"
}

function checkFile(path,    parts, module, line, number, statements, count, i) {
    split(path, parts, "/")
    module = parts[2]
    inText = inComment = 0
    if (!(module in rowOf)) {
        fault(path ":1", module " has no row in " table, "give it a layer and its imports")
        return
    }
    while ((getline line < path) > 0) {
        number++
        count = split(code(line), statements, ";")
        for (i = 1; i <= count; i++) checkStatement(module, path ":" number, statements[i])
    }
    close(path)
}

function checkStatement(module, place, text,    other, i) {
    other = importedModule(text)
    if (other != "") {
        used[module, other]
        if (!((module, other) in allowed) && !(other in anywhere))
            fault(place, module " imports " other, instead(module, other))
        return
    }
    for (i = 1; i <= words; i++)
        if (index(text, word[i]) && !index(wordFor[i], " " module " ") && uses(text, word[i]))
            fault(place, module " uses `" word[i] "`", wordRight[i])
}

function warnUnused(    i, j, names, count, name) {
    for (i = 1; i <= rows; i++) {
        name = modules[i]
        if (layerName[layerOf[name]] == "C") continue
        count = split(imports[name], names, /[ \t]+/)
        for (j = 1; j <= count; j++)
            if (!((name, names[j]) in used)) {
                print table ":" lineOf[name] ": warning: " name " never imports " names[j] "; remove it from the table"
                warnings++
            }
    }
}

BEGIN {
    readTable(); checkTable(); checkPackage()
    while ((getline path < files) > 0) { checked++; checkFile(path) }
    warnUnused()
    printf "check-layers: %d modules, %d files, %d violations, %d warnings\n", rows, checked, faults, warnings
    exit faults > 0
}
