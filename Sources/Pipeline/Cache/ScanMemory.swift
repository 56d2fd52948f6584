import Segments
import SourceText

/// How a scan of the workspace keeps what a stage made of each article between runs.
struct ScanMemory<Outcome: Sendable>: Sendable {
    let cache: ResultCache
    /// False for what is not to be kept: anything that has something to tell must be told again.
    let write: @Sendable (Outcome, inout CacheWriter) -> Bool
    let read: @Sendable (inout CacheReader) -> Outcome?

    /// What a scan knows of an article without reading it.
    struct Memory: Sendable {
        var address: String
        var shared: [Segment]
        var outcome: Outcome
        var record: ResultCache.Record
    }

    func recalled(_ path: String, _ states: FileStates) -> Memory? {
        guard let record = cache.record(path, states) else { return nil }
        var reader = CacheReader(record.payload)
        guard let address = reader.text(), let count = reader.number(below: record.payload.count) else { return nil }
        var shared: [Segment] = []
        for _ in 0..<count {
            guard let segment = Self.segment(from: &reader) else { return nil }
            shared.append(segment)
        }
        guard let outcome = read(&reader), reader.isAtEnd else { return nil }
        return Memory(address: address, shared: shared, outcome: outcome, record: record)
    }

    /// The record of an article that was read; nil where it is not to be kept.
    func record(_ address: String, _ shared: [Segment], _ outcome: Outcome, _ states: FileStates) -> ResultCache.Record?
    {
        var writer = CacheWriter()
        writer.write(address)
        writer.write(shared.count)
        for segment in shared { Self.write(segment, to: &writer) }
        guard states.isKnown, write(outcome, &writer) else { return nil }
        return ResultCache.Record(states: states.digest, payload: writer.bytes[...])
    }

    private static var syntaxes: [SegmentSyntax] { [.markdown, .html, .plain] }

    /// Of a segment that the whole site shares: its place and range are told by nobody.
    private static func write(_ segment: Segment, to writer: inout CacheWriter) {
        writer.write(bytes: segment.text.bytes)
        writer.write(segment.context == nil ? 0 : 1)
        writer.write(bytes: segment.context?.bytes ?? [])
        writer.write(syntaxes.firstIndex(of: segment.syntax) ?? 0)
        writer.write(segment.notes.count)
        for note in segment.notes { writer.write(note) }
    }

    private static func segment(from reader: inout CacheReader) -> Segment? {
        guard let text = reader.run(), let hasContext = reader.number(below: 2), let context = reader.run(),
            let syntax = reader.number(below: syntaxes.count), let count = reader.number(below: 1 << 20)
        else { return nil }
        var notes: [String] = []
        for _ in 0..<count {
            guard let note = reader.text() else { return nil }
            notes.append(note)
        }
        return Segment(
            text: TextSlice(text), context: hasContext == 1 ? TextSlice(context) : nil, place: SegmentPlace(""),
            notes: notes, range: ByteRange(0, 0), isShared: true, syntax: syntaxes[syntax])
    }
}
