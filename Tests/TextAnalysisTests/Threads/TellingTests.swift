import BriefCore
import Testing

@testable import TextAnalysis

struct TellingTests {
    private static let forum = SubjectID(.forum, "atlantis-council")
    private static let other = SubjectID(.forum, "lemuria-council")
    private static let topic = SubjectID(.priority, "lighthouses")

    @Test func `the same occasion on the same day is one event`() {
        let found = same(
            event("2023-07-03", .toBeConfirmed),
            "The summit with Atlantis is expected on 3 July.",
            event("2023-07-03", .held),
            "Leaders closed the summit with a declaration on ferries."
        )
        #expect(found)
    }

    @Test func `a vaguer date of the same forum's round is one event`() {
        let found = same(
            event("2023-07-03", .planned),
            "The third round starts on 3 July.",
            event("2023-07", .held),
            "The third round in July settled fees."
        )
        #expect(found)
    }

    @Test func `another count of the same occasion is another event`() {
        let found = same(
            event("2023-07", .planned),
            "The third round starts in July.",
            event("2023-07", .planned),
            "The 4th round follows in July."
        )
        #expect(!found)
    }

    @Test func `another sort of occasion on the same day is another event`() {
        let found = same(
            event("2023-07-03", .planned),
            "A summit with Atlantis is planned for 3 July.",
            event("2023-07-03", .planned),
            "A workshop for ports opens on 3 July."
        )
        #expect(!found)
    }

    @Test func `another forum's occasion on the same day is another event`() {
        let found = same(
            event("2023-07-03", .planned),
            "A summit is planned for 3 July.",
            event("2023-07-03", .planned),
            "The summit opens on 3 July.",
            forums: (Self.forum, Self.other)
        )
        #expect(!found)
    }

    @Test func `a later source moves what was ahead`() {
        let found = same(
            event("2023-07-03", .planned),
            "The summit is planned for 3 July.",
            event("2023-07-20", .planned),
            "The summit takes place on 20 July."
        )
        #expect(found)
    }

    @Test func `another workshop of the forum is not the first one moved`() {
        let found = same(
            event("2023-07-03", .planned),
            "A workshop on harbour cranes is planned for 3 July.",
            event("2023-07-20", .planned),
            "A workshop on herring quotas is on 20 July."
        )
        #expect(!found)
    }

    @Test func `far off it is moved only where the source says so`() {
        let planned = event("2023-07-03", .planned)
        let late = event("2023-12-04", .planned)
        let first = "The summit is planned for 3 July."
        #expect(!same(planned, first, late, "The summit takes place on 4 December."))
        #expect(same(planned, first, late, "The summit, postponed from July, is on 4 December."))
    }

    @Test func `what was held is not moved`() {
        let found = same(
            event("2023-03-03", .held),
            "The summit was held on 3 March.",
            event("2023-04-02", .planned),
            "The summit takes place on 2 April."
        )
        #expect(!found)
    }

    @Test func `meetings of one month are not one by that alone`() {
        let found = same(
            event("2023-07", .held),
            "Ministers met on fish in July.",
            event("2023-07", .held),
            "Experts held a meeting on banks in July.",
            forums: (nil, nil)
        )
        #expect(!found)
    }

    @Test func `an occasion told by its verb is the one told by its noun`() {
        let found = same(
            event("2023-07-03", .held),
            "Thirty states signed the declaration on herrings on 3 July.",
            event("2023-07-03", .held),
            "The signing of the declaration on herrings took place on 3 July."
        )
        #expect(found)
    }

    @Test func `an adverb makes no other issue`() {
        let gap = Claim.issue(OpenIssue(kind: .gap, holder: "EU"))
        let found = same(
            gap,
            "There is no accord on herrings.",
            gap,
            "There is still no accord on herrings."
        )
        #expect(found)
    }

    @Test func `an issue in nearly the same words is one issue`() {
        let gap = Claim.issue(OpenIssue(kind: .gap, holder: "EU"))
        #expect(
            same(
                gap,
                "Ports still lack cranes for wind turbines.",
                gap,
                "Still, the ports lack cranes for wind turbines."
            )
        )
    }

    @Test func `another figure makes another issue`() {
        let gap = Claim.issue(OpenIssue(kind: .gap, holder: "EU"))
        #expect(
            !same(
                gap,
                "Ports lack 40 cranes for wind turbines.",
                gap,
                "Ports lack 60 cranes for wind turbines."
            )
        )
    }

    @Test func `another holder makes another issue`() {
        let words = "Ports still lack cranes for wind turbines."
        #expect(
            !same(
                .issue(OpenIssue(kind: .gap, holder: "EU")),
                words,
                .issue(OpenIssue(kind: .gap, holder: "Atlantis")),
                words
            )
        )
    }

    @Test func `occasions of two countries on the same day are two events`() {
        let day = event("2023-07-03", .planned)
        let links = links([
            member(1, "a", day, "A summit opens on 3 July.", SubjectID(.country, "JP"), Self.topic),
            member(
                2,
                "b",
                day,
                "The summit opens on 3 July.",
                SubjectID(.country, "KE"),
                Self.topic
            ),
        ])
        #expect(links == [])
    }

    @Test func `a country named in the words counts more than those around them`() {
        let day = event("2023-07-03", .planned)
        let found = same(
            day,
            "The summit with Japan opens on 3 July.",
            day,
            "The Kenyan summit opens on 3 July."
        )
        #expect(!found)
    }

    @Test func `of two findings of a later source only the nearer one tells the same`() {
        let day = event("2023-07-03", .planned)
        let links = links([
            member(1, "a", day, "The summit on harbour cranes opens on 3 July.", Self.forum),
            member(2, "b", day, "A summit on herring quotas is on 3 July.", Self.forum),
            member(3, "b", day, "The summit on harbour cranes is on 3 July.", Self.forum),
        ])
        #expect(links.map { [$0.earlier, $0.later] } == [[1, 3]])
    }

    @Test func `visits to two places on the same day are two events`() {
        let links = links([
            member(1, "a", event("2023-07-03", .planned, "Port Royal"), "A visit.", Self.forum),
            member(2, "b", event("2023-07-03", .planned, "Lighthouse Bay"), "A visit.", Self.forum),
        ])
        #expect(links == [])
    }

    @Test func `workshops of one forum on one day are told apart by their matter`() {
        let day = event("2023-07-03", .planned)
        let first = "A workshop on harbour cranes opens on 3 July."
        #expect(!same(day, first, day, "The workshop on herring quotas is on 3 July."))
        #expect(same(day, first, day, "The workshop on harbour cranes is on 3 July."))
    }

    @Test func `a place told more closely is the same place`() {
        let links = links([
            member(1, "a", event("2023-07-03", .planned, "Port Royal"), "A visit.", Self.forum),
            member(
                2,
                "b",
                event("2023-07-03", .held, "port royal harbour"),
                "A visit.",
                Self.forum
            ),
        ])
        #expect(links.map(\.relation) == [.same])
    }

    @Test func `the same words of two countries are two points`() {
        let point = Claim.point(
            TalkingPoint(modality: .argument, actor: "EU", audience: .external)
        )
        let words = "Ports still lack cranes for wind turbines."
        let links = links([
            member(1, "a", point, words, SubjectID(.country, "JP"), Self.topic),
            member(2, "b", point, words, SubjectID(.country, "KE"), Self.topic),
        ])
        #expect(links == [])
    }

    @Test func `what one source denies is not what the other says`() {
        let point = Claim.point(
            TalkingPoint(modality: .argument, actor: "EU", audience: .external)
        )
        #expect(
            !same(
                point,
                "Ports can welcome cranes for wind turbines.",
                point,
                "Ports cannot welcome cranes for wind turbines."
            )
        )
        #expect(
            !same(
                point,
                "Ports will welcome cranes for wind turbines.",
                point,
                "Ports will not welcome cranes for wind turbines."
            )
        )
    }

    @Test func `findings of one source are never one`() {
        let words = "The summit is planned for 3 July."
        let links = links([
            member(1, "a", event("2023-07-03", .planned), words, Self.forum),
            member(2, "a", event("2023-07-03", .planned), words, Self.forum),
        ])
        #expect(links == [])
    }

    private func same(
        _ one: Claim,
        _ first: String,
        _ other: Claim,
        _ second: String,
        forums: (SubjectID?, SubjectID?) = (Self.forum, Self.forum)
    ) -> Bool {
        links([
            member(1, "a", one, first, forums.0), member(2, "b", other, second, forums.1),
            member(3, "c", one, "Herrings swim past lighthouses.", nil),
        ]).contains { $0.relation == .same && $0.earlier == 1 && $0.later == 2 }
    }

    private func country(_ code: String, _ name: String, _ more: String...) -> SubjectEntry {
        SubjectEntry(
            id: SubjectID(.country, code),
            name: name,
            aliases: ([name] + more).map { SubjectEntry.Alias($0, .name) }
        )
    }

    private func links(_ members: [ThreadMember]) -> [ThreadLink] {
        let vocabulary = Vocabulary(
            subjects: [country("JP", "Japan"), country("KE", "Kenya", "Kenyan")],
            cues: Cues([
                "thread.common": ["july"],
                "thread.occasion": ["summit", "round", "workshop", "visit", "signing"],
                "thread.several": ["workshop", "visit"], "thread.meeting": ["meeting", "met"],
                "thread.moved": ["postponed"], "thread.occasion-verb": ["signed signing"],
            ]),
            fingerprint: 1
        )
        return ThreadFinder(vocabulary: vocabulary).links(among: members)
    }

    private func member(
        _ number: Int64,
        _ source: String,
        _ claim: Claim,
        _ words: String,
        _ subjects: SubjectID?...
    ) -> ThreadMember {
        ThreadMember(
            number: number,
            source: SourceKey(source),
            date: PartialDate(iso: number == 1 ? "2023-02" : "2023-03"),
            finding: Finding(
                span: TextSpan(0, words.utf8.count),
                claim: claim,
                subjects: subjects.compactMap { $0 },
                rule: "test"
            ),
            words: words
        )
    }

    private func event(
        _ date: String,
        _ status: Event.Status,
        _ place: String? = nil
    ) -> Claim {
        let date = PartialDate(iso: date)
        let precision = date?.precision ?? .undated
        return .event(Event(date: date, precision: precision, status: status, place: place))
    }
}
