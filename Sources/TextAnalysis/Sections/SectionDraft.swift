internal import BriefCore

/// Sections while they are being found.
struct SectionDraft {
    /// A partner that a sentence introduces.
    struct Owner: Equatable {
        /// The country.
        let partner: SubjectID
        /// Forums with it that the sentence names.
        let formats: [SubjectID]
        /// True where the sentence says plainly that the partner is now the matter.
        let isPlain: Bool
        /// True where something is done with the partner.
        let isMet: Bool
    }

    /// What the first sentence of a block means for the section it stands in.
    enum Entrance {
        case silent
        case list
        case partners([Owner])
    }

    private struct Open {
        var title: String?
        var start: Int
        var owners: [SubjectID]
        /// True where a heading named the owners.
        var isNamed: Bool
    }

    private var sections: [Section] = []
    private var open: Open?
    /// True until a block of prose was read under the last heading.
    private var isFirst = false
    /// What the section was before a list item took it over.
    private var enclosing: Open?
    /// The one partner that the document's title, or a line at its head, says it is about.
    private var whole: [SubjectID] = []
    /// True until a heading below the title was read.
    private var isHead = true

    /// Begins a section under a heading.
    ///
    /// One below the title that names no partner leaves the matter with the document's own.
    mutating func beginHeading(_ title: String, level: Int, at block: Int, owners: [SubjectID]) {
        enclosing = nil
        isFirst = true
        let isNamed = owners.contains { $0.kind == .country || $0.kind == .region }
        if level > 1 {
            isHead = false
        } else if owners.count(where: { $0.kind == .country }) == 1 {
            whole = owners
        }
        let all = isNamed || level == 1 ? owners : owners + whole.filter { !owners.contains($0) }
        begin(Open(title: title, start: block, owners: all, isNamed: isNamed))
    }

    /// Reads a block of prose: it goes on, or its partner takes over.
    mutating func read(_ entrance: Entrance, at block: Int, isItem: Bool) {
        defer { isFirst = false }
        if let outer = enclosing {
            begin(
                Open(title: outer.title, start: block, owners: outer.owners, isNamed: outer.isNamed)
            )
            enclosing = nil
        }
        switch entrance {
        case .silent: return
        case .list:
            guard let current = open, !current.isNamed, !current.owners.isEmpty, !isItem else {
                return
            }
            begin(Open(title: nil, start: block, owners: [], isNamed: false))
        case .partners(let owners):
            takeOver(owners, at: block, isItem: isItem)
        }
    }

    /// All sections, the last reaching to the end.
    mutating func finished(at end: Int) -> [Section] {
        close(at: end)
        return sections
    }

    private mutating func takeOver(_ owners: [Owner], at block: Int, isItem: Bool) {
        let current = open?.owners ?? []
        let fresh = owners.filter { !current.contains($0.partner) }
        guard let owner = fresh.first, fresh.count == 1 else { return }
        if open?.isNamed == true, !owner.isPlain || isFirst { return }
        // Where the sentence names the present partner too, it has to turn to the other.
        if fresh.count < owners.count {
            let stays = owners.contains { $0.isMet && $0.partner != owner.partner }
            guard owner.isMet, !stays else { return }
        }
        if isHead, whole.isEmpty, owner.isMet, !isItem { whole = [owner.partner] + owner.formats }
        if isItem {
            enclosing = open ?? Open(title: nil, start: block, owners: [], isNamed: false)
        }
        begin(
            Open(
                title: isItem ? open?.title : nil,
                start: block,
                owners: [owner.partner] + owner.formats,
                isNamed: false
            )
        )
    }

    private mutating func begin(_ next: Open) {
        close(at: next.start)
        open = next
    }

    private mutating func close(at end: Int) {
        guard let current = open, current.start < end else { return }
        sections.append(
            Section(title: current.title, blocks: current.start..<end, owners: current.owners)
        )
    }
}
