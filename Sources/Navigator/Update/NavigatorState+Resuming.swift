internal import BriefCore

extension NavigatorState {
    /// Looks up where reading stopped when the text was open before, and remembers where it stands
    /// now.
    mutating func settleReadingPlace() {
        guard var reader else { return }
        if !reader.isLookedUp {
            reader.isLookedUp = true
            reader.stopped = readingPlaces[reader.source]
            let isAtPlace = reader.goal != nil || reader.current != nil || !reader.lit.isEmpty
            if let stopped = reader.stopped, !isAtPlace, notice == nil {
                notice = Notice(
                    "You stopped reading this at \(stopped.percent) %: "
                        + "\(keyName(.goOnReading)) goes on there."
                )
            }
            self.reader = reader
        }
        guard reader.isRead, reader.goal == nil, reader.awaiting == nil,
            let position = reader.position(of: reader.top)
        else { return }
        readingPlaces.keep(
            .init(
                source: reader.source,
                position: position,
                percent: reader.top.block * 100 / max(1, reader.window.total)
            )
        )
    }

    /// Goes to where reading of this text stopped.
    mutating func goOnReading() {
        guard let stopped = reader?.stopped else { return }
        reader?.goal = .span(TextSpan(stopped.position, stopped.position + 1))
    }
}

extension ReaderState {
    /// The byte of the source at a place; nil where it is not at hand.
    func position(of place: TextPlace) -> Int? {
        let index = place.block - window.offset
        guard window.rows.indices.contains(index) else { return nil }
        return window.rows[index].block.span.start + place.offset
    }
}
