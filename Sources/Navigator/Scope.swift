/// The places where a command may be valid.
package struct Scope: OptionSet, Hashable, Sendable {
    /// One bit for each place.
    package let rawValue: Int

    /// Places by their bits.
    package init(rawValue: Int) { self.rawValue = rawValue }

    /// An index of countries, fora or priorities.
    package static let index = Scope(rawValue: 1)
    /// The index of sources.
    package static let sources = Scope(rawValue: 2)
    /// A subject's panes.
    package static let subject = Scope(rawValue: 4)
    /// The proof, as a pane or a screen of its own.
    package static let proof = Scope(rawValue: 8)
    /// The text of a source.
    package static let reader = Scope(rawValue: 16)
    /// The hits of a search.
    package static let hits = Scope(rawValue: 32)
    /// The card that says why.
    package static let card = Scope(rawValue: 64)
    /// A prompt in the last line.
    package static let prompt = Scope(rawValue: 128)
    /// The words of a search.
    package static let query = Scope(rawValue: 256)
    /// The words that narrow help and palette.
    package static let menu = Scope(rawValue: 512)
    /// A text being pasted.
    package static let pasting = Scope(rawValue: 1024)

    /// An index of subjects with the subject under the cursor beside it.
    package static let indexColumn = Scope(rawValue: 2048)

    /// The card that says where else.
    package static let links = Scope(rawValue: 4096)

    /// Words or rows being selected.
    package static let selecting = Scope(rawValue: 8192)

    /// All meetings.
    package static let meetings = Scope(rawValue: 16_384)

    /// A meeting with its brief.
    package static let brief = Scope(rawValue: 32_768)

    /// The cards of a meeting while it is held.
    package static let room = Scope(rawValue: 65_536)

    /// Questions rehearsed for a meeting.
    package static let rehearsal = Scope(rawValue: 131_072)

    /// Every kind of index.
    package static let indexes: Scope = [.index, .indexColumn, .sources]
    /// Every screen with a cursor in a list.
    package static let lists: Scope = [.indexes, .subject, .hits, .meetings, .brief]
    /// Every screen with running text.
    package static let texts: Scope = [.proof, .reader]
    /// Every screen.
    package static let screens: Scope = [.lists, .texts]
    /// Every place where letters are typed as letters.
    package static let typing: Scope = [.prompt, .query, .menu]
    /// Every place there is.
    package static let everywhere: Scope = [
        .screens, .card, .links, .typing, .pasting, .selecting, .room, .rehearsal,
    ]

    /// Each place with the word for it, in the order tables list them.
    package static let named: [(scope: Scope, name: String)] = [
        (.index, "index"),
        (.indexColumn, "index in columns"),
        (.sources, "sources"),
        (.subject, "subject"),
        (.proof, "proof"),
        (.reader, "reader"),
        (.hits, "hits"),
        (.meetings, "meetings"),
        (.brief, "brief"),
        (.room, "room"),
        (.rehearsal, "rehearsal"),
        (.card, "why card"),
        (.links, "where else"),
        (.prompt, "prompt"),
        (.query, "search words"),
        (.menu, "help and palette"),
        (.pasting, "pasting"),
        (.selecting, "selecting"),
    ]

    /// The words for the places, set apart by commas; `everywhere`, and `every screen`, where they
    /// cover that.
    package var label: String {
        if self == .everywhere { return "everywhere" }
        let missing = Scope.screens.subtracting(self)
        let left = Scope.named.filter { missing.contains($0.scope) }.map(\.name)
        if isSubset(of: .screens), left.count == 1 { return "every screen but " + left[0] }
        let hasAll = isSuperset(of: .screens)
        let rest = hasAll ? subtracting(.screens) : self
        let names = Scope.named.filter { rest.contains($0.scope) }.map(\.name)
        return ((hasAll ? ["every screen"] : []) + names).joined(separator: ", ")
    }
}
