internal import BriefCore
internal import TerminalScreen

extension NavigatorState {
    /// Brings the reader to where it wants to be, as far as the text is at hand.
    mutating func settleReader(_ frame: Arrangement.Frame) {
        guard var reader, reader.isLoaded else { return }
        reader.followFinding()
        reader.followLit()
        var layout = textLayout(reader.window, width: frame.body.columns)
        let height = frame.body.rows
        switch reader.goal {
        case .span(let span):
            if let line = layout.line(at: span.start) {
                reader.top = layout.place(-(height / 3), from: line.place)
                reader.goal = nil
            }
        case .end:
            if let last = layout.lastTop(height: height) {
                reader.top = last
                reader.goal = nil
            }
        case nil: break
        }
        if reader.tries > Self.goalTries { reader.goal = nil }
        if let last = layout.lastTop(height: height), reader.top > last { reader.top = last }
        self.reader = reader
    }

    /// Requests after which a place that has not come is given up: the end takes two, as its place
    /// is known only when some text has come.
    private static let goalTries = 2

    /// Asks for the text around the screen where it is not at hand.
    mutating func fetchReader(height: Int, _ effects: inout [Effect]) {
        guard var reader, reader.awaiting == nil, let request = reader.ask(height: height)
        else { return }
        let id = stamp()
        reader.awaiting = id
        self.reader = reader
        effects.append(.load(id, request))
    }

    /// Asks for the finding that is lit.
    mutating func fetchFinding(_ effects: inout [Effect]) {
        guard var reader, let current = reader.current, reader.finding == nil,
            reader.askedFinding != current.number
        else { return }
        let id = stamp()
        reader.awaitingFinding = id
        reader.askedFinding = current.number
        self.reader = reader
        effects.append(.load(id, .finding(current.number)))
    }

    /// Scrolls running text by lines, forward where positive.
    mutating func scrollText(by lines: Int) {
        let arrangement = Arrangement(self)
        if let reader, let frame = arrangement.frame(.reader) {
            var layout = textLayout(reader.window, width: frame.body.columns)
            self.reader?.top = layout.place(lines, from: reader.top)
        } else if let proof = focusedProof, let frame = arrangement.frame(.proof) {
            focusedProof?.found = nil
            focusedProof?.top = ProofLayout(proof, frame: frame).top(movedBy: lines)
        }
    }

    /// Lines a page of running text has.
    var textPage: Int {
        let arrangement = Arrangement(self)
        let frame = arrangement.frame(.reader) ?? arrangement.frame(.proof)
        return max(1, (frame?.body.rows ?? 1) - 1)
    }

    /// Goes to the beginning or the end of running text.
    mutating func goToTextEnd(isEnd: Bool) {
        if reader != nil {
            if isEnd {
                reader?.goal = .end
            } else {
                reader?.goal = nil
                reader?.top = TextPlace(block: 0, offset: 0)
            }
        } else {
            scrollText(by: isEnd ? PendingKeys.limit : -PendingKeys.limit)
        }
    }

    /// Goes to the next finding of the text, or the one before.
    mutating func stepFinding(isForward: Bool) -> [Effect] {
        guard let reader, let frame = Arrangement(self).frame(.reader) else { return [] }
        var layout = textLayout(reader.window, width: frame.body.columns)
        let shown = layout.lines(from: reader.top, count: max(1, frame.body.rows))
        if isForward, reader.litPlace(shown) != nil, let mark = reader.markAtLit,
            mark != reader.current
        {
            showMark(mark)
            return []
        }
        let from = reader.start(forward: isForward, shown: shown)
        if let mark = reader.mark(after: from, isForward: isForward) {
            showMark(mark)
            return []
        }
        guard !reader.reachesEnd(isForward: isForward) else {
            return stepBeyond(isForward: isForward)
        }
        let id = stamp()
        self.reader?.awaitingMark = id
        let request = Request.mark(reader.source, from: from.position, isForward: isForward)
        return [.load(id, request)]
    }

    /// Says that the text has no further finding; pressed again, reads on in the next source.
    private mutating func stepBeyond(isForward: Bool) -> [Effect] {
        if saidBefore.beyond == isForward, reasonAgainst(.nextRow) == nil {
            return readOn(isForward: isForward)
        }
        said.beyond = isForward
        let way = isForward ? "after" : "before"
        notice = Notice("No finding \(way) this place." + neighbourHint(isForward: isForward))
        return []
    }

    /// Lights the finding that covers the place that is lit, where one does.
    mutating func lightPlace() {
        if let mark = reader?.markAtLit { showMark(mark) }
    }

    /// Lights a finding and brings it on screen where it is not.
    mutating func showMark(_ mark: ReaderMark) {
        guard var reader else { return }
        if reader.lit.first.map({ $0.contains(mark.span.start) }) != true { reader.round = nil }
        reader.current = mark
        reader.finding = nil
        reader.lit = []
        if let frame = Arrangement(self).frame(.reader) {
            var layout = textLayout(reader.window, width: frame.body.columns)
            let shown = layout.lines(from: reader.top, count: frame.body.rows)
            if !shown.dropLast().contains(where: { $0.span.contains(mark.span.start) }) {
                reader.goal = .span(mark.span)
            }
        }
        self.reader = reader
    }

    /// The layout of text in a pane of this width.
    func textLayout(_ window: Window<ReaderBlock>, width: Int) -> TextLayout {
        TextLayout(window, width: ReaderPane.textWidth(in: width, blocks: window.total))
    }
}

extension ReaderState {
    /// A finding's place in the order in which they are stepped through.
    struct Step: Comparable {
        let position: Int
        let end: Int
        let kind: Int
        let number: Int64

        init(_ mark: ReaderMark) {
            position = mark.span.start
            end = mark.span.end
            kind = mark.kind.rawValue
            number = mark.number
        }

        init(before position: Int) {
            self.position = position
            end = Int.min
            kind = Int.min
            number = Int64.min
        }

        static func < (left: Step, right: Step) -> Bool {
            (left.position, left.end, left.kind, left.number)
                < (right.position, right.end, right.kind, right.number)
        }
    }

    /// The blocks to ask for now, noted as asked for; nil where there is enough text around the
    /// screen.
    fileprivate mutating func ask(height: Int) -> Request? {
        let screen = max(8, height)
        if let goal {
            tries += 1
            asked = nil
            switch goal {
            case .span(let span):
                let before = 2 * screen
                return .excerpt(source, around: span.start, before: before, after: 3 * screen)
            case .end:
                return .blocks(
                    source,
                    max(0, window.total - 4 * screen)..<max(1, window.total)
                )
            }
        }
        let least = max(0, top.block - screen)..<(top.block + 2 * screen)
        let held = asked ?? window.offset..<(window.offset + window.rows.count)
        let isAtEnd = isLoaded && held.upperBound >= window.total
        if isLoaded, held.lowerBound <= least.lowerBound,
            isAtEnd || held.upperBound >= least.upperBound
        {
            return nil
        }
        let range = max(0, top.block - 2 * screen)..<(top.block + 3 * screen)
        asked = range
        return .blocks(source, range)
    }

    /// The finding that covers the place lit because it was found or searched for, the shortest
    /// where several do; nil for none.
    var markAtLit: ReaderMark? {
        guard let place = lit.first else { return nil }
        let marks = window.rows.flatMap(\.marks).filter { $0.span.contains(place.start) }
        return marks.min {
            ($0.span.count, $0.kind.rawValue, $0.number)
                < ($1.span.count, $1.kind.rawValue, $1.number)
        }
    }

    /// The first byte of that place while it is on screen or to come there; nil else.
    fileprivate func litPlace(_ shown: [TextLine]) -> Int? {
        guard let place = lit.first?.start,
            goal != nil || shown.contains(where: { $0.span.contains(place) })
        else { return nil }
        return place
    }

    /// Where to step from: the place or the finding that is lit while it is on screen, else the
    /// screen's edge.
    fileprivate func start(forward isForward: Bool, shown: [TextLine]) -> Step {
        if let place = litPlace(shown) { return Step(before: place) }
        if let current,
            shown.contains(where: { $0.span.contains(current.span.start) }) || goal != nil
        {
            return Step(current)
        }
        let edge = isForward ? shown.first?.span.start : shown.last?.span.end
        return Step(before: edge ?? 0)
    }

    /// The nearest finding at hand in a direction.
    fileprivate func mark(after step: Step, isForward: Bool) -> ReaderMark? {
        let marks = window.rows.flatMap(\.marks)
        return isForward
            ? marks.filter { Step($0) > step }.min { Step($0) < Step($1) }
            : marks.filter { Step($0) < step }.max { Step($0) < Step($1) }
    }

    /// True where the text at hand reaches the end of the source in a direction.
    fileprivate func reachesEnd(isForward: Bool) -> Bool {
        isForward
            ? window.offset + window.rows.count >= window.total : window.offset == 0
    }
}
