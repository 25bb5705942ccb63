internal import BriefCore

/// What must hold for a command to do something, with the words for when it does not.
package enum Condition: CaseIterable, Sendable {
    case canGoBack, canGoForward, canGoBackOrForward, hasList, isBelowTop
    case hasTarget, hasNoteTarget, hasFinding, hasFindings, hasSource, hasWords
    case hasClaim, hasEvent, hasActor, isJudged, hasDraft, hasTags, hasCandidate
    case canRefuse, hasStopped
    case hasCitations
    case hasSubject, hasPanes, hasNext, hasMarks, hasThemes
    case hasSearch, hasSearches, hasSelectable, hasRefused
    case bookIsOpen, isIdle, isNarrowedOrWorking
    case canMeet, hasMeeting, hasBrief, hasPart, hasLine, hasWording, hasChange, hasCardLine
    case hasAnswer

    /// Why the command does nothing now; nil where it does something.
    package func reason(in state: NavigatorState) -> String? {
        holds(in: state) ? nil : words(in: state)
    }

    private func holds(in state: NavigatorState) -> Bool {
        switch self {
        case .canGoBack: state.history.canGoBack
        case .canGoForward: state.history.canGoForward
        case .canGoBackOrForward: state.history.places.count > 1
        case .hasList: state.listOpenedFrom != nil
        case .isBelowTop: state.place != .index(.countries)
        case .hasTarget: state.hasTarget
        case .hasNoteTarget: state.noteTarget != nil
        case .hasFinding: state.currentFinding != nil || state.reader?.markAtLit != nil
        case .hasClaim: state.findingActedOn != nil
        case .hasEvent: state.findingActedOn?.finding.claim.kind == .event
        case .hasActor: state.findingActedOn?.finding.claim.holder != nil
        case .isJudged: state.findingActedOn.flatMap { state.notebook.judged($0).judgement } != nil
        case .hasDraft: !state.notebook.drafts.isEmpty
        case .hasCandidate: state.candidate != nil
        case .canRefuse:
            state.candidate != nil || state.listedDraft != nil || state.listedTask != nil
        case .hasStopped: state.reader?.stopped != nil
        case .hasTags: !state.notebook.tagNames.isEmpty
        case .hasFindings: state.hasFindings
        case .hasSource: state.currentSource != nil
        case .hasWords: state.currentWords != nil
        case .hasSubject: state.subject != nil || state.subjectOfProof != nil
        case .hasPanes: state.hasPanes
        case .hasCitations: state.citations.count > 1
        case .hasNext: !state.findText.isEmpty || state.isReadingHits
        case .hasMarks:
            !state.marks.isEmpty || state.lastPlace != nil || state.notebook.left != nil
        case .hasThemes: state.themes.count > 1
        case .hasSearch: state.search.map { !$0.asked.isEmpty } ?? false
        case .hasSearches: !state.notebook.searches.isEmpty
        case .hasSelectable: state.hasSelectable
        case .bookIsOpen: state.summary?.isReadOnly != true
        case .hasRefused: !state.refused.isEmpty
        case .isIdle: state.importing == nil
        case .isNarrowedOrWorking:
            !state.focusedFilter.isEmpty || state.importing != nil || state.showsChanges
                || state.saidBefore.question != nil
        case .canMeet: state.meetingHere != nil
        case .hasMeeting: state.meetingScreen?.number != nil
        case .hasBrief: state.sheet?.sheet != nil
        case .hasLine: state.sheet?.line?.kind == .line
        case .hasPart:
            state.sheet?.line.map { [.line, .answer, .below].contains($0.kind) } ?? false
        case .hasWording: state.sheet?.line.map { [.line, .answer].contains($0.kind) } ?? false
        case .hasChange: state.sheet?.line.map { ![.below, .told].contains($0.kind) } ?? false
        case .hasCardLine: state.room?.line != nil
        case .hasAnswer: state.drill.map { $0.isShown && $0.question != nil } ?? false
        }
    }

    private func words(in state: NavigatorState) -> String {
        switch self {
        case .canGoBack: "no screen before this one"
        case .canGoForward: "no screen to go forward to"
        case .canGoBackOrForward: "no other screen has been visited"
        case .hasList: "this screen was not opened from a list"
        case .isBelowTop: "this is the top"
        case .hasTarget: "nothing to open here"
        case .hasNoteTarget: "nothing here to write on"
        case .hasFinding, .hasClaim:
            state.reader == nil
                ? state.focusedProof?.isBesideFinding == true
                    ? "what was found is no part of this finding: Enter reads on there"
                    : "no finding here"
                : "no finding is lit: \(state.keyName(.nextFinding)) goes to the next"
        case .hasEvent: "no event here: only events have a date of their own"
        case .hasActor: "nobody holds this: it is an event, or no finding"
        case .isJudged: "you have corrected nothing here"
        case .hasCandidate: "no name to be decided on; \(state.keyName(.newNames)) lists them"
        case .hasDraft: "nothing is half written"
        case .canRefuse: "nothing to refuse here"
        case .hasStopped: "reading did not stop here before"
        case .hasTags: "no tags yet: \(state.keyName(.tag)) sets some"
        case .hasFindings: "no findings here"
        case .hasSource: "no source here"
        case .hasWords: "nothing to copy here"
        case .hasSubject: "this proof was not opened from a subject"
        case .hasPanes: "only one pane here"
        case .hasCitations: "this rests on one place only"
        case .hasNext: "nothing looked for yet: \(state.keyName(.find)) finds"
        case .hasMarks: "no marks yet: \(state.keyName(.setMark)) sets one"
        case .hasThemes: "only one theme"
        case .hasSearch: "no words are searched for yet"
        case .hasRefused: "nothing was refused by an import of this session"
        case .hasSearches: "no search is kept yet: \(state.keyName(.keepSearch)) keeps one"
        case .hasSelectable: "nothing to select here"
        case .bookIsOpen: "this book can only be read"
        case .isIdle: "something is running: \(state.keyName(.stop)) stops it"
        case .isNarrowedOrWorking:
            "nothing to stop, and all rows are shown: "
                + "\(state.keyName(.goUp)) goes up, \(state.keyName(.quit)) quits"
        case .canMeet: "nobody to meet here: go to a country, a forum or an event"
        case .hasMeeting: "no meeting here: \(state.keyName(.newMeeting)) makes one"
        case .hasBrief: "the brief has not come yet"
        case .hasLine, .hasPart, .hasWording:
            if let line = state.sheet?.line {
                words(on: line.kind, in: state)
            } else if state.sheet?.list.selected == nil {
                "no line of the brief here"
            } else {
                "this is about the meeting: \(state.keyName(.open)) changes it"
            }
        case .hasChange: "nothing of yours here to take away"
        case .hasCardLine: "no line on this card"
        case .hasAnswer: "the answer is not shown yet: \(state.keyName(.showAnswer)) shows it"
        }
    }

    /// Why a row of a brief cannot be changed so.
    private func words(on kind: SheetRow.Kind, in state: NavigatorState) -> String {
        switch kind {
        case .line: "nothing to do on this line"
        case .answer: "our line stays below what it answers"
        case .below: "this comes with the line above it: change that one"
        case .leftOut: "left out by you: \(state.keyName(.restoreLine)) brings it back"
        case .gone:
            "its words are gone from the book: \(state.keyName(.restoreLine)) takes your change away"
        case .told: "this only tells what changed: \(state.keyName(.briefChanges)) shows the brief"
        }
    }
}

extension NavigatorState {
    /// Why a command does nothing here and now; nil where it does something.
    package func reasonAgainst(_ command: Command) -> String? {
        let bindings = keys.bindings(of: command, in: scope)
        guard let binding = bindings.first else {
            let elsewhere = keys.bindings(of: command).reduce(Scope()) { $0.union($1.scope) }
            return "works elsewhere: \(elsewhere.label)"
        }
        return binding.conditions.lazy.compactMap { $0.reason(in: self) }.first
    }

    /// True where Enter would open something.
    var hasTarget: Bool {
        if case .places(let card) = overlay {
            return listedDraft != nil || card.selected?.target != nil
        }
        switch place {
        case .index(.sources): return indexes.sources.selected != nil
        case .index(let kind): return indexes[kind].selected != nil
        case .subject(let subject):
            if subject.isProofFocused { return subject.proof?.shown != nil }
            return subject.focus == .sources
                ? subject.sources.selected != nil : subject.selectedFinding != nil
        case .proof(let proof): return proof.shown != nil
        case .reader: return false
        case .search(let search): return search.hits.selected != nil
        case .meeting(let screen): return screen.hasTarget
        }
    }

    /// True where there are findings to step through.
    var hasFindings: Bool {
        if focusedProof != nil { return true }
        switch place {
        case .subject(let subject): return subject.selectedFinding != nil
        case .reader(let reader): return reader.row.map { $0.findings > 0 } ?? false
        case .index, .proof, .search, .meeting: return false
        }
    }

    /// True where Tab has somewhere to go.
    var hasPanes: Bool {
        switch place {
        case .index, .subject: true
        case .meeting(.sheet(let sheet)): sheet.sheet != nil
        case .proof, .reader, .search, .meeting: false
        }
    }

    /// The words commands copy, with where they stand; nil where there are none.
    var currentWords: (words: String, citation: Citation?)? {
        if let proof = focusedProof { return proof.shown.map { ($0.words, $0) } }
        switch place {
        case .subject(let subject):
            return subject.selectedFinding?.citations.first.map { ($0.words, $0) }
        case .reader(let reader):
            return reader.finding?.citations.first.map { ($0.words, $0) }
        case .search(let search): return search.hits.selected.map { ($0.text, nil) }
        case .meeting(.sheet(let sheet)):
            return sheet.line.map { ($0.words, $0.citations.first?.citation) }
        case .index, .proof, .meeting: return nil
        }
    }
}
