internal import BriefCore

/// Finds what a document says of itself: title, kind, publisher, reference, marking, date.
///
/// What the text does not say stays unknown. Front matter overrides the text, and
/// what the reader gives overrides both.
struct MetadataFinder: Sendable {
    private let cues: MetadataCues
    private let layout: LayoutCues
    private let media: Set<SubjectID>
    private let institutions: Set<SubjectID>

    /// Compiles a vocabulary.
    init(_ vocabulary: Vocabulary) {
        cues = MetadataCues(vocabulary.cues)
        layout = LayoutCues(vocabulary.cues)
        let bodies = vocabulary.subjects.filter { $0.id.kind == .body }
        media = Set(bodies.filter { $0.category == "media" }.map(\.id))
        institutions = Set(
            bodies.filter { MetadataFinder.issuers.contains($0.category) }.map(\.id)
        )
    }

    /// The metadata of a text that has blocks, sentences, language and mentions.
    ///
    /// - Parameters:
    ///   - text: The text; its metadata hold the language found.
    ///   - dates: The dates found in it, not yet resolved.
    ///   - frontMatter: Where the front matter stands; nil without one.
    ///   - given: What the reader says of the document.
    /// - Returns: The metadata, what is unknown left nil.
    func metadata(
        of text: AnalysedText,
        dates: FoundDates,
        frontMatter: TextSpan?,
        given: SourceMetadata
    ) -> SourceMetadata {
        let head = DocumentHead(text)
        let publisher = PublisherReader(
            text,
            cues: cues,
            media: media,
            institutions: institutions
        ).publisher(in: head)
        let isMedium = publisher?.subject.map(media.contains) ?? false
        var found = text.metadata
        found.title = TitleReader(text, cues: cues, layout: layout).title(in: head)
        found.reference = reference(in: head, of: text)
        found.marking = MarkingReader(text).marking(in: head)
        found.kind =
            KindReader(text, cues: cues).kind(in: head, publisher: publisher?.subject)
            ?? (isMedium ? .news : nil)
        found.publisher = publisher?.name
        let cover = CouncilCover(text)
        if let cover {
            found.title = cover.title
            found.kind = cover.kind ?? found.kind
            found.reference = cover.reference ?? found.reference
            found.publisher = found.publisher ?? cover.sender
        }
        if let frontMatter {
            found = found.overlaid(with: FrontMatter.metadata(frontMatter, of: text.text))
        }
        let isDated =
            found.published != nil || given.published != nil
            || given.publishedBasis != .unknown
        if !isDated {
            var date = documentDate(of: text, dates, head, kind: given.kind ?? found.kind)
            // A record is of the day it says they met, whatever day its cover prints.
            if date.basis != .stated, let day = cover?.day {
                date = printed(at: day, in: text, dates) ?? date
            }
            found.published = date.date
            found.publishedBasis = date.basis
            found.publishedReason = found.publishedReason ?? date.reason
        }
        return found.overlaid(with: given)
    }

    /// The day printed at a place, as the document's.
    private func printed(
        at place: TextSpan,
        in text: AnalysedText,
        _ found: FoundDates
    ) -> DocumentDate? {
        var text = text
        text.metadata.published = nil
        guard
            let date = found.resolved(with: text.metadata)
                .first(where: { $0.span.start == place.start })?.expression.start
        else { return nil }
        let reason = "The document prints the date, \(DateWording.words(date)), above the text."
        return DocumentDate(date: date, basis: .stated, reason: reason)
    }

    private func documentDate(
        of text: AnalysedText,
        _ found: FoundDates,
        _ head: DocumentHead,
        kind: SourceKind?
    ) -> DocumentDate {
        var text = text
        text.metadata.published = nil
        text.setDates(dates(in: text, found, head))
        if let stated = StatedDate(text, cues: cues).date(in: head, kind: kind) { return stated }
        if let inferred = InferredDate(text).date() { return inferred }
        return DocumentDate(date: nil, basis: .unknown, reason: reason(in: text))
    }

    /// The tagger's dates, and at both ends those in words of other languages.
    private func dates(
        in text: AnalysedText,
        _ found: FoundDates,
        _ head: DocumentHead
    ) -> [LocatedDate] {
        let dates = DateSample.sample(of: text, head, found).resolved(with: text.metadata)
        let ends = head.front + (head.first.map { [$0] } ?? []) + head.back
        let printed = PrintedDate.dates(in: Set(ends).map { text.sentences[$0] })
        // A year of one that the tagger read alone gives way to the whole date.
        let kept = dates.filter { date in
            !printed.contains { $0.span.start < date.span.end && date.span.start < $0.span.end }
        }
        return (kept + printed).sorted { $0.span.start < $1.span.start }
    }

    private func reason(in text: AnalysedText) -> String {
        let isEnglish = text.metadata.language.map { $0 == "en" } ?? true
        let dates = text.dates.compactMap(\.expression.start)
        guard let latest = dates.max(by: { $0.first < $1.first }) else {
            return isEnglish
                ? "The text prints no date."
                : "No date was found; in running text dates in words are read in English only."
        }
        guard isEnglish else {
            return "No date of its own was found; in running text dates in words are read in "
                + "English only. The latest one read is \(DateWording.words(latest))."
        }
        return "The text prints no date of its own; the latest it names is "
            + DateWording.words(latest) + "."
    }

    private func reference(in head: DocumentHead, of text: AnalysedText) -> String? {
        for index in head.front where !text.sentences[index].blockKind.isProse {
            let tokens = text.sentences[index].tokens
            if let span = ReferenceReader.reference(in: tokens, text: text.text) {
                return text.text.words(in: span).singleSpaced
            }
        }
        return nil
    }

    /// Classes of bodies that issue documents under their own name.
    private static let issuers: Set<String> = [
        "eu-institution", "eu-body", "government", "media", "think-tank", "civil-society", "other",
    ]
}
