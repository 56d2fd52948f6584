import Diagnostics
import SourceText
import Translations

/// Where the entries of a catalog that was brought up to date in memory stand in its file on the disk.
///
/// An article that changed since the last extraction moves the lines of its catalogs; people have the old ones.
struct DiskPlaces {
    private let disk: Catalog

    init(_ reading: CatalogReading) { disk = Catalog(reading.document) }

    /// What is said of an entry, at its place in the file; without a line where the file does not have it yet.
    func moved(_ diagnostic: Diagnostic, of entry: CatalogEntry) -> Diagnostic {
        var moved = diagnostic
        moved.file = disk.document.file
        guard let original = OpenEntryReader.original(of: entry, in: disk) else {
            moved.range = nil
            moved.help = "run \"parlance extract\" first" + (diagnostic.help.map { ", then \($0)" } ?? "")
            return moved
        }
        let (here, there) = (entry.translationRange, original.translationRange)
        let isSame = entry.file.bytes[here.range].elementsEqual(original.file.bytes[there.range])
        guard isSame, let range = diagnostic.range, range.start >= here.start, range.end <= here.end else {
            moved.range = there
            return moved
        }
        let shift = there.start - here.start
        moved.range = ByteRange(range.start + shift, range.end + shift)
        return moved
    }
}
