import Articles
import Locales
import Publishing
import SourceText

/// What a stage found out about files, kept for the next run as long as the files stay as they are.
///
/// A file in `.parlance/cache`, which git ignores, and which may be removed at any time. It is never needed: one that
/// is missing, broken, of another version or on a read-only disk is no cache and no message.
///
/// A result is kept under a key with the state of all files that it was made of (size, inode, times to the nanosecond).
/// It counts only if the state is the same and no file is younger than the start of the run that kept it, less
/// ``usualSlack``: a file that is written twice within one tick of the clock looks the same, so what is nearly as young as
/// the cache is read again (git calls such files of its index "racily clean"). The program itself, ICU's version and
/// the files of settings are part of the state of every result.
package struct ResultCache: Sendable {
    /// One result: the state of its files and what the stage wrote.
    struct Record: Sendable {
        let states: StateDigest
        let payload: ArraySlice<UInt8>
    }

    /// Coarse clocks of file systems have a tick of two seconds (FAT).
    package static let usualSlack: Int64 = 2_000_000_000

    private let path: String
    private let setting: StateDigest
    private let began: Disk.Moment
    private let known: [String: Record]
    /// When the run began that wrote the file.
    private let written: Disk.Moment
    /// The least number of files for which a cache is written: few are read in no time.
    private let leastFiles: Int
    private let slack: Int64

    private static let folder = "cache"
    private static let signature = Array("parlance cache 1\n".utf8)

    /// The cache of a stage.
    ///
    /// - Parameters:
    ///   - name: the stage's; each has a file of its own.
    ///   - began: a time before any file of the workspace was read.
    ///   - leastFiles: with fewer files nothing is written.
    ///   - slack: in nanoseconds.
    /// - Returns: nil where the state of the settings is not known or too young to be trusted.
    package init?(
        _ name: String, of workspace: Workspace, began: Disk.Moment, leastFiles: Int = 256,
        slack: Int64 = usualSlack
    ) {
        let decisions = workspace.configuration.targets.map { workspace.decisionsPath($0.tag) }
        var settings = ([Workspace.configurationName, workspace.glossaryPath] + decisions).map(workspace.absolute)
        if let rules = workspace.configuration.sentenceRulesPath { settings.append(workspace.absolute(rules.value)) }
        let states = FileStates(settings)
        let program = FileStates(["/proc/self/exe"])
        guard states.isKnown, states.latest.nanoseconds < began.nanoseconds - slack else { return nil }
        var setting = states.digest
        setting.add(program.digest.low)
        setting.add(LocaleProfile.icuVersion)
        path = workspace.absolute("\(Workspace.memoryFolder)/\(Self.folder)/\(name)")
        self.setting = setting
        self.began = began
        self.leastFiles = leastFiles
        self.slack = slack
        (known, written) = Self.read(path, setting) ?? ([:], Disk.Moment(nanoseconds: 0))
    }

    /// What was kept under a key, if its files are as they were.
    func record(_ key: String, _ states: FileStates) -> Record? {
        guard states.isKnown, let record = known[key], record.states == states.digest,
            states.latest.nanoseconds < written.nanoseconds &- slack
        else { return nil }
        return record
    }

    /// What was kept under a key, whatever became of its files.
    func record(named key: String) -> Record? { known[key] }

    /// Whether ``save(_:hasNews:fileCount:)`` would write that many records.
    func isWorthSaving(_ count: Int, hasNews: Bool, fileCount: Int) -> Bool {
        (hasNews || count != known.count) && fileCount >= leastFiles
    }

    /// Replaces the file by one with these records, where there is something to gain.
    ///
    /// - Parameters:
    ///   - hasNews: whether any record is not from the file.
    ///   - fileCount: how many files the results were made of.
    func save(_ records: [(key: String, record: Record)], hasNews: Bool, fileCount: Int) {
        guard isWorthSaving(records.count, hasNews: hasNews, fileCount: fileCount), Self.prepare(path) else { return }
        var writer = CacheWriter()
        writer.write(setting)
        writer.write(fixed: UInt64(bitPattern: began.nanoseconds))
        writer.write(records.count)
        for (key, record) in records {
            writer.write(key)
            writer.write(record.states)
            writer.write(bytes: record.payload)
        }
        var sum = CacheWriter()
        sum.write(fixed: TextSlice(writer.bytes).fingerprint)
        Disk.replaceDerived(path, with: Self.signature + sum.bytes + writer.bytes)
    }

    private static func read(_ path: String, _ setting: StateDigest) -> ([String: Record], Disk.Moment)? {
        guard let bytes = try? Disk.read(path), bytes.starts(with: signature) else { return nil }
        var sum = CacheReader(bytes[signature.count...].prefix(8))
        let content = bytes.dropFirst(signature.count + 8)
        var reader = CacheReader(content)
        guard sum.fixed() == TextSlice(content).fingerprint, reader.digest() == setting, let began = reader.fixed(),
            let count = reader.number(below: content.count)
        else { return nil }
        var records = [String: Record](minimumCapacity: count)
        for _ in 0..<count {
            guard let key = reader.text(), let states = reader.digest(), let payload = reader.run() else { return nil }
            records[key] = Record(states: states, payload: payload)
        }
        return reader.isAtEnd ? (records, Disk.Moment(nanoseconds: Int64(bitPattern: began))) : nil
    }

    /// Makes the folder, which keeps itself out of git, and clears what killed runs left in it.
    private static func prepare(_ path: String) -> Bool {
        guard let slash = path.lastIndex(of: "/") else { return false }
        let folder = String(path[..<slash])
        if Disk.isDirectory(folder) {
            Disk.removeLeftovers(below: folder)
            return true
        }
        do throws(FileProblem) {
            try Disk.makeDirectories(folder)
            try Disk.makeIgnoredFolder(String(folder.dropLast(Self.folder.count + 1)))
            return true
        } catch {
            return false
        }
    }
}
