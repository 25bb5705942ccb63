import SourceImport
import Testing

struct ImportErrorTests {
    private static let all: [ImportError] = [
        .missing(file: "a.txt"), .permission(file: "a.txt"), .type(file: "a.txt", what: "a pipe"),
        .binary(file: "a.txt"), .empty(file: "a.txt"),
        .limits(file: "a.txt", size: 99_000_000, limit: 67_108_864), .symlink(file: "a.txt"),
        .unreadable(file: "a.txt", why: "Input/output error"),
        .malformed(file: "a.txt", why: "it breaks off"), .encrypted(file: "a.txt"),
        .dtd(file: "a.txt"), .unsupported(file: "a.txt", what: "an unknown way of packing"),
        .reader(file: "a.txt", why: "its reader is not here; install it"),
    ]

    @Test(arguments: all)
    func `Each says in one line what failed, where, and what to do next`(error: ImportError) {
        #expect(error.description.hasPrefix("a.txt: "))
        #expect(!error.description.contains("\n"))
        #expect(error.description.contains(";"))
        #expect(error.file == "a.txt")
        #expect(!error.reason.isEmpty)
    }

    @Test func `Reasons tell the cases apart`() {
        #expect(Set(Self.all.map(\.reason)).count == Self.all.count)
    }

    @Test func `Sizes are said in mebibytes`() {
        #expect(Self.all[5].description.contains("94 MiB, more than the 64 MiB"))
    }

    @Test(arguments: [
        ("a ZIP archive", "unpack it"), (ImportError.outlookMessage, "save the message as .eml"),
        ("a spreadsheet", "save it as PDF"), ("a PNG image", "type what it says"),
        ("a text under the name of another kind", "the ending of what it is"),
    ])
    func `What to do is said of each kind`(what: String, advice: String) {
        #expect(ImportError.type(file: "a", what: what).description.contains(advice))
    }
}
