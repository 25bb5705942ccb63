internal import BriefAssembly

/// A brief as a word processor's document.
///
/// - Source: ECMA-376, Office Open XML, parts 1 and 2: the fewest parts a document needs.
struct DocxFormat {
    let page: BriefPage

    /// The file.
    var bytes: [UInt8] {
        var archive = ZipArchive()
        for (name, text) in parts { archive.add(name, Array((DocxParts.declaration + text).utf8)) }
        return archive.bytes
    }

    private var parts: [(String, String)] {
        [
            ("[Content_Types].xml", DocxParts.types),
            ("_rels/.rels", DocxParts.relations),
            ("docProps/core.xml", DocxParts.core(title: page.title)),
            ("word/document.xml", document),
            ("word/_rels/document.xml.rels", DocxParts.documentRelations),
            ("word/styles.xml", DocxParts.styles),
            ("word/header1.xml", DocxParts.header(page.marking)),
            ("word/footer1.xml", DocxParts.footer(page.marking)),
        ]
    }

    private var document: String {
        var writer = DocxWriter()
        writer.paragraph("Title", [.words(page.title)])
        writer.table(page.facts.map { ($0.name, $0.value) })
        for section in page.sections { write(section, to: &writer) }
        if let matrix = page.matrix { write(matrix, to: &writer) }
        writer.paragraph("Heading1", [.words("Sources")])
        for source in page.sources { write(source, to: &writer) }
        if page.sources.isEmpty { writer.paragraph("Soft", [.words("none")]) }
        writer.paragraph("Heading1", [.words("Manifest")])
        for fact in page.manifest {
            writer.paragraph("Small", [.strong(fact.name + ": "), .words(fact.value)])
        }
        return DocxParts.document(writer.body)
    }

    private func write(_ section: PageSection, to writer: inout DocxWriter) {
        let use = section.use.map { " (\($0))" } ?? ""
        writer.paragraph("Heading1", [.words(section.title + use)])
        for group in section.groups {
            if !group.title.isEmpty { writer.paragraph("Heading2", [.words(group.title)]) }
            for item in group.items {
                writer.paragraph(
                    "Item",
                    [.words(item.number.map { "\($0)." } ?? "–"), .tab]
                        + runs(item)
                )
                for line in item.lines {
                    writer.paragraph("Answer", [.words("–"), .tab] + runs(line))
                }
            }
        }
        if let remark = section.remark { writer.paragraph("Soft", [.words(remark)]) }
    }

    private func runs(_ item: PageItem) -> [DocxWriter.Run] {
        var runs: [DocxWriter.Run] = []
        if let marking = item.marking { runs.append(.strong("(\(marking)) ")) }
        if !item.label.isEmpty { runs.append(.strong(item.label + ": ")) }
        runs.append(item.basis == .missing ? .slanted(item.text) : .words(item.text))
        if !item.facts.isEmpty { runs.append(.soft(" (\(item.facts))")) }
        for reference in item.references {
            runs.append(.words(" "))
            runs.append(
                .link(
                    "[\(reference.number)\u{A0}\(reference.place("¶"))]",
                    to: Citations.anchor(reference)
                )
            )
        }
        if !item.reasons.isEmpty { runs.append(.soft(" Why: \(item.reasons).")) }
        return runs
    }

    private func write(_ matrix: BriefMatrix, to writer: inout DocxWriter) {
        let rows = matrix.rows.map {
            [SafeText.clean($0.name)] + $0.counts.map(String.init) + [$0.newest]
        }
        writer.paragraph("Heading1", [.words(BriefPart.topics.title)])
        writer.grid([["Topic"] + BriefMatrix.titles + ["Newest source"]] + rows)
    }

    private func write(_ source: PageSource, to writer: inout DocxWriter) {
        let facts = source.facts.map { "\($0.name) \($0.value)" }.joined(separator: " · ")
        let cited = source.places("¶")
        writer.paragraph(
            "Item",
            [
                .words("\(source.number)."), .tab, .words(source.title),
                .soft(" · " + facts + " · cited: " + cited),
            ],
            anchors: source.passages.filter(\.isPrinted).map { Citations.anchor($0.reference) }
        )
        for passage in source.unprinted {
            writer.paragraph(
                "Answer",
                [
                    .words(passage.reference.place("¶")), .tab,
                    .words("“\(passage.words)”"),
                ],
                anchors: [Citations.anchor(passage.reference)]
            )
        }
    }
}
