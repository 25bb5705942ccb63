package import BriefCore
package import TerminalScreen

/// Where else the matter of a finding stands: other sources that tell the same, and what
/// answers it, echoes it or is like it.
package struct ElsewhereState: Equatable, Sendable {
    /// The finding.
    package let finding: FindingRow
    /// What is linked to it; nil until it has come.
    package var threads: [ThreadRow]?
    /// The request for that; nil where nothing is awaited.
    package var awaiting: RequestID?
    /// True once asked.
    package var isAsked = false
    /// Cursor and first visible entry.
    package var viewport = Viewport()

    /// Nothing asked yet.
    package init(_ finding: FindingRow) { self.finding = finding }

    /// One place, on two lines of the card.
    package struct Entry: Equatable, Sendable {
        /// What the place does with the finding, or claims itself.
        package let label: String
        /// Title and date of the source.
        package let source: String
        /// The place with its words.
        package let citation: Citation
        /// The finding there.
        package let mark: ReaderMark
    }

    /// The other tellings, newest first, then what is linked.
    package var entries: [Entry] {
        let told = finding.tellings.filter { $0.citation != finding.citations.first }
        return told.map { telling in
            Entry(
                label: Self.words(telling.claim),
                source: Self.source(telling.sourceTitle, telling.sourceDate),
                citation: telling.citation,
                mark: ReaderMark(
                    number: telling.number,
                    kind: telling.claim.kind,
                    span: telling.citation.span
                )
            )
        }
            + (threads ?? []).compactMap { row in
                row.other.citations.first.map { citation in
                    Entry(
                        label: row.label,
                        source: Self.source(row.other.sourceTitle, row.other.sourceDate),
                        citation: citation,
                        mark: ReaderMark(
                            number: row.other.number,
                            kind: row.other.finding.claim.kind,
                            span: row.other.finding.span
                        )
                    )
                }
            }
    }

    /// The entry under the cursor; nil where there is none.
    package var selected: Entry? {
        let entries = entries
        return entries.indices.contains(viewport.cursor) ? entries[viewport.cursor] : nil
    }

    private static func source(_ title: String, _ date: PartialDate?) -> String {
        title.oneLine + ", " + DateWording.words(date)
    }

    /// What a telling says of an event's date and certainty; of anything else that it says so.
    private static func words(_ claim: Claim) -> String {
        guard case .event(let event) = claim else { return "says so too" }
        return "tells: " + event.dateWords + ", " + event.status.words
    }
}

extension ThreadRow {
    /// What the other finding does with this one, and the words by which that was seen.
    package var label: String {
        let verb =
            switch (relation, isLater) {
            case (.answers, true): "answered"
            case (.answers, false): "answers"
            case (.echoes, true): "echoed"
            case (.echoes, false): "echoes"
            case (.alike, _): "like it, order unknown"
            case (.same, _): "says so too"
            }
        let said = words.prefix(4).map(\.oneLine).joined(separator: ", ")
        return verb + (said.isEmpty ? "" : " (\(said))")
    }
}
