/// What became of the places a notebook's entries are about.
package struct AnchorReport: Hashable, Sendable {
    /// Places found where they were.
    package internal(set) var kept = 0
    /// Places found elsewhere.
    package internal(set) var moved = 0
    /// Places whose words are not in the book any more; their entries are kept.
    package internal(set) var orphaned = 0
}
