import BriefAssembly
import BriefCore
import Testing

@Suite struct InterlocutorTests {
    @Test
    func `interlocutors are those we meet, participants of records first, never our own`() {
        var sample = Sample()
        sample.source("a", published: "2023-04-18")
        sample.source("b", published: "2023-03-14", kind: .record)
        sample.add(.happening(.planned, "2023-07-03"), "They meet on 3 July.", side: nil)
        sample.person("ours", "Anna Berg", .ours)
        sample.person("guest", "Kari Nordmann", .other)
        sample.add(.happening(.planned, "2023-07-04"), "They meet on 4 July.", side: nil)
        sample.person("theirs", "Abe Kenji", .theirs)
        sample.participant("Ms Mori Yui (MOFA)", in: "b")
        sample.participant("Director Abe Kenji", in: "b")
        let items = sample.brief { $0.length = .long }.section(.people)?.items ?? []
        #expect(
            items.map(\.text) == ["Ms Mori Yui (MOFA)", "Director Abe Kenji", "Kari Nordmann"]
        )
        #expect(items.first?.facts == ["took part on 14 Mar 2023"])
        #expect(items.first?.references.map(\.paragraph) == [2])
    }

    @Test
    func `a person with a form of address is the one in the list with office and first name`() {
        var sample = Sample()
        sample.source("b", published: "2023-03-14", kind: .record)
        for holder in ["Mr Abe", "Mr Mori"] {
            let position = Position(actor: holder, stance: .asks)
            sample.add(.position(position), "\(holder) wants cables.", in: "b", side: .theirs)
        }
        sample.participant("Director-General Kenji Abe (MIC)", in: "b")
        let items = sample.brief { $0.length = .long }.section(.people)?.items ?? []
        #expect(items.map(\.text) == ["Director-General Kenji Abe (MIC)", "Mr Mori"])
    }

    @Test
    func `a person who holds a position is one we may meet, an office or a house is none`() {
        var sample = Sample()
        sample.source("a", published: "2023-04-18")
        for holder in ["Trade Minister Abe Kenji", "Trade Minister", "Japanese government"] {
            let position = Position(actor: holder, stance: .supports)
            sample.add(.position(position), "\(holder) wants cables.", side: .other)
        }
        let items = sample.brief { $0.length = .long }.section(.people)?.items ?? []
        #expect(items.map(\.text) == ["Trade Minister Abe Kenji"])
    }

    @Test
    func `who took part in a meeting whose record is withheld is withheld, too`() {
        var sample = Sample()
        sample.source("b", published: "2023-03-14", kind: .record, marking: "RESTREINT")
        sample.source("a", published: "2023-04-18")
        sample.add(.line(.aim), "The EU wants cables.")
        sample.participant("Ms Mori Yui", in: "b")
        let brief = sample.brief {
            $0.length = .long
            $0.ceiling = "LIMITE"
        }
        #expect(brief.section(.people) == nil)
    }
}
