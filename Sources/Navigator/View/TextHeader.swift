internal import BriefCore
internal import TerminalScreen

/// The lines above running text: what it is, where it comes from, what is missing.
enum TextHeader {
    /// The lines for the proof or the reader shown, the last one blank; none elsewhere.
    static func lines(_ state: NavigatorState, width: Int) -> [Line] {
        let room = max(1, width - 2)
        let lines: [Line]
        switch state.place {
        case .proof(let proof): lines = proofLines(proof, state, width: room)
        case .reader(let reader): lines = readerLines(reader, state, width: room)
        case .index, .subject, .search, .meeting: return []
        }
        return lines.map { $0.indented(1) } + [Line()]
    }

    /// The line that names the source of a proof: title, sort, date with its basis, paragraph.
    static func sourceLine(_ proof: ProofState, width: Int) -> Line {
        var parts: [String] = []
        if let kind = proof.excerpt?.source.metadata.kind { parts.append(kind.words) }
        let finding = proof.finding
        let own = finding.tellings.first { $0.citation == proof.shown && proof.citation > 0 }
        let date = own.map(\.sourceDate) ?? finding.sourceDate
        let basis = own == nil ? finding.sourceBasis : proof.excerpt?.source.metadata.publishedBasis
        parts.append(DateWording.words(date, basis: basis ?? .stated))
        if let shown = proof.shown { parts.append(shown.place) }
        if finding.places.count > 1 {
            parts.append("\(proof.citation + 1) of \(finding.places.count) places")
        }
        let tail = " · " + parts.joined(separator: " · ")
        let room = max(8, width - ScreenText(tail).width)
        var line = Line(
            ScreenText((own?.sourceTitle ?? finding.sourceTitle).oneLine).truncated(to: room),
            "text.strong"
        )
        line.append(tail, date == nil ? "date.unsure" : "citation")
        return line.truncated(to: width)
    }

    private static func proofLines(
        _ proof: ProofState,
        _ state: NavigatorState,
        width: Int
    )
        -> [Line]
    {
        let finding = state.notebook.judged(proof.finding)
        let claim = finding.claim
        var lines = wrapped(
            claim.facts(asOf: state.asOf).joined(separator: " · "),
            "text.strong",
            width: width
        )
        let names = proof.finding.finding.subjects.compactMap { state.names[$0] }
        if !names.isEmpty {
            lines.append(
                Line("On " + names.joined(separator: ", "), "text.dim").truncated(to: width)
            )
        }
        lines += noteLines(on: finding, state, width: width)
        lines.append(sourceLine(proof, width: width))
        if proof.isBroken {
            lines.append(
                Line("The words here are no longer those that were cited.", "notice.error")
                    .truncated(to: width)
            )
        }
        return lines
    }

    private static func readerLines(
        _ reader: ReaderState,
        _ state: NavigatorState,
        width: Int
    ) -> [Line] {
        guard let row = reader.row else {
            return [Line(reader.isLoaded ? "" : PaneTitle.reading, "missing")]
        }
        let data = row.metadata
        var lines = [Line(row.shownTitle.oneLine, "text.strong").truncated(to: width)]
        var parts = [data.kind?.words, data.publisher, data.reference].compactMap { $0 }
        if data.published != nil {
            parts.append(DateWording.words(data.published, basis: data.publishedBasis))
        }
        parts.append(Counting.words(row.findings, "finding", "findings"))
        lines.append(Line(parts.joined(separator: " · "), "citation").truncated(to: width))
        lines += wrapped(dateReason(row, state), dateRole(data), width: width)
        lines += noteLines(on: .source(row.key), state, width: width)
        for limit in row.limits { lines += wrapped(limit, "notice", width: width) }
        if !row.warnings.isEmpty {
            let slip = "When read: " + row.warnings.joined(separator: " · ")
            lines.append(Line(slip.oneLine, "text.dim").truncated(to: width))
        }
        return lines
    }

    /// What the reader says of a finding and wrote on it, and what was said before.
    private static func noteLines(
        on finding: FindingRow,
        _ state: NavigatorState,
        width: Int
    ) -> [Line] {
        let wording = finding.judgement?.wording.map { "In your words: " + $0 }
        let said = [finding.yours, wording].compactMap { $0 }.joined(separator: " · ")
        let before = finding.saidBefore(asOf: state.asOf) ?? ""
        return wrapped(said.capitalizedFirst, "notice", width: width)
            + wrapped(before, "text.dim", width: width)
            + noteLines(on: finding.target, state, width: width)
    }

    /// Notes, task and tags on something, each on lines of its own.
    private static func noteLines(
        on target: NotebookTarget?,
        _ state: NavigatorState,
        width: Int
    ) -> [Line] {
        let notes = state.notebook.notes(on: target)
        let task = state.notebook.task(on: target).map { "To do: " + $0.words }
        let tags = state.notebook.tags(on: target).map { "#" + $0 }.joined(separator: " ")
        return notes.flatMap { wrapped("Note: " + $0.text, "notice", width: width) }
            + wrapped(task ?? "", "notice", width: width) + wrapped(tags, "notice", width: width)
    }

    /// Why the date is what it is, where that is not plain; asks for it where it is unknown.
    private static func dateReason(_ row: SourceRow, _ state: NavigatorState) -> String {
        let data = row.metadata
        let reason = data.publishedReason?.sentence
        guard data.published == nil else {
            return data.publishedBasis == .stated ? "" : reason.map { "Date: " + $0 } ?? ""
        }
        let ask = state.summary?.isReadOnly == true ? nil : "D gives it."
        return ["Date unknown.", reason, ask].compactMap { $0 }.joined(separator: " ")
    }

    private static func dateRole(_ data: SourceMetadata) -> Role {
        data.published == nil ? "date.unsure" : "text.dim"
    }

    /// At most two lines of a text; none for no text.
    private static func wrapped(_ text: String, _ role: Role, width: Int) -> [Line] {
        if text.isEmpty { return [] }
        let lines = Wrap.lines(of: text.oneLine, columns: max(1, width))
        var kept = lines.prefix(2).map { Line($0.text, role) }
        if lines.count > 2, let last = kept.popLast() {
            var marked = last
            marked.append(" …", role)
            kept.append(marked.truncated(to: width))
        }
        return kept
    }
}

extension String {
    /// The text with a capital and a full stop.
    fileprivate var sentence: String {
        capitalizedFirst + (last == "." ? "" : ".")
    }
}
