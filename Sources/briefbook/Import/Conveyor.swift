internal import Dispatch
internal import Synchronization

/// Files on their way to the book: prepared by several threads at once, taken in order by one.
///
/// What is between reading and storing is bounded in bytes, so that memory depends neither on how
/// many files there are nor on how large most of them are.
final class Conveyor: Sendable {
    /// What there is to prepare.
    enum Offer: Equatable {
        /// The file with this index.
        case file(Int)
        /// Nothing until others are stored.
        case noRoom
        /// Nothing any more.
        case end
    }

    /// A file that is ready to be stored.
    struct Load {
        /// What it takes on the way.
        let weight: Int
        /// What was made of it.
        let parts: [PreparedPart]
    }

    private struct State {
        /// The file that is prepared next.
        var next = 0
        /// The file that is stored next.
        var first = 0
        /// Weight of the files that are being prepared, wait to be stored, or are being stored.
        var weight = 0
        /// Bytes of the files that are being prepared.
        var bytes = 0
        var ready: [Int: Load] = [:]
        var isStopped = false
    }

    private let inputs: [ImportInput]
    private let sizes: [Int]
    /// What the files are taken to weigh until they are read.
    private let guesses: [Int]
    private let state = Mutex(State())
    private let arrival = DispatchSemaphore(value: 0)
    private let room = DispatchSemaphore(value: 0)

    /// Bytes on the way at most; a larger file goes alone.
    ///
    /// What is found in a text takes ten times the memory of the text.
    private let limit: Int
    /// Bytes that are prepared at once at most; a larger file is prepared alone.
    private static let bytes = 32 << 20

    /// What is stored together at most, as a part of what is on the way: while it is stored,
    /// the rest is prepared.
    private static let part = 2
    /// Files stored together at most.
    private static let files = 256
    /// How long a file that is ready waits for others to be stored with.
    private static let patience = DispatchTimeInterval.milliseconds(300)
    /// How long the work goes on before it is asked again whether to stop.
    private static let pause = DispatchTimeInterval.milliseconds(50)

    /// Files in the order in which they are stored.
    init(_ inputs: [ImportInput], limit: Int = 2 << 20) {
        self.inputs = inputs
        self.limit = limit
        sizes = inputs.map(\.size)
        guesses = inputs.map(\.likelyText)
    }

    /// The next file to prepare, once there is room for it; nil at the end.
    func next() -> (index: Int, input: ImportInput)? {
        while true {
            switch offer() {
            case .file(let index): return (index, inputs[index])
            case .noRoom: _ = room.wait(timeout: .now() + Conveyor.pause)
            case .end: return nil
            }
        }
    }

    /// What there is to prepare now.
    ///
    /// A file weighs what its size and name let expect until it is read.
    func offer() -> Offer {
        state.withLock { state in
            guard !state.isStopped, state.next < inputs.count else { return .end }
            guard hasRoom(state) else { return .noRoom }
            state.weight += guesses[state.next]
            state.bytes += sizes[state.next]
            state.next += 1
            return .file(state.next - 1)
        }
    }

    /// Hands over what was made of a file, which from now on weighs as much as its texts.
    func fill(_ index: Int, _ parts: [PreparedPart]) {
        let load = Load(weight: parts.reduce(0) { $0 + $1.weight }, parts: parts)
        state.withLock { state in
            state.weight += load.weight - guesses[index]
            state.bytes -= sizes[index]
            state.ready[index] = load
        }
        // Its bytes are let go, and one that turned out light leaves room for others.
        if sizes[index] > 0 || load.weight < guesses[index] { room.signal() }
        arrival.signal()
    }

    /// The next files to store together, in order; empty at the end, and where the work was
    /// stopped and nothing more is ready.
    ///
    /// A stop does not wait for a long text: what is still being prepared is forgotten.
    ///
    /// - Parameters:
    ///   - waits: False where it is empty as well when nothing is ready for a while.
    ///   - isStopped: Asked all the time.
    /// - Returns: the files.
    func take(waits: Bool = true, isStopped: () -> Bool) -> [Load] {
        var limit: DispatchTime? = waits ? nil : .now() + Conveyor.patience
        while true {
            if isStopped() { state.withLock { $0.isStopped = true } }
            let (count, isWhole, isEnd) = state.withLock { waiting($0) }
            if isEnd { return [] }
            if count > 0, limit == nil { limit = .now() + Conveyor.patience }
            if isWhole || limit.map({ $0 <= .now() }) == true { return taken(count) }
            _ = arrival.wait(timeout: .now() + Conveyor.pause)
        }
    }

    /// Says that a file which was taken is stored, so that there is room for others.
    func release(_ load: Load) {
        state.withLock { $0.weight -= load.weight }
        room.signal()
    }

    /// Prepares no more.
    func stop() { state.withLock { $0.isStopped = true } }

    /// How many files may be stored together now, whether that is all that will be, and whether
    /// nothing comes any more.
    private func waiting(_ state: State) -> (count: Int, isWhole: Bool, isEnd: Bool) {
        var count = 0
        var weight = 0
        while count < Conveyor.files, let load = state.ready[state.first + count] {
            weight += load.weight
            if count > 0, weight > limit / Conveyor.part { return (count, true, false) }
            count += 1
        }
        let isLast = state.first + count == inputs.count
        let isEnd = count == 0 && (isLast || state.isStopped)
        let isWhole = count == Conveyor.files || isLast || state.isStopped || isStuck(state, count)
        return (count, isWhole && count > 0, isEnd)
    }

    /// True where nothing more is prepared before these are stored.
    private func isStuck(_ state: State, _ count: Int) -> Bool {
        state.first + count == state.next && !hasRoom(state)
    }

    /// True where the next file may be prepared.
    private func hasRoom(_ state: State) -> Bool {
        let hasBytes = state.bytes == 0 || state.bytes + sizes[state.next] <= Conveyor.bytes
        return hasBytes && (state.weight == 0 || state.weight + guesses[state.next] <= limit)
    }

    private func taken(_ count: Int) -> [Load] {
        state.withLock { state in
            let range = state.first..<(state.first + count)
            state.first += count
            return range.compactMap { state.ready.removeValue(forKey: $0) }
        }
    }
}
