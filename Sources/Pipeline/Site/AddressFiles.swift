import Diagnostics
import Locales
import Publishing
import SourceText

/// The recorded addresses of a workspace, by locale.
struct AddressFiles: Sendable {
    private(set) var records: [LocaleTag: AddressRecord] = [:]
    private(set) var diagnostics: [Diagnostic] = []
    private var stamps: [LocaleTag: Disk.Stamp] = [:]

    init(_ workspace: Workspace) {
        for locale in workspace.configuration.locales {
            let path = workspace.addressPath(locale)
            guard Disk.exists(workspace.absolute(path)) else { continue }
            do throws(FileProblem) {
                let (bytes, stamp) = try Disk.readStamped(workspace.absolute(path))
                let record = AddressRecord(parsing: SourceFile(path: path, bytes: bytes))
                records[locale.tag] = record
                stamps[locale.tag] = stamp
                diagnostics += record.diagnostics
            } catch {
                diagnostics.append(error.diagnostic(of: path))
            }
        }
    }

    /// Writes a locale's record where it says something new; a file that was not understood stays as it is.
    mutating func save(_ record: AddressRecord, of locale: SiteLocale, in workspace: Workspace) {
        let known = records[locale.tag]
        guard known?.isSound ?? true, record.lines != known?.lines ?? [:] else { return }
        let path = workspace.addressPath(locale)
        do throws(FileProblem) {
            try Disk.makeDirectories(workspace.absolute("\(workspace.configuration.catalogsFolder)/\(locale.tag)"))
            try Disk.replace(workspace.absolute(path), with: record.bytes, ifStill: stamps[locale.tag])
        } catch {
            diagnostics.append(error.diagnostic(of: path))
        }
    }
}

extension Workspace {
    /// The tags of the source whose addresses are remembered.
    var recordedTags: Set<String> {
        guard let source = configuration.locale(named: configuration.source.tag) else { return [] }
        let path = addressPath(source)
        guard let bytes = try? Disk.read(absolute(path)) else { return [] }
        return Set(AddressRecord(parsing: SourceFile(path: path, bytes: bytes)).tags.keys)
    }

    /// Where the addresses of a locale are remembered.
    func addressPath(_ locale: SiteLocale) -> String {
        "\(configuration.catalogsFolder)/\(locale.tag)/addresses.yaml"
    }
}
