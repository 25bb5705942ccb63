internal import BriefCore

/// Tells lines in whose sentence those we meet speak from our own with their agreement.
struct TheirVoices {
    /// What they hold, by place.
    private let held: [Passage: [MaterialFinding]]

    /// Takes what is shown of the subjects.
    init(_ shown: [MaterialFinding]) {
        var held: [Passage: [MaterialFinding]] = [:]
        for finding in shown where finding.side == .theirs {
            if let place = finding.passage { held[place, default: []].append(finding) }
        }
        self.held = held
    }

    /// True for a line that says nothing only we can, where what they hold stands before it:
    /// `Tokyo holds that the price is too high`; not `We believe in science, which Tokyo supports`.
    func speak(_ line: MaterialFinding) -> Bool {
        guard let point = line.point, let place = line.passage, !line.isKept, line.wording == nil,
            [.argument, .framing, .principle, .achievement].contains(point.modality),
            let held = held[place]
        else { return false }
        return held.contains { leads($0, line, point) }
    }

    /// True where their words come first in a sentence.
    private func leads(
        _ theirs: MaterialFinding,
        _ line: MaterialFinding,
        _ point: TalkingPoint
    ) -> Bool {
        guard let stance = theirs.firstCue, let citation = line.row.citations.first else {
            return true
        }
        let text = SourceText(citation.words)
        guard let own = line.firstCue else {
            // `…, which Tokyo supports`: an aside to what we say.
            let before = Wording.single(text.words(in: TextSpan(0, stance))).lowercased()
            return !Self.asides.contains { before.contains($0) }
        }
        if own == stance, let holder = theirs.position.map({ HolderName.printed($0.actor) }) {
            // `The EU and Japan stress that …`
            let before = text.words(in: TextSpan(0, stance))
            guard let ours = before.firstRange(of: HolderName.printed(point.actor))?.lowerBound,
                let other = before.firstRange(of: holder)?.lowerBound
            else { return true }
            return other < ours
        }
        return stance < own && !isSetAgainst(stance, own, in: text)
    }

    /// `While Tokyo prefers bilateral talks, we believe …`: what they hold stands in a clause that
    /// depends on ours, and leads nothing.
    private func isSetAgainst(_ stance: Int, _ own: Int, in text: SourceText) -> Bool {
        let before = text.words(in: TextSpan(0, stance)).lowercased()
        guard let first = before.split(whereSeparator: { !$0.isLetter }).first,
            Self.contrasts.contains(String(first))
        else { return false }
        return text.words(in: TextSpan(stance, own)).contains(",")
    }

    private static let contrasts: Set<String> = ["while", "whereas", "although", "though"]

    private static let asides = [", which ", ", as ", ", whom ", " which "]
}

extension MaterialFinding {
    /// Where in its sentence the first words stand that fired its rule, in bytes; nil for none.
    fileprivate var firstCue: Int? {
        guard let citation = row.citations.first else { return nil }
        return row.finding.cues.filter { $0.change == nil && citation.span.contains($0.span) }
            .map { $0.span.start - citation.span.start }.min()
    }
}
