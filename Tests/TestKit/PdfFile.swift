/// Writes PDFs of a few lines a page.
package struct PdfFile {
    /// A line and where it stands.
    package struct Line {
        let words: String
        let left: Int
        let top: Int
        let size: Int
        let mode: Int

        /// A line of words, its place, the size of its letters in points and how they are drawn.
        package init(words: String, left: Int = 72, top: Int = 100, size: Int = 11, mode: Int = 0) {
            self.mode = mode
            self.words = words
            self.left = left
            self.top = top
            self.size = size
        }
    }

    private var pages: [[Line]] = []

    /// A profile of colours in which the words of all pages are set; empty where there is none.
    package var profile: [UInt8] = []

    /// True where a picture covers every page.
    package var isScan = false

    /// A file without pages.
    package init() {}

    /// Adds a page.
    package mutating func add(_ lines: [Line]) { pages.append(lines) }

    /// The file; what is put into the catalogue may be anything.
    package func file(catalog: String = "") -> [UInt8] {
        var objects = [
            "<</Type/Catalog/Pages 2 0 R\(catalog)>>",
            "<</Type/Pages/Kids[\(pages.indices.map { "\(4 + 2 * $0) 0 R" }.joined(separator: " "))]"
                + "/Count \(pages.count)>>",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        ]
        let last = 4 + 2 * pages.count
        let colours = profile.isEmpty ? "" : "/ColorSpace<</C[/ICCBased \(last) 0 R]>>"
        let pictures = isScan ? "/XObject<</I \(last) 0 R>>" : ""
        for (index, lines) in pages.enumerated() {
            let content =
                (profile.isEmpty ? "" : "/C cs 0 0 0 sc\n")
                + (isScan ? "q 595 0 0 842 0 0 cm /I Do Q\n" : "")
                + lines.map { line in
                    (line.mode > 0 ? "\(line.mode) Tr " : "")
                        + "BT /F1 \(line.size) Tf \(line.left) \(842 - line.top) Td (\(line.words)) Tj ET"
                }.joined(separator: "\n")
            objects.append(
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents \(5 + 2 * index) 0 R"
                    + "/Resources<</Font<</F1 3 0 R>>\(colours)\(pictures)>>>>"
            )
            objects.append("<</Length \(content.utf8.count)>>stream\n\(content)\nendstream")
        }
        if !profile.isEmpty {
            let digits = profile.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
            objects.append(
                "<</N 3/Filter/ASCIIHexDecode/Length \(digits.utf8.count + 1)>>stream\n"
                    + digits + ">\nendstream"
            )
        }
        if isScan {
            objects.append(
                "<</Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8"
                    + "/ColorSpace/DeviceGray/Length 1>>stream\nx\nendstream"
            )
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
