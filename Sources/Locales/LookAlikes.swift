import CICU

/// Tells which letters of one alphabet look like which of another (UTS #39, skeletons of confusables).
///
/// One for each worker; built in less than a millisecond when it is first asked.
package final class LookAlikes {
    private let handle: OpaquePointer?
    private var letters: [String: [Unicode.Scalar]] = [:]

    /// - Parameter alphabet: The letters that others are compared with, in both cases.
    package init(alphabet: [Unicode.Scalar]) {
        handle = icuOpen { cicu_spoof_open($0) }
        for letter in alphabet {
            guard let skeleton = skeleton(of: letter) else { continue }
            letters[skeleton, default: []].append(letter)
        }
    }

    deinit {
        if let handle { cicu_spoof_close(handle) }
    }

    /// The letter of the alphabet that looks like another scalar, in its case where there are several.
    package func letter(like scalar: Unicode.Scalar) -> Unicode.Scalar? {
        guard let skeleton = skeleton(of: scalar), let found = letters[skeleton] else { return nil }
        let isUppercase = scalar.properties.isUppercase
        return found.first { $0.properties.isUppercase == isUppercase } ?? found.first
    }

    private func skeleton(of scalar: Unicode.Scalar) -> String? {
        guard let handle else { return nil }
        let units = Array(String(scalar).utf16)
        return icuText { cicu_skeleton(handle, units, Int32(units.count), $0, $1, $2) }
    }
}
