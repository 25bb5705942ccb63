internal import BriefCore
package import TerminalScreen

/// Shares the lines of a screen among a subject's panes, one under the other.
///
/// The shares do not depend on which pane has the cursor, so that nothing moves when it changes.
package enum SubjectStack {
    /// Columns from which positions stand beside the issues they answer.
    static let besideColumns = 120

    /// The frames of all panes, or of the focused one alone where there is no room for all.
    package static func frames(of subject: SubjectState, in area: Rect) -> [Arrangement.Frame] {
        let bands = bands(columns: area.columns)
        guard area.rows >= bands.count * 2 else { return [alone(subject, in: area)] }
        let wanted = bands.map { band in
            band.map { max(1, subject.total(of: $0)) }.max() ?? 1
        }
        var area = area
        let heights = heights(wanted, in: area.rows - bands.count)
        let spare = area.rows - bands.count - heights.reduce(0, +)
        let gap = spare >= bands.count - 1 ? 1 : 0
        var frames: [Arrangement.Frame] = []
        for (band, height) in zip(bands, heights) {
            frames += row(band, in: area.takeTop(height + 1))
            _ = area.takeTop(gap)
        }
        return frames
    }

    private static func bands(columns: Int) -> [[SubjectPane]] {
        guard columns >= besideColumns else { return SubjectState.panes.map { [$0] } }
        return [[.timeline], [.issues, .positions], [.points], [.sources]]
    }

    private static func alone(_ subject: SubjectState, in area: Rect) -> Arrangement.Frame {
        var area = area
        let heading = area.takeTop(area.rows >= 2 ? 1 : 0)
        return Arrangement.Frame(
            pane: .subject(subject.focus),
            heading: heading,
            body: area,
            rowHeight: 1
        )
    }

    private static func row(_ band: [SubjectPane], in area: Rect) -> [Arrangement.Frame] {
        let rects = area.columns(band.map { _ in .rest }, gap: 2)
        return zip(band, rects).map { pane, rect in
            var rect = rect
            let heading = rect.takeTop(1)
            return Arrangement.Frame(
                pane: .subject(pane),
                heading: heading,
                body: rect,
                rowHeight: 1
            )
        }
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
