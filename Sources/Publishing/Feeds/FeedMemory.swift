/// The entries of a locale's feeds as they are written, by article: one stands in the feed of the language and in those
/// of its topics.
final class FeedMemory {
    var atom: [String: [UInt8]] = [:]
    var json: [String: [UInt8]] = [:]
}
