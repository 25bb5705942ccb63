internal import BriefCore

/// A talking point of one modality, told by the clause that carries it.
struct PointRule: Rule {
    let name: String
    /// What sort of line it finds.
    let modality: TalkingPoint.Modality
    let explanation: String
    let source: String
    /// The cues that make a sentence such a line; nil where it is none.
    private let test: @Sendable (PointFrame, RuleContext) -> [CueHit]?

    /// Makes a rule of its test.
    init(
        _ name: String,
        _ modality: TalkingPoint.Modality,
        _ explanation: String,
        source: String,
        test: @escaping @Sendable (PointFrame, RuleContext) -> [CueHit]?
    ) {
        self.name = name
        self.modality = modality
        self.explanation = explanation
        self.source = source
        self.test = test
    }

    let signs = Signs(grammar: .framed)

    func findings(in reading: SentenceReading, _ context: RuleContext) -> [Finding] {
        guard let frame = context.frames[reading.index],
            let hits = frame.label.map({ $0.modality == modality ? [] : nil })
                ?? test(frame, context),
            !isToldOfOthers(frame, context), isHeard(frame, context), !isBare(frame, context),
            // What is wanted of the meeting is an aim, be it help from somebody.
            modality == .aim || context.part(of: reading) != .objectives
        else { return [] }
        let point = TalkingPoint(
            modality: modality,
            actor: frame.holder.name,
            audience: context.audience(of: frame)
        )
        return [context.finding(.point(point), reading, name, hits)]
    }

    /// In a text of someone else the side is heard where it is told to promise, to offer, to want or
    /// to refuse something; what else is told of it is the teller's.
    private func isHeard(_ frame: PointFrame, _ context: RuleContext) -> Bool {
        guard context.genre == .outside, frame.basis == .author else { return true }
        return [.commitment, .offer, .aim, .defensive].contains(modality)
    }

    /// True where nothing is told but an office, a day or the course of a paper.
    private func isBare(_ frame: PointFrame, _ context: RuleContext) -> Bool {
        switch context.genre {
        case .own: PointRules.isOffice(frame) || PointRules.isEntry(frame)
        case .record: PointRules.isReported(frame, context) || PointRules.isContent(frame)
        default: false
        }
    }

    /// `Japan is concerned about it`, in a text that does not say what it is: it may be anybody's,
    /// and what it tells of the fears and wishes of others is not ours to say.
    private func isToldOfOthers(_ frame: PointFrame, _ context: RuleContext) -> Bool {
        guard context.text.metadata.kind == nil, context.genre == .own, frame.basis == .author,
            let subject = frame.subject, let mood = frame.main?.mood,
            [.fact, .coming, .supposed].contains(mood)
        else { return false }
        return !subject.isSide && !frame.isFormat
            && PointRule.wants.contains { !frame.hits($0).isEmpty }
    }

    private static let wants: [Cue] = [
        .issueRisk, .positionOpposes, .positionWithholds, .positionAsks,
    ]
}
