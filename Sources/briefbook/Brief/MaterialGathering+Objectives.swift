internal import BriefCore
internal import BriefStore

/// What our own notes want of a meeting.
extension MaterialGathering {
    /// Blocks above a line among which the heading of its part is looked for.
    private static let reach = 80

    /// True for an aim that is for our side only and stands under a heading for objectives.
    func isObjective(_ row: FindingRow) throws -> Bool {
        guard case .point(let point) = row.claim, point.modality == .aim,
            point.audience == .internal, let place = row.citations.first
        else { return false }
        let index = try book.blockIndex(of: place.source, at: place.span.start)
        let first = max(0, index - MaterialGathering.reach)
        let above = try book.blocks(of: place.source, offset: first, count: index - first)
        return above.rows.contains { block in
            block.paragraph == nil && block.text.lowercased().contains("objective")
        }
    }
}
