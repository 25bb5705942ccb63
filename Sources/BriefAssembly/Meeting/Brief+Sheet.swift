package import BriefCore

extension Brief {
    /// The lines as they are shown while the brief is made, then the changes that are no lines.
    ///
    /// - Parameter changes: What became of the reader's changes.
    /// - Returns: The rows, in reading order.
    package func sheetRows(_ changes: EditReport) -> [SheetRow] {
        var rows: [SheetRow] = []
        for section in sections {
            for (index, item) in section.items.enumerated() {
                var line = row(item, section.part, .line, number: index + 1, changes)
                line.remark = section.remark ?? ""
                rows.append(line)
                rows += item.lines.map { line in
                    section.part == .raised
                        ? answer(line, to: item, changes)
                        : row(line, section.part, .below, number: 0, changes)
                }
            }
        }
        return rows
            + changes.leftOut.map { row($0, .leftOut, changes, "Left out by you") }
            + changes.gone.map { row($0, .gone, changes, "Changed by you, gone from the book") }
    }

    /// An addendum as rows: how a line changed, what it says now, what it said then.
    package func changeRows(_ addendum: BriefAddendum) -> [SheetRow] {
        let since = "Changed since version \(addendum.since)"
        guard !addendum.entries.isEmpty else {
            return [Brief.remark("Nothing changed.", under: since)]
        }
        return addendum.entries.enumerated().map { index, entry in
            var item = BriefItem(key: "", text: entry.text, basis: .reckoned)
            item.references = entry.references
            return SheetRow(
                kind: .told,
                part: entry.part?.rawValue ?? "head",
                heading: since + ": "
                    + (entry.part?.title ?? BriefAddendum.head).lowercased(),
                key: "change \(index)",
                label: entry.change.rawValue,
                words: entry.text,
                facts: entry.before.map { ["was: " + $0] } ?? [],
                citations: citations(item)
            )
        }
    }

    /// What stands where no version was kept.
    package static var noVersion: [SheetRow] {
        [remark("No version of this brief was kept yet.", under: "Changed since the last version")]
    }

    private static func remark(_ words: String, under heading: String) -> SheetRow {
        SheetRow(
            kind: .told,
            part: "head",
            heading: heading,
            key: "remark",
            words: words,
            isMissing: true
        )
    }

    private func row(
        _ item: BriefItem,
        _ part: BriefPart,
        _ kind: SheetRow.Kind,
        number: Int,
        _ changes: EditReport,
        anchor: String? = nil
    ) -> SheetRow {
        SheetRow(
            kind: kind,
            part: part.rawValue,
            heading: part.title + (part.use.map { " (\($0))" } ?? ""),
            number: number,
            key: item.key,
            origin: changes.origins[item.key],
            anchor: anchor ?? EditAnchor(part: part, item: item)?.text ?? "",
            group: item.group,
            label: item.label,
            words: item.text,
            facts: item.facts,
            reasons: item.reasons,
            marking: item.marking,
            citations: citations(item),
            isMissing: item.basis == .missing,
            isOwn: item.basis == .own
        )
    }

    /// Our line on a matter, which is changed under the name of the matter.
    private func answer(_ line: BriefItem, to matter: BriefItem, _ changes: EditReport) -> SheetRow
    {
        var line = line
        line.key = BriefEdits.answer(to: matter.key)
        if line.text == BriefItem.noLine { line.facts = [SheetRow.leftOut] }
        let anchor = EditAnchor(part: .raised, item: matter)?.text ?? ""
        return row(line, .raised, .answer, number: 0, changes, anchor: anchor)
    }

    private func row(
        _ entry: EditReport.Entry,
        _ kind: SheetRow.Kind,
        _ changes: EditReport,
        _ heading: String
    ) -> SheetRow {
        SheetRow(
            kind: kind,
            part: entry.anchor.part.rawValue,
            heading: heading,
            key: entry.key,
            origin: changes.origins[entry.key],
            anchor: entry.anchor.text,
            label: entry.anchor.part.title.lowercased(),
            words: entry.wording ?? entry.anchor.words,
            facts: entry.wording == nil ? [] : ["it was: " + entry.anchor.words],
            marking: entry.anchor.marking,
            isOwn: entry.wording != nil
        )
    }

    /// Where an item stands, as the book cites it.
    func citations(_ item: BriefItem) -> [SheetCitation] {
        item.references.compactMap { reference in
            guard let span = reference.span else { return nil }
            let source = sources.first { $0.number == reference.number }?.row
            let date = source.map { ", " + DateWording.words($0.metadata.published) } ?? ""
            return SheetCitation(
                number: reference.number,
                title: (source?.shownTitle ?? "") + date,
                citation: Citation(
                    source: reference.source,
                    span: span,
                    words: reference.words,
                    paragraph: reference.paragraph,
                    page: reference.page
                )
            )
        }
    }
}
