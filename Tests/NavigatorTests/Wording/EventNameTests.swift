import Testing

@testable import Navigator

@Suite struct EventNameTests {
    @Test(arguments: [
        ("Next meeting: Tide Partnership Council, Riga, 24 May 2027.", "Tide Partnership Council"),
        ("The EU-Japan summit is expected on 3 and 4 July.", "EU-Japan summit"),
        ("Latvia will host the next AI summit in Riga in May.", "AI summit"),
        ("The two sides agreed to hold a joint workshop on tides in Riga.", "joint workshop"),
        ("The Joint Committee on Harbours and the Committee of Quays meet.", "Joint Committee"),
    ])
    func `an event is called as its sentence calls it`(sentence: String, name: String) {
        #expect(EventName.name(in: sentence) == name)
    }

    @Test(arguments: [
        "We share the list once the Council has agreed.", "Brussels, 12 May 2027",
        "The EU and Norway will meet on 9 May 2023 in Oslo.", "A paper is due by 15 May.",
        "The meeting has 30 June as its date.",
    ])
    func `what names nothing is no name`(sentence: String) {
        #expect(EventName.name(in: sentence) == nil)
    }

    @Test
    func `a place stands between the name and the date`() {
        let sentence = "Next meeting: Tide Partnership Council, Riga, 24 May 2027."
        #expect(EventName.place(in: sentence) == "Riga")
        #expect(EventName.place(in: "Riga, 12 May 2027") == nil)
        #expect(EventName.place(in: "We met, Tide Council, 3 May 2027, and left.") == nil)
    }
}
