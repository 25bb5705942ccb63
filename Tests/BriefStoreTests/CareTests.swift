internal import BriefCore
@testable internal import BriefStore
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

    @Test func `a book behind a link is rebuilt where it is`() throws {
        let folder = try Folder()
        let book = try Book.create(at: folder["far/book.db"], stamp: .test)
        let sample = Sample("Tokyo wants the cable.")
        _ = try book.insert(sample.source)
        try book.close()
        chmod(folder["far/book.db"], 0o640)
        symlink(folder["far/book.db"], folder["link.db"])
        try Book.rebuild(at: folder["link.db"], stamp: .test, subjects: []) { documents in
            documents.map { _ in sample.analysis }
        }
        #expect(folder.rights("far/book.db") == 0o640)
        var status = stat()
        #expect(lstat(folder["link.db"], &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
        let through = try Book.open(at: folder["link.db"], mode: .readOnly)
        let direct = try Book.open(at: folder["far/book.db"], mode: .readOnly)
        #expect(try through.summary() == direct.summary())
        #expect(try direct.search("cable").count == 1)
    }

    @Test func `an analysis that answers too few documents changes nothing`() throws {
        let folder = try Folder()
        let book = try Book.create(at: folder["book.db"], stamp: .test)
        _ = try book.insert(Sample("Tokyo wants the cable.").source)
        let before = folder.bytes("book.db")
        #expect(throws: StoreError.self) {
            try Book.rebuild(at: folder["book.db"], stamp: .test, subjects: []) { _ in [] }
        }
        #expect(folder.bytes("book.db") == before)
        #expect(folder.rights("book.db.rebuild") == 0)
        _ = try book.insert(Sample("Seoul waits.").source)
    }

    @Test func `a damaged text is not carried into a new book`() throws {
        let folder = try Folder()
        let book = try Book.create(at: folder["book.db"], stamp: .test)
        let sample = Sample("Tokyo wants the cable.")
        _ = try book.insert(sample.source)
        try book.close()
        try folder.sql(
            "book.db",
            "UPDATE text_chunk SET bytes = CAST('Tokyo wants a tunnel..' AS BLOB)"
        )
        let wanted = StoreError.damaged(
            folder["book.db"],
            detail: "the text of sample.txt is not what was read"
        )
        #expect(throws: wanted) {
            try Book.rebuild(at: folder["book.db"], stamp: .test, subjects: []) { documents in
                documents.map { _ in sample.analysis }
            }
        }
    }

    @Test func `a book put in the place of an open one is noticed`() throws {
        let folder = try Folder()
        let book = try Book.create(at: folder["book.db"], stamp: .test)
        _ = try book.insert(Sample("Tokyo wants the cable.").source)
        try Book.create(at: folder["next.db"], stamp: .test).close()
        let reader = try Book.open(at: folder["book.db"], mode: .readOnly)
        #expect(!reader.isReplaced)
        rename(folder["next.db"], folder["book.db"])
        #expect(reader.isReplaced)
        #expect(try reader.summary().sources == 1)
    }

    @Test func `a reader sees what another program has added`() throws {
        let folder = try Folder()
        let book = try Book.create(at: folder["book.db"], stamp: .test)
        let reader = try Book.open(at: folder["book.db"], mode: .readOnly)
        #expect(try reader.search("cable") == [])
        var sample = Sample("Tokyo wants the cable.")
        sample.find("Tokyo", .issue(OpenIssue(kind: .gap, holder: "EU")), .japan, .cable)
        _ = try book.insert(sample.source)
        #expect(try reader.search("cable").count == 1)
        #expect(try reader.findings([.japan, .cable], pane: .issues, count: 5).total == 1)
        _ = try book.remove([SourceKey(sample.document.hash)])
        #expect(try reader.search("cable") == [])
        #expect(try reader.findings([.japan, .cable], pane: .issues, count: 5).total == 0)
    }

    @Test func `a file that others read now keeps its size and is no error`() throws {
        let folder = try Folder()
        let book = try Book.create(at: folder["book.db"], stamp: .test)
        _ = try book.insert(Sample("Tokyo wants the cable.").source)
        let reader = try Book.open(at: folder["book.db"], mode: .readOnly)
        try reader.connection.read { _ in try book.giveBackRoom() }
        #expect(try book.verify().faults == [])
    }

    @Test func `a rebuild that is stopped changes nothing and leaves nothing`() throws {
        let folder = try Folder()
        let book = try Book.create(at: folder["book.db"], stamp: .test)
        let sample = Sample("Tokyo wants the cable.")
        _ = try book.insert(sample.source)
        let before = folder.bytes("book.db")
        var answers = [false, true]
        #expect(throws: StoreError.interrupted) {
            try Book.rebuild(
                at: folder["book.db"],
                stamp: .test,
                subjects: [],
                analyse: { $0.map { _ in sample.analysis } },
                isStopped: { answers.removeFirst() }
            )
        }
        #expect(folder.bytes("book.db") == before)
        #expect(folder.names == ["book.db"])
    }

    @Test func `a rebuild says how many bytes of text are read`() throws {
        let folder = try Folder()
        let book = try Book.create(at: folder["book.db"], stamp: .test)
        let sample = Sample("Tokyo wants the cable.")
        _ = try book.insert(sample.source)
        var steps: [Int] = []
        try Book.rebuild(
            at: folder["book.db"],
            stamp: .test,
            subjects: [],
            analyse: { $0.map { _ in sample.analysis } },
            progress: { done, total in steps += [done, total] }
        )
        #expect(steps == [0, 22, 22, 22])
    }
}
