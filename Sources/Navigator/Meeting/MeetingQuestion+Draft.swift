internal import BriefCore

extension MeetingQuestion {
    /// The question in words that outlive the program; nil where its answer is not written into
    /// the notebook.
    var code: [String]? {
        switch self {
        case .new: ["meeting"]
        case .field(let number, let field): ["field", "\(number)", field.rawValue]
        case .reword(let number, let row):
            [
                "line", "\(number)", row.part, row.heading, row.key, row.origin ?? "", row.anchor,
            ]
        case .add(let number, let part, let heading):
            ["addition", "\(number)", part, heading]
        case .clear(let number): ["clear", "\(number)"]
        case .note(let number, _): ["room", "\(number)"]
        case .promise(let number, let entry):
            ["promise", "\(number)", entry.verb.rawValue, entry.key]
        case .ceiling, .export, .readout: nil
        }
    }

    /// What the answer is about; empty for nothing in particular.
    var topic: String {
        switch self {
        case .reword(_, let row): row.words
        case .field(_, let field): field.title
        case .add(_, _, let heading): heading
        case .note(_, let topic): topic
        case .promise(_, let entry): entry.topic
        case .new, .clear, .ceiling, .export, .readout: ""
        }
    }

    /// The question some words mean; nil for none.
    init?(_ words: [String], topic: String) {
        let number = words.count > 1 ? Int(words[1]) : nil
        switch (words[0], number, words.count) {
        case ("meeting", _, _): self = .new
        case ("field", let number?, 3):
            guard let field = MeetingField(rawValue: words[2]) else { return nil }
            self = .field(number, field)
        case ("line", let number?, 7):
            let row = SheetRow(
                kind: .line,
                part: words[2],
                heading: words[3],
                key: words[4],
                origin: words[5].isEmpty ? nil : words[5],
                anchor: words[6],
                words: topic
            )
            self = .reword(number, row)
        case ("addition", let number?, 4): self = .add(number, part: words[2], heading: words[3])
        case ("clear", let number?, _): self = .clear(number)
        case ("promise", let number?, 4):
            guard let verb = RoomEntry.Verb(rawValue: words[2]) else { return nil }
            self = .promise(
                number,
                RoomEntry(at: "", verb: verb, topic: topic, key: words[3], words: "")
            )
        case ("room", let number?, _): self = .note(number, topic: topic)
        default: return nil
        }
    }

    /// The screen on which it is asked.
    var screen: MeetingScreen {
        switch self {
        case .new: .list(ListState())
        case .note(let number, let topic):
            .room(RoomState(number: number, choice: BriefChoice(), topic: topic))
        case .promise(let number, let entry):
            .room(
                RoomState(
                    number: number,
                    choice: BriefChoice(),
                    topic: entry.topic,
                    key: entry.key
                )
            )
        case .readout(let number): .room(RoomState(number: number, choice: BriefChoice()))
        case .field(let number, _), .reword(let number, _), .add(let number, _, _),
            .clear(let number), .export(let number):
            .sheet(SheetState(number: number))
        case .ceiling: .list(ListState())
        }
    }
}
