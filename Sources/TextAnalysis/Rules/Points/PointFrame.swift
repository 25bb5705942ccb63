internal import BriefCore

/// A sentence in which our side, or a voice that agrees with it, says something.
final class PointFrame: Sendable {
    /// The sentence.
    let reading: SentenceReading
    /// Who holds the line.
    let holder: Actor
    /// How the holder is known.
    let basis: Voice.Basis
    /// The clause that says it: the one after a verb of speech, else the main one.
    let main: Clause?
    /// Who is the subject of that clause; nil where it names nobody.
    let subject: Actor?
    /// True where that subject is a format or text the side has a part in.
    let isFormat: Bool
    /// True where the holder is not of the side but agrees with it.
    let isAgreeing: Bool

    /// The label before its colon; nil for none.
    let label: LineLabel?

    /// Index of the token from which on the words are the holder's.
    let opening: Int

    /// Takes what was found.
    init(
        reading: SentenceReading,
        holder: Actor,
        basis: Voice.Basis,
        main: Clause?,
        subject: Actor?,
        isFormat: Bool,
        opening: Int = 0,
        label: LineLabel? = nil
    ) {
        self.label = label
        self.reading = reading
        self.holder = holder
        self.basis = basis
        self.main = main
        self.subject = subject
        self.isFormat = isFormat
        self.opening = opening
        isAgreeing = !holder.isSide
    }

    /// True where the line tells what somebody else does, who is named.
    var isOfOthers: Bool {
        guard let subject, !subject.isSide, subject.isCertain, let main else { return false }
        return !main.isPassive && !isFormat
    }

    /// The hits of a cue in the holder's words.
    func hits(_ cue: Cue) -> [CueHit] {
        opening == 0 ? reading.all(cue) : reading.all(cue).filter { $0.first >= opening }
    }

    /// True where the line's own subject is the side: `we`, the EU, its bodies.
    var isOurs: Bool { subject?.isSide ?? false }
}
