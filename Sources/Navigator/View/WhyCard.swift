internal import BriefCore
internal import TerminalScreen

/// Why a finding was found: what it claims, its rule, and the words that fired it.
enum WhyCard {
    static func draw(
        _ why: WhyState,
        _ state: NavigatorState,
        in rect: Rect,
        _ painter: inout Painter
    ) {
        let lines = lines(why, state, width: rect.columns)
        var box = box(why, state, in: rect)
        painter.clear(box)
        if box.rows > 1 {
            painter.drawHeading(Line(" Why", "pane.title.focus"), in: box.takeTop(1))
        }
        let top = min(why.top, max(0, lines.count - box.rows))
        painter.draw(Array(lines.dropFirst(top)), in: box)
    }

    /// The part of the screen it lies over.
    static func box(_ why: WhyState, _ state: NavigatorState, in rect: Rect) -> Rect {
        var area = rect
        let wanted = lines(why, state, width: rect.columns).count + 1
        return area.takeBottom(min(wanted, max(1, rect.rows * 2 / 3)))
    }

    /// The first line shown when the card is scrolled to its end.
    static func lastTop(_ why: WhyState, _ state: NavigatorState) -> Int {
        let body = Arrangement(state).body
        let rows = box(why, state, in: body).rows
        return max(0, lines(why, state, width: body.columns).count - (rows > 1 ? rows - 1 : rows))
    }

    /// Lines a moving command scrolls the card by.
    static func lines(for command: Command, in state: NavigatorState) -> Int {
        let page = max(1, Arrangement(state).body.rows / 2)
        switch command {
        case .down: return 1
        case .up: return -1
        case .pageDown: return page
        case .pageUp: return -page
        case .halfPageDown: return page / 2
        case .halfPageUp: return -page / 2
        default: return 0
        }
    }

    static func lines(_ why: WhyState, _ state: NavigatorState, width: Int) -> [Line] {
        sentences(why, state).enumerated().flatMap { index, sentence in
            wrapped(sentence, index == 0 ? "text.strong" : "text", width)
        }
    }

    /// What is claimed, by which rule, what that looks for, and the words that fired it.
    static func sentences(_ why: WhyState, _ state: NavigatorState) -> [String] {
        let finding = why.finding.finding
        let judged = state.notebook.judged(why.finding)
        let facts = judged.claim.facts(asOf: state.asOf).joined(separator: " · ")
        var sentences = [facts]
        if let yours = judged.yours { sentences.append(yours.capitalizedFirst + ".") }
        if let before = judged.saidBefore(asOf: state.asOf) { sentences.append(before) }
        sentences.append("Rule: \(finding.rule)")
        if let explanation = why.explanation {
            sentences.append(explanation)
        } else if why.awaiting == nil, why.isAsked {
            sentences.append("This rule has no explanation.")
        }
        sentences += finding.changes.map { "Not settled: its words were \($0)." }
        let cues = finding.cues.filter { $0.change == nil }.map { cue in
            guard let words = why.finding.words(at: cue.span) else { return cue.name }
            return "“\(words.oneLine)” (\(cue.name))"
        }
        sentences.append(
            cues.isEmpty
                ? "No single words fired it." : "Words: " + cues.joined(separator: "; ")
        )
        return sentences
    }

    private static func wrapped(_ text: String, _ role: Role, _ width: Int) -> [Line] {
        let room = max(1, min(Arrangement.textColumns, width - 4))
        return Wrap.lines(of: text.oneLine, columns: room).map { wrapped in
            var line = Line("   ", "text")
            line.append(wrapped.text, role)
            return line.truncated(to: width)
        }
    }
}

extension FindingRow {
    /// The words at a place inside one of the citations; nil elsewhere.
    fileprivate func words(at span: TextSpan) -> String? {
        guard let citation = citations.first(where: { $0.span.contains(span) }) else { return nil }
        let start = span.start - citation.span.start
        let bytes = citation.words.utf8.dropFirst(start).prefix(span.count)
        return String(decoding: bytes, as: UTF8.self)
    }
}
