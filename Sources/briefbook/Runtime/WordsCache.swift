internal import BriefCore
internal import Synchronization
internal import TextAnalysis

/// Words of findings, read once for the many subjects a finding is on.
final class WordsCache: Sendable {
    private let finder: ThreadFinder
    private let known = Mutex<[Int64: ThreadWords]>([:])

    /// Findings remembered at most: a few dozen MB.
    private static let most = 20_000

    /// A cache that knows nothing yet.
    init(_ finder: ThreadFinder) { self.finder = finder }

    /// The words of a finding.
    func words(of member: ThreadMember) -> ThreadWords {
        if let words = known.withLock({ $0[member.number] }) { return words }
        let words = finder.words(of: member)
        known.withLock { known in
            if known.count >= WordsCache.most { known.removeAll(keepingCapacity: true) }
            known[member.number] = words
        }
        return words
    }
}
