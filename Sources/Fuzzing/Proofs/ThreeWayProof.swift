import SourceText
import Translations

/// Merging three versions of a catalog: nothing that a side added is lost, nothing breaks that was whole.
///
/// The input is cut into base, ours and theirs at lines that hold `%%` alone; with fewer parts, sides are the same.
enum ThreeWayProof {
    static func prove(_ bytes: [UInt8]) throws(BrokenInvariant) {
        let parts = parts(of: bytes)
        let base = document(parts.first ?? [])
        let ours = document(parts.count > 1 ? parts[1] : bytes)
        let theirs = document(parts.count > 2 ? parts[2] : parts.first ?? [])
        for document in [base, ours, theirs] {
            let same = ThreeWayMerge(base: document, ours: document, theirs: document)
            try require(same.document.bytes == document.bytes, "three equal versions are that version")
        }
        let merge = ThreeWayMerge(base: base, ours: ours, theirs: theirs)
        let swapped = ThreeWayMerge(base: base, ours: theirs, theirs: ours)
        for side in [ours, theirs] { try proveJunkKept(side, base, merge.document) }
        // Broken text may come to stand where it breaks more.
        guard [base, ours, theirs].allSatisfy({ $0.junk.isEmpty }) else { return }
        try require(merge.document.junk.isEmpty, "whole catalogs make a whole one: \(shown(merge.document.bytes))")
        try require(
            keys(merge.document) == keys(swapped.document), "both ways round the same messages come out")
        let again = ThreeWayMerge(base: base, ours: merge.document, theirs: theirs)
        try require(
            keys(again.document).isSuperset(of: keys(theirs).subtracting(keys(base))), "a second merge loses nothing")
        for side in [ours, theirs] { try proveKept(side, base, merge.document) }
    }

    /// Every translation of a side that the base has not is there, as a translation or as a comment.
    private static func proveKept(
        _ side: PODocument, _ base: PODocument, _ merged: PODocument
    ) throws(BrokenInvariant) {
        let known = Set(base.entries.flatMap { base.translations(of: $0) })
        let kept = Set(merged.entries.flatMap { merged.translations(of: $0) })
        let comments = Set(merged.entries.flatMap { merged.message(of: $0).translatorComments })
        for entry in side.entries where !entry.isHeader {
            for text in side.translations(of: entry) where !known.contains(text) && !text.isEmpty {
                var writer = POWriter()
                writer.string(text)
                let isKept = kept.contains(text) || comments.contains { $0.bytes.ends(with: writer.bytes) }
                try require(isKept, "the translation \(shown(text.bytes)) is kept: \(shown(merged.bytes))")
            }
        }
    }

    /// Broken text of a side that the base has not is there.
    private static func proveJunkKept(
        _ side: PODocument, _ base: PODocument, _ merged: PODocument
    ) throws(BrokenInvariant) {
        func texts(_ document: PODocument) -> Set<TextSlice> {
            Set(document.junk.filter { $0.reason == .broken }.map { TextSlice(trimmed(document.file.text($0.range))) })
        }
        let known = texts(base)
        let whole = merged.bytes
        for text in texts(side) where !known.contains(text) && !text.isEmpty {
            let isKept = whole.indices.contains { whole[$0...].starts(with: text.bytes) }
            try require(isKept, "the broken text \(shown(text.bytes)) is kept: \(shown(whole))")
        }
    }

    private static func trimmed(_ text: TextSlice) -> ArraySlice<UInt8> {
        var bytes = text.bytes
        while let last = bytes.last, ASCII.isWhitespace(last) { bytes.removeLast() }
        return bytes
    }

    private static func document(_ bytes: [UInt8]) -> PODocument {
        PODocument(parsing: SourceFile(path: "a.po", bytes: bytes))
    }

    private static func keys(_ document: PODocument) -> Set<MessageKey> {
        Set(
            document.entries.map {
                MessageKey(context: document.optionalText($0.context), source: document.text($0.source))
            })
    }

    private static func parts(of bytes: [UInt8]) -> [[UInt8]] {
        var parts: [[UInt8]] = [[]]
        for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if line.elementsEqual("%%".utf8) { parts.append([]) } else { parts[parts.count - 1] += line + [0x0A] }
        }
        return parts
    }
}

extension ArraySlice<UInt8> {
    fileprivate func ends(with bytes: [UInt8]) -> Bool { suffix(bytes.count).elementsEqual(bytes) }
}
