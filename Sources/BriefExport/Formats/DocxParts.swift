/// The parts of a word processor's document that hardly change.
enum DocxParts {
    static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

    private static let word =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
    private static let relation =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let package = "http://schemas.openxmlformats.org/package/2006"
    private static let kind = "application/vnd.openxmlformats-officedocument.wordprocessingml."

    static var types: String {
        let parts = [
            ("word/document.xml", "document.main"), ("word/styles.xml", "styles"),
            ("word/header1.xml", "header"), ("word/footer1.xml", "footer"),
        ]
        return "<Types xmlns=\"\(package)/content-types\">"
            + "<Default Extension=\"rels\" "
            + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + parts.map {
                "<Override PartName=\"/\($0.0)\" ContentType=\"\(kind)\($0.1)+xml\"/>"
            }.joined()
            + "<Override PartName=\"/docProps/core.xml\" "
            + "ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
            + "</Types>"
    }

    static var relations: String {
        "<Relationships xmlns=\"\(package)/relationships\">"
            + "<Relationship Id=\"rId1\" Type=\"\(relation)/officeDocument\" "
            + "Target=\"word/document.xml\"/>"
            + "<Relationship Id=\"rId2\" Type=\"\(package)/relationships/metadata/core-properties\" "
            + "Target=\"docProps/core.xml\"/></Relationships>"
    }

    static var documentRelations: String {
        let targets = [("rId1", "styles"), ("rId2", "header"), ("rId3", "footer")]
        return "<Relationships xmlns=\"\(package)/relationships\">"
            + targets.map { id, name in
                "<Relationship Id=\"\(id)\" Type=\"\(relation)/\(name)\" "
                    + "Target=\"\(name)\(name == "styles" ? "" : "1").xml\"/>"
            }.joined() + "</Relationships>"
    }

    static func core(title: String) -> String {
        "<cp:coreProperties xmlns:cp=\"\(package)/metadata/core-properties\" "
            + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>\(Markup.escaped(title))"
            + "</dc:title></cp:coreProperties>"
    }

    static func document(_ body: String) -> String {
        "<w:document \(word) xmlns:r=\"\(relation)\"><w:body>\(body)<w:sectPr>"
            + "<w:headerReference w:type=\"default\" r:id=\"rId2\"/>"
            + "<w:footerReference w:type=\"default\" r:id=\"rId3\"/>"
            + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1300\" w:right=\"1134\" "
            + "w:bottom=\"1200\" w:left=\"1134\" w:header=\"600\" w:footer=\"500\" w:gutter=\"0\"/>"
            + "</w:sectPr></w:body></w:document>"
    }

    static func header(_ marking: String) -> String {
        "<w:hdr \(word)><w:p><w:pPr><w:pStyle w:val=\"Marking\"/></w:pPr><w:r><w:t "
            + "xml:space=\"preserve\">\(Markup.escaped(marking))</w:t></w:r></w:p></w:hdr>"
    }

    static func footer(_ marking: String) -> String {
        "<w:ftr \(word)><w:p><w:pPr><w:pStyle w:val=\"Marking\"/></w:pPr><w:r><w:t "
            + "xml:space=\"preserve\">\(Markup.escaped(marking)) · </w:t></w:r>"
            + field("PAGE") + "<w:r><w:t xml:space=\"preserve\"> / </w:t></w:r>"
            + field("NUMPAGES") + "</w:p></w:ftr>"
    }

    private static func field(_ name: String) -> String {
        "<w:fldSimple w:instr=\" \(name) \"><w:r><w:t>1</w:t></w:r></w:fldSimple>"
    }

    static var styles: String {
        "<w:styles \(word)><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Calibri\" "
            + "w:hAnsi=\"Calibri\" w:cs=\"Calibri\"/><w:sz w:val=\"21\"/><w:lang w:val=\"en-GB\"/>"
            + "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"80\" "
            + "w:line=\"259\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>"
            + rows.map(style).joined() + grid + "</w:styles>"
    }

    /// Name, shown name, what it says of paragraphs, what of words.
    private static let rows: [(String, String, String, String)] = [
        ("Normal", "Normal", "", ""),
        (
            "Title", "Title", "<w:spacing w:after=\"160\"/>",
            "<w:b/><w:sz w:val=\"32\"/>"
        ),
        (
            "Heading1", "heading 1",
            "<w:keepNext/><w:spacing w:before=\"260\" w:after=\"80\"/><w:outlineLvl w:val=\"0\"/>",
            "<w:b/><w:sz w:val=\"25\"/>"
        ),
        (
            "Heading2", "heading 2",
            "<w:keepNext/><w:spacing w:before=\"140\" w:after=\"60\"/><w:outlineLvl w:val=\"1\"/>",
            "<w:b/><w:color w:val=\"555555\"/><w:sz w:val=\"22\"/>"
        ),
        (
            "Item", "Item",
            "<w:tabs><w:tab w:val=\"left\" w:pos=\"454\"/></w:tabs>"
                + "<w:ind w:left=\"454\" w:hanging=\"454\"/>", ""
        ),
        (
            "Answer", "Answer",
            "<w:tabs><w:tab w:val=\"left\" w:pos=\"1021\"/></w:tabs>"
                + "<w:ind w:left=\"1021\" w:hanging=\"567\"/>", ""
        ),
        ("Soft", "Soft", "", "<w:i/><w:color w:val=\"555555\"/>"),
        ("Small", "Small", "<w:spacing w:after=\"20\"/>", "<w:sz w:val=\"18\"/>"),
        ("Cell", "Cell", "<w:spacing w:after=\"20\"/>", ""),
        ("Marking", "Marking", "<w:jc w:val=\"center\"/>", "<w:b/><w:sz w:val=\"18\"/>"),
    ]

    private static func style(_ row: (String, String, String, String)) -> String {
        "<w:style w:type=\"paragraph\" \(row.0 == "Normal" ? "w:default=\"1\" " : "")"
            + "w:styleId=\"\(row.0)\"><w:name w:val=\"\(row.1)\"/>"
            + (row.0 == "Normal" ? "" : "<w:basedOn w:val=\"Normal\"/>")
            + "<w:qFormat/><w:pPr>\(row.2)</w:pPr><w:rPr>\(row.3)</w:rPr></w:style>"
    }

    private static var grid: String {
        let sides = ["top", "left", "bottom", "right", "insideH", "insideV"]
        return
            "<w:style w:type=\"table\" w:styleId=\"Grid\"><w:name w:val=\"Table Grid\"/><w:tblPr>"
            + "<w:tblBorders>"
            + sides.map {
                "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"999999\"/>"
            }.joined() + "</w:tblBorders></w:tblPr></w:style>"
    }
}
