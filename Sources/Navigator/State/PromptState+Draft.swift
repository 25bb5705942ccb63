internal import BriefCore
internal import TerminalScreen

extension PromptState {
    /// What is typed, as a draft; nil where the answer is not written down, or says nothing new.
    var draft: Draft? {
        let text = editor.text
        guard let question = purpose.code, !text.isEmpty, text != standing else { return nil }
        return Draft(question: question, title: purpose.title, text: text)
    }

    /// What stands where the answer is to be kept.
    private var standing: String {
        if case .note(_, _, _, let before) = purpose { before ?? "" } else { first }
    }
}

extension PromptState.Purpose {
    /// The question in words that outlive the program; nil where its answer is not written down.
    var code: [String]? {
        switch self {
        case .note(let target, _, let number, let before):
            ["note", target.description, number ?? "", before.map { "=" + $0 } ?? ""]
        case .wording(let identity, _): ["wording", identity.description]
        case .days(let identity, _): ["days", identity.description]
        case .actor(let identity, _): ["actor", identity.description]
        case .task(let target, _): ["task", target.description]
        case .tags(let target, _, let before):
            ["tags", target.description, before.joined(separator: " ")]
        case .date(let source, _): ["date", source.text]
        case .meeting(let question): question.code
        case .find, .filter, .importFile, .saveScreen, .asOf: nil
        }
    }

    /// Name of what the question is about; empty for nothing in particular.
    var title: String {
        switch self {
        case .note(_, let title, _, _), .wording(_, let title), .days(_, let title),
            .actor(_, let title), .task(_, let title), .tags(_, let title, _), .date(_, let title):
            title
        case .meeting(let question): question.topic
        case .find, .filter, .importFile, .saveScreen, .asOf: ""
        }
    }

    /// The question a draft answers; nil where the words mean none.
    init?(_ draft: Draft) {
        let words = draft.question
        let title = draft.title
        let identity = words.count > 1 ? FindingIdentity(words[1]) : nil
        let target = words.count > 1 ? NotebookTarget(words[1]) : nil
        switch (words[0], identity, target) {
        case ("note", _, let target?):
            guard words.count == 4 else { return nil }
            self = .note(
                target,
                title: title,
                number: words[2].isEmpty ? nil : words[2],
                before: words[3].isEmpty ? nil : String(words[3].dropFirst())
            )
        case ("wording", let identity?, _): self = .wording(identity, title: title)
        case ("days", let identity?, _): self = .days(identity, title: title)
        case ("actor", let identity?, _): self = .actor(identity, title: title)
        case ("task", _, let target?): self = .task(target, title: title)
        case ("tags", _, let target?):
            let before = words.count > 2 ? words[2].split(separator: " ").map(String.init) : []
            self = .tags(target, title: title, before: before)
        case ("date", _, _):
            guard words.count == 2 else { return nil }
            self = .date(SourceKey(words[1]), title: title)
        default:
            guard let question = MeetingQuestion(words, topic: title) else { return nil }
            self = .meeting(question)
        }
    }
}

extension Draft {
    /// What a text is that was being pasted.
    static let pasted = "source"

    /// What was being written.
    var kind: String {
        switch question.first {
        case "note", "task", "tags": question[0]
        case "wording": "wording"
        case "days", "date": "date"
        case "actor": "holder"
        case "meeting": "new meeting"
        case "field": "line about a meeting"
        case "line", "addition": "line of a brief"
        case "clear": "clearance"
        case "room": "line in the room"
        case "promise":
            question.contains(RoomEntry.Verb.pledged.rawValue)
                ? "what they promised" : "what we promised"
        default: "pasted text"
        }
    }

    /// What was being written, and on what.
    var name: String {
        let about = title.oneLine
        return about.isEmpty
            ? kind : kind + " on “\(ScreenText(about).truncated(to: 24).text)”"
    }
}

extension PasteState {
    /// What has been pasted, as a draft; nil for nothing.
    var draft: Draft? {
        text.isEmpty ? nil : Draft(question: [Draft.pasted], title: "", text: text)
    }
}
