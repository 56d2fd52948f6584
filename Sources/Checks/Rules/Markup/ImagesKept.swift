package import Diagnostics

/// A translation shows the same pictures as its source, in any order.
///
/// A changed path shows a broken picture; one that is altogether another may be meant and is a warning. Left alone are paths that name the reader's language where the source names
/// its own (`screenshot.en.png` → `screenshot.it.png`), and another picture whose path names the reader's language where
/// the source's does not (`/mac/3.jpg` → `/mac/ja/mac-3.png`); the text that describes a picture is translated. The fix mends a
/// damaged spelling of the path, as in `links-kept`; another picture may be meant.
package struct ImagesKept: Rule {
    package let id = "images-kept"
    package let severity = Severity.error
    package let summary = "Pictures are those of the source"
    package let concerns: TextTraits = .squareBrackets
    package let kinds: Set<CheckedText.Kind> = [.markdown]

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        guard var difference = pair.difference(in: .image) else { return [] }
        difference.dropLocalized(pair)
        difference.dropOwnPictures(pair)
        // With another picture in its place it may be meant.
        return pair.findings(
            difference, "picture", help: "keep each path exactly as in the source",
            severityOfOthers: difference.added.isEmpty ? .error : .warning)
    }
}
