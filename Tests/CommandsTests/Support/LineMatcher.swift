/// Whether the lines match the patterns one by one; a pattern `...` stands for any lines, none included.
///
/// Compares bytes, so that two normal forms of one character differ. Cost: patterns × lines.
func linesMatch(_ patterns: [String], _ lines: [String]) -> Bool {
    wildcardMatch(
        patterns.map { $0 == "..." ? nil : $0 }, lines,
        same: { pattern, line in lineMatches(pattern, line) })
}

/// Whether one line matches a pattern in which `[...]` stands for any text, none included.
func lineMatches(_ pattern: String, _ line: String) -> Bool {
    if pattern == "\\..." { return line == "..." }
    let dots = Array("[...]".utf8)
    let bytes = Array(pattern.utf8)
    var elements: [UInt8?] = []
    var index = 0
    while index < bytes.count {
        if bytes[index...].starts(with: dots) {
            elements.append(nil)
            index += dots.count
        } else {
            elements.append(bytes[index])
            index += 1
        }
    }
    return wildcardMatch(elements, Array(line.utf8), same: ==)
}

/// Glob matching where nil in the pattern stands for any elements; backtracks to the last nil only.
private func wildcardMatch<Pattern, Element>(
    _ pattern: [Pattern?], _ elements: [Element], same: (Pattern, Element) -> Bool
) -> Bool {
    var at = 0
    var index = 0
    var retry: (pattern: Int, element: Int)?
    while index < elements.count {
        if at < pattern.count, let wanted = pattern[at] {
            if same(wanted, elements[index]) {
                at += 1
                index += 1
                continue
            }
        } else if at < pattern.count {
            retry = (at, index)
            at += 1
            continue
        }
        guard let last = retry else { return false }
        retry = (last.pattern, last.element + 1)
        at = last.pattern + 1
        index = last.element + 1
    }
    return pattern[at...].allSatisfy { $0 == nil }
}

/// The lines side by side: `  ` both, `- ` expected only, `+ ` printed only.
func lineDifference(_ patterns: [String], _ lines: [String]) -> String {
    let difference = lines.difference(from: patterns, by: lineMatches)
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in difference {
        switch change {
        case .remove(let offset, _, _): removed.insert(offset)
        case .insert(let offset, _, _): inserted.insert(offset)
        }
    }
    var result: [String] = []
    var pattern = 0
    var line = 0
    while pattern < patterns.count || line < lines.count {
        if removed.contains(pattern) {
            result.append("- " + patterns[pattern])
            pattern += 1
        } else if inserted.contains(line) {
            result.append("+ " + lines[line])
            line += 1
        } else {
            result.append("  " + lines[line])
            pattern += 1
            line += 1
        }
    }
    return result.joined(separator: "\n")
}
