internal import BriefCore

/// A source as one cites it.
struct CitedSource {
    let title: String
    let date: PartialDate?
    let basis: DateBasis
    let imprint: Imprint
    let key: SourceKey

    /// The source of words that were found, by the parts of a row.
    init(
        title: String,
        date: PartialDate?,
        basis: DateBasis,
        imprint: Imprint,
        key: SourceKey
    ) {
        self.title = title.oneLine
        self.date = date
        self.basis = basis
        self.imprint = imprint
        self.key = key
    }

    /// A source that is listed.
    init(_ row: SourceRow) {
        self.init(
            title: row.shownTitle,
            date: row.metadata.published,
            basis: row.metadata.publishedBasis,
            imprint: row.metadata.imprint,
            key: row.key
        )
    }

    /// Words with where they stand, as one would cite them.
    func text(_ words: String, at place: String?) -> String {
        "“\(words.oneLine)” (" + ([title] + parts(place)).joined(separator: ", ") + ")"
    }

    /// The source itself, as one would cite it.
    var text: String { title + " (" + parts(nil).joined(separator: ", ") + ")" }

    /// Publisher, date, number, marking and place.
    ///
    /// The key under which the book has the source says nothing to others: it stands where nothing
    /// else tells the source.
    private func parts(_ place: String?) -> [String] {
        let told = [imprint.publisher, date.map { DateWording.words($0, basis: basis) }]
            .compactMap(\.self)
        let number = [imprint.reference, imprint.marking].compactMap(\.self)
        let isTold = date != nil || imprint.publisher != nil || imprint.reference != nil
        let undated = date == nil ? [DateWording.words(nil, basis: basis)] : []
        return (told + undated + number).map(\.oneLine) + [place].compactMap(\.self)
            + (isTold ? [] : [key.text])
    }
}
