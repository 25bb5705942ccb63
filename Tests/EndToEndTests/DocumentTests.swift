import Foundation
import TestKit
import Testing

/// An invented page, as a browser saves it.
private let page = """
    <!DOCTYPE html><html><head><title>Ties</title><script src="x.js"></script></head><body>
    <nav><a href="/">Home</a></nav><h1>Ties with Japan</h1>
    <p>The EU and Japan will meet in Tokyo on 3 June 2023.</p></body></html>
    """

/// An invented mail with a file.
private let mail = """
    From: Desk <desk@mfa.invalid>
    To: hq@mfa.invalid
    Date: Fri, 12 May 2023 10:00:00 +0000
    Message-ID: <1@mfa.invalid>
    Subject: Meeting in Tokyo
    Content-Type: multipart/mixed; boundary=b

    --b

    The EU and Japan will meet in Tokyo on 3 June 2023.
    --b
    Content-Disposition: attachment; filename=annex.txt

    The EU and Korea will meet in Seoul on 4 June 2023.
    --b--
    """

@Suite struct DocumentTests {
    private func results(_ run: ProgramRun) throws -> [String] { try values("result", run) }

    private func keys(_ run: ProgramRun) throws -> [String] { try values("source", run) }

    private func values(_ name: String, _ run: ProgramRun) throws -> [String] {
        try run.text.split(separator: "\n").map { line in
            let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            return object?[name] as? String ?? ""
        }
    }

    @Test
    func `a web page is read by the worker`() throws {
        let desk = try Desk()
        try desk.folder.write(page, to: "page.html")
        let run = try desk.run("analyse", "--text", "page.html")
        #expect(
            run.text == "Ties with Japan\n\nThe EU and Japan will meet in Tokyo on 3 June 2023."
        )
        #expect(
            try desk.run("import", "--empty", "page.html").text.contains(
                "not followed: 1 remote script"
            )
        )
    }

    @Test
    func `a PDF's profile of colours is not worked through, which is no damage`() throws {
        // The head of a profile that opens; the colours that it should tell are missing.
        var profile = [UInt8](repeating: 0, count: 132)
        profile[3] = 132
        profile[8] = 2
        for (place, words) in [(12, "mntr"), (16, "RGB "), (20, "XYZ "), (36, "acsp")] {
            profile.replaceSubrange(place..<place + 4, with: words.utf8)
        }
        var pdf = PdfFile()
        pdf.profile = profile
        pdf.add([PdfFile.Line(words: "The summit will take place in Tokyo.")])
        let desk = try Desk()
        try desk.folder.write(bytes: pdf.file(), to: "page.pdf")
        let run = try desk.run("import", "--empty", "page.pdf")
        #expect(run.text.contains("imported") && !run.text.contains("damaged"))
    }

    @Test
    func `a mail and the file attached to it are two sources`() throws {
        let desk = try Desk()
        try desk.folder.write(mail, to: "mail.eml")
        let run = try desk.run("import", "--empty", "--json", "mail.eml")
        #expect(try results(run) == ["imported", "imported"])
        let mails = try desk.json("sources").filter { $0["title"] as? String == "Meeting in Tokyo" }
        #expect(mails.first?["published"] as? String == "2023-05-12")
    }

    @Test
    func `what came with a mail says so, and is kept with a mail that is known`() throws {
        let desk = try Desk()
        try desk.folder.write(mail, to: "mail.eml")
        let first = try desk.run("import", "--empty", "--json", "mail.eml")
        #expect(first.text.contains("came with the mail “Meeting in Tokyo” (mail.eml)"))
        #expect(try desk.run("sources", "--save", "annex.txt", "a.txt").status == .exited(1))
        let again = try desk.run("import", "--json", "--keep-originals", "mail.eml")
        #expect(try results(again) == ["known", "known"])
        #expect(try desk.run("sources", "--save", "annex.txt", "a.txt").status == .exited(0))
    }

    @Test
    func `a refusal says what to do with messages and locks`() throws {
        let desk = try Desk()
        let name = "__properties_version1.0".utf8.flatMap { letter -> [UInt8] in [letter, 0] }
        let head: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        try desk.folder.write(bytes: head + [UInt8](repeating: 0, count: 600) + name, to: "a.msg")
        try desk.folder.write(bytes: [5] + Array("Anna".utf8), to: "~$port.docx")
        let advice = [
            ("a.msg", "save the message as .eml"), ("~$port.docx", "import the document itself"),
        ]
        for (file, words) in advice {
            let run = try desk.run("import", "--empty", file)
            #expect(run.status == .exited(65))
            let said = String(decoding: run.errors, as: UTF8.self)
            #expect(said.contains(words), "\(file): \(said)")
        }
    }

    @Test
    func `a file that changed is a newer edition`() throws {
        let desk = try Desk()
        try desk.folder.write(record, to: "in/record.txt")
        _ = try desk.run("import", "--empty", "in")
        try desk.folder.write(record + "It was agreed to meet again.\n", to: "in/record.txt")
        #expect(try results(desk.run("import", "--json", "in")) == ["updated"])
        #expect(try desk.json("sources").count == 1)
    }

    /// A desk whose one file, `in/a.txt`, has changed since it was imported.
    private func changed() throws -> Desk {
        let desk = try Desk()
        try desk.folder.write(record, to: "in/a.txt")
        _ = try desk.run("import", "--empty", "in")
        try desk.folder.write(record + "It was agreed to meet again.\n", to: "in/a.txt")
        return desk
    }

    @Test
    func `an older edition is known by its name, and kept under another one`() throws {
        let desk = try changed()
        try desk.folder.write(record, to: "in/b.txt")
        try desk.folder.write(record, to: "old/a.txt")
        // The book knows the second file when it is read, and the first one takes its source away.
        let copy = try desk.run("import", "--json", "in/a.txt", "old/a.txt")
        #expect(try results(copy) == ["updated", "known"])
        #expect(copy.text.contains("an older edition of "))
        #expect(try Set(keys(copy)).count == 1)
        #expect(try results(desk.run("import", "--json", "in")) == ["known", "imported"])
        #expect(try desk.json("sources").count == 2)
        #expect(try desk.run("verify").status == .exited(0))
    }

    @Test
    func `what came in a mail through standard input is read once`() throws {
        let desk = try changed()
        let mail = """
            From: Desk <desk@mfa.invalid>
            Subject: The record
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: text/plain

            The record is attached. The cable to Tokyo needs a decision.
            --b
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: base64
            Content-Disposition: attachment; filename=a.txt

            \(Data(record.utf8).base64EncodedString())
            --b--

            """
        let run = try desk.run("import", "--json", "in", "-", input: mail)
        #expect(run.status == .exited(0), "\(run.text)\(run.errorText)")
        #expect(try results(run) == ["updated", "imported", "known"])
    }

    @Test
    func `a stream of an older edition is known as that one`() throws {
        let desk = try changed()
        let run = try desk.run("import", "--json", "in", "-", input: record)
        #expect(try results(run) == ["updated", "known"])
        let sources = try desk.json("sources").compactMap { $0["id"] as? String }
        #expect(try keys(run) == sources + sources)
    }

    @Test
    func `an original comes back byte for byte where it was kept`() throws {
        let desk = try Desk()
        try desk.folder.write(page, to: "page.html")
        _ = try desk.run("import", "--empty", "page.html")
        #expect(try desk.run("sources", "--save", "page.html", "copy.html").status == .exited(1))
        _ = try desk.run("import", "--keep-originals", "page.html")
        #expect(try desk.run("sources", "--save", "page.html", "copy.html").status == .exited(0))
        #expect(try desk.run("sources", "--save", "page.html", "-").output == Array(page.utf8))
    }
}
