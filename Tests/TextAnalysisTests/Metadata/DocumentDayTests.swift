import BriefCore
import Testing

@testable import TextAnalysis

struct DocumentDayTests {
    private func metadata(_ text: String) -> SourceMetadata {
        Sample.analyser.analyse(Sample.document(text)).metadata
    }

    // 12 March is a Tuesday in 2024 and in 2030, and in no year between.
    @Test(arguments: [
        "The licences of the two stations lapse on 30 June 2025, and talks have barely begun.",
        "The transitional rules expire on 30 June 2025 and nobody has drafted new ones.",
        "The new tariffs apply from 1 May 2025, as the ministry has announced.",
    ])
    func `What runs out on a day is still to come and moves no date of the text`(line: String) {
        let found = metadata(
            "Envoys look for a way out\n\nThe envoys met on Tuesday (12 March) in the capital.\n\n"
                + "The last round was held in Lima in November 2023. \(line)"
        )
        #expect(found.published == .day(CalendarDate(year: 2024, month: 3, day: 12)!))
        #expect(found.publishedBasis == .inferred)
    }

    @Test(arguments: [
        "Press release, Oslo, 4 March 2025", "Note verbale, Oslo, 4 March 2025",
        "Joint statement, Oslo, 4 March 2025",
    ])
    func `A line of what it is, where and when dates the text`(line: String) {
        let found = metadata(
            "\(line)\n\nThe two ministries will open a testbed for radio on 10 May 2025, "
                + "the ministry of transport said."
        )
        #expect(found.published == .day(CalendarDate(year: 2025, month: 3, day: 4)!))
        #expect(found.publishedBasis == .stated)
    }

    @Test func `A day that fits only years behind what is past tells no year`() {
        let found = metadata(
            "Envoys look for a way out\n\nThe envoys met on Tuesday (12 March) in the capital.\n\n"
                + "The last round was held in Lima in November 2025 and ended without a text."
        )
        #expect(found.published == nil)
        #expect(found.publishedBasis == .unknown)
    }

    @Test(arguments: [
        "Entry into force   7 May 2021   Oslo", "Deal signed.  7 May 2021  Then it lapsed",
    ])
    func `a row of a table above the text is no date line`(row: String) {
        let found = metadata(
            "Cables and ships\n\n\(row)\n\nBrussels, 4 March 2025. The EU has opened a harbour."
        )
        #expect(found.published == .day(CalendarDate(year: 2025, month: 3, day: 4)!))
    }

    @Test func `The subject line of an outcome of proceedings names the day of the meeting`() {
        let cover = { (subject: String) in
            """
            Council of the European Union
            General Secretariat

            Brussels, 20 May 2024
            WK 7001/2024 INIT

            OUTCOME OF PROCEEDINGS

            From: General Secretariat of the Council
            To: Delegations
            Subject: \(subject)

            1. Adoption of the agenda

            The agenda was adopted without change, and the Presidency thanked delegations.
            """
        }
        let met = metadata(cover("Working Party on Ports and Shipping, 7 May 2024"))
        #expect(met.published == .day(CalendarDate(year: 2024, month: 5, day: 7)!))
        // A day that is not that of the body's own meeting, or is after the cover's.
        for subject in [
            "Follow-up to the letter of 7 May 2024 on port dues",
            "Meeting with Norway on the preparation of the summit of 7 May 2024",
            "Preparation of the Ports Council, 7 May 2024", "EU-Norway summit on 7 May 2024",
            "Working Party on Ports and Shipping, 7 June 2024",
        ] {
            let other = metadata(cover(subject))
            #expect(other.published == .day(CalendarDate(year: 2024, month: 5, day: 20)!))
        }
    }
}
