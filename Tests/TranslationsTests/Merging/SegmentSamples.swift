import Locales
import Segments
import SourceText

@testable import Translations

func segment(_ text: String, context: String? = nil, place: String = "paragraph 1", notes: [String] = []) -> Segment {
    Segment(
        text: TextSlice(text), context: context.map { TextSlice($0) }, place: SegmentPlace(place), notes: notes,
        range: ByteRange(0, 0))
}

let italian = LocaleTag.defaults[1]

/// A catalog of Italian translations: merged, and every entry translated as "IT source" unless `translated` is false.
func catalog(of segments: [Segment], translated: Bool = true) -> PODocument {
    let catalog = Catalog(merged(.empty(path: "it.po"), segments).document)
    if !translated { return catalog.document }
    return catalog.edited(
        catalog.entries.map { TranslationEdit(entry: $0.index, translation: TextSlice("IT " + $0.source.description)) })
}

func merged(_ old: PODocument, _ segments: [Segment]) -> (document: PODocument, report: MergeReport) {
    CatalogMerge(header: CatalogHeader(locale: "it", title: "Welcome"), from: .english, to: italian)
        .merged(old, with: segments)
}

extension PODocument {
    var string: String { String(decoding: bytes, as: UTF8.self) }
    /// Everything behind the header.
    var body: String {
        guard let header = headerIndex else { return string }
        return String(decoding: bytes[entries[header].range.end...], as: UTF8.self)
    }
}

extension String {
    func replacingFirst(_ old: String, with new: String) -> String {
        let bytes = Array(utf8)
        let wanted = Array(old.utf8)
        for start in bytes.indices where bytes[start...].starts(with: wanted) {
            return String(decoding: bytes[..<start] + new.utf8 + bytes[(start + wanted.count)...], as: UTF8.self)
        }
        return self
    }
}
