/// Writes PDFs of a few lines a page.
struct PdfFile {
    /// A line and where it stands.
    struct Line {
        let words: String
        var left = 72
        var top = 100
        var size = 11
    }

    private var pages: [[Line]] = []

    /// Adds a page.
    mutating func add(_ lines: [Line]) { pages.append(lines) }

    /// The file; what is put into the catalogue may be anything.
    func file(catalog: String = "") -> [UInt8] {
        var objects = [
            "<</Type/Catalog/Pages 2 0 R\(catalog)>>",
            "<</Type/Pages/Kids[\(pages.indices.map { "\(4 + 2 * $0) 0 R" }.joined(separator: " "))]"
                + "/Count \(pages.count)>>",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        ]
        for (index, lines) in pages.enumerated() {
            let content = lines.map { line in
                "BT /F1 \(line.size) Tf \(line.left) \(842 - line.top) Td (\(line.words)) Tj ET"
            }.joined(separator: "\n")
            objects.append(
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents \(5 + 2 * index) 0 R"
                    + "/Resources<</Font<</F1 3 0 R>>>>>>"
            )
            objects.append("<</Length \(content.utf8.count)>>stream\n\(content)\nendstream")
        }
        var text = "%PDF-1.7\n"
        var places: [Int] = []
        for (index, object) in objects.enumerated() {
            places.append(text.utf8.count)
            text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let table = text.utf8.count
        text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for place in places {
            let digits = String(place)
            text += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
        }
        text += "trailer\n<</Size \(objects.count + 1)/Root 1 0 R>>\nstartxref\n\(table)\n%%EOF\n"
        return Array(text.utf8)
    }
}
