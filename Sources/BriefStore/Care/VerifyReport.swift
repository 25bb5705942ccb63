/// What a check of a whole book found.
package struct VerifyReport: Hashable, Sendable {
    /// Number of sources read.
    package internal(set) var sources = 0
    /// Number of passages read.
    package internal(set) var passages = 0
    /// Number of citations compared with their sources.
    package internal(set) var citations = 0
    /// What is wrong, at most a thousand; empty for a whole book.
    package internal(set) var faults: [Fault] = []
}
