import Glibc

extension TemporaryFolder {
    /// Whether git is here to be tried.
    static let hasGit = system("git --version >/dev/null 2>&1") == 0

    /// Runs git in the folder, away from the settings of whoever runs the tests; its exit status.
    ///
    /// By the shell, since a test that sees ICU's own header cannot see Foundation's as well.
    func git(_ arguments: String...) -> Int32 {
        let words = arguments.map { "'" + $0.replacing("'", with: "'\\''") + "'" }.joined(separator: " ")
        let identity = "-c user.name=a -c user.email=a@example.org -c commit.gpgsign=false"
        let command = "HOME='\(path)' GIT_CONFIG_NOSYSTEM=1 git -C '\(path)' \(identity) \(words) >/dev/null 2>&1"
        return system(command) >> 8
    }
}
