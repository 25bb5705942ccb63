import BriefCore
import Testing

@testable import TextAnalysis

struct SectionFinderTests {
    private func sections(_ text: String) -> [String] {
        let analysis = Sample.analyser.analyse(Sample.document(text))
        return analysis.sections.map { section in
            (section.title ?? "-") + " "
                + section.owners.filter { $0.kind == .country }.map(\.code).joined(separator: "+")
        }
    }

    @Test func `A heading that names a partner owns what follows`() {
        let text = """
            Partners and cables

            The note covers three partners and what each of them wants.

            South Korea

            The talks are about chips. They go well.

            Nothing has been signed so far.

            Outlook

            The work goes on after the summer.
            """
        #expect(
            sections(text) == ["Partners and cables ", "South Korea KR", "Outlook "]
        )
    }

    @Test func `A heading that names no partner leaves the matter with the document's own`() {
        let text = """
            Meeting with Brazil on platforms

            The two sides met for the second time this year.

            1. Spectrum

            - The consultation on the upper band was closed in August.
            - Slides were shown.

            2. Chile

            - The talks with Santiago go on.
            """
        #expect(
            sections(text) == [
                "Meeting with Brazil on platforms BR", "1. Spectrum BR", "2. Chile CL",
            ]
        )
    }

    @Test func `A partner first in a block owns it where the heading was lost`() {
        let text = """
            Partners and cables

            The note covers the partners and what each of them wants.

            The digital partnership with Singapore began in spring.

            The work is about standards and trust.

            The EU wants to go further with Canada and signs next year.
            """
        #expect(sections(text) == ["Partners and cables ", "- SG", "- CA"])
    }

    @Test func `Under a partner's heading another takes over only after a gap or plainly`() {
        let text = """
            Kenya

            The talks on data flows were long and have now come to their third round.

            China has built most of the network there, which makes the talks hard.

            Nobody wants to wait for long.


            On Rwanda, the note is brief and says little that is new.
            """
        #expect(sections(text) == ["Kenya KE", "- RW"])
    }

    @Test func `The first block under a partner's heading is about that partner`() {
        let text = """
            India

            On the model of the EU-US TTC, a platform with India began in spring.

            The work goes on in three groups.
            """
        #expect(sections(text) == ["India IN"])
    }

    @Test func `A sentence with the old and the new partner turns to the one it deals with`() {
        let text = """
            United States

            The two sides meet in spring and speak about trade and labour.

            On the model of the EU-US TTC, a similar platform with India began in spring.

            The US and India differ in this, said an envoy who has seen both.
            """
        #expect(sections(text) == ["United States US", "- IN"])
    }

    @Test func `A list of countries owns nothing`() {
        let text = """
            Partners and cables

            The EU works with Japan, Canada, Australia and the Republic of Korea on cables.

            It does so with like-minded partners, such as Norway.

            In spring, the EU, the US and dozens of other partners signed a declaration.
            """
        #expect(sections(text) == ["Partners and cables "])
    }

    @Test func `Members of the side own nothing by being first`() {
        let text = """
            Ministers on cables

            The ministers met in Luleå, Sweden, and spoke about cables for an hour.
            """
        #expect(sections(text) == ["Ministers on cables "])
    }

    @Test func `A list item owns itself alone`() {
        let text = """
            Digital neighbours

            The EU works with many partners around it on the single market:

            • Norway takes part in nearly all programmes.
            • Ambitious rules are being negotiated.

            All this takes time and money.
            """
        #expect(
            sections(text) == [
                "Digital neighbours ", "Digital neighbours NO", "Digital neighbours ",
            ]
        )
    }

    @Test func `Passages know their section`() {
        let text = "The talks begin.\n\nJapan\n\nThe talks with Tokyo go on and on."
        let analysis = Sample.analyser.analyse(Sample.document(text))
        #expect(analysis.passages.map(\.section) == [nil, 0, 0])
    }
}
