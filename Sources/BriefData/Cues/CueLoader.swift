internal import BriefCore

/// Puts the cues of all files together.
struct CueLoader {
    private var phrases: [String: [String]] = [:]
    private var places: [String: DataPlace] = [:]

    /// The cues so far.
    var cues: Cues { Cues(phrases) }

    /// Takes in a file that comes with the program.
    ///
    /// - Throws: `DataError.duplicate` for a name that another file has.
    mutating func add(_ file: CueFile) throws(DataError) {
        for cue in file.cues {
            if let first = places.updateValue(cue.place, forKey: cue.name) {
                throw .duplicate(cue.place, of: cue.name, first: first)
            }
            phrases[cue.name] = cue.phrases
        }
    }

    /// Takes in a file of the reader's own: phrases are added, or replace where it says so.
    mutating func extend(with file: CueFile) {
        for cue in file.cues {
            let known = cue.isOverride ? [] : phrases[cue.name] ?? []
            phrases[cue.name] = known + cue.phrases.filter { !known.contains($0) }
        }
    }
}
