/// A set of cues, asked far more often than filled.
struct CueSet: Hashable, Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    /// Adds a cue.
    @inline(__always)
    mutating func insert(_ cue: Cue) {
        let bit: UInt64 = 1 << UInt64(cue.rawValue & 63)
        if cue.rawValue < 64 { low |= bit } else { high |= bit }
    }

    /// True where some cue is in both.
    @inline(__always)
    func meets(_ other: CueSet) -> Bool {
        low & other.low | high & other.high != 0
    }

    /// True where the cue is in the set.
    @inline(__always)
    func contains(_ cue: Cue) -> Bool {
        let bit: UInt64 = 1 << UInt64(cue.rawValue & 63)
        return (cue.rawValue < 64 ? low : high) & bit != 0
    }
}
