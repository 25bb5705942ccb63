package import BriefCore
package import TerminalScreen

extension NavigatorState {
    /// The screen that is shown.
    package var place: Place {
        get { history.current }
        set { history.current = newValue }
    }

    /// The subject shown as a screen of its own; nil elsewhere.
    package var subject: SubjectState? {
        get {
            guard case .subject(let subject) = place else { return nil }
            return subject
        }
        set {
            guard let newValue, case .subject = place else { return }
            place = .subject(newValue)
        }
    }

    /// True where the focused pane is shown alone; each subject keeps that while others are read.
    package var isZoomed: Bool {
        get {
            switch place {
            case .index: isIndexZoomed
            case .subject(let subject): subject.isZoomed
            case .proof, .reader, .search, .meeting: false
            }
        }
        set {
            if case .index = place { isIndexZoomed = newValue }
            subject?.isZoomed = newValue
        }
    }

    /// The text of a source shown; nil elsewhere.
    package var reader: ReaderState? {
        get {
            guard case .reader(let reader) = place else { return nil }
            return reader
        }
        set {
            guard let newValue, case .reader = place else { return }
            place = .reader(newValue)
        }
    }

    /// The search shown; nil elsewhere.
    package var search: SearchState? {
        get {
            guard case .search(let search) = place else { return nil }
            return search
        }
        set {
            guard let newValue, case .search = place else { return }
            place = .search(newValue)
        }
    }

    /// The proof that has the keys, as a screen or as a pane; nil elsewhere.
    package var focusedProof: ProofState? {
        get {
            switch place {
            case .proof(let proof): proof
            case .subject(let subject): subject.isProofFocused ? subject.proof : nil
            case .index, .reader, .search, .meeting: nil
            }
        }
        set {
            guard let newValue else { return }
            if case .proof = place { place = .proof(newValue) }
            if case .subject(var subject) = place {
                subject.proof = newValue
                place = .subject(subject)
            }
        }
    }

    /// Where the keys go.
    package var scope: Scope {
        switch overlay {
        case .menu: return .menu
        case .why: return .card
        case .places: return .links
        case .prompt: return .prompt
        case .paste: return .pasting
        case nil: return selection == nil ? placeScope : .selecting
        }
    }

    /// Where the keys go when nothing lies over the screen.
    package var placeScope: Scope {
        switch place {
        case .index(.sources): .sources
        case .index: layoutKind == .columns ? .indexColumn : .index
        case .subject(let subject): subject.isProofFocused ? .proof : .subject
        case .proof: .proof
        case .reader: .reader
        case .search(let search): search.isTyping ? .query : .hits
        case .meeting(let screen): screen.scope
        }
    }

    /// The pane that has the cursor.
    package var focus: PaneID {
        switch place {
        case .index(let kind): .index(kind)
        case .subject(let subject): subject.isProofFocused ? .proof : .subject(subject.focus)
        case .proof: .proof
        case .reader: .reader
        case .search: .hits
        case .meeting: .meeting
        }
    }

    /// Cursor and first visible row of the focused list; nil in running text.
    package var focusedViewport: Viewport? {
        get {
            switch focus {
            case .index(.sources): indexes.sources.viewport
            case .index(let kind): indexes[kind].viewport
            case .subject(.sources): subject?.sources.viewport
            case .subject(let pane): subject?[pane].viewport
            case .hits: search?.hits.viewport
            case .meeting: meetingScreen?.viewport
            case .proof, .reader: nil
            }
        }
        set {
            guard let newValue else { return }
            switch focus {
            case .index(.sources): indexes.sources.viewport = newValue
            case .index(let kind): indexes[kind].viewport = newValue
            case .subject(.sources): subject?.sources.viewport = newValue
            case .subject(let pane): subject?[pane].viewport = newValue
            case .hits: search?.hits.viewport = newValue
            case .meeting: meetingScreen?.viewport = newValue
            case .proof, .reader: break
            }
        }
    }

    /// The finding commands act on: under the cursor, proven, or lit in the reader.
    package var currentFinding: FindingRow? {
        if let proof = focusedProof { return proof.finding }
        switch place {
        case .subject(let subject): return subject.selectedFinding
        case .reader(let reader): return reader.finding
        case .index, .proof, .search, .meeting: return nil
        }
    }

    /// The finding that is judged and written on; nil also where find has gone to other words than
    /// those it rests on.
    package var findingActedOn: FindingRow? {
        focusedProof?.isBesideFinding == true ? nil : currentFinding
    }

    /// The source commands act on, with its title and date as far as they are known.
    package var currentSource: SourceHandle? {
        switch place {
        case .index(.sources): return indexes.sources.selected.map(SourceHandle.init)
        case .index, .meeting: return nil
        case .reader(let reader):
            return reader.row.map(SourceHandle.init)
        case .search(let search):
            return search.hits.selected.map {
                SourceHandle(
                    key: $0.source,
                    title: $0.sourceTitle,
                    published: $0.sourceDate,
                    basis: $0.sourceBasis,
                    imprint: $0.imprint
                )
            }
        case .subject(let subject) where subject.focus == .sources && !subject.isProofFocused:
            return subject.sources.selected.map(SourceHandle.init)
        case .subject, .proof:
            guard let finding = currentFinding, let citation = finding.citations.first
            else { return nil }
            return SourceHandle(
                key: citation.source,
                title: finding.sourceTitle,
                published: finding.sourceDate,
                basis: finding.sourceBasis,
                imprint: finding.imprint
            )
        }
    }

    /// True where some pane would follow the cursor once the keys pause.
    var hasFollowers: Bool {
        switch place {
        case .search(let search):
            return !search.asked.isEmpty && !search.isThorough
        case .index(let kind):
            guard layoutKind == .columns, kind != .sources, let row = indexes[kind].selected
            else { return false }
            return preview?.id != row.id
        case .subject(let subject):
            guard layoutKind == .columns, !isZoomed, !subject.isProofFocused,
                let finding = subject.selectedFinding
            else { return false }
            return subject.proof?.finding.identity != finding.identity
        case .proof, .reader, .meeting:
            return false
        }
    }
}

/// A source as commands speak of it.
package struct SourceHandle: Hashable, Sendable {
    /// The source.
    package let key: SourceKey
    /// Its title, or its file's name.
    package let title: String
    /// Its date; nil where it is unknown.
    package let published: PartialDate?
    /// How that date is known.
    package let basis: DateBasis
    /// What else it is cited by.
    package let imprint: Imprint

    /// Speaks of a source by its parts.
    package init(
        key: SourceKey,
        title: String,
        published: PartialDate?,
        basis: DateBasis = .unknown,
        imprint: Imprint = Imprint()
    ) {
        self.key = key
        self.title = title
        self.published = published
        self.basis = basis
        self.imprint = imprint
    }

    /// Speaks of a source listed.
    package init(_ row: SourceRow) {
        let metadata = row.metadata
        self.init(
            key: row.key,
            title: row.shownTitle,
            published: metadata.published,
            basis: metadata.publishedBasis,
            imprint: metadata.imprint
        )
    }
}
