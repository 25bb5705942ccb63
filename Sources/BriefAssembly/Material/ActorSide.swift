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
    /// Persons of the side, as lists of participants name them, without their titles.
    private let people: Set<String>

    /// Makes a reader of names in any case.
    ///
    /// - Parameters:
    ///   - ours: Names of all that speak for the side.
    ///   - theirs: Names and adjectives of those the brief is to meet.
    ///   - people: Persons of the side, with their titles.
    package init(
        ours: some Sequence<String>,
        theirs: some Sequence<String>,
        people: some Sequence<String> = []
    ) {
        self.people = Set(people.map { ParticipantList.untitled($0).lowercased() })
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
        if isOurs(person: actor) { return .ours }
        // "EU officials", "Commission services", "Japanese government": the first words say whose.
        for count in stride(from: words.count - 1, through: 1, by: -1) {
            let head = words.prefix(count).joined(separator: " ")
            if theirs.contains(head) { return .theirs }
            if ours.contains(head) { return .ours }
        }
        return .other
    }

    /// True for `Ms Keller` where `Ms Anna Keller` took part for our side; a bare surname may be
    /// anything.
    private func isOurs(person: String) -> Bool {
        guard !people.isEmpty else { return false }
        let bare = ParticipantList.untitled(person).lowercased()
        guard !bare.isEmpty else { return false }
        if people.contains(bare) { return true }
        let isTitled = bare.count < person.count
        return isTitled && people.contains { $0.hasSuffix(" " + bare) }
    }
}
