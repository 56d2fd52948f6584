import SourceText

/// Which numbers each plural form of a catalog is for, by the `Plural-Forms` field of its header.
package struct PluralFormNumbers: Sendable {
    /// The numbers from 0 to 1000 that a form takes, the first eight.
    package let samples: [Int]
    /// The number, if it is the only one.
    package let only: Int?

    package init(samples: [Int], only: Int?) {
        self.samples = samples
        self.only = only
    }
}

extension Catalog {
    /// The numbers of each form; nil where the header does not tell or its formula is wrong.
    ///
    /// Some 0.3 ms: ask once a catalog.
    package var pluralForms: [PluralFormNumbers]? {
        guard let field = headerField("Plural-Forms"), let plurals = POPluralForms(field), 1...100 ~= plurals.count
        else { return nil }
        var samples = [[Int]](repeating: [], count: plurals.count)
        for number in Array(0...200) + [1000] {
            guard let form = plurals.form(of: number) else { return nil }
            samples[form].append(number)
        }
        return samples.map {
            PluralFormNumbers(samples: Array($0.prefix(8)), only: $0.count == 1 ? $0.first : nil)
        }
    }
}
