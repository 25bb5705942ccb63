/// Writes paragraphs and tables of a word processor's document.
struct DocxWriter {
    /// Words of one form.
    enum Run {
        case words(String)
        case strong(String)
        case slanted(String)
        case soft(String)
        case link(String, to: String)
        case tab
    }

    /// What was written.
    private(set) var body = ""
    private var anchors: Set<String> = []

    /// Adds a paragraph of a style; anchors are where links to it lead, the first of a name counts.
    mutating func paragraph(_ style: String, _ runs: [Run], anchors names: [String] = []) {
        var text = runs.map(xml).joined()
        for anchor in names where anchors.insert(anchor).inserted {
            let number = anchors.count
            text =
                "<w:bookmarkStart w:id=\"\(number)\" w:name=\"\(Markup.escaped(anchor))\"/>"
                + text + "<w:bookmarkEnd w:id=\"\(number)\"/>"
        }
        body += "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/></w:pPr>" + text + "</w:p>"
    }

    /// Adds a table of names and values without lines.
    mutating func table(_ rows: [(String, String)]) {
        body += "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr>"
        body += "<w:tblGrid><w:gridCol w:w=\"2200\"/><w:gridCol w:w=\"7400\"/></w:tblGrid>"
        for (name, value) in rows {
            body +=
                "<w:tr>" + cell(xml(.strong(name)), 2_200) + cell(xml(.words(value)), 7_400)
                + "</w:tr>"
        }
        body += "</w:tbl>"
    }

    /// Adds a table with lines, its first row as heading.
    mutating func grid(_ rows: [[String]]) {
        let widths = [3_600, 1_050, 1_250, 1_050, 1_250, 1_400]
        body += "<w:tbl><w:tblPr><w:tblStyle w:val=\"Grid\"/><w:tblW w:w=\"0\" w:type=\"auto\"/>"
        body += "</w:tblPr><w:tblGrid>"
        body += widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined() + "</w:tblGrid>"
        for (index, row) in rows.enumerated() {
            body += "<w:tr>"
            body += "<w:trPr><w:cantSplit/>" + (index == 0 ? "<w:tblHeader/>" : "") + "</w:trPr>"
            for (text, width) in zip(row, widths) {
                body += cell(xml(index == 0 ? .strong(text) : .words(text)), width)
            }
            body += "</w:tr>"
        }
        body += "</w:tbl>"
    }

    private func cell(_ run: String, _ width: Int) -> String {
        "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/></w:tcPr>"
            + "<w:p><w:pPr><w:pStyle w:val=\"Cell\"/></w:pPr>\(run)</w:p></w:tc>"
    }

    private func xml(_ run: Run) -> String {
        switch run {
        case .words(let text): words(text, "")
        case .strong(let text): words(text, "<w:b/>")
        case .slanted(let text): words(text, "<w:i/>")
        case .soft(let text): words(text, "<w:color w:val=\"555555\"/><w:sz w:val=\"19\"/>")
        case .tab: "<w:r><w:tab/></w:r>"
        case .link(let text, let anchor):
            "<w:hyperlink w:anchor=\"\(Markup.escaped(anchor))\" w:history=\"1\">"
                + words(text, "<w:color w:val=\"1F4E79\"/><w:sz w:val=\"18\"/>") + "</w:hyperlink>"
        }
    }

    private func words(_ text: String, _ properties: String) -> String {
        let form = properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>"
        return "<w:r>\(form)<w:t xml:space=\"preserve\">\(Markup.escaped(text))</w:t></w:r>"
    }
}
