extension ScreenText {
    /// As many whole clusters from the start as fit into `columns`.
    package func prefix(columns: Int) -> ScreenText {
        if width <= columns { return self }
        return slice(0, max(0, columns))
    }

    /// What is left after `columns` from the start; half a cluster at the cut becomes spaces, so
    /// that the rest keeps its columns.
    package func dropFirst(columns: Int) -> ScreenText {
        if columns <= 0 { return self }
        if columns >= width { return .empty }
        return slice(columns, width)
    }

    /// The text itself where it fits into `columns`, else its beginning and an ellipsis.
    package func truncated(to columns: Int) -> ScreenText {
        if width <= columns { return self }
        if columns <= 0 { return .empty }
        return prefix(columns: columns - 1) + "…"
    }

    /// The text in exactly `columns` columns: cut, or filled with spaces on the right.
    package func padded(to columns: Int) -> ScreenText {
        let cut = truncated(to: columns)
        return cut.width < columns ? cut + .spaces(columns - cut.width) : cut
    }

    /// The text in exactly `columns` columns: cut, or filled with spaces on the left.
    package func aligned(rightIn columns: Int) -> ScreenText {
        let cut = truncated(to: columns)
        return cut.width < columns ? .spaces(columns - cut.width) + cut : cut
    }

    /// Both texts, one after the other; source offsets of the second count on from the first's end.
    package static func + (left: ScreenText, right: ScreenText) -> ScreenText {
        let storage: Storage
        if case .plain(let first) = left.storage, case .plain(let second) = right.storage {
            storage = .plain(first + second)
        } else {
            storage = .glyphs(
                left.glyphs
                    + right.glyphs.map { glyph in
                        var glyph = glyph
                        glyph.source += left.sourceCount
                        return glyph
                    }
            )
        }
        return ScreenText(
            storage: storage,
            width: left.width + right.width,
            marks: left.marks + right.marks,
            isRightToLeft: left.isRightToLeft || (left.isEmpty && right.isRightToLeft),
            sourceCount: left.sourceCount + right.sourceCount
        )
    }

    /// Appends a text.
    package static func += (left: inout ScreenText, right: ScreenText) { left = left + right }

    /// The columns drawn for the bytes `source` of the text this one was made from.
    ///
    /// A byte inside a cluster stands for the whole cluster; bytes outside count as the nearest
    /// end, and an empty range gives an empty one.
    package func columns(of source: Range<Int>) -> Range<Int> {
        switch storage {
        case .plain:
            let low = min(max(0, source.lowerBound), width)
            return low..<max(low, min(source.upperBound, width))
        case .glyphs(let glyphs):
            var column = 0
            var low: Int?
            var high = 0
            for (index, glyph) in glyphs.enumerated() {
                var next = index + 1
                while next < glyphs.count, !glyphs[next].startsCluster { next += 1 }
                let end = next < glyphs.count ? glyphs[next].source : sourceCount
                let isInside = glyph.source < source.upperBound && end > source.lowerBound
                if isInside, low == nil { low = column }
                column += Int(glyph.width)
                if isInside { high = column }
            }
            if source.isEmpty || low == nil {
                let place = columnOffset(ofByte: source.lowerBound)
                return place..<place
            }
            let start = low ?? 0
            return start..<high
        }
    }

    /// The column at which the cluster with the byte `byte` of the source begins.
    package func columnOffset(ofByte byte: Int) -> Int {
        switch storage {
        case .plain: return min(max(0, byte), width)
        case .glyphs(let glyphs):
            if byte >= sourceCount { return width }
            var column = 0
            var clusterColumn = 0
            for glyph in glyphs {
                if glyph.startsCluster {
                    if glyph.source > byte { return clusterColumn }
                    clusterColumn = column
                }
                column += Int(glyph.width)
            }
            return clusterColumn
        }
    }

    /// Columns `from..<to` as a text of its own, whose source begins where they do.
    private func slice(_ from: Int, _ to: Int) -> ScreenText {
        switch storage {
        case .plain: slice(glyphs: [], source: from..<min(to, width))
        case .glyphs(let glyphs): slice(glyphs, from, to)
        }
    }

    private func slice(_ glyphs: [Glyph], _ from: Int, _ to: Int) -> ScreenText {
        var kept: [Glyph] = []
        var column = 0
        var index = 0
        var origin: Int?
        var end = sourceCount
        while index < glyphs.count {
            var next = index + 1
            while next < glyphs.count, !glyphs[next].startsCluster { next += 1 }
            let cluster = glyphs[index..<next]
            let width = cluster.reduce(0) { $0 + Int($1.width) }
            if column >= from && column + width <= to {
                if origin == nil { origin = glyphs[index].source }
                kept += cluster
            } else if column < from && column + width > from {
                let source = next < glyphs.count ? glyphs[next].source : sourceCount
                origin = source
                for _ in from..<min(to, column + width) {
                    kept.append(Glyph(scalar: " ", width: 1, startsCluster: true, source: source))
                }
            } else if column >= from {
                end = glyphs[index].source
                break
            }
            column += width
            index = next
        }
        let first = origin ?? 0
        return slice(glyphs: kept[...], source: first..<max(first, end))
    }

    /// Some glyphs of this text, or spaces in their place, as a text of its own made from the bytes
    /// `source` of this one's.
    func slice(glyphs: ArraySlice<Glyph>, source: Range<Int>) -> ScreenText {
        if case .plain(let text) = storage {
            let bytes = text.utf8.dropFirst(source.lowerBound).prefix(source.count)
            return ScreenText(
                storage: .plain(String(decoding: bytes, as: UTF8.self)),
                width: source.count,
                sourceCount: source.count
            )
        }
        var moved = Array(glyphs)
        for index in moved.indices { moved[index].source -= source.lowerBound }
        return ScreenText(
            storage: .glyphs(moved),
            width: moved.reduce(0) { $0 + Int($1.width) },
            marks: moved.reduce(0) { $0 + ($1.startsMark ? 1 : 0) },
            isRightToLeft: isRightToLeft,
            sourceCount: source.count
        )
    }
}
