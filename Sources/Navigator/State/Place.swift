/// One screen of the stack, with what it needs to be shown again.
package enum Place: Equatable, Sendable {
    /// An index; its rows are kept in ``NavigatorState/indexes``.
    case index(IndexKind)
    case subject(SubjectState)
    case proof(ProofState)
    case reader(ReaderState)
    case search(SearchState)
    case meeting(MeetingScreen)

    /// Lets go of what can be loaded again.
    package func released() -> Place {
        switch self {
        case .index: return self
        case .subject(var subject):
            subject.release()
            return .subject(subject)
        case .proof(var proof):
            proof.excerpt = nil
            proof.reload()
            return .proof(proof)
        case .reader(var reader):
            reader.release()
            return .reader(reader)
        case .search(var search):
            search.hits.release()
            return .search(search)
        case .meeting: return self
        }
    }

    /// Asks for everything again.
    package func reloaded() -> Place {
        switch self {
        case .index: return self
        case .subject(var subject):
            subject.reload()
            return .subject(subject)
        case .proof(var proof):
            proof.reload()
            return .proof(proof)
        case .reader(var reader):
            reader.reload()
            return .reader(reader)
        case .search(var search):
            search.hits.reload()
            return .search(search)
        case .meeting(let screen): return .meeting(screen.reloaded())
        }
    }
}
