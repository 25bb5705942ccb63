internal import BriefCore

extension RuleContext {
    /// Hits of a cue anywhere in the sentence; nil for none.
    func hits(_ cue: Cue, _ frame: PointFrame) -> [CueHit]? {
        let hits = frame.hits(cue)
        return hits.isEmpty ? nil : hits
    }

    /// Hits of a cue where the line is carried: the verb of speech, or the carrying
    /// clause's verb group and two words after it; nil for none.
    ///
    /// Without a clause any hit counts.
    ///
    /// - Parameters:
    ///   - cue: The cue.
    ///   - frame: The sentence.
    ///   - withSubject: True to take in the clause's subject: `its priorities are …`.
    /// - Returns: The hits, or nil.
    func headHits(_ cue: Cue, _ frame: PointFrame, withSubject: Bool = false) -> [CueHit]? {
        let hits = frame.hits(cue)
        guard let main = frame.main else { return hits.isEmpty ? nil : hits }
        let start = withSubject ? main.start : main.verb.lowerBound
        let speech = voice(of: frame.reading).clause.map { frame.reading.clauses[$0].verb }
        let near = hits.filter { hit in
            if hit.last >= start, hit.first <= main.verb.upperBound + 1 {
                return !isOthersGerund(hit, main, frame.reading)
            }
            guard let speech else { return false }
            return hit.last >= speech.lowerBound && hit.first < speech.upperBound
        }
        return near.isEmpty ? nil : near
    }

    /// Hits of a cue that are the verb of a later clause with the same subject: `They reviewed the
    /// work and launched a fund`.
    func sharedHits(_ cue: Cue, _ frame: PointFrame) -> [CueHit]? {
        guard frame.isOurs, let main = frame.main else { return nil }
        let shared = frame.reading.clauses.filter {
            $0.subject.isEmpty && !$0.isSubordinate && $0.head > main.head && !$0.isNegated
                && $0.mood == main.mood && $0.isPassive == main.isPassive
        }
        let hits = frame.hits(cue).filter { hit in shared.contains { $0.head == hit.first } }
        return hits.isEmpty ? nil : hits
    }

    /// Hits of a cue that are the verb of speech, or the main verb where there is none.
    func speechHits(_ cue: Cue, _ frame: PointFrame) -> [CueHit]? {
        let speech = voice(of: frame.reading).clause.map { frame.reading.clauses[$0] }
        guard let verb = (speech ?? frame.main)?.verb else { return nil }
        let hits = frame.hits(cue).filter {
            $0.last >= verb.lowerBound && $0.first < verb.upperBound
        }
        return hits.isEmpty ? nil : hits
    }

    /// What has been done, told in passing: `…, under which 300 judges have been trained`.
    func doneHits(_ frame: PointFrame) -> [CueHit]? {
        let reading = frame.reading
        let done = reading.clauses.filter {
            $0.isSubordinate && $0.isPerfect && $0.isPassive && !$0.isNegated && $0.mood == .fact
        }
        let hits = reading.all(.pointAchievement).filter { hit in
            done.contains { hit.first <= $0.head && $0.head <= hit.last }
        }
        return hits.isEmpty ? nil : hits
    }

    /// `Two centres opened in 2022`, `900 judges have been trained`: done, whoever did it.
    func builtHits(_ frame: PointFrame) -> [CueHit]? {
        guard let main = frame.main, frame.subject?.subject == nil, frame.basis == .author,
            main.mood == .fact, !main.isNegated, main.tense == .past || main.isPerfect,
            frame.reading.tokens[main.head].folded == "opened"
                ? isOpened(main.subject, frame.reading)
                : main.isPassive
                    && (main.isPerfect
                        || isGiven(main, frame.reading))
        else { return nil }
        return headHits(.pointAchievement, frame)
    }

    /// True for `Three courses were delivered`, with nobody behind `by`; false for `Patients were
    /// connected to machines`: what is given is a link to something shared.
    private func isGiven(_ main: Clause, _ reading: SentenceReading) -> Bool {
        let verb = reading.tokens[main.head].folded
        guard Self.given.contains(verb), main.head + 1 < reading.tokens.count,
            reading.tokens[main.head + 1].folded != "by"
        else { return false }
        guard verb == "connected" else { return true }
        return reading.tokens[main.head...].prefix(8).contains { Self.shared.contains($0.folded) }
    }

    private static let shared: WordSet = [
        "network", "networks", "internet", "grid", "cable", "cables", "backbone", "platform",
        "system", "web",
    ]

    /// True for what somebody opens, `a liaison office in Lima`; a rift and a gap open too.
    private func isOpened(_ subject: Range<Int>, _ reading: SentenceReading) -> Bool {
        subject.prefix { !reading.classes[$0].contains(.preposition) }.contains { place in
            Self.openings.contains(reading.tokens[place].folded)
        }
    }

    /// What is done for somebody, also where it is told as over: `Three courses were delivered`.
    private static let given: WordSet = [
        "delivered", "trained", "connected", "equipped", "supplied", "provided", "distributed",
    ]

    private static let openings: WordSet = [
        "centre", "centres", "center", "centers", "office", "offices", "school", "schools", "line",
        "lines", "embassy", "embassies", "consulate", "consulates", "delegation", "delegations",
        "mission", "missions", "hub", "hubs", "plant", "plants", "factory", "factories", "port",
        "ports", "airport", "airports", "terminal", "terminals", "bridge", "bridges", "road",
        "roads", "motorway", "motorways", "railway", "railways", "tunnel", "tunnels", "station",
        "stations", "hospital", "hospitals", "clinic", "clinics", "laboratory", "laboratories",
        "museum", "museums", "library", "libraries", "campus", "campuses", "university",
        "universities", "college", "colleges", "academy", "academies", "institute", "institutes",
        "facility", "facilities", "branch", "branches", "desk", "desks", "bureau", "bureaus",
        "market", "markets", "shelter", "shelters", "house", "houses", "court", "courts", "portal",
        "portals", "platform", "platforms", "corridor", "corridors", "route", "routes", "crossing",
        "crossings", "post", "posts", "site", "sites", "programme", "programmes", "course",
        "courses", "exhibition", "exhibitions", "chamber", "chambers", "space", "spaces", "shop",
        "shops", "store", "stores", "workshop", "workshops", "garden", "gardens", "park", "parks",
        "base", "bases", "camp", "camps", "farm", "farms", "mine", "mines", "mill", "mills",
        "depot", "depots", "warehouse", "warehouses", "counter", "counters", "unit", "units", "lab",
        "labs", "gallery", "galleries", "theatre", "theatres", "stadium", "stadiums", "nursery",
        "nurseries", "canal", "canals", "quay", "quays", "dock", "docks", "berth", "berths",
        "section", "sections", "studio", "studios", "incubator", "incubators", "accelerator",
        "accelerators", "observatory", "observatories", "registry", "registries", "secretariat",
        "secretariats", "hotline", "hotlines", "service", "services", "headquarters",
    ]

    /// `mentioned Huawei promoting …`: the form in -ing belongs to the noun before it.
    private func isOthersGerund(_ hit: CueHit, _ main: Clause, _ reading: SentenceReading) -> Bool {
        guard hit.first > main.verb.upperBound, reading.classes[hit.first].contains(.gerund) else {
            return false
        }
        let before = hit.first - 1
        return reading.tokens[before].kind == .word
            && reading.classes[before].isDisjoint(with: [.function, .adverb])
    }

    /// True where the line is about the side, its formats or its texts.
    func isOurLine(_ frame: PointFrame) -> Bool {
        frame.isOurs || frame.isFormat || isOwnThing(frame)
    }

    /// True for a list item whose list is led by one of the cues.
    func isListed(_ frame: PointFrame, under cues: [Cue]) -> Bool {
        guard let lead = leads[frame.reading.index] else { return false }
        return cues.contains { lead.contains($0) }
    }

    /// Hits of a cue that are the verb of some clause, or follow its `to`.
    func verbHits(_ cue: Cue, _ frame: PointFrame) -> [CueHit]? {
        let reading = frame.reading
        let hits = frame.hits(cue).filter { hit in
            reading.clauses.contains { $0.verb.contains(hit.first) }
                && !reading.isInCondition(hit.first)
                || hit.first > 0 && reading.classes[hit.first - 1].contains(.to)
        }
        return hits.isEmpty ? nil : hits
    }

    /// True where the subject is a law, strategy or format of the side's, or takes
    /// up what the side has just said: `this`, `these actions`.
    func isOwnThing(_ frame: PointFrame) -> Bool {
        guard let main = frame.main, let first = main.subject.first else { return false }
        let reading = frame.reading
        let word = reading.tokens[first].folded
        if ["this", "these", "such"].contains(word) { return true }
        if main.subject.count == 1, word == "it" || word == "they" {
            return !(frame.subject?.isCertain ?? false)
        }
        let span = reading.span(first, main.subject.upperBound - 1)
        return reading.sentence.mentions.contains { index in
            let mention = text.mentions[index]
            return span.overlaps(mention.span) && mention.mention.subject.kind == .instrument
        }
    }
}
