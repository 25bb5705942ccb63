package import BriefCore

extension Book {
    /// A window on the blocks of a source, with the findings marked that stand in them.
    package func blocks(
        of key: SourceKey,
        offset: Int = 0,
        count: Int
    ) throws(StoreError) -> Window<ReaderBlock> {
        try connection.read { db in
            let source = try SourceFinder(db).row(key: key)
            let reader = try BlockReader(db, source: source)
            let total = try reader.count()
            let slice = Slice(offset: offset, count: count, total: total)
            let first = min(max(0, offset), total)
            let rows = try reader.blocks(first..<(first + slice.taken))
            return Window(offset: first, total: total, rows: rows)
        }
    }

    /// The index of the block a position of a source stands in, or the one before it.
    package func blockIndex(of key: SourceKey, at position: Int) throws(StoreError) -> Int {
        try connection.read { db in
            let source = try SourceFinder(db).row(key: key)
            return try PartSearch(db, table: "block", source: source).last(upTo: position)
        }
    }

    /// The page a position of a source stands on, as the document numbers it; nil in one without
    /// pages.
    package func page(of key: SourceKey, at position: Int) throws(StoreError) -> String? {
        try connection.read { db in
            try PageFinder(db).label(of: SourceFinder(db).row(key: key), at: position)
        }
    }

    /// The whole text of a source, as stored.
    package func text(of key: SourceKey) throws(StoreError) -> SourceText {
        try connection.read { db in
            try DocumentReader(db).wholeText(SourceFinder(db).row(key: key))
        }
    }

    /// The words of a stretch of a source, as stored.
    package func words(of key: SourceKey, in span: TextSpan) throws(StoreError) -> String {
        try connection.read { db in
            try TextReader(db).words(of: SourceFinder(db).row(key: key), in: span)
        }
    }

    /// The words a finding rests on, in place: one proof for each citation.
    package func proofs(of number: Int64) throws(StoreError) -> [Proof] {
        try connection.read { db in
            let row = try FindingReader(db, path: path).line(Int(number))
            return try row.citations.map { try ProofReader(db).proof($0) }
        }
    }

    /// The words of a search hit, in place.
    package func proof(of hit: SearchHit) throws(StoreError) -> Proof {
        try connection.read { db in
            let cited = Citation(source: hit.source, span: hit.span, words: hit.text, paragraph: 0)
            return try ProofReader(db).proof(cited)
        }
    }
}
