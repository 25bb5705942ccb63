internal import BriefCore

/// What one edit of a notebook did to the brief of a meeting.
package struct BriefEdit: Equatable, Sendable {
    /// What it did.
    package enum Outcome: Equatable, Sendable {
        case leftOut, isBack
        case isReworded, hasSourceWords
        case isAdded, isTakenOut
        /// Lines stand in another order.
        case isMoved
        /// A version was kept, or is not any more.
        case version(Int, isKept: Bool)
        /// Somebody cleared the brief; nil where nobody has.
        case cleared(String?)
        /// Something noted in the room, or not any more.
        case noted(isKept: Bool)
        /// How an answer went in a rehearsal.
        case rehearsed
    }

    /// Number of the meeting.
    package let meeting: Int
    /// Key of the line; nil where it was none, or it is not known which.
    package let key: String?
    /// The part of that line; nil as for the key.
    package let part: BriefPart?
    /// The words of that line, or what was noted; empty where they are not known.
    package let words: String
    /// What was done.
    package let outcome: Outcome

    /// Reads an edit; nil for what is not understood.
    ///
    /// - Parameters:
    ///   - slot: Number of the meeting and the name it is remembered under, see ``BriefMemory``.
    ///   - before: What stood there before; nil for nothing.
    ///   - after: What stands there since; nil for nothing.
    package init?(slot: String, before: String?, after: String?) {
        let parts = slot.split(separator: " ", maxSplits: 2).map(String.init)
        guard parts.count > 1, let meeting = Int(parts[0]), let text = after ?? before
        else { return nil }
        self.meeting = meeting
        let rest = parts.count > 2 ? parts[2] : ""
        let isThere = after != nil
        let memory = BriefMemory([(name: parts.dropFirst().joined(separator: " "), text: text)])
        let edits = memory.edits
        var key: String?
        var part: BriefPart?
        var words = ""
        switch parts[1] {
        case "drop":
            key = rest
            (part, words) = (edits.anchors[rest]?.part, edits.anchors[rest]?.words ?? "")
            outcome = isThere ? .leftOut : .isBack
        case "reword":
            key = rest
            part = edits.anchors[rest]?.part
            words = (isThere ? edits.reworded[rest] : edits.anchors[rest]?.words) ?? ""
            outcome = isThere ? .isReworded : .hasSourceWords
        case "add":
            let line = edits.added.first
            (key, part, words) = (line?.key, line?.part, line?.text ?? "")
            outcome = isThere ? .isAdded : .isTakenOut
        case BriefMemory.order:
            let other = BriefMemory([(name: BriefMemory.order, text: before ?? "")]).edits
            key = BriefEdit.moved(from: other.order, to: edits.order)
            let anchor = key.flatMap { edits.anchors[$0] }
            (part, words) = (anchor?.part, anchor?.words ?? "")
            outcome = .isMoved
        case "version":
            guard let number = Int(rest) else { return nil }
            outcome = .version(number, isKept: isThere)
        case BriefMemory.cleared:
            outcome = .cleared(isThere ? memory.clearance?.name : nil)
        case "room":
            words = memory.log.first?.words ?? ""
            outcome = .noted(isKept: isThere)
        case "drill": outcome = .rehearsed
        default: return nil
        }
        (self.key, self.part, self.words) = (key, part, words)
    }

    /// The one line that stands elsewhere in an order; nil where it is not one alone.
    private static func moved(from before: [String], to after: [String]) -> String? {
        zip(before, after).first { $0 != $1 }.flatMap { old, new in
            [new, old].first { key in
                before.filter { $0 != key } == after.filter { $0 != key }
            }
        }
    }

    /// What was done, in a line.
    package var sentence: String {
        let isAnswer = key.flatMap { BriefEdits.matter(answeredBy: $0) } != nil
        let title = part.map { (isAnswer ? "our line in " : "") + $0.title + ", " }
        let place = (title ?? "") + "meeting \(meeting)"
        let quote = words.isEmpty ? "" : ": “\(words)”"
        return switch outcome {
        case .leftOut: "left out of \(place)\(quote)"
        case .isBack: "again in \(place)\(quote)"
        case .isReworded: "in your words, \(place)\(quote)"
        case .hasSourceWords: "in the source's words, \(place)\(quote)"
        case .isAdded: "your line in \(place)\(quote)"
        case .isTakenOut: "your line is out of \(place)\(quote)"
        case .isMoved: "the order in \(place)\(quote)"
        case .version(let number, let isKept):
            "version \(number) of the brief, \(place), is \(isKept ? "" : "not ")kept"
        case .cleared(let name):
            "the brief, \(place), is " + (name.map { "cleared by \($0)" } ?? "not cleared")
        case .noted(let isKept): "noted in \(place), is \(isKept ? "kept" : "away")\(quote)"
        case .rehearsed: "the answer of a rehearsal, \(place)"
        }
    }
}
