package import BriefCore

/// What became of the places a notebook's entries are about.
package struct AnchorReport: Hashable, Sendable {
    /// Entries on one source that fared alike.
    package struct Group: Hashable, Sendable {
        /// What the source is or was called; nil where that is not known.
        package let title: String?
        /// How many of which sort.
        package internal(set) var entries = EntryCounts()
    }

    /// Places found where they were.
    package internal(set) var kept = 0
    /// Places found elsewhere.
    package internal(set) var moved = 0
    /// Places whose words have changed, found by those that have not.
    package internal(set) var changed = 0
    /// Places whose words are not in the book any more; their entries are kept.
    package internal(set) var orphaned = 0
    /// Entries that had their place before and have none now, by source.
    package internal(set) var newlyLost: [Group] = []
    /// Entries whose words have changed since they were last looked for, by source.
    package internal(set) var newlyChanged: [Group] = []

    static func add(_ counts: EntryCounts, of title: String?, to groups: inout [Group]) {
        guard counts.total > 0 else { return }
        if let index = groups.firstIndex(where: { $0.title == title }) {
            groups[index].entries.add(counts)
        } else {
            groups.append(Group(title: title, entries: counts))
        }
    }
}
