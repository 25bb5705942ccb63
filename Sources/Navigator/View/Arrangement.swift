internal import BriefCore
package import TerminalScreen

/// Where everything stands on a screen of one size.
package struct Arrangement: Equatable, Sendable {
    /// A pane's place.
    package struct Frame: Equatable, Sendable {
        /// The pane.
        package let pane: PaneID
        /// Its heading, one line or none.
        package let heading: Rect
        /// Its rows.
        package let body: Rect
        /// Lines each row takes; the most it takes where the rows differ, as they do in a pane that
        /// shows all of its rows, or that is shown alone.
        package let rowHeight: Int
        /// Rows it shows.
        package let rows: Int

        /// A frame whose rows all take so many lines.
        init(pane: PaneID, heading: Rect, body: Rect, rowHeight: Int = 1) {
            self.init(
                pane: pane,
                heading: heading,
                body: body,
                rowHeight: rowHeight,
                rows: body.rows / max(1, rowHeight)
            )
        }

        /// A frame of so many rows, of which each takes so many lines at most.
        init(pane: PaneID, heading: Rect, body: Rect, rowHeight: Int, rows: Int) {
            self.pane = pane
            self.heading = heading
            self.body = body
            self.rowHeight = rowHeight
            self.rows = rows
        }
    }

    /// The line with the path and the state of the book; may be empty.
    package private(set) var title = Rect(row: 0, column: 0, rows: 0, columns: 0)
    /// Lines above the panes: what the screen is about; may be empty.
    package private(set) var header = Rect(row: 0, column: 0, rows: 0, columns: 0)
    /// Lines below the panes; may be empty.
    package private(set) var status = Rect(row: 0, column: 0, rows: 0, columns: 0)
    /// The last line: keys, notice or prompt; may be empty.
    package private(set) var footer = Rect(row: 0, column: 0, rows: 0, columns: 0)
    /// Everything between title and footer.
    package private(set) var body = Rect(row: 0, column: 0, rows: 0, columns: 0)
    /// The panes, in reading order.
    package private(set) var frames: [Frame] = []
    /// A rule between panes side by side; nil where there is none.
    package private(set) var divider: Rect?

    /// Widest text in the reader: longer lines are hard to follow.
    package static let textColumns = 110
    /// The frame of a pane; nil where it is not on screen.
    package func frame(_ pane: PaneID) -> Frame? {
        frames.first { $0.pane == pane }
    }

    /// The arrangement of what a state shows.
    package init(_ state: NavigatorState) {
        var area = Rect(state.size)
        if area.rows >= 2 || state.overlay != nil { footer = area.takeBottom(1) }
        if area.rows >= 3 { title = area.takeTop(1) }
        body = area
        _ = area.takeBottom(Self.covered(area, state))
        switch state.place {
        case .index(let kind): arrangeIndex(kind, in: area, state)
        case .subject(let subject): arrangeSubject(subject, in: area, state)
        case .proof: arrangeText(.proof, in: area, state)
        case .reader: arrangeText(.reader, in: area, state)
        case .search(let search): arrangeHits(search, in: area)
        case .meeting(let screen): arrangeMeeting(screen, in: area, state)
        }
    }

    /// Fewest lines that are left to the panes where a card is not to lie over them.
    private static let leastAbove = 8

    /// Lines at the bottom taken by a card on a finding, so that its words stay in sight.
    private static func covered(_ area: Rect, _ state: NavigatorState) -> Int {
        let card: Rect
        switch state.overlay {
        case .why(let why): card = WhyCard.box(why, state, in: area)
        case .places(let places) where places.kind != .notes:
            card = PlacesCard.box(places, in: area)
        case .places, .menu, .paste, .prompt, nil: return 0
        }
        return area.rows - card.rows >= leastAbove ? card.rows : 0
    }

    private mutating func arrangeIndex(_ kind: IndexKind, in area: Rect, _ state: NavigatorState) {
        var area = area
        if area.rows >= 5 { header = area.takeTop(1) }
        guard state.layoutKind == .columns, kind != .sources, !state.isZoomed else {
            frames = [frame(.index(kind), in: area, hasHeading: area.rows >= 4)]
            return
        }
        arrangeColumns(kind, subject: state.preview, in: area, state)
    }

    private mutating func arrangeSubject(
        _ subject: SubjectState,
        in area: Rect,
        _ state: NavigatorState
    ) {
        var area = area
        if state.isZoomed || subject.isProofFocused && state.layoutKind != .columns {
            if subject.isProofFocused {
                frames = [frame(.proof, in: area, hasHeading: area.rows >= 3)]
            } else {
                frames = [zoomed(subject, in: area, state)]
            }
        } else if state.layoutKind == .columns {
            if area.rows >= 5 { header = area.takeTop(1) }
            let kind = IndexKind(of: subject.id.kind)
            arrangeColumns(kind, subject: subject, in: area, state)
        } else {
            if area.rows >= 7 { header = area.takeTop(1) }
            frames = SubjectStack.frames(
                of: subject,
                state,
                isStacked: true,
                in: area
            )
        }
    }

    /// The focused pane alone, its rows as tall as their words need.
    private func zoomed(
        _ subject: SubjectState,
        in area: Rect,
        _ state: NavigatorState
    ) -> Frame {
        let whole = frame(.subject(subject.focus), in: area, hasHeading: area.rows >= 2)
        guard subject.focus != .sources, whole.body.rows > 1 else { return whole }
        let drawer = state.drawer(of: subject.focus, in: subject, width: whole.body.columns)
        let list = subject[subject.focus]
        var left = whole.body.rows
        var rows = 0
        while left > 0 {
            let row = list.row(list.viewport.top + rows)
            left -= row.map { min(whole.body.rows, drawer.height(of: $0)) } ?? 1
            if left >= 0 { rows += 1 }
        }
        return Frame(
            pane: whole.pane,
            heading: whole.heading,
            body: whole.body,
            rowHeight: whole.body.rows,
            rows: max(1, rows)
        )
    }

    /// Index left, subject right, proof below.
    private mutating func arrangeColumns(
        _ kind: IndexKind,
        subject: SubjectState?,
        in area: Rect,
        _ state: NavigatorState
    ) {
        var area = area
        let lines = min(14, max(6, area.rows / 4)) + state.split.proof
        let proof = area.takeBottom(min(max(2, lines), max(2, area.rows - 6)))
        let columns = min(36, max(24, area.columns / 5)) + state.split.index
        let left = area.takeLeft(min(max(10, columns), max(10, area.columns - 40)))
        divider = area.takeLeft(1)
        frames = [frame(.index(kind), in: left.inset(right: 1), hasHeading: true)]
        if let subject {
            frames += SubjectStack.frames(
                of: subject,
                state,
                isStacked: false,
                in: area
            )
        }
        frames.append(frame(.proof, in: proof, hasHeading: true))
    }

    private mutating func arrangeText(_ pane: PaneID, in area: Rect, _ state: NavigatorState) {
        var area = area
        let lines = TextHeader.lines(state, width: area.columns).count
        if area.rows >= 6 { header = area.takeTop(min(lines, area.rows / 3)) }
        if area.rows >= 8, pane == .reader { status = area.takeBottom(1) }
        frames = [frame(pane, in: area, hasHeading: false)]
    }

    private mutating func arrangeHits(_ search: SearchState, in area: Rect) {
        var area = area
        if area.rows >= 3 {
            let remarks = Header.remarks(on: search, width: area.columns).count
            header = area.takeTop(1 + min(remarks, max(0, area.rows / 4 - 1)))
        }
        let height = area.rows >= 6 ? 2 : 1
        frames = [
            Frame(pane: .hits, heading: area.takeTop(0), body: area, rowHeight: height)
        ]
    }

    /// Facts above, rows below; of a brief as many as there is room for, the words of the one under
    /// the cursor beneath them where there is much room.
    private mutating func arrangeMeeting(
        _ screen: MeetingScreen,
        in area: Rect,
        _ state: NavigatorState
    ) {
        var area = area
        let lines = MeetingPane.header(screen, state, width: area.columns).count
        if area.rows >= lines + 4 { header = area.takeTop(lines) }
        guard case .sheet(let sheet) = screen else {
            frames = [frame(.meeting, in: area, hasHeading: false)]
            return
        }
        var below: Frame?
        if state.layoutKind == .columns, area.rows >= 20 {
            below = frame(.proof, in: area.takeBottom(max(5, area.rows / 4)), hasHeading: true)
        }
        frames = [
            Frame(
                pane: .meeting,
                heading: area.takeTop(0),
                body: area,
                rowHeight: max(1, area.rows),
                rows: SheetPane.rows(sheet, in: area)
            )
        ]
        if let below { frames.append(below) }
    }

    private func frame(_ pane: PaneID, in area: Rect, hasHeading: Bool) -> Frame {
        var area = area
        let heading = area.takeTop(hasHeading ? 1 : 0)
        return Frame(pane: pane, heading: heading, body: area)
    }
}
