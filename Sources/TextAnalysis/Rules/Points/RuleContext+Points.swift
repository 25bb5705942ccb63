internal import BriefCore

extension RuleContext {
    /// Hits of a cue anywhere in the sentence; nil for none.
    func hits(_ name: String, _ frame: PointFrame) -> [CueHit]? {
        let hits = frame.reading.all(cue(name))
        return hits.isEmpty ? nil : hits
    }

    /// Hits of a cue that touch the carrying clause's verb group, or follow it
    /// within three words; nil for none. Without a clause, any hit.
    func headHits(_ name: String, _ frame: PointFrame) -> [CueHit]? {
        let hits = frame.reading.all(cue(name))
        guard let main = frame.main else { return hits.isEmpty ? nil : hits }
        let near = hits.filter { hit in
            hit.last >= main.start && hit.first <= main.verb.upperBound + 2
        }
        return near.isEmpty ? nil : near
    }
}
