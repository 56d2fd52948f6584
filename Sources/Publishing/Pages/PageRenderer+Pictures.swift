import Locales
import Templates

extension PageRenderer {
    /// Where a picture stands, which decides how wide it is shown.
    enum PicturePlace {
        case text
        case cover
        case card

        /// For the `sizes` attribute.
        func sizes(_ picture: Picture) -> String {
            switch self {
            // The column of text; a smaller picture is not stretched.
            case .text: "(min-width: 42rem) min(37rem, \(picture.size?.width ?? 1200)px), 100vw"
            case .cover: "(min-width: 70rem) 66rem, 100vw"
            case .card: "(min-width: 60rem) 24rem, 100vw"
            }
        }
    }

    func pictureContext(_ picture: Picture, _ place: PicturePlace, _ address: PageAddress) -> TemplateContext {
        var context: TemplateContext = [.src: .string(address.link(to: SiteFiles.path(ofAsset: picture.path)))]
        if let size = picture.size {
            context[.width] = .string(String(size.width))
            context[.height] = .string(String(size.height))
        }
        if !picture.variants.isEmpty {
            context[.srcset] = .string(sourceSet(picture, address))
            if picture.hasWidths { context[.sizes] = .string(place.sizes(picture)) }
        }
        return context
    }

    /// A picture of the text, in the version for the text's language; nil for one from elsewhere.
    func picture(
        _ destination: String, from summary: EditionSummary, _ address: PageAddress
    ) -> HTMLRenderer.PictureAttributes? {
        guard case .inside(.file(let path), _) = index.link(destination, from: summary.linkOrigin) else {
            return nil
        }
        let picture = index.pictures.picture(path, in: summary.language)
        var attributes = ""
        if let size = picture.size { attributes = " width=\"\(size.width)\" height=\"\(size.height)\"" }
        if !picture.variants.isEmpty {
            // Addresses are percent-encoded: nothing in them needs escaping.
            attributes += " srcset=\"\(sourceSet(picture, address))\""
            if picture.hasWidths { attributes += " sizes=\"\(PicturePlace.text.sizes(picture))\"" }
        }
        return HTMLRenderer.PictureAttributes(
            source: address.link(to: SiteFiles.path(ofAsset: picture.path)), others: attributes)
    }

    private func sourceSet(_ picture: Picture, _ address: PageAddress) -> String {
        picture.variants.map { address.link(to: SiteFiles.path(ofAsset: $0.path)) + " " + $0.descriptor }
            .joined(separator: ", ")
    }
}

extension Picture {
    fileprivate var hasWidths: Bool { variants.first?.descriptor.hasSuffix("w") ?? false }
}
