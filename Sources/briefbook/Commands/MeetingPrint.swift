internal import BriefAssembly
internal import BriefCore
internal import Navigator

/// What belongs to a meeting, printed.
struct MeetingPrint {
    private let meetings: MeetingDesk
    private let output: OutputOptions

    init(_ meetings: MeetingDesk, _ output: OutputOptions) {
        self.meetings = meetings
        self.output = output
    }

    /// The readout as a text that imports; as JSON an object for each thing noted.
    func readout(of number: Int) throws {
        guard let text = try meetings.readout(number) else { throw none(number) }
        guard output.json else {
            var standard = StandardOutput()
            try standard.verbatim(text.utf8)
            return try standard.flush()
        }
        for entry in try meetings.memory(number).log {
            var line = JSONLine()
            line.add("kind", "noted")
            line.add("at", entry.at)
            line.add("verb", entry.verb.rawValue)
            line.add("topic", entry.topic)
            line.add("text", entry.words)
            try output.print(line, or: "")
        }
    }

    /// Questions that may come, each with our line.
    func questions(for number: Int) throws {
        guard case .drill(let sheet) = try meetings.reply(to: .drill(number, nil)),
            let sheet
        else { throw none(number) }
        guard !sheet.questions.isEmpty else {
            throw CommandFailure(.nothingFound, "nothing was found that may be raised")
        }
        for question in sheet.questions {
            var line = JSONLine()
            line.add("kind", "question")
            line.add("asker", question.asker)
            line.add("question", question.question)
            line.add("answer", question.answer)
            line.add("found", question.hasLine)
            line.add("due", question.record?.due.iso)
            let due = question.record.map { "  (due " + DateWording.words($0.due) + ")" } ?? ""
            try output.print(line, or: question.question, "    > " + question.answer + due)
        }
    }

    private func none(_ number: Int) -> CommandFailure {
        CommandFailure(
            .nothingFound,
            "meeting \(number): there is none; `briefbook meetings` lists them"
        )
    }
}
