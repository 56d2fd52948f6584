package import Diagnostics

extension PODocument {
    /// The id of the diagnostic about conflict markers.
    package static let conflictID = "po-merge-conflict"

    /// What keeps the whole file from being read as text: it is UTF-16, of another encoding, or too large.
    ///
    /// Such a file must not be written: what is new would be in another encoding than what is there.
    package var obstacle: Diagnostic? {
        diagnostics.first { ["po-charset", "po-malformed-utf8", "po-utf16", "po-too-large"].contains($0.id) }
    }

    /// Whether the file is to be left as it is until a person mended it.
    ///
    /// It is of another encoding, or in the middle of a merge. Other broken entries stay where they are and do not
    /// keep the rest from being written.
    package var waitsForPerson: Bool { obstacle != nil || diagnostics.contains { $0.id == PODocument.conflictID } }
}
