import BriefCore

extension SampleBook {
    /// One source of 600 paragraphs with a single finding near its end, and 121 countries.
    static let long: SampleBook = {
        let filler = (0..<600).map { number in
            let words = "Paragraph \(number) says nothing that anybody would need for a meeting, "
            return (Block.Kind.paragraph, number == 550 ? matters : words + "and says it slowly.")
        }
        var names: [SubjectID: String] = [japan: "Japan"]
        var said = [SampleSource.Said(matters, issue, [japan])]
        for number in 0..<120 {
            let id = SubjectID(.country, "C\(number)")
            names[id] = "Country \(number)"
            said.append(SampleSource.Said(matters, issue, [id]))
        }
        let long = SampleSource(
            "d4d4d4d4d4d4",
            SourceMetadata(title: "A long report", kind: .report, language: "en"),
            firstNumber: 1,
            text: filler,
            said: said
        )
        return SampleBook(sources: [long], names: names)
    }()

    private static let matters = "The one sentence that matters stands here."
    private static let issue = Claim.issue(OpenIssue(kind: .need, holder: "EU"))
}
