package import BriefCore

extension Brief {
    /// One card a topic: what is to be said, what may be raised with our line, what is to be
    /// avoided.
    ///
    /// The agenda comes first in its order, also what the sources have no line on; then what is about
    /// no topic, under the name of the brief, and other topics in the order in which the brief comes
    /// to them, each line on the first of its topics. An item in the reader's words takes the lines
    /// whose topics or words are its own.
    package var roomCards: [RoomCard] {
        var order: [String] = []
        var lines: [String: [RoomCard.Line]] = [:]
        for (use, part) in Self.uses {
            for item in section(part)?.items ?? [] where item.basis != .missing {
                let topic = topic(of: item, among: order)
                if lines[topic] == nil { order.append(topic) }
                lines[topic, default: []].append(line(item, use))
            }
        }
        let general = order.filter { $0 == head.title }
        let topics = head.agenda + general + order.filter { $0 != head.title }
        var seen: Set<String> = []
        return topics.filter { seen.insert($0).inserted }.map { topic in
            let item = RoomCard.Line(use: .item, key: Brief.itemKey + topic, words: topic)
            return RoomCard(topic: topic, lines: lines[topic] ?? [item])
        }
    }

    /// What begins the key of an item of the agenda itself.
    static let itemKey = "item:"

    /// What the lines of the cards are, by key.
    package var roomMatters: [String: Readout.Matter] {
        var matters: [String: Readout.Matter] = [:]
        for (use, part) in Self.uses {
            for item in section(part)?.items ?? [] where item.basis != .missing {
                let answer = item.lines.first { $0.basis != .missing }
                var matter = Readout.Matter(
                    isOurs: use != .ifRaised,
                    answer: use == .ifRaised ? answer.map(spelled) : nil
                )
                matter.words = item.text
                matter.place = item.references.first.map(place) ?? ""
                matters[item.key] = matter
            }
        }
        return matters
    }

    /// Where a line stands, in words that hold when the brief's own numbers have changed.
    private func place(_ reference: BriefReference) -> String {
        let row = sources.first { $0.number == reference.number }?.row
        guard let row else { return "" }
        return Brief.place(in: row.metadata.title ?? row.file, paragraph: reference.paragraph)
    }

    /// The place of a sentence by the title of its source; no paragraph is 0.
    static func place(in title: String, paragraph: Int) -> String {
        let title = Brief.undated(Wording.single(title))
        let place = paragraph > 0 ? ", " + Citation.words(paragraph: paragraph, sign: "¶ ") : ""
        return "“\(title)”" + place
    }

    /// A title without the days in it, which in a readout would be taken for days of the meeting's.
    static func undated(_ title: String) -> String {
        let months =
            #/[,–-]?\s*\b(?:of|on|in|from)?\s*\(?(?:\d{1,2}(?:\s?[–-]\s?\d{1,2})?\s+)?(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{4}\)?/#
        let bare = Wording.single(String(title.replacing(months.ignoresCase(), with: "")))
        return bare.contains(where: \.isLetter) ? bare : title
    }

    private static let uses: [(RoomCard.Line.Use, BriefPart)] = [
        (.say, .points), (.ifRaised, .raised), (.avoid, .avoid),
    ]

    /// The card a line goes on: one there is already before a new one, the agenda before all.
    private func topic(of item: BriefItem, among cards: [String]) -> String {
        item.topics.first { head.agenda.contains($0) }
            ?? head.agenda.first { AgendaWords($0).stand(in: item.topics.joined(separator: " ")) }
            ?? head.agenda.first { AgendaWords($0).stand(in: item.text) }
            ?? cards.first { item.topics.contains($0) } ?? item.topics.first ?? head.title
    }

    private func line(_ item: BriefItem, _ use: RoomCard.Line.Use) -> RoomCard.Line {
        let answer = item.lines.first
        return RoomCard.Line(
            use: use,
            key: item.key,
            words: item.text,
            answer: answer.map(spelled) ?? ""
        )
    }

    /// An answer in whole words: one that points to a point is that point.
    func spelled(_ answer: BriefItem) -> String {
        let place = answer.references.first?.passage
        guard answer.basis == .reckoned, let place else { return answer.text }
        let points = section(.points)?.items ?? []
        return points.first { $0.references.first?.passage == place }?.text
            ?? answer.references.first?.words ?? answer.text
    }

    /// Questions to rehearse: what may be raised, then what those we meet want besides.
    ///
    /// - Parameter records: What is known of earlier rehearsals, by key.
    /// - Returns: The questions, the likeliest first.
    package func questions(_ records: [String: DrillRecord]) -> [DrillQuestion] {
        var passages: Set<Passage> = []
        let raised = (section(.raised)?.items ?? []).map { item in
            passages.formUnion(item.references.map(\.passage))
            return question(item, item.lines.first, records)
        }
        let theirs = (section(.theirs)?.items ?? []).filter { item in
            item.basis != .missing && passages.isDisjoint(with: item.references.map(\.passage))
        }
        return raised + theirs.map { question($0, point(on: $0), records) }
    }

    /// The point to make that speaks of what a line of theirs does; nil where none is near enough.
    private func point(on item: BriefItem) -> BriefItem? {
        let topics = Set(item.topics)
        let words = ContentWords.of(item.references.first?.words ?? item.text)
        let near = (section(.points)?.items ?? []).map { point in
            (point: point, common: ContentWords.of(point.text).intersection(words).count)
        }
        .filter { !topics.isDisjoint(with: $0.point.topics) && $0.common >= Self.nearEnough }
        return near.max { $0.common < $1.common }?.point
    }

    /// Words that a point shares with what it answers.
    private static let nearEnough = 3

    private func question(
        _ item: BriefItem,
        _ answer: BriefItem?,
        _ records: [String: DrillRecord]
    ) -> DrillQuestion {
        let none = "No line found; ask the lead service."
        let hasLine = answer.map { $0.basis != .missing } ?? false
        let asker = ([item.label] + item.facts.filter { $0.contains(":") || $0.hasPrefix("held") })
            .filter { !$0.isEmpty }
        return DrillQuestion(
            key: item.key,
            asker: asker.joined(separator: "; "),
            question: item.basis == .reckoned
                ? item.references.first?.words ?? item.text : item.text,
            answer: answer.map(spelled) ?? none,
            hasLine: hasLine,
            citations: citations(item) + (answer.map(citations) ?? []),
            record: records[item.key]
        )
    }
}
