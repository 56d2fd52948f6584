import SourceText
package import Translations

extension Checker {
    /// What safe fixes make of a catalog's translations.
    ///
    /// A fix is taken only if its rule finds less afterwards and no rule finds more, so every round leaves fewer
    /// findings than the one before, and repairing what is repaired changes nothing. Of an entry with a plural each
    /// form is repaired by itself. Stale, untranslated and obsolete entries are left alone, and so are those in which a
    /// person dismissed something: a new text would end that.
    ///
    /// - Parameters:
    ///   - only: the id of the one rule whose fixes are taken; nil for all.
    ///   - dismissed: the pairs in which something is dismissed.
    package func repairs(
        in catalog: Catalog, _ locale: LocaleKnowledge, from sourceLocale: LocaleKnowledge,
        sources: SourceTexts? = nil, only: String? = nil, dismissed: Set<UInt64> = [],
        kind: (CatalogEntry) -> CheckedText.Kind = { _ in .markdown }
    ) -> CatalogRepairs {
        let sources = sources ?? SourceTexts(locale.scalars)
        var result = CatalogRepairs()
        let entries = catalog.entries.filter { $0.state >= .translated }
        let habits = CatalogHabits(entries)
        var numbers: [PluralFormNumbers]?
        for entry in entries {
            let kind = kind(entry)
            var forms: [Form] = []
            if entry.forms.isEmpty {
                forms = [
                    Form(number: 0, source: entry.source, text: entry.translation) { text in
                        Self.pair(of: entry, text, kind, locale, sourceLocale, sources, habits: habits)
                    }
                ]
            } else if let pluralSource = entry.pluralSource {
                let known = numbers ?? catalog.pluralForms ?? locale.pluralFormNumbers
                numbers = known
                let (singular, plural) = (
                    sources.text(entry.source, kind: kind), sources.text(pluralSource, kind: kind)
                )
                forms = entry.forms.indices.map { index in
                    let isSingular =
                        entry.forms.count > 1 && known.indices.contains(index) && known[index].samples.contains(1)
                    let source = isSingular ? singular : plural
                    return Form(number: index, source: source.slice, text: entry.forms[index]) { text in
                        let pair = Self.pair(
                            of: entry, text, kind, locale, sourceLocale, sources, source: source, habits: habits)
                        var texts = entry.forms
                        texts[index] = text
                        pair.plural = PluralForm(
                            index: index, forms: texts, singular: singular, plural: plural, numbers: known)
                        return pair
                    }
                }
            }
            repair(entry, forms, only, dismissed, &result)
        }
        return result
    }

    /// One text of an entry and what pair it makes with its source.
    private struct Form {
        var number: Int
        var source: TextSlice
        var text: TextSlice
        var pair: (TextSlice) -> TranslationPair
    }

    private func repair(
        _ entry: CatalogEntry, _ forms: [Form], _ only: String?, _ dismissed: Set<UInt64>,
        _ result: inout CatalogRepairs
    ) {
        for form in forms {
            let judge = { (text: TextSlice) in Judged(text, self.found(in: form.pair(text))) }
            var judged = judge(form.text)
            guard judged.hasFix(of: only) else { continue }
            if !dismissed.isEmpty, dismissed.contains(entry.pairFingerprint) {
                result.dismissedCount += 1
                return
            }
            var rules: [String] = []
            while let (next, rule) = improved(judged, only, judge) {
                judged = next
                rules.append(rule)
            }
            if !rules.isEmpty {
                result.repairs.append(
                    EntryRepair(
                        entry: entry, form: form.number, source: form.source, translation: judged.text, rules: rules))
            }
            for (rule, finding) in judged.findings where !finding.fix.isEmpty && only ?? rule.id == rule.id {
                var finding = finding
                // Its place is in the new text, not in the file's.
                if !rules.isEmpty { finding.range = nil }
                result.leftOut.append(place(finding, of: rule, entry.form(form.number), form: form.number))
            }
        }
    }

    private func found(in pair: TranslationPair) -> [(rule: any Rule, finding: Finding)] {
        var found: [(rule: any Rule, finding: Finding)] = []
        forEachFinding(in: pair) { found.append(($0, $1)) }
        return found
    }

    /// The first text that one rule's fixes, all together or one by one, make better; nil where none does.
    private func improved(
        _ judged: Judged, _ only: String?, _ judge: (TextSlice) -> Judged
    ) -> (Judged, rule: String)? {
        for (rule, fixes) in judged.fixes(of: only) {
            for edits in fixes {
                guard let text = edits.applied(to: judged.text) else { continue }
                let next = judge(text)
                if next.isBetter(than: judged, for: rule) { return (next, rule) }
            }
        }
        return nil
    }
}

/// A text and what the rules find in it.
private struct Judged {
    let text: TextSlice
    let findings: [(rule: any Rule, finding: Finding)]
    private var counts: [String: Int] = [:]

    init(_ text: TextSlice, _ findings: [(rule: any Rule, finding: Finding)]) {
        self.text = text
        self.findings = findings
        for (rule, _) in findings { counts[rule.id, default: 0] += 1 }
    }

    func hasFix(of only: String?) -> Bool {
        findings.contains { !$0.finding.fix.isEmpty && only ?? $0.rule.id == $0.rule.id }
    }

    /// By rule: all fixes that do not overlap at once, then each by itself.
    func fixes(of only: String?) -> [(rule: String, fixes: [[TextEdit]])] {
        var result: [(rule: String, fixes: [[TextEdit]])] = []
        for (rule, finding) in findings where !finding.fix.isEmpty && only ?? rule.id == rule.id {
            if let index = result.firstIndex(where: { $0.rule == rule.id }) {
                result[index].fixes.append(finding.fix)
            } else {
                result.append((rule.id, [finding.fix]))
            }
        }
        for index in result.indices where result[index].fixes.count > 1 {
            var all: [TextEdit] = []
            for fix in result[index].fixes where !fix.contains(where: { edit in all.contains { $0.overlaps(edit) } }) {
                all += fix
            }
            result[index].fixes.insert(all, at: 0)
        }
        return result
    }

    func isBetter(than other: Judged, for rule: String) -> Bool {
        counts[rule, default: 0] < other.counts[rule, default: 0]
            && counts.allSatisfy { $0.value <= other.counts[$0.key, default: 0] }
    }
}

extension TextEdit {
    /// Whether both change the same bytes, or put something at the same place.
    fileprivate func overlaps(_ other: TextEdit) -> Bool {
        range.start < other.range.end && other.range.start < range.end || range == other.range
    }
}
