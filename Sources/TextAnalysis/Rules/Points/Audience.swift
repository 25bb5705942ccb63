internal import BriefCore

extension RuleContext {
    /// To whom a line may be said, from its wording.
    ///
    /// An admission of our own shortcoming, and coordination among our own, are
    /// internal, and so is what its source labels so; all else is external, to be corrected by the
    /// reader.
    func audience(of frame: PointFrame) -> TalkingPoint.Audience {
        let reading = frame.reading
        let span = reading.span
        if InternalLabel.mayLead(text.text.bytes[span.start..<span.end]),
            InternalLabel.leads(text.text.words(in: span))
        {
            return .internal
        }
        if part(of: reading) == .objectives { return .internal }
        guard genre == .record || genre == .authored else { return .external }
        let start = frame.main?.verb.lowerBound ?? 0
        let isCoordination = reading.all(.pointInternal).contains { $0.first >= start }
        let shortcomings: [Cue] = [.issueLacks, .issueNotYet, .issueCouldImprove, .issueFragmented]
        let isShortcoming = shortcomings.contains { reading.cues.contains($0) }
        return isCoordination || isShortcoming ? .internal : .external
    }
}
