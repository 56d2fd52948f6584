import Articles
import Publishing
import SourceText
import Synchronization

/// Editions between the two passes of a build, so that most are woven once only.
///
/// It holds so many bytes of text and no more: on a large site, those that found no room are woven again.
final class EditionShelf: Sendable {
    private struct Room: Sendable {
        var editions: [String: [Edition]] = [:]
        var free: Int
    }

    private let room: Mutex<Room>

    /// - Parameter limit: in bytes of Markdown.
    init(limit: Int = 64 << 20) {
        room = Mutex(Room(free: limit))
    }

    func put(_ editions: [Edition], of path: String) {
        let size = editions.reduce(0) { $0 + $1.article.file.bytes.count }
        room.withLock { room in
            guard size <= room.free else { return }
            room.free -= size
            room.editions[path] = editions
        }
    }

    /// The editions of the article at a path, taken from the shelf; nil where they must be woven.
    func take(_ path: String) -> [Edition]? {
        room.withLock { $0.editions.removeValue(forKey: path) }
    }
}
