internal import BriefAssembly
internal import BriefCore
internal import BriefStore

/// What our own notes hold beside the lines to be said.
extension MaterialGathering {
    /// Blocks of a note that are looked at.
    private static let looked = 1_000

    /// Takes note of the lines that stand beside those to be said, in notes of ours for a meeting.
    func noteKnowledge(in material: inout Material) throws {
        var parts: [SourceKey: [TextSpan]] = [:]
        for (key, source) in material.sources where source.preparation == .ours {
            parts[key] = try beside(in: key)
        }
        guard !parts.isEmpty else { return }
        func isForKnowing(_ finding: MaterialFinding) -> Bool {
            finding.row.citations.allSatisfy { citation in
                parts[citation.source]?.contains { $0.contains(citation.span) } ?? false
            }
        }
        for index in material.findings.indices {
            material.findings[index].isForKnowing = isForKnowing(material.findings[index])
        }
        for index in material.standing.indices {
            material.standing[index].isForKnowing = isForKnowing(material.standing[index])
        }
    }

    /// The blocks of a note that stand under no heading for what is said.
    ///
    /// A part goes on over headings that stand lower, or that divide it at once where it begins.
    private func beside(in note: SourceKey) throws -> [TextSpan] {
        var open: (isSaid: Bool, level: Int, isLabel: Bool)?
        var isBegun = false
        var isDivided = false
        var found: [TextSpan] = []
        let blocks = try book.blocks(of: note, offset: 0, count: MaterialGathering.looked).rows
        for block in blocks {
            let level = block.block.level
            let isHeading = block.block.kind == .heading
            let isOver = block.paragraph == nil || block.text.hasSuffix(":")
            if isOver, let heading = BriefingHeading(block.text) {
                open = (isSaid: heading != .objectives, level: level, isLabel: !isHeading)
                (isBegun, isDivided) = (false, false)
            } else if isHeading, MaterialGathering.opensKnowledge(block.text) {
                open = nil
            } else if isHeading, let now = open {
                if now.isLabel {
                    open = nil
                } else if level <= now.level, !isDivided {
                    if isBegun || level < now.level { open = nil } else { isDivided = true }
                }
            } else if block.paragraph != nil {
                isBegun = true
                if !(open?.isSaid ?? false) { found.append(block.block.span) }
            }
        }
        return found
    }

    /// True for a heading over what is known, and for no line.
    private static func opensKnowledge(_ heading: String) -> Bool {
        let words = heading.lowercased().split { !$0.isLetter }
        return words.prefix(3).contains { knowing.contains(String($0)) }
    }

    private static let knowing: Set<String> = [
        "background", "context", "state", "assessment", "facts", "logistics", "participants",
        "attendance", "agenda", "annex", "annexes", "biography", "contact", "contacts", "programme",
        "reference", "references", "sources", "they", "their", "outcome", "discussion",
        "conclusions",
    ]
}
