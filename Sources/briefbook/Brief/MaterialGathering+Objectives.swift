internal import BriefAssembly
internal import BriefCore
internal import BriefStore

/// What our own notes want of a meeting.
extension MaterialGathering {
    /// Blocks above a line among which the heading of its part is looked for.
    private static let reach = 80

    /// Blocks of a note among which the headings of its parts are looked for.
    private static let outline = 200

    /// Blocks at the top of a note among which its title is looked for.
    private static let top = 4

    /// True for an aim that is for our side only and stands under a heading for objectives.
    func isObjective(_ row: FindingRow) throws -> Bool {
        guard case .point(let point) = row.claim, point.modality == .aim,
            point.audience == .internal, let place = row.citations.first
        else { return false }
        let index = try book.blockIndex(of: place.source, at: place.span.start)
        let first = max(0, index - MaterialGathering.reach)
        let above = try book.blocks(of: place.source, offset: first, count: index - first)
        return above.rows.contains { block in
            block.paragraph == nil && block.text.lowercased().contains("objective")
        }
    }

    /// For which meeting a source was written: one for ours stands under headings for what is said.
    func preparation(
        _ wanted: Set<SubjectID>,
        _ source: SourceKey
    ) throws -> MaterialSource.Preparation {
        guard try book.source(source).metadata.kind == .note else { return .none }
        guard try isFor(wanted, source) else { return .forOthers }
        let blocks = try book.blocks(of: source, offset: 0, count: MaterialGathering.outline).rows
        let opens = blocks.contains { block in
            block.paragraph == nil
                && [.lines, .reactive].contains(BriefingHeading(block.text))
        }
        return opens ? .ours : .none
    }

    /// The day of the meeting that the title of a note tells; nil where it tells none.
    func occasion(of note: SourceKey) throws -> CalendarDate? {
        let top = try book.blocks(of: note, offset: 0, count: MaterialGathering.top).rows
        let told = top.lazy.filter { $0.block.kind == .heading }.compactMap { day(in: $0.text) }
        return try told.first ?? book.source(note).metadata.title.flatMap { day(in: $0) }
    }

    /// The first day printed whole in a title.
    private func day(in title: String) -> CalendarDate? {
        let words = title.split { !$0.isLetter && !$0.isNumber }
        for index in words.indices.dropFirst().dropLast() {
            let name = words[index].lowercased()
            guard let month = MaterialGathering.months.firstIndex(of: name),
                let number = Int(words[index - 1]), let year = Int(words[index + 1]),
                (1...31).contains(number), (1900...2200).contains(year)
            else { continue }
            let iso = [year, month + 1, number].map { $0 < 10 ? "0\($0)" : "\($0)" }
            return CalendarDate(iso: iso.joined(separator: "-"))
        }
        return nil
    }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december",
    ]

    /// True for a note whose title names one of the subjects wanted, or no country.
    func isFor(_ wanted: Set<SubjectID>, _ note: SourceKey) throws -> Bool {
        let top = try book.blocks(of: note, offset: 0, count: MaterialGathering.top).rows
        let named = try top.filter { $0.block.kind == .heading }.flatMap {
            try book.mentions(in: note, within: $0.block.span).map(\.subject)
        }
        guard !named.contains(where: { $0.kind == .country }) else {
            return !wanted.isDisjoint(with: named)
        }
        guard let title = try book.source(note).metadata.title else { return true }
        return try isFor(wanted, title: title)
    }

    /// True where a title, as in front matter, names one of the subjects wanted, or no country.
    private func isFor(_ wanted: Set<SubjectID>, title: String) throws -> Bool {
        func words(_ text: String) -> String {
            " " + text.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ") + " "
        }
        let told = words(title)
        let folded = told.lowercased()
        let names = try book.subjectNames()
        let isWanted = names.contains { subject in
            wanted.contains(subject.id)
                && (told.contains(words(subject.name))
                    || subject.others.contains { folded.contains(words($0)) })
        }
        if isWanted { return true }
        // A country of which no source tells is no subject of the book.
        let others = told.split(separator: " with ").dropFirst()
        return !others.contains { $0.first?.isUppercase ?? false }
            && !names.contains { $0.id.kind == .country && told.contains(words($0.name)) }
    }
}
