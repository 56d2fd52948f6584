import Locales
import Templates

extension PageRenderer {
    /// What readers are told of the translation before they read it.
    func notices(_ edition: Edition, _ summary: EditionSummary, _ address: PageAddress) -> [TemplateContext] {
        var notices = texts(of: edition).map { [.text: .string($0)] as TemplateContext }
        if edition.completeness != .complete, !notices.isEmpty, let source = index.locale(index.source),
            let original = index.edition(summary.id, in: index.source)
        {
            let name = endonyms[source.tag] ?? source.tag.tag
            notices[notices.count - 1][.link] = [
                .url: .string(address.link(to: path(original.path, in: source))),
                .label: .string(messages.text("notice-original", ["language": .text(name)])),
                .hreflang: .string(source.tag.tag),
            ]
        }
        return notices
    }

    private func texts(of edition: Edition) -> [String] {
        let state = edition.state
        switch edition.completeness {
        case .source: return [messages.text("notice-untranslated")]
        case .partial:
            var texts: [String] = []
            if state.missing > 0 {
                texts.append(messages.text("notice-partly-translated", ["passages": .integer(state.missing)]))
            }
            if state.outdated > 0 {
                texts.append(messages.text("notice-outdated", ["passages": .integer(state.outdated)]))
            }
            return texts
        case .complete:
            if !state.isReviewed || state.reviewers.isEmpty { return [] }
            return [messages.text("notice-reviewed", ["names": .text(messages.list(state.reviewers))])]
        }
    }
}
