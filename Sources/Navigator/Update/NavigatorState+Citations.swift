internal import BriefCore

extension NavigatorState {
    /// The places that what is at hand rests on, those of other sources that tell the same after
    /// its own; empty where there is nothing.
    var citations: [Citation] {
        if let round = reader?.round { return round.places }
        return currentFinding?.places ?? []
    }

    /// Goes so many places on among those the finding at hand rests on, round the end.
    mutating func stepCitation(by count: Int) {
        if reader != nil {
            stepReader(by: count)
        } else if focusedProof != nil {
            focusedProof?.step(by: count)
            sayPlace(focusedProof?.citation)
        } else if let finding = currentFinding {
            var proof = subject?.proof?.finding == finding ? subject?.proof : nil
            proof = proof ?? ProofState(finding)
            proof?.step(by: count)
            guard let proof else { return }
            if layoutKind == .columns {
                subject?.proof = proof
                subject?.isProofFocused = true
            } else {
                show(.proof(proof))
            }
            sayPlace(proof.citation)
        }
    }

    private mutating func sayPlace(_ index: Int?) {
        guard let index else { return }
        notice = Notice("Place \(index + 1) of \(citations.count).")
    }

    /// Shows another place of the round in the text it stands in, in the place of the text shown.
    private mutating func stepReader(by count: Int) {
        guard let shown = reader else { return }
        let places = citations
        guard !places.isEmpty else { return }
        let current = shown.round?.index ?? shown.place(among: places)
        let index = ((current + count) % places.count + places.count) % places.count
        let wanted = places[index]
        var next = shown
        if wanted.source == shown.source {
            next.goal = .span(wanted.span)
            next.current = nil
            next.finding = nil
            next.lit = [wanted.span]
        } else {
            next = ReaderState(source: wanted.source, at: wanted.span)
        }
        next.round = ReaderState.Round(places: places, index: index)
        reader = next
        sayPlace(index)
    }
}

extension FindingRow {
    /// The places the finding rests on, those of other sources that tell the same after its own.
    var places: [Citation] {
        citations + tellings.map(\.citation).filter { !citations.contains($0) }
    }
}

extension ReaderState {
    /// Which of some places is lit; the first where none is.
    fileprivate func place(among places: [Citation]) -> Int {
        let span = current?.span ?? lit.first
        return places.firstIndex { place in
            place.source == source && span.map { place.span.contains($0.start) } ?? false
        } ?? 0
    }
}
