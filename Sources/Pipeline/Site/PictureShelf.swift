import Publishing
import SourceText
import Synchronization

/// The pictures beside the articles as books can have them, each looked at once for all books of a run.
final class PictureShelf: Sendable {
    private let workspace: Workspace
    private let known = Mutex<[String: BookPicture.Answer]>([:])

    init(_ workspace: Workspace) { self.workspace = workspace }

    /// What books can have of the file at a path below the articles folder.
    func picture(_ path: String) -> BookPicture.Answer {
        if let answer = known.withLock({ $0[path] }) { return answer }
        let answer: BookPicture.Answer =
            bytes(path).map { bytes in BookPicture(path, bytes).map { .picture($0) } ?? .unusable } ?? .missing
        known.withLock { $0[path] = answer }
        return answer
    }

    func bytes(_ path: String) -> [UInt8]? { try? Disk.read(workspace.absolute(workspace.assetPath(path))) }

    /// Pictures that are there but in no book, since not every reader can show them.
    var unusable: [String] {
        known.withLock { answers in
            answers.compactMap { path, answer in if case .unusable = answer { path } else { nil } }.sorted()
        }
    }
}
