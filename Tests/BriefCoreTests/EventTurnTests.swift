import BriefCore
import Testing

@Suite struct EventTurnTests {
    private func turn(_ date: String, until: String? = nil, on day: String) throws -> EventTurn? {
        let event = Event(
            date: PartialDate(iso: date),
            until: until.flatMap { PartialDate(iso: $0) },
            precision: .day,
            status: .planned,
            place: nil,
            participants: []
        )
        return event.turn(on: try #require(PartialDate(iso: day)).first)
    }

    @Test func `what is to come stands by its first day`() throws {
        let summit = try #require(try turn("2026-09-12", on: "2026-05-10"))
        let season = try #require(try turn("2026-09", on: "2026-05-10"))
        let early = try #require(try turn("2026-06-03", on: "2026-05-10"))
        #expect(early < season)
        #expect(season < summit)
    }

    @Test func `a month that has begun may bring it until its end`() throws {
        let month = try #require(try turn("2026-09", on: "2026-09-10"))
        let summit = try #require(try turn("2026-09-12", on: "2026-09-10"))
        #expect(summit < month)
    }

    @Test func `what goes on from day to day is there now`() throws {
        let fair = try #require(try turn("2026-09-08", until: "2026-09-14", on: "2026-09-10"))
        let summit = try #require(try turn("2026-09-12", on: "2026-09-10"))
        #expect(fair < summit)
    }

    @Test func `what has passed has no turn, and of equals the exact one is first`() throws {
        #expect(try turn("2026-08", on: "2026-09-10") == nil)
        let day = try #require(try turn("2026-10-01", on: "2026-09-10"))
        let month = try #require(try turn("2026-10", on: "2026-09-10"))
        #expect(day < month)
    }
}
