internal import ArgumentParser
internal import BriefAssembly
internal import BriefCore

/// Options that change and keep the brief of a meeting.
struct BriefKeepingOptions: ParsableArguments {
    @Option(
        name: .customLong("meeting-id"),
        help: ArgumentHelp("The brief of this meeting of the notebook.", valueName: "number")
    )
    var number: Int?

    @Option(
        name: .customLong("drop"),
        help: ArgumentHelp("Leave a line out from now on.", valueName: "place")
    )
    var dropped: [String] = []

    @Option(
        name: .customLong("reword"),
        help: ArgumentHelp("Put a line into other words.", valueName: "place=text")
    )
    var reworded: [String] = []

    @Option(
        name: .customLong("add"),
        help: ArgumentHelp("Add a line to a part.", valueName: "part=text")
    )
    var added: [String] = []

    @Option(
        name: .customLong("first"),
        help: ArgumentHelp("Put a line first in its part.", valueName: "place")
    )
    var first: [String] = []

    @Flag(help: "Keep the brief as a version.")
    var save = false

    @Option(
        name: .customLong("clear"),
        help: ArgumentHelp("Clear the brief as it is, in this name.", valueName: "name")
    )
    var clear: String?

    @Option(
        name: .customLong("addendum"),
        help: ArgumentHelp("Print only what changed since this version.", valueName: "version")
    )
    var addendum: Int?

    /// Sees that nothing is to be remembered of a brief that has no meeting.
    func validateAlone() throws {
        let isUsed =
            !(dropped + reworded + added + first).isEmpty || save || clear != nil || addendum != nil
        if number == nil, isUsed {
            throw ValidationError(
                "--drop, --reword, --add, --first, --save, --clear and --addendum want --meeting-id."
            )
        }
    }

    /// Makes the changes asked for; false where there are none.
    func change(_ brief: Brief, _ desk: BriefDesk) throws -> Bool {
        let change = BriefChange(desk: desk, brief: brief)
        for text in reworded { try change.reword(text) }
        for place in first { try change.first(place) }
        for place in dropped { try change.drop(place) }
        for text in added { try change.add(text) }
        return !(dropped + reworded + added + first).isEmpty
    }

    /// Keeps and clears the brief where that is asked for.
    ///
    /// - Returns: The brief with its number and clearance.
    func keep(_ brief: Brief, _ desk: BriefDesk, length: BriefLength) throws -> Brief {
        var brief = brief
        let hash = brief.manifest.hash
        if save, try desk.memory().versions.last?.hash != hash {
            try desk.remember(
                BriefMemory.version(brief.head.version),
                BriefMemory.text(of: brief, length: length)
            )
        }
        if let clear {
            let clearance = BriefMemory.Clearance(
                hash: hash,
                name: FindingText.oneLine(clear),
                date: DateWording.words(try Today.date())
            )
            try desk.remember(BriefMemory.cleared, clearance.text)
        }
        let memory = try desk.memory()
        brief.head.version = memory.number(of: hash)
        brief.head.clearance = memory.clearanceLine(of: hash)
        return brief
    }
}
