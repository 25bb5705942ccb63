import BriefCore

@testable import Navigator

/// Two meetings and a small brief, invented.
struct SampleMeetings {
    static let day = CalendarDate(iso: "2024-02-11") ?? CalendarDate(dayNumber: 0)

    static let rows = [row(1, SampleBook.japan, "Japan"), row(2, SampleBook.korea, "Korea")]

    var rows = SampleMeetings.rows
    var sheet: BriefSheet? = brief(rows: lines)
    var room: RoomSheet? = RoomSheet(row: rows[0], cards: cards, log: [], path: "readout.md")
    var drill: DrillSheet? = DrillSheet(row: rows[0], questions: questions)

    func reply(to request: MeetingRequest) -> MeetingReply {
        switch request {
        case .list: return .list(rows)
        case .sheet(_, let choice):
            var sheet = sheet
            if sheet?.rows == Self.lines {
                if choice?.showsChanges == true { sheet = Self.brief(rows: Self.changes) }
                if choice?.length == "2m" { sheet = Self.brief(rows: Array(Self.lines[3...])) }
            }
            sheet?.choice = choice ?? BriefChoice()
            return .sheet(sheet)
        case .room: return .room(room)
        case .drill: return .drill(drill)
        }
    }

    private static func brief(rows: [SheetRow]) -> BriefSheet {
        BriefSheet(
            row: self.rows[0],
            title: "Brief: Japan",
            choice: BriefChoice(),
            marking: "LIMITE",
            withheld: 0,
            version: 2,
            clearance: "not cleared",
            facts: ["3 sources"],
            rows: rows
        )
    }

    private static func row(_ number: Int, _ id: SubjectID, _ name: String) -> MeetingRow {
        MeetingRow(
            number: number,
            meeting: Meeting(subjects: [id], date: day),
            names: [id: name],
            versions: 1,
            marks: 0
        )
    }

    static let lines = [
        line(1, "one", "The institution offers places in its archive."),
        line(2, "two", "The institution wants a joint laboratory."),
        line(3, "three", "The institution has opened an office."),
        SheetRow(
            kind: .leftOut,
            part: "points",
            heading: "Left out by you",
            key: "x",
            words: "Out."
        ),
        SheetRow(
            kind: .answer,
            part: "raised",
            heading: "If raised",
            key: "answer:four",
            words: "No line found."
        ),
        SheetRow(kind: .below, part: "raised", heading: "If raised", key: "b", words: "Beside."),
    ]

    static let changes = [
        SheetRow(
            kind: .gone,
            part: "points",
            heading: "Changes",
            key: "gone",
            words: "The institution closes its office."
        )
    ]

    private static func line(_ number: Int, _ key: String, _ words: String) -> SheetRow {
        let source = SourceKey("a1a1a1a1a1a1")
        let citation = Citation(source: source, span: TextSpan(0, 9), words: words, paragraph: 2)
        return SheetRow(
            kind: .line,
            part: "points",
            heading: "Points to make",
            number: number,
            key: key,
            label: "to Japan",
            words: words,
            reasons: ["names Japan"],
            citations: [SheetCitation(number: 1, title: "A paper, 2023", citation: citation)]
        )
    }

    static let cards = [
        RoomCard(
            topic: "Archives",
            lines: [
                RoomCard.Line(use: .say, key: "one", words: "We offer places in our archive."),
                RoomCard.Line(use: .avoid, key: "nine", words: "The price of the archive."),
            ]
        ),
        RoomCard(
            topic: "Cables",
            lines: [
                RoomCard.Line(
                    use: .ifRaised,
                    key: "five",
                    words: "The cable lacks backing.",
                    answer: "We look into it."
                )
            ]
        ),
    ]

    static let questions = [
        question("five", "The cable lacks backing.", "We look into it.", nil),
        question(
            "six",
            "Why so late?",
            "It is on time.",
            DrillRecord(known: 1, interval: 1, due: day)
        ),
        question(
            "seven",
            "What does it cost?",
            "Less than it did.",
            DrillRecord(known: 0, interval: 0, due: CalendarDate(dayNumber: 0))
        ),
    ]

    private static func question(
        _ key: String,
        _ words: String,
        _ answer: String,
        _ record: DrillRecord?
    ) -> DrillQuestion {
        DrillQuestion(
            key: key,
            asker: "gap",
            question: words,
            answer: answer,
            hasLine: true,
            citations: [],
            record: record
        )
    }
}
