/// The sentences in which a rule can find anything, so that none looks at all of them.
struct ReadingIndex: Sendable {
    private let byCue: [[SentenceReading]]
    private let byMood: [[SentenceReading]]

    /// Sorts the sentences of a text.
    init(_ readings: [SentenceReading]) {
        var byCue = [[SentenceReading]](repeating: [], count: Cue.allCases.count)
        var byMood = [[SentenceReading]](repeating: [], count: Clause.Mood.allCases.count)
        for reading in readings {
            var cues = CueSet()
            for hit in reading.hits where !cues.contains(hit.cue) {
                cues.insert(hit.cue)
                byCue[hit.cue.rawValue].append(reading)
            }
            var moods: UInt8 = 0
            for clause in reading.clauses where moods >> clause.mood.rawValue & 1 == 0 {
                moods |= 1 << clause.mood.rawValue
                byMood[Int(clause.mood.rawValue)].append(reading)
            }
        }
        self.byCue = byCue
        self.byMood = byMood
    }

    /// The sentences with a cue, in order.
    subscript(cue: Cue) -> [SentenceReading] { byCue[cue.rawValue] }

    /// The sentences with a clause of a mood, in order.
    subscript(mood: Clause.Mood) -> [SentenceReading] { byMood[Int(mood.rawValue)] }
}
