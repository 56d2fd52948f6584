import Testing

@testable import Pipeline

struct RepositoryPathTests {
    @Test func `a workspace in a repository knows its folder`() throws {
        let folder = try TemporaryFolder()
        try folder.write(".git/HEAD", "ref: refs/heads/main\n")
        try folder.write("docs/site/parlance.yaml", "")
        #expect(RepositoryPath.prefix(of: folder.path + "/docs/site") == "docs/site/")
        #expect(RepositoryPath.prefix(of: folder.path) == "")
    }

    @Test func `a work tree has a file in the place of the folder`() throws {
        let folder = try TemporaryFolder()
        try folder.write("tree/.git", "gitdir: elsewhere\n")
        try folder.write("tree/site/x", "")
        #expect(RepositoryPath.prefix(of: folder.path + "/tree/site") == "site/")
    }
}
