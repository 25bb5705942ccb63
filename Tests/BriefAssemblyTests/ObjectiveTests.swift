internal import BriefAssembly
internal import BriefCore
internal import Testing

@Suite struct ObjectiveTests {
    private let day = "2023-07-03"

    /// A public aim, and a note of ours with two objectives.
    private func sample(noted: String? = "2023-07-03") -> Sample {
        var sample = Sample()
        sample.source("a", published: "2021-02-01", kind: .news)
        sample.source("b", published: noted, kind: .note)
        sample.add(.line(.aim), "The Commission wants to open a shared archive.", in: "a")
        sample.objective("Agree the day of the harbour workshop.", in: "b")
        sample.objective("Win support for a joint survey.", in: "b")
        return sample
    }

    private let noted = [
        "Agree the day of the harbour workshop.", "Win support for a joint survey.",
    ]

    @Test
    func `what our own note wants is what we want`() {
        let brief = sample().brief(on: day)
        #expect(brief.texts(.objectives) == noted)
        #expect(brief.section(.objectives)?.items.first?.marking == "INTERNAL")
    }

    @Test
    func `an objective that says what they must drop is no question of theirs`() {
        var sample = sample()
        let words = "Japan must drop its opposition to the list."
        sample.add(.line(.aim, .internal), words, in: "b", paragraph: 7)
        sample.add(.open(.contested, of: "EU"), words, in: "b", paragraph: 7)
        let position = Position(actor: "Japan", stance: .opposes)
        sample.add(.position(position), words, in: "b", side: .theirs, paragraph: 7)
        #expect(!sample.brief(on: day).texts(.raised).contains(words))
    }

    @Test
    func `an objective is no point to avoid, nor one to make`() {
        var sample = sample()
        for number in 1...3 { sample.objective("Settle matter \(number) of the survey.", in: "b") }
        let brief = sample.brief(on: day)
        #expect(brief.texts(.objectives).count == 3)
        let said = brief.texts(.avoid) + brief.texts(.points)
        #expect(!said.contains { $0.contains("Settle") || noted.contains($0) })
    }

    @Test
    func `a note for an occasion that is over sets no objective`() {
        var sample = sample(noted: "2023-05-01")
        sample.source("c", published: "2023-05-02", kind: .record)
        sample.add(.happening(.held, "2023-05-01"), "The two sides met in Tokyo.", in: "c")
        #expect(sample.brief(on: day).texts(.objectives) == ["… open a shared archive."])
    }

    @Test
    func `what we give under a condition is no objective`() {
        var sample = Sample()
        sample.source("a", published: "2023-02-01")
        let words = "We will share our list once the Council has agreed, not before."
        sample.add(.line(.commitment), words)
        #expect(sample.brief().section(.objectives)?.items.first?.basis == .missing)
    }

    @Test
    func `a brief with objectives of ours bears a marking`() {
        #expect(sample().brief(on: day).marking == "INTERNAL")
    }

    @Test(arguments: ["PUBLIC", "NOT MARKED", "A MARKING NOBODY KNOWS"])
    func `a ceiling below leaves out what is for us alone, and says so`(ceiling: String) {
        let brief = sample().brief(on: day) { $0.ceiling = ceiling }
        #expect(brief.texts(.objectives) == ["… open a shared archive."])
        #expect(!brief.lines.contains { noted.contains($0.text) })
        #expect(brief.base.withheld == 2)
        let gap = "Left out: 2 objectives of our own note, for our side only."
        #expect(brief.texts(.gaps).contains(gap))
    }

    @Test
    func `a brief that is marked for all shows nothing that is for us alone`() {
        var sample = Sample()
        sample.source("b", published: day, kind: .note)
        sample.objective("Win support for a joint survey.", in: "b")
        sample.add(.line(.aim, .internal), "The services should agree on one list.", in: "b")
        let brief = sample.brief(on: day) { $0.marking = "PUBLIC" }
        #expect(brief.lines.allSatisfy { !$0.text.contains("survey") && !$0.text.contains("list") })
        let missing = brief.texts(.objectives).first ?? ""
        #expect(missing.hasPrefix("The aims of our note are for our side only"))
    }

    /// A note of ours in which one sentence is an objective and tells a day and a need too.
    private func dated() -> Sample {
        var sample = Sample()
        sample.source("b", published: day, kind: .note)
        let words = "Get Japan to sign the survey by 9 July."
        sample.add(.line(.aim, .internal), words, in: "b", paragraph: 3)
        sample.add(.happening(.planned, "2023-07-09"), words, in: "b", side: nil, paragraph: 3)
        sample.add(.open(.need, of: "EU"), words, in: "b", paragraph: 3)
        sample.add(.line(.offer), "We offer a shared quay.", in: "b")
        return sample
    }

    @Test
    func `what else an objective tells is kept from others too`() {
        let brief = dated().brief(on: day) { $0.marking = "PUBLIC" }
        #expect(brief.lines.allSatisfy { !$0.text.contains("survey") })
        #expect(brief.texts(.points) == ["We offer a shared quay."])
        #expect(brief.base.ours == 1)
    }

    @Test
    func `what else an objective tells is marked as it is`() {
        let brief = dated().brief(on: day)
        let items = brief.sections.flatMap(\.items).filter { $0.text.contains("survey") }
        #expect(!items.isEmpty)
        #expect(items.allSatisfy { $0.marking == "INTERNAL" })
    }

    @Test
    func `an addendum for all tells nothing of ours as gone`() {
        let before = dated().brief(on: day)
        #expect(before.versionLines.contains { $0.text.contains("survey") })
        let brief = dated().brief(on: day) { $0.marking = "PUBLIC" }
        let lines = before.versionLines
        let addendum = brief.addendum(since: 1, number: 1, lines: lines, ceiling: nil)
        #expect(addendum.entries.allSatisfy { !$0.text.contains("survey") })
    }

    @Test
    func `words that are not to be disclosed are kept from others, whatever they claim`() {
        var sample = dated()
        let words = "Our fallback is a map of one bay, not to be disclosed."
        sample.add(.happening(.planned, nil), words, in: "b", side: nil)
        let brief = sample.brief(on: day) { $0.marking = "PUBLIC" }
        #expect(brief.lines.allSatisfy { !$0.text.contains("fallback") })
        #expect(sample.brief(on: day).lines.contains { $0.text.contains("fallback") })
    }

    @Test
    func `what a note tells beside its lines is kept from others`() {
        var sample = dated()
        sample.source("a", published: "2023-06-01")
        let words = "The deputy minister leaves his post on 1 August."
        sample.add(.happening(.planned, "2023-08-01"), words, in: "b", side: nil)
        sample.add(.happening(.planned, "2023-08-02"), "A quay opens.", in: "a", side: nil)
        let asked = "We would welcome the chart promised for 3 August."
        sample.add(.line(.ask), asked, in: "b", paragraph: 9)
        sample.add(.happening(.planned, "2023-08-03"), asked, in: "b", side: nil, paragraph: 9)
        let brief = sample.brief(on: day) { $0.marking = "PUBLIC" }
        #expect(brief.lines.allSatisfy { !$0.text.contains("deputy") })
        #expect(brief.texts(.timeline) == ["A quay opens.", asked])
        #expect(brief.base.ours == 2)
        #expect(sample.brief(on: day).lines.contains { $0.text == words })
    }

    @Test
    func `a brief for all has no part for our side only`() {
        let brief = dated().brief(on: day) { $0.marking = "PUBLIC" }
        #expect(brief.section(.avoid) == nil)
        #expect(brief.section(.closed) == nil)
        #expect(!brief.texts(.gaps).contains("Lines for our side only."))
    }

    @Test
    func `a note of years ago sets no objective, one without a date does`() {
        var sample = sample(noted: "2018-07-03")
        #expect(sample.brief(on: day).texts(.objectives) == ["… open a shared archive."])
        sample.source("d", kind: .note)
        sample.objective("Close the file on the quay.", in: "d")
        #expect(sample.brief(on: day).texts(.objectives) == ["Close the file on the quay."])
    }

    @Test
    func `an ask for what they promised is a point to make`() {
        var sample = Sample()
        sample.source("a", published: "2023-07-01", kind: .note)
        sample.add(.line(.aim), "The Commission wants to open a shared archive.")
        sample.add(.line(.aim), "The Commission wants to build a common quay.")
        sample.add(.line(.aim), "The Commission wants to draw one map of the bay.")
        sample.add(.line(.ask), "We would appreciate the paper that you promised for 15 August.")
        let words = "We would appreciate the paper that you promised for 15 August."
        #expect(sample.brief().texts(.points).contains(words))
    }

    @Test
    func `what our note for the meeting says goes before older words`() throws {
        var sample = Sample()
        sample.source("a", published: "2021-02-01", kind: .news)
        sample.source("b", published: "2023-07-01", kind: .note)
        for topic in ["quay", "archive", "map", "lamp", "bell", "mast"] {
            sample.add(.line(.offer), "The Commission offers a shared \(topic).", in: "a")
        }
        sample.add(.line(.aim), "We hope to sign the treaty on tides.", in: "b")
        let day = try #require(CalendarDate(iso: day))
        let made = BriefAssembler.made(
            of: sample.material,
            for: BriefRequest(head: BriefHead(title: "Brief: Japan", date: day))
        )
        let brief = made.brief
        #expect(brief.texts(.points).first == "We hope to sign the treaty on tides.")
        let facts = brief.section(.points)?.items.map { $0.facts.contains("reported") }
        #expect(facts == [false, true, true, true, true, true])
        let section = brief.section(.points)
        #expect(section?.remark == "1 more line in the sources")
        let rows = brief.sheetRows(made.changes).filter { $0.part == BriefPart.points.rawValue }
        #expect(rows.first?.remark == "1 more line in the sources")
    }
}
