package import BriefCore

/// How many findings other subjects share with those that are shown.
package struct SharedCounts: Equatable, Sendable {
    /// The subjects they are shared with.
    package private(set) var subjects: [SubjectID] = []
    /// The counts, as far as they have come.
    package private(set) var counts: [SubjectID: Int] = [:]
    private var asked: Set<SubjectID> = []
    private var awaiting: RequestID?

    /// Nothing counted.
    package init() {}

    /// The subjects whose counts are not asked for yet; what was counted with others is forgotten.
    mutating func unknown(_ others: [SubjectID], with subjects: [SubjectID]) -> [SubjectID] {
        if subjects != self.subjects {
            self = SharedCounts()
            self.subjects = subjects
        }
        return awaiting == nil ? others.filter { !asked.contains($0) } : []
    }

    /// Notes that counts have been asked for.
    mutating func ask(_ id: RequestID, _ others: [SubjectID]) {
        awaiting = id
        asked.formUnion(others)
    }

    /// Takes the counts asked for under that stamp.
    mutating func take(_ found: [SubjectID: Int], for id: RequestID) {
        guard awaiting == id else { return }
        awaiting = nil
        counts.merge(found) { $1 }
    }
}
