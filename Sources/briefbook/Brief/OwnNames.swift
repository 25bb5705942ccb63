internal import Synchronization

/// Names of all that speak for our side, read from the data files when they are first wanted.
final class OwnNames: Sendable {
    private let known = Mutex<[String]?>(nil)

    /// The names.
    func all() throws -> [String] {
        if let names = known.withLock({ $0 }) { return names }
        let names = try Field.vocabulary().ownNames
        known.withLock { $0 = names }
        return names
    }
}
