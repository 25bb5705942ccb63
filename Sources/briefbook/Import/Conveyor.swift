internal import Dispatch
internal import Synchronization

/// Files on their way to the book: prepared by several threads at once, taken in order by one.
///
/// What is between reading and storing is bounded in bytes, so that memory depends neither on how
/// many files there are nor on how large most of them are.
final class Conveyor: Sendable {
    private struct State {
        /// The file that is prepared next.
        var next = 0
        /// The file that is stored next.
        var first = 0
        /// Bytes of files that are being prepared or wait to be stored.
        var weight = 0
        var ready: [Int: [PreparedPart]] = [:]
        var isStopped = false
    }

    private let inputs: [ImportInput]
    private let sizes: [Int]
    private let state = Mutex(State())
    private let arrival = DispatchSemaphore(value: 0)
    private let room = DispatchSemaphore(value: 0)

    /// Bytes on the way at most; a larger file goes alone.
    private static let limit = 8 << 20
    /// Files stored together at most.
    private static let files = 64
    /// Bytes of files stored together at most; a larger file is stored alone.
    private static let bytes = 1 << 20
    /// How long a file that is ready waits for others to be stored with.
    private static let patience = DispatchTimeInterval.milliseconds(300)
    /// How long the work goes on before it is asked again whether to stop.
    private static let pause = DispatchTimeInterval.milliseconds(50)

    /// Files in the order in which they are stored.
    init(_ inputs: [ImportInput]) {
        self.inputs = inputs
        sizes = inputs.map(\.size)
    }

    /// The next file to prepare, once there is room for it; nil at the end.
    func next() -> (index: Int, input: ImportInput)? {
        while true {
            let (index, isEnd) = state.withLock { state -> (Int?, Bool) in
                guard !state.isStopped, state.next < inputs.count else { return (nil, true) }
                let size = sizes[state.next]
                guard state.weight == 0 || state.weight + size <= Conveyor.limit else {
                    return (nil, false)
                }
                state.weight += size
                state.next += 1
                return (state.next - 1, false)
            }
            if let index { return (index, inputs[index]) }
            if isEnd { return nil }
            _ = room.wait(timeout: .now() + Conveyor.pause)
        }
    }

    /// Hands over what was made of a file.
    func fill(_ index: Int, _ parts: [PreparedPart]) {
        state.withLock { $0.ready[index] = parts }
        arrival.signal()
    }

    /// The next files to store together, in order; empty at the end, and where the work was
    /// stopped and nothing more is ready.
    ///
    /// A stop does not wait for a long text: what is still being prepared is forgotten.
    func take(
        isStopped: () -> Bool
    ) -> [(size: Int, parts: [PreparedPart])] {
        var limit: DispatchTime?
        while true {
            if isStopped() { state.withLock { $0.isStopped = true } }
            let (count, isWhole, isEnd) = state.withLock { waiting($0) }
            if isEnd { return [] }
            if count > 0, limit == nil { limit = .now() + Conveyor.patience }
            if isWhole || limit.map({ $0 <= .now() }) == true { return taken(count) }
            _ = arrival.wait(timeout: .now() + Conveyor.pause)
        }
    }

    /// Says that files which were taken are stored, so that there is room for others.
    func release(_ size: Int) {
        state.withLock { $0.weight -= size }
        room.signal()
    }

    /// Prepares no more.
    func stop() { state.withLock { $0.isStopped = true } }

    /// How many files may be stored together now, whether that is all that will be, and whether
    /// nothing comes any more.
    private func waiting(_ state: State) -> (count: Int, isWhole: Bool, isEnd: Bool) {
        var count = 0
        var size = 0
        while count < Conveyor.files, state.ready[state.first + count] != nil {
            size += sizes[state.first + count]
            if count > 0, size > Conveyor.bytes { return (count, true, false) }
            count += 1
        }
        let isLast = state.first + count == inputs.count
        let isEnd = count == 0 && (isLast || state.isStopped)
        let isWhole = count == Conveyor.files || isLast || state.isStopped
        return (count, isWhole && count > 0, isEnd)
    }

    private func taken(
        _ count: Int
    ) -> [(size: Int, parts: [PreparedPart])] {
        state.withLock { state in
            let range = state.first..<(state.first + count)
            state.first += count
            return range.map { (sizes[$0], state.ready.removeValue(forKey: $0) ?? []) }
        }
    }
}
