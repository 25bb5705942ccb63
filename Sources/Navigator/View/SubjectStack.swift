internal import BriefCore
internal import TerminalScreen

/// Shares the lines of a screen among a subject's panes, one under the other.
///
/// The shares do not depend on which pane has the cursor, so that nothing moves when it changes.
/// Where everything fits, words are shown on as many lines as there is room for.
struct SubjectStack {
    /// Columns from which positions stand beside the issues they answer.
    static let besideColumns = 120
    /// Lines a row takes at most.
    static let rowLimit = 12

    private let subject: SubjectState
    private let asOf: CalendarDate
    private let names: [SubjectID: String]
    private let notebook: NotebookState
    private let changes: ByPane<Int>
    private let area: Rect
    private let bands: [[SubjectPane]]

    /// The frames of all panes, or of the focused one alone where there is no room for all.
    ///
    /// Where they are stacked, no pane stands beside another.
    static func frames(
        of subject: SubjectState,
        _ state: NavigatorState,
        isStacked: Bool,
        in area: Rect
    ) -> [Arrangement.Frame] {
        SubjectStack(subject, state, isStacked: isStacked, area: area).frames()
    }

    private init(
        _ subject: SubjectState,
        _ state: NavigatorState,
        isStacked: Bool,
        area: Rect
    ) {
        self.subject = subject
        asOf = state.asOf
        names = state.names
        notebook = state.notebook
        changes = state.split.panes
        self.area = area
        let hasBoth = !subject.isKnownEmpty(.issues) && !subject.isKnownEmpty(.positions)
        bands =
            isStacked || area.columns < Self.besideColumns || !hasBoth
            ? SubjectState.panes.map { [$0] }
            : [[.timeline], [.issues, .positions], [.points], [.sources]]
    }

    private func frames() -> [Arrangement.Frame] {
        guard area.rows >= bands.count * 2 else { return [alone()] }
        let room = area.rows - bands.count
        let natural = naturalHeights(in: room)
        let limits = rowLimits(natural, in: room)
        let heights = changed(wanted(natural, limits), in: room)
        let spare = room - heights.reduce(0, +)
        let gap = spare >= bands.count - 1 ? 1 : 0
        var area = area
        var frames: [Arrangement.Frame] = []
        for (band, height) in zip(bands, heights) {
            frames += row(band, in: area.takeTop(height + 1), natural)
            _ = area.takeTop(gap)
        }
        return frames
    }

    /// The heights of all bands, as the reader has changed them.
    private func changed(_ wanted: [Int], in room: Int) -> [Int] {
        let heights = Self.heights(wanted, in: room)
        if changes == ByPane() { return heights }
        return SplitSizes.heights(
            heights,
            wanted: wanted,
            changes: bands.map { $0.reduce(0) { $0 + (changes[$1] ?? 0) } },
            spare: room - heights.reduce(0, +)
        )
    }

    private func alone() -> Arrangement.Frame {
        var area = area
        let heading = area.takeTop(area.rows >= 2 ? 1 : 0)
        return Arrangement.Frame(pane: .subject(subject.focus), heading: heading, body: area)
    }

    private func row(
        _ band: [SubjectPane],
        in area: Rect,
        _ natural: ByPane<[Int]>
    ) -> [Arrangement.Frame] {
        zip(band, rects(of: band, in: area)).map { pane, rect in
            var rect = rect
            let heading = rect.takeTop(1)
            let limit =
                natural[pane].map { heights in
                    (1...Self.rowLimit).last { Self.lines(heights, $0) <= rect.rows } ?? 1
                } ?? 1
            return Arrangement.Frame(
                pane: .subject(pane),
                heading: heading,
                body: rect,
                rowHeight: limit,
                rows: limit > 1 ? max(rect.rows, subject.total(of: pane)) : rect.rows
            )
        }
    }

    private func rects(of band: [SubjectPane], in area: Rect) -> [Rect] {
        area.columns(band.map { _ in .rest }, gap: 2)
    }

    /// The most lines a row of each pane may take so that all rows of all panes are shown, given in
    /// turn; nothing where they are not.
    private func rowLimits(_ natural: ByPane<[Int]>, in room: Int) -> ByPane<Int> {
        var limits = ByPane<Int>()
        guard wanted(natural, limits).reduce(0, +) <= room else { return limits }
        for limit in 2...Self.rowLimit {
            for pane in SubjectState.panes where natural[pane] != nil {
                let before = limits[pane]
                limits[pane] = limit
                if wanted(natural, limits).reduce(0, +) > room { limits[pane] = before }
            }
        }
        return limits
    }

    /// Lines of rows that take at most so many each.
    private static func lines(_ heights: [Int], _ limit: Int) -> Int {
        heights.reduce(0) { $0 + min($1, limit) }
    }

    /// Lines each band would like, the rows of a pane taking at most so many each, or one.
    private func wanted(
        _ natural: ByPane<[Int]>,
        _ limits: ByPane<Int>
    ) -> [Int] {
        bands.map { band in
            let wanted = band.map { pane in
                natural[pane].map { Self.lines($0, limits[pane] ?? 1) }
                    ?? subject.expectedTotal(of: pane)
            }
            return max(band.allSatisfy(subject.isKnownEmpty) ? 0 : 1, wanted.max() ?? 1)
        }
    }

    /// Lines each row needs for all its words, by pane; left out where not all rows of the pane can
    /// be shown.
    private func naturalHeights(in room: Int) -> ByPane<[Int]> {
        var heights = ByPane<[Int]>()
        for band in bands {
            for (pane, rect) in zip(band, rects(of: band, in: area)) where pane != .sources {
                guard subject.hasAllRows(pane), subject.total(of: pane) <= room else { continue }
                let drawer = FindingPane(
                    pane,
                    of: subject,
                    asOf: asOf,
                    names: names,
                    notebook: notebook,
                    width: rect.columns
                )
                heights[pane] = subject[pane].window.rows.map(drawer.height)
            }
        }
        return heights
    }

    /// Gives every part what it wants where there is enough; else the small ones what they want
    /// and the others equal shares of the rest.
    static func heights(_ wanted: [Int], in total: Int) -> [Int] {
        var heights = wanted.map { _ in 0 }
        var open = Array(wanted.indices)
        var left = max(0, total)
        while !open.isEmpty {
            let share = left / open.count
            let modest = open.filter { wanted[$0] <= share }
            if modest.isEmpty {
                for (place, index) in open.enumerated() {
                    heights[index] = share + (place < left % open.count ? 1 : 0)
                }
                return heights
            }
            for index in modest {
                heights[index] = wanted[index]
                left -= wanted[index]
            }
            open.removeAll { modest.contains($0) }
        }
        return heights
    }
}

extension SubjectState {
    /// True where a pane has been loaded and has no rows: its heading says what is missing.
    func isKnownEmpty(_ pane: SubjectPane) -> Bool {
        guard total(of: pane) == 0, isLoaded(pane) else { return false }
        return pane == .sources ? sources.awaiting == nil : self[pane].awaiting == nil
    }

    /// Rows of a pane; what the book counts as long as they have not come, so that a pane has its
    /// height before its rows are asked for.
    fileprivate func expectedTotal(of pane: SubjectPane) -> Int {
        guard !isLoaded(pane), filter(of: pane).isEmpty, let row else { return total(of: pane) }
        return switch pane {
        case .timeline: row.counts[.event]
        case .issues: row.counts[.issue]
        case .positions: row.counts[.position]
        case .points: row.counts[.point]
        case .sources: row.sources
        }
    }

    /// True where every row of a pane is at hand.
    fileprivate func hasAllRows(_ pane: SubjectPane) -> Bool {
        guard isLoaded(pane) else { return false }
        return pane == .sources
            ? sources.window.rows.count == sources.total
            : self[pane].window.rows.count == self[pane].total
    }
}
