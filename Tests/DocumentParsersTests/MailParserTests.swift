import BriefCore
import SourceImport
import Testing

@Suite struct MailParserTests {
    private static let head = """
        From: "Desk, Asia" <desk@mfa.invalid>
        To: hq@mfa.invalid
        Date: Tue, 05 Mar 2024 10:00:00 +0000
        Message-ID: <1@mfa.invalid>
        Subject: =?utf-8?q?Luleå=20?= =?utf-8?b?dGFsa3M=?=
        MIME-Version: 1.0

        """

    private func mail(_ body: String) throws -> ParsedDocument {
        try read(Self.head + body, .mail)
    }

    @Test func `headers are metadata and stand above the text`() throws {
        let mail = try mail("Content-Type: text/plain\n\nWe agree.\n")
        #expect(mail.facts.title == "Luleå talks")
        #expect(mail.facts.publisher == "Desk, Asia")
        #expect(mail.facts.date == "2024-03-05")
        #expect(mail.words.hasSuffix("\n\nLuleå talks\n\nWe agree."))
        #expect(mail.blocks?.dropLast().allSatisfy { $0.kind == .boilerplate } == true)
        #expect(mail.parts.last == "heading Luleå talks")
    }

    @Test func `of two forms that say the same one is kept`() throws {
        let mail = try mail(
            """
            Content-Type: multipart/alternative; boundary=b

            --b

            We agree on the text.
            --b
            Content-Type: text/html

            <p>We agree on the <b>text</b>.</p>
            --b--
            """
        )
        #expect(mail.parts.filter { $0.contains("agree") } == ["paragraph We agree on the text."])
        #expect(mail.warnings.isEmpty)
    }

    @Test func `of two forms that differ both are kept`() throws {
        let mail = try mail(
            """
            Content-Type: multipart/alternative; boundary=b

            --b

            We agree.
            --b
            Content-Type: text/html

            <p>We do not agree at all.</p>
            --b--
            """
        )
        #expect(mail.warnings == ["its two forms of the text differ; both are kept"])
    }

    @Test func `attached files come out under a name without folders`() throws {
        let mail = try mail(
            """
            Content-Type: multipart/mixed; boundary=b

            --b

            See attached.
            --b
            Content-Disposition: attachment; filename="../../etc/note.txt"
            Content-Transfer-Encoding: base64

            V29yZHMu
            --b--
            """
        )
        #expect(mail.attachments.map(\.name) == ["note.txt"])
        #expect(mail.attachments.first?.bytes == Array("Words.".utf8))
        #expect(mail.warnings == ["names of attached files that lead elsewhere are cut"])
    }

    @Test func `quoted-printable and its charset are undone`() throws {
        let mail = try mail(
            "Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\nLule=E5 =\nagrees.\n"
        )
        #expect(mail.words.hasSuffix("Luleå agrees."))
    }

    @Test func `a sender who calls himself by another address is named`() throws {
        let mail = try read(
            "From: \"minister@mfa.invalid\" <other@host.invalid>\nDate: x\n\nWords.\n",
            .mail
        )
        #expect(
            mail.warnings == [
                "the sender's name looks like another address",
                "its date cannot be and is left out",
            ]
        )
    }

    @Test func `ten thousand parts in each other are refused at once`() {
        let part = "Content-Type: multipart/mixed; boundary=b\n\n--b\n"
        let mail = String(repeating: part, count: 2000)
        #expect(throws: Refusal(.limits, "its parts stand 2000 deep in each other")) {
            try read(mail, .mail)
        }
    }

    @Test func `encrypted mails are refused as such`() {
        #expect(throws: Refusal(.encrypted)) {
            try mail("Content-Type: multipart/encrypted; boundary=b\n\n--b\n\nx\n--b--\n")
        }
    }
}
