import Glibc

/// A folder that is held open: the states of many files below it cost less than by whole paths.
final class OpenFolder: Sendable {
    private let descriptor: Int32

    /// Nil where there is no such folder.
    init?(_ path: String) {
        descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if descriptor < 0 { return nil }
    }

    deinit { close(descriptor) }

    /// The state of a file below the folder, as ``Disk/state(_:)`` tells it.
    func state(_ path: String) -> Disk.FileState { Disk.state(path, below: descriptor) }
}
