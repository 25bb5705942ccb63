import BriefCore

extension SampleBook {
    /// One source with a hundred planned events on Japan, one for each month from January 2019 on.
    static let calendar: SampleBook = {
        let sentences = (0..<100).map { "Round \($0 + 1) of the talks took its time." }
        let said = sentences.enumerated().map { index, sentence in
            SampleSource.Said(
                sentence,
                .event(
                    Event(
                        date: .month(index % 12 + 1, of: 2019 + index / 12),
                        precision: .month,
                        status: .planned
                    )
                ),
                [japan]
            )
        }
        let source = SampleSource(
            "f6f6f6f6f6f6",
            SourceMetadata(title: "A calendar", language: "en"),
            firstNumber: 1,
            text: sentences.map { (.paragraph, $0) },
            said: said
        )
        return SampleBook(sources: [source], names: [japan: "Japan"])
    }()
}
