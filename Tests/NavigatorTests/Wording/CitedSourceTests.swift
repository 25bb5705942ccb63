import BriefCore
import Testing

@testable import Navigator

@Suite struct CitedSourceTests {
    private let key = SourceKey("583beb4c58f3")

    @Test func `a source is cited by all it says of itself, and not by its key`() {
        let source = CitedSource(
            title: "Conclusions on the cable",
            date: PartialDate(iso: "2023-04-18"),
            basis: .stated,
            imprint: Imprint(
                publisher: "Council of the EU",
                reference: "8525/23",
                marking: "LIMITE"
            ),
            key: key
        )
        #expect(
            source.text("Nobody pays.", at: "p. 3 ¶ 17")
                == "“Nobody pays.” (Conclusions on the cable, Council of the EU, 18 Apr 2023, "
                + "8525/23, LIMITE, p. 3 ¶ 17)"
        )
    }

    @Test func `a source that says nothing of itself is cited by its key`() {
        let source = CitedSource(
            title: "scan.txt",
            date: nil,
            basis: .unknown,
            imprint: Imprint(),
            key: key
        )
        #expect(source.text.hasSuffix(", 583beb4c58f3)"))
    }
}
