import Glibc

extension Disk {
    /// Writes a file into a new folder of its own below `folder`, and takes both away after `body`.
    ///
    /// - Returns: the bytes of the file as `body` left it.
    package static func editedTemporary(
        named name: String, _ bytes: [UInt8], in folder: String, _ body: (String) -> Void
    ) throws(FileProblem) -> [UInt8] {
        var template = Array((folder + "/parlance-XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else { throw .last(folder) }
        let made = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let path = made + "/" + name
        defer {
            unlink(path)
            rmdir(made)
        }
        try update(path, with: bytes)
        body(path)
        return try read(path)
    }
}
