import BriefCore
import Testing

@testable import TextAnalysis

struct ThreadFinderTests {
    @Test func `a request is answered by what a later source did`() {
        let links = links(among: [
            member(
                1,
                "a",
                2021,
                issue(.request),
                "The ministry should publish a charter on seabed sensors."
            ),
            member(
                2,
                "b",
                2023,
                point(.achievement),
                "In June the ministry published its charter on seabed sensors."
            ),
        ])
        #expect(links.map(\.relation) == [.answers])
        #expect(links.first?.earlier == 1)
        #expect(links.first?.later == 2)
    }

    @Test func `an issue raised again is echoed`() {
        let links = links(among: [
            member(1, "a", 2021, issue(.gap), "Ports lack cranes for wind turbines."),
            member(
                2,
                "b",
                2022,
                issue(.gap),
                "Still too few ports have cranes that lift wind turbines."
            ),
        ])
        #expect(links.map(\.relation) == [.echoes])
    }

    @Test func `the words that link are shown, in both sources`() throws {
        let first = "The embassy should open a visa desk for fishermen."
        let second = "A visa desk for fishermen is there."
        let links = links(among: [
            member(1, "a", 2021, issue(.request), first),
            member(2, "b", 2022, event(), second, start: 100),
        ])
        let link = try #require(links.first)
        #expect(Set(link.words) == ["visa", "desk", "fishermen"])
        let shown = link.laterWords.map {
            SourceText(second).words(in: TextSpan($0.start - 100, $0.end - 100))
        }
        #expect(shown == ["visa", "desk", "fishermen"])
        #expect(
            link.earlierWords.map { SourceText(first).words(in: $0) } == [
                "visa", "desk", "fishermen",
            ]
        )
    }

    @Test func `forms of a word link as the word does`() {
        let links = links(among: [
            member(1, "a", 2021, issue(.need), "Satellites must be insured against debris."),
            member(
                2,
                "b",
                2022,
                point(.commitment),
                "We will bring the insuring of a satellite against debris under one roof."
            ),
        ])
        #expect(links.map(\.relation) == [.answers])
    }

    @Test func `findings of one source are no thread`() {
        let links = links(among: [
            member(1, "a", 2021, issue(.gap), "Ports lack cranes for wind turbines."),
            member(2, "a", 2021, point(.aim), "Cranes for wind turbines are a priority of ports."),
        ])
        #expect(links == [])
    }

    @Test func `common words alone link nothing`() {
        let links = links(among: [
            member(
                1,
                "a",
                2021,
                issue(.need),
                "The EU should strengthen cooperation with partner countries."
            ),
            member(
                2,
                "b",
                2022,
                point(.aim),
                "The Commission wants new cooperation with partner countries on ferries."
            ),
        ])
        #expect(links == [])
    }

    @Test func `different matters of one country stay apart`() {
        let links = links(among: [
            member(1, "a", 2021, issue(.gap), "Chile lacks laboratories for testing batteries."),
            member(
                2,
                "b",
                2022,
                point(.offer),
                "The EU offers Chile copernicus images of glaciers."
            ),
        ])
        #expect(links == [])
    }

    @Test func `without a date the order is left open`() {
        let links = links(among: [
            member(1, "a", nil, issue(.gap), "Ports lack cranes for wind turbines."),
            member(2, "b", 2022, issue(.gap), "Too few ports have cranes for wind turbines."),
        ])
        #expect(links.map(\.relation) == [.alike])
    }

    @Test func `each later finding takes the best of an earlier source`() {
        let links = links(among: [
            member(1, "a", 2021, issue(.gap), "Ports lack cranes for wind turbines."),
            member(2, "a", 2021, issue(.gap), "Ports lack pilots."),
            member(
                3,
                "b",
                2022,
                point(.achievement),
                "Ports have bought cranes for wind turbines."
            ),
        ])
        #expect(links.map(\.earlier) == [1])
    }

    @Test func `the order of the members does not matter`() {
        let members = [
            member(1, "a", 2021, issue(.gap), "Ports lack cranes for wind turbines."),
            member(2, "b", 2022, issue(.gap), "Too few ports have cranes for wind turbines."),
            member(
                3,
                "c",
                2023,
                point(.achievement),
                "All ports now have cranes for wind turbines."
            ),
        ]
        #expect(links(among: members) == links(among: members.reversed()))
        #expect(links(among: members).count == 3)
    }

    @Test(arguments: [
        (
            "South Korea asked for a date.", "Mr Breton met the minister of South Korea.",
            "the name of a country"
        ),
        (
            "Ports ask what the Digital Services Act means.",
            "The Digital Services Act binds all shops.", "the name of an act"
        ),
        (
            "Mr Kim asked for a list of vendors.", "Mr Kim and Mr Quispe will hold a lecture.",
            "the name of a person"
        ),
        (
            "Operators in South Korea asked for a levy.",
            "South Korea hosts operators from abroad.", "a country and one word"
        ),
        (
            "South Korea signed a pact on herring.", "South Korea signed a lease for pilots.",
            "a country and what it did"
        ),
        (
            "Mr. Quispe lacks a list of vendors.", "Mr. Quispe hosts a lecture.",
            "a name behind a title with a full stop"
        ),
    ])
    func `a name alone links nothing`(first: String, second: String, shared: String) {
        let links = links(among: [
            member(1, "a", 2021, issue(.request), first),
            member(2, "b", 2022, event(), second),
        ])
        #expect(links == [], "\(shared)")
    }

    @Test func `a name and two words of the matter link, or a term`() {
        let first = "South Korea asked for the list of memory vendors."
        #expect(
            links(among: [
                member(1, "a", 2021, issue(.request), first),
                member(2, "b", 2022, event(), "South Korea received the list of vendors."),
            ]).map(\.relation) == [.answers]
        )
        #expect(
            links(among: [
                member(1, "a", 2021, issue(.request), "Chile asked for a cyber range."),
                member(2, "b", 2022, event(), "A cyber range opened in Chile."),
            ]).map(\.relation) == [.answers]
        )
    }

    @Test func `an open act is linked to its conclusion`() {
        let links = links(among: [
            member(1, "a", 2021, issue(.gap), "The Customs Act is not yet signed."),
            member(2, "b", 2022, event(), "South Korea signed the Customs Act in Seoul."),
        ])
        #expect(links.map(\.relation) == [.answers])
    }

    @Test func `what is only written for saying answers nothing yet`() {
        let ask = member(1, "a", 2021, issue(.request), "Peru asked for a list of memory vendors.")
        func relation(_ claim: Claim, isUnspoken: Bool) -> [ThreadLink.Relation] {
            let later = member(
                2,
                "b",
                2022,
                claim,
                "We will share the list of memory vendors.",
                isUnspoken: isUnspoken
            )
            return links(among: [ask, later]).map(\.relation)
        }
        #expect(relation(point(.commitment), isUnspoken: true) == [.prepared])
        #expect(relation(point(.commitment), isUnspoken: false) == [.answers])
        #expect(relation(point(.achievement), isUnspoken: true) == [.answers])
        #expect(relation(event(), isUnspoken: true) == [.answers])
        let planned = Claim.event(Event(date: nil, precision: .undated, status: .planned))
        #expect(relation(planned, isUnspoken: true) == [.answers])
    }

    @Test func `to welcome a wish answers nothing`() {
        let links = links(among: [
            member(1, "a", 2021, issue(.request), "Peru wants to join the list of memory vendors."),
            member(
                2,
                "b",
                2022,
                point(.achievement),
                "We welcome that Peru wants to join the list of memory vendors.",
                rule: "point.praise"
            ),
        ])
        #expect(links.map(\.relation) == [.echoes])
    }

    @Test func `nothing gives nothing`() {
        #expect(links(among: []) == [])
    }

    private func links(among members: [ThreadMember]) -> [ThreadLink] {
        let common = [
            "eu", "commission", "cooperation", "partner", "countries", "strengthen", "wants", "new",
        ]
        let vocabulary = Vocabulary(
            subjects: ["Chile", "South Korea"].map { name in
                SubjectEntry(
                    id: SubjectID(.country, name == "Chile" ? "CL" : "KR"),
                    name: name,
                    aliases: [SubjectEntry.Alias(name, .name)]
                )
            },
            cues: Cues(["thread.common": common, "thread.title": ["act", "council"]]),
            fingerprint: 1
        )
        return ThreadFinder(vocabulary: vocabulary).links(among: members)
    }

    private func member(
        _ number: Int64,
        _ source: String,
        _ year: Int?,
        _ claim: Claim,
        _ words: String,
        start: Int = 0,
        isUnspoken: Bool = false,
        rule: String = "test"
    ) -> ThreadMember {
        let span = TextSpan(start, start + words.utf8.count)
        return ThreadMember(
            number: number,
            source: SourceKey(source),
            date: year.map { .year($0) },
            finding: Finding(span: span, claim: claim, subjects: [], rule: rule),
            words: words,
            isUnspoken: isUnspoken
        )
    }

    private func issue(_ kind: OpenIssue.Kind) -> Claim {
        .issue(OpenIssue(kind: kind, holder: "EU"))
    }

    private func point(_ modality: TalkingPoint.Modality) -> Claim {
        .point(TalkingPoint(modality: modality, actor: "EU", audience: .external))
    }

    private func event() -> Claim {
        .event(Event(date: nil, precision: .undated, status: .held))
    }
}
