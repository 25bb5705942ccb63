/// On whose side somebody speaks.
package enum ActorSide: String, CaseIterable, Sendable {
    /// The side whose book this is.
    case ours
    /// Those the brief is to meet.
    case theirs
    /// The authors of a paper, who bind nobody.
    case author
    /// Somebody else.
    case other
}

/// Tells on whose side somebody speaks, from the name as a source prints it.
package struct SideReader: Sendable {
    private let ours: Set<String>
    private let theirs: Set<String>

    /// Makes a reader of names in any case.
    ///
    /// - Parameters:
    ///   - ours: Names of all that speak for the side.
    ///   - theirs: Names and adjectives of those the brief is to meet.
    package init(ours: some Sequence<String>, theirs: some Sequence<String>) {
        self.ours = Set(ours.map { $0.lowercased() })
        self.theirs = Set(theirs.map { $0.lowercased() })
    }

    /// The side of an actor.
    package func side(of actor: String) -> ActorSide {
        let words = actor.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
        let name = words.joined(separator: " ")
        if words.last == "authors" || words.last == "author" { return .author }
        if ours.contains(name) { return .ours }
        if theirs.contains(name) { return .theirs }
        // "EU officials", "Commission services", "Japanese government": the first words say whose.
        for count in stride(from: words.count - 1, through: 1, by: -1) {
            let head = words.prefix(count).joined(separator: " ")
            if theirs.contains(head) { return .theirs }
            if ours.contains(head) { return .ours }
        }
        return .other
    }
}
