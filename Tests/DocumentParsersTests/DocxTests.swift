import BriefCore
import SourceImport
import Testing

@Suite struct DocxTests {
    @Test func `headings, lists and rows are told apart`() throws {
        let styles = """
            <styles><style styleId='H2'><name val='heading 2'/></style>
            <style styleId='Sub'><basedOn val='H2'/></style></styles>
            """
        let row =
            "<w:tbl><w:tr><w:tc>\(paragraph("Japan"))</w:tc><w:tc>\(paragraph("open"))</w:tc></w:tr></w:tbl>"
        let body =
            paragraph("Ties", properties: "<w:pStyle w:val='Sub'/>") + paragraph("First words.")
            + paragraph("One", properties: "<w:numPr/>") + row
        let file = docx(body, parts: [("word/styles.xml", styles)]).file()
        #expect(
            try read(file, .office).parts == [
                "heading2 Ties", "paragraph First words.", "list-item1 One", "table Japan | open",
            ]
        )
    }

    @Test func `changes and hidden words are shown as such under their paragraph`() throws {
        let body = """
            <w:p><w:r><w:t>We agree</w:t></w:r><w:del w:author='Anna Rossi' w:date='2026-05-12T10:00:00Z'>\
            <w:r><w:delText> not</w:delText></w:r></w:del>
            <w:ins w:author='Jan Berg'><w:r><w:t> today</w:t></w:r></w:ins>
            <w:r><w:rPr><w:vanish/></w:rPr><w:t>never</w:t></w:r></w:p>
            """
        let document = try read(docx(body).file(), .office)
        #expect(
            document.parts == [
                "paragraph We agree today",
                "boilerplate1 [deleted by Anna Rossi, 12 May 2026, not accepted: “not” after “We agree”]",
                "boilerplate1 [inserted by Jan Berg, not accepted: “today” after “We agree”]",
                "boilerplate1 [hidden: never]",
            ]
        )
        #expect(
            document.warnings == [
                "changes not accepted, shown as such: 1 inserted, 1 deleted, by Anna Rossi, Jan Berg",
                "hidden text shown as such: 1 hidden",
            ]
        )
    }

    @Test func `a paragraph, item or row that is new stands once, with a note`() throws {
        let change = "w:author='Anna Rossi' w:date='2026-05-12T10:00:00Z'"
        func new(_ words: String, _ properties: String = "") -> String {
            "<w:p>\(properties)<w:ins \(change)><w:r><w:t>\(words)</w:t></w:r></w:ins></w:p>"
        }
        let row =
            "<w:tbl><w:tr><w:tc>\(new("Japan"))</w:tc><w:tc>\(new("open"))</w:tc></w:tr></w:tbl>"
        let body = new("We open an office.") + new("One", "<w:pPr><w:numPr/></w:pPr>") + row
        let document = try read(docx(body).file(), .office)
        let told = "[inserted by Anna Rossi, 12 May 2026, not accepted: the "
        #expect(
            document.parts == [
                "paragraph We open an office.", "boilerplate1 \(told)paragraph above]",
                "list-item1 One", "boilerplate1 \(told)item above]",
                "table Japan | open", "boilerplate1 \(told)row above]",
            ]
        )
    }

    @Test func `words that were moved are told at both places`() throws {
        let body = """
            <w:p><w:moveFrom w:author='A'><w:r><w:t>First this.</w:t></w:r></w:moveFrom></w:p>
            <w:p><w:r><w:t>Then that. </w:t></w:r><w:moveTo w:author='A'><w:r><w:t>First this.</w:t></w:r>\
            </w:moveTo></w:p>
            """
        #expect(
            try read(docx(body).file(), .office).parts == [
                "boilerplate1 [moved away by A, not accepted: “First this.”]",
                "paragraph Then that. First this.",
                "boilerplate1 [moved here by A, not accepted: “First this.” after “Then that.”]",
            ]
        )
    }

    @Test
    func `who inserts and deletes again has deleted, and marks of paragraphs change no words`()
        throws
    {
        let body = """
            <w:p><w:pPr><w:rPr><w:ins w:author='A'/></w:rPr></w:pPr><w:r><w:t>We agree.</w:t></w:r>\
            <w:ins w:author='A'><w:del w:author='B'><w:r><w:delText> Never.</w:delText></w:r></w:del></w:ins></w:p>
            """
        #expect(
            try read(docx(body).file(), .office).parts == [
                "paragraph We agree.",
                "boilerplate1 [deleted by B, not accepted: “Never.” after “We agree.”]",
            ]
        )
    }

    @Test func `comments stand below the paragraph, apart from its words`() throws {
        let comments = """
            <w:comments xmlns:w='urn:w'><w:comment w:id='4' w:author='Anna Rossi' w:date='2026-05-12T10:00:00Z'>\
            \(paragraph("Norway opposes this."))</w:comment></w:comments>
            """
        let body = """
            <w:p><w:r><w:t>We back </w:t></w:r><w:commentRangeStart w:id='4'/><w:r><w:t>the cable</w:t></w:r>\
            <w:commentRangeEnd w:id='4'/><w:r><w:commentReference w:id='4'/></w:r><w:r><w:t> now.</w:t></w:r></w:p>
            """
        let document = try read(
            docx(body, parts: [("word/comments.xml", comments)]).file(),
            .office
        )
        #expect(
            document.parts == [
                "paragraph We back the cable now.",
                "boilerplate1 [comment by Anna Rossi, 12 May 2026, on “the cable”: Norway opposes this.]",
            ]
        )
        #expect(document.warnings == ["1 comment shown apart from the text, by Anna Rossi"])
    }

    @Test(arguments: [
        ("<w:strike/>", "struck through"),
        ("<w:color w:val='FFFFFF'/>", "in the colour of the paper"),
        ("<w:sz w:val='2'/>", "too small to see"), ("<w:rStyle w:val='S'/>", "struck through"),
    ])
    func `words that are struck out or cannot be seen are shown as such`(
        look: String,
        told: String
    ) throws {
        let styles =
            "<styles><style styleId='S'><rPr><dstrike/></rPr></style></styles>"
        let body = """
            <w:p><w:r><w:t>We agree</w:t></w:r><w:r><w:rPr>\(look)</w:rPr><w:t> never</w:t></w:r></w:p>
            """
        let document = try read(docx(body, parts: [("word/styles.xml", styles)]).file(), .office)
        #expect(document.parts == ["paragraph We agree", "boilerplate1 [\(told): never]"])
        #expect(document.warnings == ["hidden text shown as such: 1 \(told)"])
    }

    @Test func `white letters on a dark ground are seen`() throws {
        let run = "<w:r><w:rPr><w:color w:val='FFFFFF'/></w:rPr><w:t>Japan</w:t></w:r>"
        let ground = "<w:shd w:val='clear' w:fill='003399'/>"
        let styles = """
            <styles><style styleId='T'><tblStylePr><tcPr><shd val='clear' fill='003399'/></tcPr>\
            </tblStylePr></style></styles>
            """
        let body = """
            <w:p><w:pPr>\(ground)</w:pPr>\(run)</w:p><w:tbl><w:tr><w:tc><w:tcPr>\(ground)</w:tcPr><w:p>\(run)</w:p>\
            </w:tc><w:tc>\(paragraph("open"))</w:tc></w:tr></w:tbl><w:tbl><w:tblPr><w:tblStyle w:val='T'/></w:tblPr>\
            <w:tr><w:tc><w:p>\(run)</w:p></w:tc></w:tr></w:tbl>
            <w:p><w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>Korea</w:t></w:r></w:p>
            """
        let document = try read(docx(body, parts: [("word/styles.xml", styles)]).file(), .office)
        #expect(
            document.parts == [
                "paragraph Japan", "table Japan | open", "paragraph Japan", "paragraph Korea",
            ]
        )
    }

    @Test func `a box in a paragraph leaves the look of what stands behind it`() throws {
        let styles = "<styles><style styleId='H'><rPr><vanish/></rPr></style></styles>"
        let box = "<w:r><w:txbxContent>\(paragraph("Seen."))</w:txbxContent></w:r>"
        let body = """
            <w:p><w:pPr><w:pStyle w:val='H'/></w:pPr><w:r><w:t>Never</w:t></w:r>\(box)\
            <w:r><w:t> ever.</w:t></w:r></w:p>
            """
        let document = try read(docx(body, parts: [("word/styles.xml", styles)]).file(), .office)
        #expect(document.parts == ["paragraph Seen.", "boilerplate1 [hidden: Never ever.]"])
    }

    @Test(arguments: [
        "<w:shd w:val='clear' w:color='auto' w:fill='auto'/>", "<w:highlight w:val='none'/>",
    ])
    func `a ground that has no colour shows the one below it`(none: String) throws {
        let run = "<w:r><w:rPr><w:color w:val='FFFFFF'/>\(none)</w:rPr><w:t>Japan</w:t></w:r>"
        let body = """
            <w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val='clear' w:fill='003399'/></w:tcPr><w:p>\(run)</w:p>\
            </w:tc><w:tc>\(paragraph("open"))</w:tc></w:tr></w:tbl><w:p>\(run)</w:p>
            """
        #expect(
            try read(docx(body).file(), .office).parts == [
                "table Japan | open", "boilerplate1 [in the colour of the paper: Japan]",
            ]
        )
    }

    @Test func `notes stand at the end under the number they are called by`() throws {
        let notes =
            "<footnotes><footnote id='7'><p><r><t>See annex.</t></r></p></footnote></footnotes>"
        let body = "<w:p><w:r><w:t>Agreed</w:t><w:footnoteReference w:id='7'/></w:r></w:p>"
        let file = docx(body, parts: [("word/footnotes.xml", notes)]).file()
        #expect(try read(file, .office).words == "Agreed[1]\n\n[1] See annex.")
    }

    @Test func `words of a note that nobody sees are told below it`() throws {
        let notes = """
            <footnotes><footnote id='7'><p><r><t>See annex.</t></r><r><rPr><vanish/></rPr>\
            <t> Never.</t></r></p></footnote></footnotes>
            """
        let body = "<w:p><w:r><w:t>Agreed</w:t><w:footnoteReference w:id='7'/></w:r></w:p>"
        let file = docx(body, parts: [("word/footnotes.xml", notes)]).file()
        #expect(
            try read(file, .office).parts == [
                "paragraph Agreed[1]", "paragraph [1] See annex.", "boilerplate1 [hidden: Never.]",
            ]
        )
    }

    @Test func `what stands on every page is told once and apart`() throws {
        let head = "<w:hdr xmlns:w='urn:w'>\(paragraph("LIMITE"))</w:hdr>"
        let foot =
            "<w:ftr xmlns:w='urn:w'>\(paragraph("Page 3"))\(paragraph("Desk, Brussels"))</w:ftr>"
        let file = docx(
            paragraph("First words."),
            parts: [
                ("word/header1.xml", head), ("word/header2.xml", head), ("word/footer1.xml", foot),
            ]
        ).file()
        #expect(
            try read(file, .office).parts == [
                "boilerplate LIMITE", "paragraph First words.", "boilerplate Page 3",
                "boilerplate Desk, Brussels",
            ]
        )
    }

    @Test func `pages begin where the file says`() throws {
        let body =
            paragraph("First.")
            + "<w:p><w:r><w:lastRenderedPageBreak/><w:t>Second.</w:t></w:r></w:p>"
        let document = try read(docx(body).file(), .office)
        #expect(document.pages.map(\.label) == ["1", "2"])
        #expect(document.pages.last?.start == 8)
    }

    @Test func `a declared document type is refused, in any part`() {
        let type = "<!DOCTYPE w:document [<!ENTITY a 'x'>]>"
        #expect(throws: Refusal(.dtd)) { try read(docx("", head: type).file(), .office) }
    }

    @Test func `macros and remote templates are named`() throws {
        let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let rels = """
            <Relationships><Relationship Type='\(relations)/attachedTemplate' TargetMode='External' \
            Target='http://host.invalid/t'/></Relationships>
            """
        let parts = [("word/_rels/document.xml.rels", rels), ("word/vbaProject.bin", "x")]
        let document = try read(docx(paragraph("Words."), parts: parts).file(), .office)
        #expect(document.warnings == ["not followed: 1 remote template", "not run: macros"])
    }

    @Test func `a text that breaks off is kept as far as it goes`() throws {
        let body = String(repeating: paragraph("Words."), count: 200) + "<w:p"
        let document = try read(docx(body).file(), .office)
        #expect(document.isCut)
        #expect(document.words.hasPrefix("Words.\n\nWords."))
    }

    @Test(arguments: [("1.0", true), ("1.1", false)])
    func `controls break XML of the first edition and are kept`(edition: String, isCut: Bool) throws
    {
        let body = paragraph("Luleå&#27;[2J waits.") + paragraph("Words.")
        let head = "<?xml version='\(edition)'?>"
        let document = try read(docx(body, head: head).file(), .office)
        #expect(document.isCut == isCut)
        #expect(document.words == "Luleå\u{1B}[2J waits.\n\nWords.")
    }

    @Test func `archives that contradict themselves are refused`() {
        var twice = docx(paragraph("One."))
        twice.add("word/document.xml", "other")
        var lying = ZipFile()
        lying.add("word/document.xml", "x", localName: "word/documents.xm")
        let good = docx(paragraph("One."))
        for file in [twice.file(), lying.file(), good.file(count: 9), good.file(prefix: "MZ")] {
            #expect(throws: Refusal.self) { try read(file, .office) }
        }
    }

    @Test func `a locked part is refused as such`() {
        var zip = ZipFile()
        zip.add("[Content_Types].xml", "<Types/>", flags: 1)
        #expect(throws: Refusal(.encrypted)) { try read(zip.file(), .office) }
    }

    @Test func `an archive that is no document is refused`() {
        var zip = ZipFile()
        zip.add("a.txt", "words")
        #expect(throws: Refusal(.type, "a ZIP archive")) { try read(zip.file(), .office) }
    }
}
