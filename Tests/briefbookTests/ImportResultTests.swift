import BriefCore
import BriefStore
import Testing

@testable import briefbook

private let key = SourceKey("583beb4c58f3")

@Test
func `a document that was cut is partial and says where`() {
    let result = ImportResult(
        file: "-",
        .imported(key, findings: 2),
        isCut: true,
        warnings: ["cut here: only the first 64 MiB are read of a stream"]
    )
    #expect(
        result.json.text == """
            {"kind":"import","file":"-","result":"partial","reason":null,"warnings":["cut here: only the first 64 MiB are read of a stream"],"source":"583beb4c58f3","findings":2}
            """
    )
    #expect(
        result.text
            == "partial   - · 2 findings · 583beb4c58f3 · cut here: only the first 64 MiB are read of a stream"
    )
    #expect(result.status == .done)
}

@Test
func `what takes the place of a digest says so to programs too`() {
    let digest = SourceKey("aaaaaaaaaaaa")
    let result = ImportResult(
        file: "a.txt",
        .replaced(key, findings: 1, digest: digest),
        warnings: []
    )
    #expect(result.warnings == ["takes the place of its digest aaaaaaaaaaaa"])
}

@Test(arguments: [
    (StoreError.full("/b"), "full", true, Int32(73)),
    (.locked("/b"), "locked", true, 74),
    (.damaged("/b", detail: "x"), "book", true, 65),
    (.tooLarge("a.txt", parts: 9), "limits", false, 65),
    (.badAnalysis("a.txt", detail: "x"), "book", false, 65),
])
func `a file the book did not take says whose fault it is`(
    error: StoreError,
    reason: String,
    concernsBook: Bool,
    status: Int32
) {
    let result = ImportResult(notStored: "a.txt", error)
    #expect(result.reason == reason)
    #expect(result.concernsBook == concernsBook)
    #expect(result.status.rawValue == status)
    #expect(result.text.hasPrefix("refused   a.txt: "))
}

@Test
func `of many files the counts are told, and every one that was refused`() {
    let taken = ["a.txt", "b.txt"].map {
        ImportResult(file: $0, .imported(key, findings: 2), warnings: [])
    }
    let refused = ImportResult(notStored: "c.txt", StoreError.full("/b"))
    let told = BesideWork.told(taken + [refused])
    #expect(told == ["2 imported, 1 refused (1 full)", refused.text])
    #expect(BesideWork.told(taken) == taken.map(\.text))
}

@Test
func `of many files it is told which took the place of digests`() {
    let digest = SourceKey("aaaaaaaaaaaa")
    let taken = ["a.txt", "b.txt", "c.txt"].map {
        ImportResult(file: $0, .replaced(key, findings: 2, digest: digest), warnings: [])
    }
    let told = BesideWork.told(taken)
    #expect(told == ["3 imported", "3 in the place of what the book held of them as digests"])
}
