/// A set of cue numbers, asked far more often than filled.
struct CueSet: Hashable, Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0
    private var top: UInt64 = 0
    private var rest: UInt64 = 0

    /// Most cues a matcher may have.
    static let capacity = 256

    /// Adds a cue.
    @inline(__always)
    mutating func insert(_ cue: Int) {
        let bit: UInt64 = 1 << UInt64(cue & 63)
        switch cue >> 6 {
        case 0: low |= bit
        case 1: high |= bit
        case 2: top |= bit
        default: rest |= bit
        }
    }

    /// True where the cue is in the set.
    @inline(__always)
    func contains(_ cue: Int) -> Bool {
        let bit: UInt64 = 1 << UInt64(cue & 63)
        switch cue >> 6 {
        case 0: return low & bit != 0
        case 1: return high & bit != 0
        case 2: return top & bit != 0
        default: return rest & bit != 0
        }
    }

    /// True where the sets share a cue.
    @inline(__always)
    func intersects(_ other: CueSet) -> Bool {
        low & other.low | high & other.high | top & other.top | rest & other.rest != 0
    }
}
