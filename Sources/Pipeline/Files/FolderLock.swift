import Glibc

/// A folder that one run at a time works in; nothing is written to it for that.
///
/// The lock is the kernel's (`flock`): it ends with the run, however that ends. Where a file system knows none, nobody
/// waits for anybody.
package final class FolderLock: Sendable {
    private let descriptor: Int32

    package init(_ path: String) {
        descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// Takes the folder; false where another run has it.
    package func take() -> Bool {
        flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK
    }

    /// Takes the folder when no other run has it any more.
    package func wait() {
        while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
    }
}
