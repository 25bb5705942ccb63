extension Command {
    /// Commands that ask for a text, which may stand behind their names in the palette.
    private static let askers: Set<Command> = [
        .search, .find, .findBackward, .filter, .importFile, .saveScreen, .setDate, .setAsOf,
        .note, .reword, .redate, .giveActor, .task, .tag, .theme, .layout,
    ]

    /// The command that `text` begins with, and what stands behind it; nil where it begins with
    /// none that asks for something, or nothing stands there.
    static func answered(in text: String) -> (command: Command, answer: String)? {
        let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
        guard parts.count == 2, let command = Command(rawValue: parts[0].lowercased()),
            askers.contains(command), !parts[1].oneLine.isEmpty
        else { return nil }
        return (command, parts[1].oneLine)
    }
}
