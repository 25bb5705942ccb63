/// Breaks one paragraph, without line ends, into lines.
struct LineBreaker {
    private let text: ScreenText
    private let glyphs: [Glyph]
    private var clusters: [Cluster] = []
    private let columns: Int
    private let origin: Int

    /// What breaking has to know about a cluster.
    private struct Cluster {
        let glyph: Int
        let source: Int
        var width: Int
        let scalar: Unicode.Scalar
        var isSpace: Bool { scalar == " " }
    }

    /// `origin` is the byte at which the paragraph begins in the whole text.
    init(text: ScreenText, columns: Int, origin: Int) {
        self.text = text
        self.columns = columns
        self.origin = origin
        glyphs = text.glyphs
        clusters.reserveCapacity(glyphs.count)
        for (index, glyph) in glyphs.enumerated() {
            if glyph.startsCluster || clusters.isEmpty {
                clusters.append(
                    Cluster(
                        glyph: index,
                        source: glyph.source,
                        width: Int(glyph.width),
                        scalar: glyph.scalar
                    )
                )
            } else {
                clusters[clusters.count - 1].width += Int(glyph.width)
            }
        }
    }

    /// The lines, the last of which reaches up to byte `end`; a paragraph without text gives one
    /// empty line.
    func lines(end: Int) -> [WrappedLine] {
        var lines: [WrappedLine] = []
        var start = 0
        repeat {
            let next = lineEnd(from: start)
            lines.append(line(start, next, paragraphEnd: end))
            start = next
        } while start < clusters.count
        return lines
    }

    /// The cluster with which the line after the one starting at `start` begins.
    private func lineEnd(from start: Int) -> Int {
        var index = start
        var width = 0
        var lastBreak: Int?
        while index < clusters.count {
            let cluster = clusters[index]
            if index > start, mayBreak(before: index) { lastBreak = index }
            if width + cluster.width > columns, !cluster.isSpace {
                if let lastBreak { return lastBreak }
                return max(index, start + 1)
            }
            width += cluster.width
            index += 1
        }
        return index
    }

    private func mayBreak(before index: Int) -> Bool {
        let previous = clusters[index - 1]
        let next = clusters[index]
        if next.isSpace { return false }
        if previous.isSpace { return true }
        if BreakClass.opensOrBinds(previous.scalar) || BreakClass.closes(next.scalar) {
            return false
        }
        if BreakClass.isIdeograph(previous.scalar) || BreakClass.isIdeograph(next.scalar) {
            return true
        }
        guard BreakClass.isHyphen(previous.scalar), index >= 2 else { return false }
        // A hyphen breaks inside a word only: never "-5", never "3-" from "4".
        return clusters[index - 2].scalar.properties.isAlphabetic
            && next.scalar.properties.isAlphabetic
    }

    private func line(_ start: Int, _ end: Int, paragraphEnd: Int) -> WrappedLine {
        var shown = end
        while shown > start, clusters[shown - 1].isSpace { shown -= 1 }
        let bound = end < clusters.count ? origin + clusters[end].source : paragraphEnd
        let byte = start < clusters.count ? clusters[start].source : 0
        return WrappedLine(
            text: text.slice(
                glyphs: glyphs[glyph(at: start)..<glyph(at: shown)],
                source: source(at: start)..<source(at: shown)
            ),
            span: (origin + byte)..<bound
        )
    }

    private func glyph(at index: Int) -> Int {
        index < clusters.count ? clusters[index].glyph : glyphs.count
    }

    private func source(at index: Int) -> Int {
        index < clusters.count ? clusters[index].source : text.sourceCount
    }
}
