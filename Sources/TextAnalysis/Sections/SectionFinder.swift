internal import BriefCore

/// Finds sections: runs of blocks under a heading, or owned by a partner whose
/// heading was lost.
struct SectionFinder: Sendable {
    private let partners: PartnerReader
    private let side: SubjectID

    /// Reads with the `section` cues and the side's members.
    init(_ vocabulary: Vocabulary, formats: BilateralFormats) {
        partners = PartnerReader(vocabulary, formats: formats)
        side = formats.side
    }

    /// The sections of a text whose sentences have their mentions.
    ///
    /// - Returns: Sections in order, without gap from the first on.
    func sections(of text: AnalysedText) -> [Section] {
        var draft = SectionDraft()
        let gaps = BlockGaps(text)
        var sentence = 0
        for (index, block) in text.blocks.enumerated() {
            while sentence < text.sentences.count,
                text.sentences[sentence].passage.block < index
            {
                sentence += 1
            }
            guard sentence < text.sentences.count,
                text.sentences[sentence].passage.block == index
            else { continue }
            let first = text.sentences[sentence]
            if block.kind == .heading {
                let title = text.text.words(in: first.passage.span).singleSpaced
                draft.beginHeading(
                    title,
                    level: block.level,
                    at: index,
                    owners: owners(of: first, block, text)
                )
            } else if block.kind.isProse {
                draft.read(
                    entrance(of: first, block, text, hasGap: gaps.isWide(before: index)),
                    at: index,
                    isItem: block.kind == .listItem
                )
            }
        }
        return draft.finished(at: text.blocks.count)
    }

    /// What the first sentence of a block means for the section it stands in.
    private func entrance(
        of sentence: Sentence,
        _ block: Block,
        _ text: AnalysedText,
        hasGap: Bool
    ) -> SectionDraft.Entrance {
        switch partners.answer(of: sentence, in: text) {
        case .none: return .silent
        case .list: return .list
        case .partners(let found):
            return .partners(
                found.map { partner in
                    let formats = partners.formats(with: partner, in: sentence, of: text)
                    let isMet = isMet(partner, sentence, text)
                    return SectionDraft.Owner(
                        partner: partner,
                        formats: formats,
                        isPlain: hasGap || !formats.isEmpty || isMet,
                        isMet: isMet
                    )
                }
            )
        }
    }

    /// True where the sentence says `with X`.
    private func isMet(
        _ partner: SubjectID,
        _ sentence: Sentence,
        _ text: AnalysedText
    ) -> Bool {
        sentence.mentions.contains { index in
            let mention = text.mentions[index]
            guard mention.mention.subject == partner else { return false }
            let place = sentence.tokens.firstIndex(atOrAfter: mention.span.start)
            return sentence.tokens[..<place].suffix(2).contains { $0.folded == "with" }
        }
    }

    /// Subjects a heading names, countries first; none where it names many.
    private func owners(
        of heading: Sentence,
        _ block: Block,
        _ text: AnalysedText
    ) -> [SubjectID] {
        var found: [SubjectID] = []
        for index in heading.mentions {
            let subject = text.mentions[index].mention.subject
            if subject != side, !found.contains(subject) { found.append(subject) }
        }
        guard !found.isEmpty, found.count(where: { $0.kind == .country }) <= 2 else { return [] }
        let kinds: [SubjectKind] =
            block.level > 1 ? [.country, .region, .forum, .priority] : [.country, .forum]
        return kinds.flatMap { kind in found.filter { $0.kind == kind } }
    }
}
