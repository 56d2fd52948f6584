import Articles
import Fuzzing
import SourceText
import Testing

@testable import Segments

/// What holds for every article: the fixtures and the articles of this repository.
@Suite struct SkeletonInvariantTests {
    @Test(arguments: Samples.all)
    func `filled with its own segments it is the file`(path: String) throws {
        let skeleton = try Samples.skeleton(path)
        #expect(skeleton.filled { $0.text } == skeleton.file.bytes)
        #expect(skeleton.filled { _ in nil } == skeleton.file.bytes)
        #expect(skeleton.filled(separator: "") { $0.text } == skeleton.file.bytes)
    }

    @Test(arguments: Samples.all)
    func `slots are in order, do not overlap and hold their segments`(path: String) throws {
        let skeleton = try Samples.skeleton(path)
        var position = 0
        var segment = 0
        for slot in skeleton.slots {
            #expect(slot.range.start >= position && slot.range.end <= skeleton.file.bytes.count)
            #expect(slot.segments.lowerBound == segment && !slot.segments.isEmpty)
            #expect(skeleton.segments[slot.segments].allSatisfy { slot.range.contains($0.range) && !$0.text.isBlank })
            position = slot.range.end
            segment = slot.segments.upperBound
        }
        #expect(segment == skeleton.segments.count)
    }

    @Test(arguments: Samples.all)
    func `the text of a segment is the file's, line breaks and YAML aside`(path: String) throws {
        let skeleton = try Samples.skeleton(path)
        for segment in skeleton.segments where segment.context == nil {
            let source = skeleton.file.text(segment.range)
            if source.bytes.contains(ASCII.lineFeed) || source.bytes.contains(ASCII.carriageReturn) { continue }
            #expect(source == segment.text)
        }
    }

    @Test(arguments: Samples.all, NastyTexts.all.indices)
    func `no translation changes the blocks or the keys`(path: String, nasty: Int) throws {
        let skeleton = try Samples.skeleton(path)
        let shape = BlockShape(of: Samples.article(skeleton.file))
        let woven = skeleton.filled { NastyTexts.all[nasty].translation($0.text) }
        let found = BlockShape(of: Samples.article(SourceFile(path: path, bytes: woven)))
        #expect(found.difference(from: shape) == nil, "\(NastyTexts.all[nasty])")
    }

    @Test(arguments: Samples.all, [0, 1])
    func `a translation of every other segment changes no blocks either`(path: String, parity: Int) throws {
        let skeleton = try Samples.skeleton(path)
        let shape = BlockShape(of: Samples.article(skeleton.file))
        for nasty in NastyTexts.all {
            var count = parity
            let woven = skeleton.filled { segment in
                count += 1
                return count % 2 == 0 ? nasty.translation(segment.text) : nil
            }
            let found = BlockShape(of: Samples.article(SourceFile(path: path, bytes: woven)))
            #expect(found.difference(from: shape) == nil, "\(nasty)")
        }
    }

    @Test(arguments: Samples.all)
    func `filling twice gives the same bytes`(path: String) throws {
        let skeleton = try Samples.skeleton(path)
        let translate = { (segment: Segment) in TextSlice("» " + segment.text.description) }
        #expect(skeleton.filled(translation: translate) == skeleton.filled(translation: translate))
    }

    @Test(arguments: Samples.all)
    func `a translated article is cut into its translations`(path: String) throws {
        let skeleton = try Samples.skeleton(path)
        let woven = skeleton.filled { TextSlice("Y" + $0.text.description) }
        let file = SourceFile(path: path, bytes: woven)
        let again = try Samples.skeleton(of: Samples.article(file), language: Samples.language(of: path))
        #expect(again.filled { $0.text } == woven)
        #expect(again.slots.count == skeleton.slots.count)
    }

    @Test(arguments: Samples.all, PseudoTranslation.allCases)
    func `a pseudo-translation keeps the blocks and the codes`(path: String, pseudo: PseudoTranslation) throws {
        let skeleton = try Samples.skeleton(path)
        var number = 0
        let woven = skeleton.filled { segment in
            number += 1
            let target = pseudo.translation(of: segment, number: number)
            let codes = segment.codes(ofTranslation: target).map(\.id).sorted()
            #expect(codes == segment.codes.map(\.id), "\(segment.text) became \(target)")
            return target
        }
        let shape = BlockShape(of: Samples.article(skeleton.file))
        let found = BlockShape(of: Samples.article(SourceFile(path: path, bytes: woven)))
        #expect(found.difference(from: shape) == nil)
        // Letters that are wide already stay as they are.
        #expect(skeleton.segments.isEmpty || pseudo == .wide || woven != skeleton.file.bytes)
    }
}
