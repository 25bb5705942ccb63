internal import BriefAssembly
internal import BriefCore
internal import BriefExport
internal import Navigator

extension MeetingDesk {
    /// Does work beside the notebook, and says what was done.
    func finish(_ work: MeetingWork) throws -> Message {
        switch work {
        case .change(let change): return try apply(change)
        case .export(let number, let choice, let path):
            return try export(number, choice, to: path)
        case .readout(let number, let path):
            guard let text = try readout(number) else {
                throw CommandFailure(.nothingFound, "meeting \(number) is not in the notebook")
            }
            let file = MeetingDesk.file(path)
            try file.write(Array(text.utf8))
            return .meetingDone(
                "Readout written to \(Workspace.short(file.path)). I takes it into the book.",
                path: file.path
            )
        }
    }

    /// Sees that a brief can be written to a file as it was typed.
    static func check(_ path: String) throws {
        let file = file(path)
        _ = try format(of: file)
        try file.check()
    }

    private static func format(of file: OutputFile) throws -> BriefFormat {
        guard let format = BriefFormat(fileName: file.path) else {
            throw CommandFailure(
                .usage,
                "“\(file.path.asShown)”: its end tells no format; md, txt, html, json, docx, pdf do"
            )
        }
        return format
    }

    private func export(_ number: Int, _ choice: BriefChoice?, to path: String) throws -> Message {
        let file = MeetingDesk.file(path)
        let format = try MeetingDesk.format(of: file)
        try file.check()
        guard let made = try made(number, choice) else {
            throw CommandFailure(.nothingFound, "meeting \(number) is not in the notebook")
        }
        if let choice, choice.showsChanges, let addendum = try addendum(to: number, choice) {
            try BriefOutput(format: format, showsReasons: false, file: file).write(addendum)
            return .said("Addendum written to \(Workspace.short(file.path)).")
        }
        try BriefOutput(format: format, showsReasons: false, file: file).write(made.brief)
        return .said("Brief written to \(Workspace.short(file.path)).")
    }

    /// A file as it was typed: `~` for the reader's home, `!` behind it to write over it.
    private static func file(_ typed: String) -> OutputFile {
        var path = FindingText.oneLine(typed)
        let isForced = path.hasSuffix("!")
        if isForced { path = FindingText.oneLine(String(path.dropLast())) }
        if path.hasPrefix("~/"), let home = Workspace.environment("HOME") {
            path = home + path.dropFirst()
        }
        return OutputFile(path: path, isForced: isForced, force: "! behind it writes over it")
    }
}
