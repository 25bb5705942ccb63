import BriefCore

extension SampleBook {
    /// Two hundred sources without findings.
    static let shelf = SampleBook(
        sources: (0..<200).map { number in
            SampleSource(
                "report-\(number)",
                SourceMetadata(title: "Report \(number)", language: "en"),
                firstNumber: 1,
                text: [(.paragraph, "Nothing to report.")],
                said: []
            )
        },
        names: [:]
    )
}
