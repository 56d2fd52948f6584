package import Diagnostics
import SourceText

extension Workspace {
    private func baselinePath(_ path: String?) -> String? {
        path ?? configuration.gate.baselinePath.map(absolute)
    }

    /// The baseline in a file, else in the one that the configuration names; nil where there is neither.
    package func gateBaseline(at path: String?) -> (GateBaseline?, [Diagnostic]) {
        guard let file = baselinePath(path) else { return (nil, []) }
        let name = path ?? configuration.gate.baselinePath ?? file
        do throws(FileProblem) {
            let (baseline, problems) = GateBaseline.read(SourceFile(path: name, bytes: try Disk.read(file)))
            return (baseline, problems)
        } catch {
            if error.kind == .missing {
                let option = path.map { " --baseline \($0)" } ?? ""
                return (
                    GateBaseline(),
                    [
                        Diagnostic(
                            "missing-baseline", .error, "The baseline \"\(name)\" is missing",
                            help: "write down what is wrong today with \"parlance check --write-baseline\(option)\"")
                    ]
                )
            }
            return (GateBaseline(), [error.diagnostic(of: name)])
        }
    }

    /// Writes a baseline to a file, else to the one that the configuration names; the path as people know it.
    package func write(_ baseline: GateBaseline, to path: String?) -> (path: String, Diagnostic?) {
        let name = path ?? configuration.gate.baselinePath ?? "gate-baseline.yaml"
        let file = path ?? absolute(name)
        do throws(FileProblem) {
            if let slash = file.lastIndex(of: "/") { try Disk.makeDirectories(String(file[..<slash])) }
            let known = Disk.exists(file) ? try Disk.readStamped(file) : nil
            let bytes = Array(baseline.text.utf8)
            // People commit it: the disk holds the old one or the new one, never a part.
            if known?.bytes != bytes { try Disk.replace(file, with: bytes, ifStill: known?.stamp) }
            return (name, nil)
        } catch {
            return (name, error.diagnostic(of: name))
        }
    }
}

extension Workspace {
    /// Gives the lines of renamed articles their new catalogs in the baseline that the configuration names.
    func baselineFollows(_ renames: [ArticleRenames.Rename]) -> [Diagnostic] {
        guard !renames.isEmpty, configuration.gate.baselinePath != nil else { return [] }
        let (baseline, problems) = gateBaseline(at: nil)
        // A broken or missing one is told of by the gate.
        guard var baseline, problems.isEmpty else { return [] }
        let before = baseline
        for rename in renames {
            for locale in configuration.targets {
                baseline.move(catalogPath(rename.old, locale), to: catalogPath(rename.new, locale))
            }
        }
        return baseline == before ? [] : [write(baseline, to: nil).1].compactMap(\.self)
    }
}
