internal import BriefCore
internal import BriefStore
internal import Glibc
internal import Testing

@Suite struct CareTests {
    @Test func `no word of a removed source is left in the file`() throws {
        let folder = try Folder()
        let book = try Book.create(at: folder["book.db"], stamp: .test)
        var secret = Sample("The zzsecretzz clause is open. Tell nobody.")
        secret.title = "Qqhiddenqq"
        secret.find(
            "The zzsecretzz clause is open.",
            .issue(OpenIssue(kind: .gap, holder: "Holderzz")),
            SubjectID(.person, "ppersonpp")
        )
        _ = try book.insert(Sample("Tokyo wants the cable. Nobody pays.").source)
        let key = try book.insert(secret.source).source
        _ = try book.insert(Sample("Seoul waits. So does the rest.").source)
        try #require(!folder.bytes("book.db").ranges(of: Array("zzsecretzz".utf8)).isEmpty)
        try folder.write("book.db.rebuild", Array("zzsecretzz".utf8))
        try book.remove([key])
        #expect(folder.rights("book.db.rebuild") == 0)
        let bytes = folder.bytes("book.db")
        for word in ["zzsecretzz", "Qqhiddenqq", "qqhiddenqq", "Holderzz", "nobody", "ppersonpp"] {
            #expect(
                bytes.ranges(of: Array(word.utf8)).count == (word == "nobody" ? 1 : 0),
                "\(word)"
            )
        }
        #expect(try book.verify().faults == [])
        #expect(try book.summary().sources == 2)
        #expect(try book.search("zzsecretzz") == [])
        #expect(try book.search("pays").count == 1)
    }

    @Test func `a rebuilt book holds what the analysis of today finds`() throws {
        let folder = try Folder()
        let book = try Book.create(at: folder["book.db"], stamp: .test)
        var sample = Sample("Tokyo wants the cable. Nobody pays.")
        sample.given.title = "Given"
        let key = try book.insert(sample.source).source
        sample.find("Nobody pays.", .issue(OpenIssue(kind: .gap, holder: "EU")), .japan)
        let now = AnalysisStamp(version: 2, vocabulary: 7)
        #expect(try book.isOutdated(now))
        let count = try Book.rebuild(at: folder["book.db"], stamp: now, subjects: []) { documents in
            documents.map { document in
                #expect(document.given.title == "Given")
                return sample.analysis
            }
        }
        #expect(count == 1)
        let rebuilt = try Book.open(at: folder["book.db"], mode: .readOnly)
        #expect(try !rebuilt.isOutdated(now))
        #expect(try rebuilt.findings([.japan], pane: .issues, count: 5).total == 1)
        #expect(try rebuilt.source(key).metadata.title == "Given")
        #expect(try rebuilt.verify().faults == [])
        #expect(throws: StoreError.replaced(folder["book.db"])) {
            try book.insert(Sample("Late.").source)
        }
    }

    @Test func `a backup is a whole book for its owner`() throws {
        let folder = try Folder()
        let book = try Book.create(at: folder["book.db"], stamp: .test)
        _ = try book.insert(Sample("Tokyo wants the cable.").source)
        let reader = try Book.open(at: folder["book.db"], mode: .readOnly)
        try reader.backup(to: folder["deep/copy.db"])
        let copy = try Book.open(at: folder["deep/copy.db"], mode: .readOnly)
        #expect(try copy.summary() == reader.summary())
        #expect(try copy.verify().faults == [])
        #expect(folder.rights("deep/copy.db") == 0o600)
        #expect(folder.rights("deep") == 0o700)
    }
}
