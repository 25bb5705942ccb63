internal import BriefCore
internal import BriefStore

/// Rows of the book as JSON lines.
struct RowJSON {
    /// The book the rows are of: positions are counted in its texts.
    let book: Book
    private var indexes: [SourceKey: ScalarIndex] = [:]

    /// Rows of a book.
    init(book: Book) {
        self.book = book
    }

    /// A source: what `analyse` says of one, then what the book adds.
    static func source(_ row: SourceRow) -> JSONLine {
        var line = FindingJSON.source(file: row.file, metadata: row.metadata)
        line.add("id", row.key.text)
        line.add("hash", row.hash)
        line.add("digestOf", row.digestOf)
        line.add("marking", row.metadata.marking)
        line.add("passages", row.passages)
        line.add("findings", row.findings)
        line.add("limits", row.limits)
        return line
    }

    /// A subject with its counts.
    static func subject(_ row: SubjectRow) -> JSONLine {
        var line = JSONLine()
        line.add("kind", row.id.kind.rawValue)
        line.add("id", row.id.description)
        line.add("name", row.name)
        line.add("category", row.category)
        line.add("sources", row.sources)
        line.add("mentions", row.counts[.mention])
        line.add("events", row.counts[.event])
        line.add("issues", row.counts[.issue])
        line.add("points", row.counts[.point])
        line.add("positions", row.counts[.position])
        line.add("newest", row.newest?.iso)
        return line
    }

    /// A finding of the book, with its id, source and citations at the end.
    mutating func finding(_ row: FindingRow) throws -> JSONLine {
        var places: [(Citation, (Int, Int))] = []
        for citation in row.citations {
            places.append((citation, try scalars(of: citation.source, citation.span)))
        }
        let first = places.first
        var line = FindingJSON.line(
            row.corrected,
            start: first?.1.0 ?? 0,
            end: first?.1.1 ?? 0,
            words: first?.0.words ?? ""
        )
        line.add("id", RowJSON.id(of: row))
        if let judgement = row.judgement, !judgement.isEmpty {
            line.add("reader", object: RowJSON.judgement(judgement, row.finding))
        }
        line.add("source", first?.0.source.text)
        line.add(
            "citations",
            objects: places.map { citation, place in
                var object = JSONLine()
                object.add("source", citation.source.text)
                object.add("start", place.0)
                object.add("end", place.1)
                object.add("text", citation.words)
                return object
            }
        )
        return line
    }

    /// A search hit.
    mutating func hit(_ hit: SearchHit, rank: Int) throws -> JSONLine {
        let place = try scalars(of: hit.source, hit.span)
        var counter = ScalarCounter(SourceText(hit.text))
        let matches = hit.matches.map { match in
            (
                place.0 + counter.offset(of: match.start - hit.span.start),
                place.0 + counter.offset(of: match.end - hit.span.start)
            )
        }
        var line = JSONLine()
        line.add("kind", "hit")
        line.add("source", hit.source.text)
        line.add("start", place.0)
        line.add("end", place.1)
        line.add("text", hit.text)
        line.add("matches", pairs: matches)
        line.add("rank", rank)
        line.add("id", "\(hit.source):passage:\(hit.span.start)-\(hit.span.end)")
        line.add("paragraph", hit.paragraph)
        if let page = hit.page { line.add("page", page) }
        line.add("forms", hit.forms)
        return line
    }

    /// What the reader says of a finding, and what analysis said where that is another thing.
    private static func judgement(_ judgement: Judgement, _ finding: Finding) -> JSONLine {
        var line = JSONLine()
        let isKept = judgement.isKept
        line.add("verdict", judgement.isDismissed ? "dismiss" : isKept ? "keep" : nil)
        line.add("corrected", judgement.corrected)
        line.add("wording", judgement.wording)
        if judgement.changesClaim {
            line.add("analysis", object: FindingJSON.claim(finding.claim))
        }
        return line
    }

    /// An id that stays the same when the book is rebuilt: source, kind, place, and
    /// what tells claims of one kind at one place apart.
    private static func id(of row: FindingRow) -> String {
        let detail =
            switch row.finding.claim {
            case .mention(let mention): mention.subject.description
            case .date(let date): date.value
            case .event(let event): event.date?.iso ?? event.status.rawValue
            case .issue(let issue): issue.kind.rawValue
            case .point(let point): point.modality.rawValue
            case .position(let position): position.stance.rawValue + "-" + position.actor
            }
        let span = row.finding.span
        let source = row.citations.first?.source.text ?? ""
        return "\(source):\(row.finding.claim.kind.name):\(span.start)-\(span.end):\(detail)"
    }

    private mutating func scalars(of source: SourceKey, _ span: TextSpan) throws -> (Int, Int) {
        let index: ScalarIndex
        if let known = indexes[source] {
            index = known
        } else {
            index = ScalarIndex(try book.text(of: source))
            indexes[source] = index
        }
        return (index.offset(of: span.start), index.offset(of: span.end))
    }
}

extension FindingRow {
    /// The finding with the claim as the reader corrects it.
    fileprivate var corrected: Finding {
        Finding(
            span: finding.span,
            claim: claim,
            subjects: finding.subjects,
            rule: finding.rule,
            cues: finding.cues
        )
    }
}
