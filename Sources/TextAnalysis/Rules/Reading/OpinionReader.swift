internal import BriefCore

/// Recognises a signed opinion: a commentary, a blog post, a guest column.
///
/// It speaks for the person whose name stands alone in its first lines, if a word of the
/// trade labels it, a note at its end presents that person, or it says `I`.
///
/// - Source: the conventions of opinion pages: name under the title, a line on the author
///   at the end, a disclaimer of the house.
struct OpinionReader {
    /// A signed opinion.
    struct Opinion: Hashable, Sendable {
        /// The person who signs.
        let author: Actor
        /// Index of the block that presents the author; nil where none does.
        let note: Int?
    }

    let text: AnalysedText
    let knowledge: RuleKnowledge

    /// The opinion that a text is; nil for one that is none.
    func opinion() -> Opinion? {
        guard mayBeOpinion, let body = text.blocks.firstIndex(where: isRunning),
            let name = signature(before: body)
        else { return nil }
        let note = note(on: name, after: body)
        guard note != nil || isLabelled(before: body) || saysI() else { return nil }
        let office = note.flatMap(office)
        let isSide = note == nil ? publisherIsSide : office != nil
        let country = office.flatMap { $0.kind == .country ? $0 : nil }
        return Opinion(author: Actor(name: name, subject: country, isSide: isSide), note: note)
    }

    private var mayBeOpinion: Bool {
        switch text.metadata.kind {
        case nil, .other, .webPage, .report, .news, .speech: true
        default: false
        }
    }

    private func isRunning(_ block: Block) -> Bool {
        block.kind == .paragraph && block.span.count > 120
    }

    /// The line above the running text that is nothing but a person's name.
    private func signature(before body: Int) -> String? {
        for block in text.blocks[..<body].suffix(8) where block.span.count < 60 {
            var words = tokens(of: block)
            if words.first?.folded == "by" { words.removeFirst() }
            // `Ana Ruiz, senior fellow`
            if let comma = words.firstIndex(where: { $0.folded == "," }),
                words[comma...].contains(where: { Self.posts.contains($0.folded) })
            {
                words.removeSubrange(comma...)
            }
            guard (2...5).contains(words.count), words.allSatisfy(isNamePart),
                text.mentions(in: block.span).allSatisfy({ $0.mention.subject.kind == .person }),
                let first = words.first, let last = words.last
            else { continue }
            return text.text.plainWords(in: TextSpan(first.span.start, last.span.end))
        }
        return nil
    }

    private static let posts: WordSet = [
        "fellow", "researcher", "analyst", "director", "expert", "scholar", "associate", "head",
        "professor", "lecturer", "columnist", "editor",
    ]

    private func isNamePart(_ token: Token) -> Bool {
        token.kind == .word && token.isCapitalised
            && (token.span.count < 4 || !token.isAllCapitals)
            && !knowledge.opinionLabels.contains(token.folded)
            || ["-", "de", "van", "von", "der", "da", "di", "del", "al", "bin"].contains(
                token.folded
            )
    }

    /// The short block after the text that begins with the author's name and a verb of being.
    private func note(on name: String, after body: Int) -> Int? {
        let parts = name.split(separator: " ").map { Word($0.lowercased()) }
        let places = text.blocks.indices.suffix(6).filter { $0 > body }
        return places.first { index in
            let words = tokens(of: text.blocks[index]).prefix(parts.count + 2).map(\.folded)
            return words.starts(with: parts)
                && words.dropFirst(parts.count).contains { ["is", "was", "works"].contains($0) }
        }
    }

    private func isLabelled(before body: Int) -> Bool {
        text.blocks[..<body].contains { block in
            let words = tokens(of: block)
            return words.count <= 8
                && words.contains { knowledge.opinionLabels.contains($0.folded) }
        }
    }

    /// True where the author speaks as `I` outside of quotations, twice or more.
    private func saysI() -> Bool {
        var count = 0
        for sentence in text.sentences where sentence.blockKind == .paragraph {
            guard !sentence.tokens.contains(where: { ["\"", "“", "”"].contains($0.folded) }) else {
                continue
            }
            if sentence.tokens.contains(where: { $0.folded == "i" && $0.isCapitalised }) {
                count += 1
            }
        }
        return count >= 2
    }

    /// The body of the side, or the member state, that a note says the author is of.
    private func office(_ block: Int) -> SubjectID? {
        text.mentions(in: text.blocks[block].span).lazy.map(\.mention.subject).first {
            guard let fact = knowledge.actors[$0] else { return false }
            return fact.isSide || fact.isMember
        }
    }

    private var publisherIsSide: Bool {
        text.metadata.publisher.flatMap { knowledge.actors.subject(named: $0) }
            .flatMap { knowledge.actors[$0]?.isSide } ?? false
    }

    private func tokens(of block: Block) -> [Token] {
        Tokenizer.tokens(in: text.text, block.span)
    }
}
