import SourceText
import Translations

extension CatalogEntry {
    /// Whether the source only stands for the names of the translators: "translator-credits", as GNOME's programs have
    /// it, or the contexts of KDE (KLocalizedString, "NAME OF TRANSLATORS").
    var isCredits: Bool {
        if let context, context.bytes.elementsEqual("NAME OF TRANSLATORS".utf8) { return true }
        if let context, context.bytes.elementsEqual("EMAIL OF TRANSLATORS".utf8) { return true }
        guard 18...22 ~= source.count else { return false }
        let name = source.bytes.lazy.map { $0 == 0x5F || $0 == ASCII.space ? 0x2D : ASCII.lowercased($0) }
        return name.elementsEqual("translator-credits".utf8) || name.elementsEqual("translators-credits".utf8)
    }
}
