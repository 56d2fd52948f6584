/// Long lists of words on the command line, as `parlance segments $(find content -name '*.md')` gives them.
///
/// ArgumentParser joins the origins of a list anew for each of its words, so that its time grows with their square:
/// 13,000 files took 6 CPU-seconds before the first was opened. Behind the first words of a list all others are handed
/// over as one, and commands that take lists take them apart again.
enum WordRun {
    /// Commands whose lists can be long.
    private static let commands: Set<String> = ["segments", "check", "fix", "import", "review", "dismiss"]
    /// More words than any command takes besides its list.
    private static let kept = 32
    /// No argument of a program can hold it.
    private static let separator: Character = "\0"

    /// The arguments behind the program's name, with the rest of each long list as one argument.
    static func joined(_ arguments: [String]) -> [String] {
        guard arguments.count > kept + 1, commands.contains(arguments[0]) else { return arguments }
        var joined: [String] = []
        var length = 0
        for argument in arguments {
            length = argument.hasPrefix("-") ? 0 : length + 1
            if length > kept + 1 {
                joined[joined.count - 1].append(separator)
                joined[joined.count - 1] += argument
            } else {
                joined.append(argument)
            }
        }
        return joined
    }

    /// The words of a list as they were typed.
    static func words(of list: [String]) -> [String] {
        list.flatMap { $0.utf8.split(separator: 0, omittingEmptySubsequences: false).map { String(Substring($0)) } }
    }
}
