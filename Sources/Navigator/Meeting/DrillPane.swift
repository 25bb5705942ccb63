internal import BriefCore
internal import TerminalScreen

/// One question after the other, its answer hidden until it is asked for.
enum DrillPane {
    static func lines(_ drill: DrillState, _ state: NavigatorState, in rect: Rect) -> [Line] {
        let (margin, width) = MeetingPane.measure(rect.columns)
        var lines: [Line] = rect.rows >= 14 ? [Line()] : []
        var answer = 0
        for (index, (text, role)) in paragraphs(drill, state).enumerated() {
            if index == 3 { answer = lines.count }
            let wrapped = Wrap.lines(of: text.oneLine, columns: max(1, width))
            lines += wrapped.map { Line($0.text, role) }
            if rect.rows >= 14 { lines.append(Line()) }
        }
        // Where not all fits the answer is what was asked for.
        let hidden = drill.isShown ? max(0, min(answer, lines.count - rect.rows)) : 0
        return lines.dropFirst(hidden).map { $0.indented(margin).truncated(to: rect.columns) }
    }

    /// The question in words.
    static func spoken(_ drill: DrillState, _ state: NavigatorState) -> [String] {
        paragraphs(drill, state).map(\.0)
    }

    private static func paragraphs(
        _ drill: DrillState,
        _ state: NavigatorState
    ) -> [(String, Role)] {
        if let words = MeetingPane.missing(isGone: drill.isGone, isHere: drill.sheet != nil) {
            return [(words, "missing")]
        }
        guard let question = drill.question else { return end(drill, state) }
        let left = Counting.words(drill.queue.count, "question", "questions") + " left"
        var paragraphs: [(String, Role)] = [
            (left + (question.record == nil ? ", new" : ""), "text.dim"),
            (question.asker.capitalizedFirst, "issue.type"),
            (question.question, "text.strong"),
        ]
        guard drill.isShown else {
            return paragraphs + [("What do we say? Space shows it.", "missing")]
        }
        paragraphs.append((question.answer, question.hasLine ? "text" : "missing"))
        if let citation = question.citations.last, question.hasLine {
            let place = "[\(citation.number)] \(citation.title), \(citation.citation.place)"
            paragraphs.append((place, "citation"))
        }
        paragraphs.append(("Did you know it? 1 no, 2 hardly, 3 yes.", "text.dim"))
        return paragraphs
    }

    private static func end(
        _ drill: DrillState,
        _ state: NavigatorState
    ) -> [(String, Role)] {
        guard let sheet = drill.sheet, !sheet.questions.isEmpty else {
            return [
                ("The brief holds nothing that may be raised: no question to rehearse.", "missing")
            ]
        }
        var words = "No question is due."
        if drill.done > 0 {
            words = Counting.words(drill.done, "question", "questions") + " known. No other is due."
        }
        if let next = drill.next, next > state.today {
            words += " The next one is due on \(DateWording.words(next))"
            words += ", the meeting is on \(DateWording.words(sheet.row.meeting.date))."
        }
        return [(words, "text.strong"), ("Space begins again with all of them.", "text.dim")]
    }
}
