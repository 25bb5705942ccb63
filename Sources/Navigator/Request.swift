package import BriefCore

/// Something to be fetched from the book; each has its answer in ``Reply``.
package enum Request: Hashable, Sendable {
    /// What the book holds; answered by `summary`.
    case summary
    /// Rows of an index of subjects, in the index's order; answered by `subjects`.
    case subjects(SubjectKind, ListFilter, rows: Range<Int>)
    /// Rows of the index of sources; answered by `sources`.
    case sources(ListFilter, rows: Range<Int>)
    /// One subject; answered by `subject`.
    case subject(SubjectID)
    /// Findings on all of some subjects, never of `.sources`; answered by `findings`.
    case findings([SubjectID], SubjectPane, ListFilter, rows: Range<Int>)
    /// Sources that name all of some subjects; answered by `sources`.
    case sourcesOf([SubjectID], ListFilter, rows: Range<Int>)
    /// Numbers of sources among those that name all of some subjects; answered by `numbers`.
    case numbers([SourceKey], among: [SubjectID])
    /// The events on all of some subjects that stand around a day; answered by `around`.
    case around(CalendarDate, [SubjectID])
    /// A source with the block at a byte of its text, and so many blocks before and after it;
    /// answered by `excerpt`.
    case excerpt(SourceKey, around: Int, before: Int, after: Int)
    /// A source with some of its blocks; answered by `excerpt`.
    case blocks(SourceKey, Range<Int>)
    /// The first finding that starts after a byte, or the last that starts before it, mentions and
    /// dates left out; answered by `mark`.
    case mark(SourceKey, from: Int, isForward: Bool)
    /// One finding by its number; answered by `finding`.
    case finding(Int64)
    /// What other sources say on the matter of a finding; answered by `threads`.
    case threads(Int64)
    /// What the reader wrote, and where they left; answered by `notebook`.
    case notebook
    /// The last changes of the notebook; answered by `journal`.
    case journal
    /// Dates a source may have; answered by `proposals`.
    case dateProposals(SourceKey)
    /// Names that may be those of subjects; answered by `candidates`.
    case candidates
    /// What a rule looks for, in words for the reader; answered by `explanation`.
    case explanation(rule: String)
    /// Names of subjects; answered by `names`.
    case names([SubjectID])
    /// All names of subjects as one folded text each; answered by `spellings`.
    case spellings([SubjectID])
    /// What a name opens: subjects and sources, so many at most; answered by `named`.
    case named(String, limit: Int)
    /// The words of a source in a span, with its paragraph; answered by `words`.
    case words(SourceKey, TextSpan)
    /// How many passages searches find; answered by `counts`.
    case counts([String])
    /// How many findings each of the subjects shares with all of some; answered by `shared`.
    case shared([SubjectID], with: [SubjectID])
    /// A place further off where a text stands; answered by `found`.
    case find(FindQuery)
    /// Meetings and what belongs to them; answered by `meeting`.
    case meeting(MeetingRequest)
}

/// The answer to a ``Request``.
package enum Reply: Equatable, Sendable {
    case summary(BookSummary)
    case subjects(Window<SubjectRow>)
    case sources(Window<SourceRow>)
    /// nil where the book knows no such subject.
    case subject(SubjectRow?)
    case findings(Window<FindingRow>)
    /// Numbers by source, from 1; other sources are left out.
    case numbers([SourceKey: Int])
    case around(Window<FindingRow>)
    /// nil where the source is no longer in the book.
    case excerpt(SourceExcerpt?)
    /// nil where no finding follows.
    case mark(ReaderMark?)
    /// nil where the book has no such finding any more.
    case finding(FindingRow?)
    case threads([ThreadRow])
    case notebook(NotebookView)
    /// The newest first.
    case journal([JournalLine])
    /// The likeliest first.
    case proposals([DateProposal])
    /// The most often named first.
    case candidates([CandidateRow])
    /// nil where the rule has no explanation.
    case explanation(String?)
    /// Names by subject; unknown subjects are left out.
    case names([SubjectID: String])
    /// Folded names by subject; unknown subjects are left out.
    case spellings([SubjectID: String])
    /// What answers to the name, the best first.
    case named([NamedPlace])
    /// nil where the source is no longer in the book.
    case words(QuotedWords?)
    /// Numbers of passages by the words searched for.
    case counts([String: Int])
    /// Numbers of findings by subject.
    case shared([SubjectID: Int])
    /// The row, or the bytes of the text, that hold what was looked for; nil where none do.
    case found(FindResult?)
    case meeting(MeetingReply)
}

/// Words of a source that are to be copied.
package struct QuotedWords: Hashable, Sendable {
    /// The words, as they stand.
    package let words: String
    /// The source.
    package let source: SourceRow
    /// Number of the paragraph they begin in; nil where that has none.
    package let paragraph: Int?
    /// The page they begin on as the document numbers it; nil in one without pages.
    package let page: String?

    /// Quotes words.
    package init(words: String, source: SourceRow, paragraph: Int?, page: String? = nil) {
        self.words = words
        self.source = source
        self.paragraph = paragraph
        self.page = page
    }

    /// Where they stand in their source, such as `p. 3 ¶ 12`; nil where neither is known.
    var place: String? {
        let parts = [page.map { "p. \($0)" }, paragraph.map { "¶ \($0)" }].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }
}

/// Where a text was found.
package enum FindResult: Hashable, Sendable {
    /// A row of a list, from 0.
    case row(Int)
    /// Bytes of a source's text.
    case span(TextSpan)
}
