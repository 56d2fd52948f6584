package import Locales

/// A picture as a page shows it: the file for its language, its size, and the same picture at other resolutions.
package struct Picture: Sendable, Equatable {
    /// Another resolution.
    package struct Variant: Sendable, Equatable {
        package let path: String
        /// What `srcset` says of it: `2x` or `800w`.
        package let descriptor: String
    }

    /// Below the articles folder, or below the site's root with a slash before it.
    package let path: String
    /// Nil where the file's format is not known.
    package let size: ImageSize?
    /// Empty, or all resolutions with the picture itself among them.
    package let variants: [Variant]
}

/// The pictures beside the articles and in the static folder: their sizes, versions for locales and resolutions.
///
/// `photo@2x.png` beside `photo.png` is the same with twice the pixels, `photo-800w.png` the same 800 pixels wide.
package struct PictureIndex: Sendable {
    package let localized: LocalizedFiles
    /// All of them, pictures or not.
    package let files: Set<String>
    private var sizes: [String: ImageSize] = [:]
    private var variants: [String: [Picture.Variant]] = [:]

    package init() {
        localized = LocalizedFiles()
        files = []
    }

    /// - Parameter files: the paths of all files below the articles folder, with the sizes of those that are pictures;
    ///   files of the site's root have a slash before their path.
    package init(_ files: [(path: String, size: ImageSize?)], locales: [SiteLocale]) {
        localized = LocalizedFiles(files.lazy.map(\.path), locales: locales)
        for file in files { if let size = file.size { sizes[file.path] = size } }
        var found: [String: [(width: Int?, density: String, path: String)]] = [:]
        let all = Set(files.lazy.map(\.path))
        self.files = all
        for path in all.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
            guard let (base, suffix) = Self.variant(path), all.contains(base) else { continue }
            let isWidth = suffix.hasSuffix("w")
            let width = isWidth ? sizes[path]?.width ?? Int(suffix.dropLast()) : nil
            found[base, default: []].append((width, suffix, path))
        }
        for (base, others) in found { variants[base] = Self.descriptors(base, others, sizes[base]) }
    }

    /// The picture that a locale shows where an article names `path`.
    package func picture(_ path: String, in locale: LocaleTag) -> Picture {
        let own = localized.path(path, in: locale)
        return Picture(path: own, size: sizes[own], variants: variants[own] ?? [])
    }

    package func size(of path: String) -> ImageSize? { sizes[path] }

    /// All files that pages may show where an article names `path`: versions for locales and resolutions.
    package func files(of path: String) -> [String] {
        localized.all(path).flatMap { own in
            let others = variants[own]?.map(\.path) ?? []
            return others.contains(own) ? others : [own] + others
        }
    }

    /// `photo@2x.png` as `photo.png` and `2x`, `photo-800w.png` as `photo.png` and `800w`.
    private static func variant(_ path: String) -> (base: String, suffix: String)? {
        guard let dot = path.lastIndex(of: "."),
            let mark = path[..<dot].lastIndex(where: { $0 == "@" || $0 == "-" })
        else { return nil }
        let suffix = path[path.index(after: mark)..<dot]
        let unit: Character = path[mark] == "@" ? "x" : "w"
        guard suffix.last == unit, suffix.count > 1, suffix.count < 7, path[..<mark].last.map({ $0 != "/" }) ?? false,
            suffix.dropLast().utf8.allSatisfy({ (0x30...0x39).contains($0) || ($0 == 0x2E && unit == "x") }),
            Double(suffix.dropLast()).map({ $0 > 0 }) ?? false
        else { return nil }
        return (String(path[..<mark]) + String(path[dot...]), String(suffix))
    }

    /// HTML allows either widths or densities in one `srcset`: widths where any file is named by its width.
    private static func descriptors(
        _ base: String, _ others: [(width: Int?, density: String, path: String)], _ size: ImageSize?
    ) -> [Picture.Variant] {
        let widths = others.filter { $0.width != nil }
        if widths.isEmpty {
            let sorted = others.sorted { (Double($0.density.dropLast()) ?? 0) < (Double($1.density.dropLast()) ?? 0) }
            return [Picture.Variant(path: base, descriptor: "1x")]
                + sorted.map { Picture.Variant(path: $0.path, descriptor: $0.density) }
        }
        var byWidth: [Int: String] = [:]
        for other in widths { if let width = other.width, byWidth[width] == nil { byWidth[width] = other.path } }
        if let size { byWidth[size.width] = base }
        return byWidth.sorted { $0.key < $1.key }.map { Picture.Variant(path: $0.value, descriptor: "\($0.key)w") }
    }
}
