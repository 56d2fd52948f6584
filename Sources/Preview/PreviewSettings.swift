/// What a preview shows, and how.
package struct PreviewSettings: Sendable {
    /// A folder with `parlance.yaml`, or one inside of it.
    package var workspace: String
    /// Shows drafts too, in a folder of their own: the site's is what will be published.
    package var includesDrafts: Bool
    /// Whether pages hear of changes.
    package var isLive: Bool
    /// Differs from one start of the server to the next, so that pages of an earlier one load again.
    package var token: String

    package init(workspace: String, includesDrafts: Bool = false, isLive: Bool = true, token: String = "") {
        self.workspace = workspace
        self.includesDrafts = includesDrafts
        self.isLive = isLive
        self.token = token
    }
}
