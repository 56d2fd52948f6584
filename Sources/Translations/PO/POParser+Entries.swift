import Diagnostics
import SourceText

/// Opening and closing entries.
extension POParser {
    var hasKeyword: Bool { entry.source.isPresent || entry.context.isPresent }
    var isComplete: Bool { entry.translation.isPresent }

    /// Makes sure that an entry is open to which a line with this prefix can belong; false if the line was dealt with.
    mutating func openEntry(isObsolete: Bool) {
        if isOpen, hasKeyword, entry.isObsolete != isObsolete { closeEntry() }
        if !isOpen {
            isOpen = true
            entry = POEntry(start: lineStart)
            contentEnd = lineStart
        }
        if isObsolete { entry.marks.insert(.obsolete) }
    }

    /// Closes an entry with a keyword if a blank line parts it from the current line.
    mutating func closeBeforeGap() {
        if isOpen, hasKeyword, contentEnd < lineStart { closeEntry() }
    }

    /// The line that was just read belongs to the entry.
    mutating func extendEntry() { contentEnd = offset }

    /// Ends the open entry before the current line and keeps it, or says why it cannot be used.
    mutating func closeEntry() {
        entry.raw = POSpan(file: entry.raw.start, contentEnd)
        guard isComplete else {
            reject(.missingTranslation, at: brokenLine)
            return
        }
        if entry.isHeader, entry.source.count == 0 { checkCharset() }
        if let fault = takeFault() {
            reject(problem(of: fault), at: ByteRange(fault.offset, fault.offset + 1))
            return
        }
        addEntry()
        isOpen = false
        field = .none
    }

    /// Turns the open entry into junk.
    mutating func reject(_ problem: POProblem?, at range: ByteRange) {
        if let problem { diagnostics.append(problem.diagnostic(in: file, at: range)) }
        junk.append(POJunk(range: ByteRange(entry.raw.start, contentEnd), reason: .broken))
        isOpen = false
        field = .none
    }

    /// The line of the open entry's first keyword.
    private var brokenLine: ByteRange {
        let start = max(entry.comments.end, entry.raw.start)
        var end = start
        while end < contentEnd, !isLineEnd(end) { end += 1 }
        return ByteRange(start, end)
    }

    /// Nothing more is said about bytes of an encoding that was reported already.
    func problem(of fault: TextFault) -> POProblem? {
        if case .nul = fault { return .nul }
        return isForeignCharset ? nil : .malformedUTF8
    }

    /// The first fault inside the open entry; those before it lie in junk.
    mutating func takeFault() -> TextFault? {
        while nextFault < faults.count, faults[nextFault].offset < entry.raw.start { nextFault += 1 }
        guard nextFault < faults.count, faults[nextFault].offset < contentEnd else { return nil }
        return faults[nextFault]
    }

    private mutating func addEntry() {
        entry.hash = withBytes(entry.source) { source in
            guard entry.context.isPresent else { return POKeyIndex.hash(context: nil, source: source) }
            return withBytes(entry.context) { POKeyIndex.hash(context: $0, source: source) }
        }
        let known = keys.find(entry.hash) { index in
            let other = entries[index]
            return other.hash == entry.hash && isEqual(other.source, entry.source)
                && other.context.isPresent == entry.context.isPresent && isEqual(other.context, entry.context)
        }
        guard let known else {
            keys.insert(entries.count, hash: entry.hash) { entries[$0].hash }
            entries.append(entry)
            return
        }
        let first = entries[known]
        let table = lineTable ?? file.lines
        lineTable = table
        let line = table.lineIndex(of: first.comments.end) + 1
        let isObsolete = first.isObsolete || entry.isObsolete
        let isEmpty = !isObsolete && (first.isBare || entry.isBare)
        let problem = isEmpty ? POProblem.emptyDuplicate(line: line) : .duplicate(line: line, isObsolete: isObsolete)
        diagnostics.append(problem.diagnostic(in: file, at: brokenLine))
        guard !entry.isObsolete, first.isObsolete || (first.isBare && !entry.isBare) else {
            junk.append(POJunk(range: entry.range, reason: .duplicate, entry: entry))
            return
        }
        // The message in use wins over the obsolete one, wherever it stands, and the translated one over the empty one.
        superseded.insert(known)
        keys.replace(known, with: entries.count, hash: entry.hash)
        entries.append(entry)
    }

    /// Turns entries that a later message replaces into junk.
    mutating func dropSuperseded() {
        if superseded.isEmpty { return }
        for index in superseded {
            junk.append(POJunk(range: entries[index].range, reason: .duplicate, entry: entries[index]))
        }
        junk.sort { $0.range.start < $1.range.start }
        entries = entries.indices.filter { !superseded.contains($0) }.map { entries[$0] }
        keys = POKeyIndex()
        for index in entries.indices { keys.insert(index, hash: entries[index].hash) { entries[$0].hash } }
    }

    private func withBytes<T>(_ span: POSpan, _ body: (UnsafeBufferPointer<UInt8>) -> T) -> T {
        if span.isInArena {
            return arena.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[span.start..<span.end])) }
        }
        return body(UnsafeBufferPointer(rebasing: bytes[span.start..<span.end]))
    }

    private func isEqual(_ left: POSpan, _ right: POSpan) -> Bool {
        guard left.count == right.count else { return false }
        if left.isEmpty { return true }
        return withBytes(left) { left in withBytes(right) { left.elementsEqual($0) } }
    }

    /// A header that declares another encoding than UTF-8; the template's placeholder `CHARSET` declares none.
    private mutating func checkCharset() {
        let header = withBytes(entry.translation) { Array($0) }
        guard let name = POHeader.charset(in: header) else { return }
        if ["utf-8", "utf8", "us-ascii", "ascii", "charset"].contains(name.lowercased()) { return }
        isForeignCharset = true
        diagnostics.append(POProblem.charset(name).diagnostic(in: file, at: brokenLine))
    }
}
