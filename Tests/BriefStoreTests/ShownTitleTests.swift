internal import BriefCore
@testable internal import BriefStore
internal import Testing

@Suite struct ShownTitleTests {
    @Test(arguments: [
        "002_89f486ec2ae1ab45.txt", "a1b2c3d4e5f6.html", "550e8400-e29b-41d4-a716-446655440000.pdf",
        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    ])
    func `the name of a hash says nothing`(name: String) {
        #expect(ShownTitle.isHash(name))
    }

    @Test(arguments: [
        "notes.txt", "20230418.txt", "cafe.txt", "st-9345-2023.pdf", "2023-07-03.md",
        "deadbeef.txt",
        "face.pdf",
    ])
    func `other names say something`(name: String) {
        #expect(!ShownTitle.isHash(name))
    }

    @Test
    func `a source with no title but a hash goes by its first words, also when searched for`()
        throws
    {
        let folder = try Folder()
        let book = try Book.create(at: folder["book.db"], stamp: .test)
        var sample = Sample(
            "Partners met in spring, and went on to say so much that no line holds it."
        )
        sample.file = "002_89f486ec2ae1ab45.txt"
        sample.title = nil
        _ = try book.insert(sample.source)
        let row = try book.sources(offset: 0, count: 1).rows.first
        #expect(row?.shownTitle == "“Partners met in spring, and went on to say so much that no…”")
        #expect(row?.metadata.title == nil)
    }

    @Test
    func `a source with a file name that says something goes by it`() throws {
        let folder = try Folder()
        let book = try Book.create(at: folder["book.db"], stamp: .test)
        var sample = Sample("Partners met.")
        sample.file = "call.txt"
        sample.title = nil
        _ = try book.insert(sample.source)
        #expect(try book.sources(offset: 0, count: 1).rows.first?.shownTitle == "call.txt")
    }
}
