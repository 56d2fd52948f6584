import Pipeline

/// The turn of one run among those that write the output of a workspace: the others wait for it.
final class BuildTurn {
    private var lock: FolderLock?

    init(in workspace: Workspace) {
        let lock = FolderLock(workspace.absolute(""))
        self.lock = lock
        if lock.take() { return }
        Terminal.error("another build of this workspace is running; this one waits for it\n")
        lock.wait()
    }

    func end() { lock = nil }
}
