import CXML
import Diagnostics
import SourceText

private func reader(_ context: UnsafeMutableRawPointer?) -> XMLReader? {
    guard let context else { return nil }
    let reader = Unmanaged<XMLReader>.fromOpaque(context).takeUnretainedValue()
    return reader.problem == nil ? reader : nil
}

extension XMLReader {
    /// libxml2's table of callbacks; what is not set is not wanted, entities and external subsets above all.
    static var handler: xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.initialized = cxml_sax2_magic()
        handler.startElementNs = { context, local, prefix, uri, namespaceCount, namespaces, count, defaulted, values in
            guard let local else { return }
            reader(context)?.start(
                (local, prefix, uri), UnsafeBufferPointer(start: namespaces, count: Int(namespaceCount) * 2),
                UnsafeBufferPointer(start: values, count: Int(count - defaulted) * 5))
        }
        handler.endElementNs = { context, _, _, _ in reader(context)?.end() }
        handler.characters = { context, text, count in reader(context)?.characters(text, Int(count)) }
        handler.ignorableWhitespace = handler.characters
        handler.cdataBlock = { context, text, count in
            reader(context)?.markupText(text, Int(count), opening: 9) { .cdata($0) }
        }
        handler.comment = { context, text in
            reader(context)?.markupText(text, nil, opening: 4) { .comment($0) }
        }
        handler.processingInstruction = { context, target, text in
            guard let target, let reader = reader(context) else { return }
            let name = String(decodingCString: target, as: UTF8.self)
            reader.markupText(text, nil, opening: nil) { .instruction(target: name, $0) }
        }
        handler.internalSubset = { context, _, _, _ in
            guard let reader = reader(context) else { return }
            reader.doctypeStart = reader.next(UInt8(ascii: "<"), from: reader.position)
        }
        handler.externalSubset = { context, _, _, _ in
            guard let reader = reader(context), let start = reader.doctypeStart else { return }
            reader.doctype = ByteRange(start, reader.offset)
            reader.position = reader.offset
        }
        handler.entityDecl = { context, name, _, _, _, _ in reader(context)?.refuseEntity(name) }
        handler.unparsedEntityDecl = { context, name, _, _, _ in reader(context)?.refuseEntity(name) }
        handler.reference = { context, name in reader(context)?.refuseReference(name) }
        handler.serror = { context, error in
            guard let error, error.pointee.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
            reader(context)?.note(error.pointee)
        }
        return handler
    }

    private func start(
        _ name: (local: XMLNameCache.Text, prefix: XMLNameCache.Text?, uri: XMLNameCache.Text?),
        _ namespaces: UnsafeBufferPointer<XMLNameCache.Text?>, _ values: UnsafeBufferPointer<XMLNameCache.Text?>
    ) {
        flushText()
        let tagStart = next(UInt8(ascii: "<"), from: position)
        let end = offset
        let isEmpty = end < file.bytes.count && file.bytes[end] == "/"
        position = end + (isEmpty ? 2 : 1)
        let place = ByteRange(tagStart, position)
        var element = XMLElement(
            names.name(name.local, prefix: name.prefix, uri: name.uri), range: place, startTag: place)
        for index in stride(from: 0, to: namespaces.count, by: 2) {
            element.namespaces.append(
                XMLNamespace(prefix: names.text(namespaces[index]), names.text(namespaces[index + 1])))
        }
        let inScope = (open.last?.namespacesInScope ?? 0) + element.namespaces.count
        guard inScope <= XMLParser.Limits.namespacesInScope else {
            return stop(
                Diagnostic(
                    "xml-too-large", in: file, at: place, "Too many namespaces are declared",
                    help: "declare at most \(XMLParser.Limits.namespacesInScope)"))
        }
        element.attributes.reserveCapacity(values.count / 5)
        let base = context?.pointee.input?.pointee.cur
        for index in stride(from: 0, to: values.count, by: 5) {
            guard let local = values[index], let start = values[index + 3], let end = values[index + 4] else {
                continue
            }
            // A value without references is given out where it stands in libxml2's copy of the text.
            let place = base.map { offset - ($0 - start) }
            element.attributes.append(
                XMLAttribute(
                    names.name(local, prefix: values[index + 1], uri: values[index + 2]),
                    slice(start, end - start, expectedAt: place)))
        }
        open.append(OpenElement(element: element, namespacesInScope: inScope))
    }

    private func end() {
        flushText()
        guard var element = open.popLast()?.element else { return }
        position = max(position, offset)
        element.range.end = position
        if let stream, !open.isEmpty, element.name.local == stream.name,
            stream.take(element, XMLStreamPlace(file: file, parents: open.map(\.element)))
        {
            return
        }
        if open.isEmpty && root == nil { root = element } else { add(.element(element)) }
    }

    private func characters(_ text: XMLNameCache.Text?, _ count: Int) {
        guard let text, !isTextTaken else { return }
        if mixedText != nil {
            mixedText?.bytes.append(contentsOf: UnsafeBufferPointer(start: text, count: count))
            return
        }
        let range = ByteRange(position, next(UInt8(ascii: "<"), from: position))
        position = range.end
        let isVerbatim = file.bytes.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return true }
            return cxml_find(base + range.start, Int32(UInt8(ascii: "&")), range.count) == nil
                && cxml_find(base + range.start, Int32(ASCII.carriageReturn), range.count) == nil
        }
        if isVerbatim {
            isTextTaken = true
            add(.text(XMLText(file.text(range), range: range)))
        } else {
            mixedText = (Array(UnsafeBufferPointer(start: text, count: count)), range)
        }
    }

    private func markupText(
        _ text: XMLNameCache.Text?, _ count: Int?, opening: Int?, _ node: (XMLText) -> XMLNode
    ) {
        // Comments and instructions of a DTD belong to its range.
        guard context?.pointee.inSubset == 0 else { return }
        flushText()
        let range = markup()
        guard let text else { return add(node(XMLText(.empty, range: range))) }
        let count = count ?? Int(xmlStrlen(text))
        add(node(XMLText(slice(text, count, expectedAt: opening.map { range.start + $0 }), range: range)))
    }
}
