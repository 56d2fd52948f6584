import Publishing
import Synchronization

/// Editions between the two passes of a build, so that most are woven and parsed once only.
///
/// It holds so many bytes and no more: on a large site, those that found no room are woven again.
final class EditionShelf: Sendable {
    private struct Room: Sendable {
        var editions: [String: [PackedEdition]] = [:]
        var free: Int
    }

    private let room: Mutex<Room>

    /// - Parameter limit: in bytes of packed bodies.
    init(limit: Int = 64 << 20) {
        room = Mutex(Room(free: limit))
    }

    func put(_ editions: [PackedEdition], of path: String) {
        let size = editions.reduce(0) { $0 + $1.byteCount }
        room.withLock { room in
            guard size <= room.free else { return }
            room.free -= size
            room.editions[path] = editions
        }
    }

    /// The editions of the article at a path, taken from the shelf; nil where they must be woven.
    func take(_ path: String) -> [PackedEdition]? {
        room.withLock { $0.editions.removeValue(forKey: path) }
    }
}
