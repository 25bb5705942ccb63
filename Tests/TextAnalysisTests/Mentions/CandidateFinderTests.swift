import BriefCore
import Testing

@testable import TextAnalysis

/// Organisations that no data file has, known by the shape of their names.
struct CandidateFinderTests {
    private func names(_ text: String) -> [String] {
        Sample.analyser.candidates(in: Sample.document(text)).map(\.name)
    }

    @Test(arguments: [
        ("Members of the Kinshasa Women's Cyber Network met.", ["Kinshasa Women's Cyber Network"]),
        ("The Baltic Ports Organisation wrote to us.", ["Baltic Ports Organisation"]),
        ("It met the Agency for Quiet Seas in May.", ["Agency for Quiet Seas"]),
        ("The Tidal Data Exchange (TDE) was heard.", ["Tidal Data Exchange"]),
        ("The International Telecommunication Union met.", []),
        ("The Council of Europe adopted a convention.", []),
        ("Our Ports are Old and Slow.", []),
        ("The committee met in Lagos.", []),
        ("On 3 October the Coral National Assembly voted.", ["Coral National Assembly"]),
        ("In May 2024 the Baltic Ports Organisation met.", ["Baltic Ports Organisation"]),
    ])
    func `A run of capitals with a noun of organisation, or its letters behind it, is a candidate`(
        text: String,
        wanted: [String]
    ) {
        #expect(names(text) == wanted)
    }

    @Test func `A candidate knows its abbreviation, its first place and how often it is named`()
        throws
    {
        let text = "The Baltic Ports Organisation (BPO) met. The Baltic Ports Organisation left."
        let analysis = Sample.analyser.analyse(Sample.document(text), findsNames: true)
        let candidate = try #require(analysis.candidates.first)
        #expect(candidate.abbreviation == "BPO")
        #expect(candidate.span == TextSpan(4, 29))
        #expect(candidate.count == 2)
    }
}
