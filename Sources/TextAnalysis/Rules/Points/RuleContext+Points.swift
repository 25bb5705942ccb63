internal import BriefCore

extension RuleContext {
    /// Hits of a cue anywhere in the sentence; nil for none.
    func hits(_ name: String, _ frame: PointFrame) -> [CueHit]? {
        let hits = frame.reading.all(cue(name))
        return hits.isEmpty ? nil : hits
    }

    /// Hits of a cue where the line is carried.
    ///
    /// They touch the verb of speech, or stand in the carrying clause up to two
    /// words after its verb group; without a clause, any hit counts. Nil for none.
    func headHits(_ name: String, _ frame: PointFrame) -> [CueHit]? {
        let hits = frame.reading.all(cue(name))
        guard let main = frame.main else { return hits.isEmpty ? nil : hits }
        let speech = voice(of: frame.reading).clause.map { frame.reading.clauses[$0].verb }
        let near = hits.filter { hit in
            if hit.last >= main.start, hit.first <= main.verb.upperBound + 1 { return true }
            guard let speech else { return false }
            return hit.last >= speech.lowerBound && hit.first < speech.upperBound
        }
        return near.isEmpty ? nil : near
    }

    /// True for a list item whose list is led by one of the cues.
    func isListed(_ frame: PointFrame, under names: [String]) -> Bool {
        guard let lead = leads[frame.reading.index] else { return false }
        return names.contains { name in
            let number = cue(name)
            return number >= 0 && lead.contains(number)
        }
    }
}
