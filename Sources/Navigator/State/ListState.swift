package import BriefCore
package import TerminalScreen

/// A list of which a few screens are at hand: rows, cursor, and what has been asked for.
///
/// What rows must be is asked of by those who use them: a type that asks makes the run time look
/// through all conformances of the program for each kind of row, before the first screen.
package struct ListState<Row: Sendable>: Sendable {
    /// The rows at hand.
    package private(set) var window: Window<Row> = .empty
    /// Cursor and first visible row, counted in the whole list.
    package var viewport = Viewport()
    /// What the list is narrowed to.
    package private(set) var filter = ListFilter.none
    /// True once rows have come, even none.
    package private(set) var isLoaded = false
    /// True where the rows last asked for could not be read.
    package private(set) var isUnread = false
    /// The request whose answer is awaited.
    package private(set) var awaiting: RequestID?
    /// The rows last asked for, whether as many came or not; nil where they may no longer be right.
    private var asked: Range<Int>?
    /// True where no more than what is on screen was asked for.
    private var isGlimpse = false
    /// The row to come back to when the narrowed or reloaded list has come, and where the cursor
    /// waits meanwhile: once the reader has moved it, it stays.
    private var anchor: Anchor?
    /// True where the rows to come answer another question, so that the cursor stays where it is.
    private var startsOver = false
    /// True where the row under the cursor is looked for in the whole list when that comes again.
    private var isHeld = false
    /// Where a change was made whose row the cursor goes to when the list comes again, unless the
    /// reader moves it meanwhile.
    private var sought: Sought?
    /// True where the whole list is to be asked for.
    private var wantsAll = false

    fileprivate struct Anchor: Sendable {
        let row: Row
        var cursor: Int
    }

    fileprivate struct Sought: Equatable, Sendable {
        let place: ChangedPlace
        let cursor: Int
    }

    /// An empty list that nothing has been asked for.
    package init() {}
}

extension ListState.Anchor: Equatable where Row: Equatable {}

extension ListState: Equatable where Row: Equatable {}

extension ListState where Row: SearchableRow {
    /// Rows at hand for each row on screen: one screen before, the screen, one after.
    private static var screens: Int { 3 }
    /// Rows to ask for at least, so that a small pane does not ask at every step.
    private static var leastRows: Int { 48 }

    /// Number of rows in the whole list.
    package var total: Int { window.total }

    /// The row under the cursor; nil where it is not at hand.
    package var selected: Row? { row(viewport.cursor) }

    /// A row of the whole list; nil where it is not at hand.
    package func row(_ index: Int) -> Row? {
        let place = index - window.offset
        return window.rows.indices.contains(place) ? window.rows[place] : nil
    }

    /// The rows to ask for now; nil where all that is on screen is at hand or on its way.
    ///
    /// With `glimpse` the first rows to come need only fill the screen, so that it is painted soon.
    package func wanted(glimpse: Bool = false) -> Range<Int>? {
        guard awaiting == nil else { return nil }
        if wantsAll { return 0..<max(1, total) }
        let visible = viewport.visible
        if let asked, visible.isEmpty || asked.contains(visible), glimpse || !isGlimpse {
            return nil
        }
        if glimpse, !isLoaded { return 0..<max(1, viewport.top + viewport.height) }
        let rows = max(viewport.height * Self.screens, Self.leastRows)
        let first = max(0, viewport.top - (rows - viewport.height) / 2)
        return first..<(first + rows)
    }

    /// True where rows for another question are wanted and have not been asked for.
    package var isOwedRows: Bool { startsOver && awaiting == nil && asked == nil }

    /// Notes that rows have been asked for.
    package mutating func ask(_ id: RequestID, _ rows: Range<Int>) {
        awaiting = id
        isUnread = false
        asked = rows
        isGlimpse = !isLoaded && rows.upperBound <= viewport.top + max(1, viewport.height)
    }

    /// Takes the rows asked for under that stamp; the cursor stays on its row where that is still
    /// among them.
    ///
    /// - Returns: false where the stamp is not the one awaited.
    package mutating func take(_ rows: Window<Row>, for id: RequestID) -> Bool {
        guard awaiting == id else { return false }
        let isStill = sought?.cursor == viewport.cursor
        let waits = anchor?.cursor == viewport.cursor ? anchor?.row : nil
        let place = startsOver ? nil : (waits ?? selected)?.identity
        startsOver = false
        let line = viewport.cursorRow
        let isAtTop = viewport.top == 0
        awaiting = nil
        let held = isHeld && waits != nil && rows.rows.count < rows.total ? anchor : nil
        // A row that the filter leaves out is come back to when it is let in again.
        anchor = rows.total == 0 && !filter.isEmpty ? anchor : nil
        wantsAll = false
        isLoaded = true
        window = rows
        if rows.rows.count == rows.total { isGlimpse = false }
        viewport.setCount(rows.total)
        if let place, selected?.identity != place,
            let index = rows.rows.firstIndex(where: { $0.identity == place })
        {
            if isAtTop {
                follow(to: rows.offset + index)
            } else {
                move(to: rows.offset + index, onLine: line)
            }
        } else if let held, selected?.identity != held.row.identity {
            anchor = Anchor(row: held.row, cursor: viewport.cursor)
            wantsAll = true
        }
        if !wantsAll, waits != nil { isHeld = false }
        if let sought { go(to: sought, isStill) }
        return true
    }

    private mutating func go(to wanted: Sought, _ isStill: Bool) {
        sought = nil
        guard isStill else { return }
        if let index = window.rows.firstIndex(where: { $0.stands(at: wanted.place) }) {
            viewport.move(to: window.offset + index)
        } else if window.rows.count < total {
            seek(wanted.place)
            wantsAll = true
        }
    }

    /// Goes to the row of a change when the list comes again.
    package mutating func seek(_ place: ChangedPlace) {
        sought = Sought(place: place, cursor: viewport.cursor)
    }

    /// Gives up on an answer that will not come.
    ///
    /// - Returns: false where the stamp is not the one awaited.
    package mutating func giveUp(_ id: RequestID) -> Bool {
        guard awaiting == id else { return false }
        awaiting = nil
        wantsAll = false
        isLoaded = true
        isUnread = true
        return true
    }

    /// Keeps the cursor on its row when the list comes again, wherever that stands then.
    package mutating func hold() { isHeld = true }

    /// Asks for the rows again and shows those at hand meanwhile.
    package mutating func reload() {
        awaiting = nil
        asked = nil
        let row = anchor?.cursor == viewport.cursor ? anchor?.row : nil
        anchor = (row ?? selected).map { Anchor(row: $0, cursor: viewport.cursor) }
    }

    /// Begins again at the first row, as for another question.
    ///
    /// - Parameter keepsRows: true to show the rows at hand until others come.
    package mutating func restart(keepsRows: Bool) {
        if !keepsRows { self = ListState() }
        awaiting = nil
        asked = nil
        anchor = nil
        startsOver = true
        viewport.move(to: 0)
    }

    /// Narrows the list.
    package mutating func narrow(to filter: ListFilter) {
        guard filter != self.filter else { return }
        self.filter = filter
        reload()
        viewport.move(to: 0)
        anchor?.cursor = 0
    }

    /// Lets go of the rows; they are asked for again when shown.
    package mutating func release() {
        reload()
        window = Window(offset: window.offset, total: window.total, rows: [])
    }

    /// Puts the cursor on a row of a list that stood at its top, so that the rows that are new there
    /// are seen; where the row is too far down for that, the cursor stays at the top of a list that
    /// the reader has not been in.
    private mutating func follow(to index: Int) {
        let isTouched = isHeld || viewport.cursor > 0
        if isTouched || index < viewport.height { viewport.move(to: index) }
    }

    /// Puts the cursor on a row and keeps it on a line of the screen.
    private mutating func move(to index: Int, onLine line: Int) {
        viewport.move(to: index)
        viewport.scrollWindow(by: viewport.cursorRow - line)
        viewport.move(to: index)
    }
}

extension Range where Bound == Int {
    /// True where the other range lies wholly inside this one.
    fileprivate func contains(_ other: Range<Int>) -> Bool {
        lowerBound <= other.lowerBound && other.upperBound <= upperBound
    }
}
