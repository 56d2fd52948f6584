import Locales
import Publishing
import Synchronization

/// What the search knows of the editions whose pages a build made, until the index of their locale is made.
///
/// So many bytes stay in memory; the rest waits in a file. An entry that cannot be kept is made once more.
final class EntryShelf: Sendable {
    private enum Place: Sendable {
        case memory([UInt8])
        case file(offset: Int, count: Int)
    }

    private struct Room: Sendable {
        var places: [LocaleTag: [String: Place]] = [:]
        var free: Int
        var file: ScratchFile?
        /// The end of the file; nil where no file can be written.
        var end: Int? = 0
    }

    private let room: Mutex<Room>
    private let folder: String

    /// - Parameters:
    ///   - folder: where the file may stand.
    ///   - limit: in bytes of entries.
    init(folder: String, limit: Int = 16 << 20) {
        self.folder = folder
        room = Mutex(Room(free: limit))
    }

    func put(_ entry: SearchEntry, in locale: LocaleTag) {
        room.withLock { room in
            let count = entry.bytes.count
            if count <= room.free {
                room.free -= count
                room.places[locale, default: [:]][entry.id] = .memory(entry.bytes)
                return
            }
            guard let offset = room.end else { return }
            do throws(FileProblem) {
                let file = if let file = room.file { file } else { try ScratchFile(in: folder) }
                room.file = file
                try file.append(entry.bytes)
                room.end = offset + count
                room.places[locale, default: [:]][entry.id] = .file(offset: offset, count: count)
            } catch {
                room.end = nil
            }
        }
    }

    /// The entry of an article; nil where this build made none or could not keep it.
    func entry(of id: String, in locale: LocaleTag) -> SearchEntry? {
        let (place, file) = room.withLock { ($0.places[locale]?[id], $0.file) }
        switch place {
        case .memory(let bytes): return SearchEntry(id: id, trusted: bytes)
        case .file(let offset, let count):
            return file?.read(count, at: offset).map { SearchEntry(id: id, trusted: $0) }
        case nil: return nil
        }
    }

    /// Gives back what a locale took.
    func clear(_ locale: LocaleTag) { room.withLock { $0.places[locale] = nil } }
}
