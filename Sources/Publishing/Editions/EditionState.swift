import Segments
package import SourceText
import Translations

/// What readers are told of the translation that they read.
package struct EditionState: Sendable, Equatable {
    /// How many passages have no translation; pages show them in the source language.
    package var missing = 0
    /// How many passages changed in the source after they were translated.
    package var outdated = 0
    /// The front matter values that pages show in the source language: `title`, `image.alt`.
    package var sourceValues: Set<TextSlice> = []
    /// Whether a person approved every passage as it is.
    package var isReviewed = false
    /// Those who did, where they left their names.
    package var reviewers: [String] = []

    package init() {}

    /// Counts the segments of an article, those that the site shares left out.
    init(of segments: [Segment], entry: (Segment) -> CatalogEntry?) {
        var total = 0
        var reviewed = 0
        for segment in segments where !segment.isShared {
            total += 1
            let entry = entry(segment)
            switch entry?.state ?? .untranslated {
            case .untranslated,
                .stale where entry?.translation.isEmpty ?? true:
                missing += 1
                if let context = segment.context { sourceValues.insert(context) }
            case .stale: outdated += 1
            case .translated: break
            case .reviewed: reviewed += 1
            }
        }
        isReviewed = total > 0 && reviewed == total
    }

    /// Whether the translation says all that the source says today.
    package var isComplete: Bool { missing == 0 && outdated == 0 }
}
