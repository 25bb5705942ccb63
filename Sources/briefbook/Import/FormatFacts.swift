internal import BriefCore
internal import SourceImport

/// What a format says of its document, weighed: some of it stands above the text's own words, the
/// rest only where the text is silent.
struct FormatFacts {
    /// Stands above what the text says: a mail's subject and date, a page's date of publication.
    private(set) var strong = SourceMetadata()
    /// Stands where the text says nothing: a title among a file's properties.
    private(set) var weak = SourceMetadata()
    /// What could not be believed.
    private(set) var warnings: [String] = []

    /// Titles that programs write where nobody wrote one.
    private static let empty: Set<String> = [
        "untitled", "document", "document1", "microsoft word", "powerpoint presentation", "title",
        "word document", "unknown", "none", "presentation1", "slide 1", "blank", "test",
    ]

    /// Weighs what a format says.
    init(_ facts: ParsedDocument.Facts) {
        if let title = FormatFacts.title(facts.title) {
            if facts.isTitleOwn { strong.title = title } else { weak.title = title }
        }
        weak.publisher = facts.publisher.flatMap { $0.isEmpty ? nil : $0 }
        weak.kind = facts.kind.flatMap(SourceKind.init(rawValue:))
        guard let text = facts.date else { return }
        guard let date = PartialDate(iso: text) else {
            warnings.append("its date cannot be read and is left out")
            return
        }
        strong.published = date
        strong.publishedBasis = .stated
        strong.publishedReason = facts.dateReason
    }

    /// A title for people; nil for what a program made of a file's name.
    private static func title(_ text: String?) -> String? {
        guard var title = text, !title.isEmpty else { return nil }
        for prefix in ["Microsoft Word - ", "Microsoft PowerPoint - "] where title.hasPrefix(prefix)
        {
            title.removeFirst(prefix.count)
        }
        let lower = title.lowercased()
        let endings = [".doc", ".docx", ".pdf", ".odt", ".indd", ".rtf", ".html", ".tex", ".dvi"]
        if empty.contains(lower) || endings.contains(where: { lower.hasSuffix($0) }) { return nil }
        return title
    }
}

extension SourceMetadata {
    /// Of these values the title, publisher and kind that the other lacks.
    func without(_ other: SourceMetadata) -> SourceMetadata {
        SourceMetadata(
            title: other.title == nil ? title : nil,
            kind: other.kind == nil ? kind : nil,
            publisher: other.publisher == nil ? publisher : nil
        )
    }
}
