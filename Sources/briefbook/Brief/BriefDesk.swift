internal import BriefAssembly
internal import BriefCore
internal import BriefStore

/// A meeting of the notebook with what is remembered of its brief.
struct BriefDesk {
    /// Number of the meeting.
    let number: Int
    /// The meeting.
    let meeting: Meeting
    private let notebook: Notebook

    /// Opens a meeting; the notebook stays open.
    ///
    /// - Throws: `CommandFailure` with status 1 where there is none of that number.
    init(_ workspace: Workspace, meeting number: Int) throws {
        let desk = try Desk(workspace)
        guard let meeting = try desk.notebook.meeting(number) else {
            throw CommandFailure(
                .nothingFound,
                "meeting \(number): there is none; `briefbook meetings` lists them"
            )
        }
        self.number = number
        self.meeting = meeting
        notebook = desk.notebook
    }

    /// What is remembered now.
    func memory() throws -> BriefMemory { BriefMemory(try notebook.briefMemory(number)) }

    /// Which brief of the meeting was last chosen on its screen.
    func choice() throws -> BriefChoice { try notebook.choice(of: number) }

    /// Remembers something; nil forgets it.
    func remember(_ name: String, _ text: String?) throws {
        try notebook.setBriefMemory(number, name, text)
    }
}

/// Changes of a brief by places in it, such as `points:2`.
struct BriefChange {
    let desk: BriefDesk
    /// The brief as it is now.
    let brief: Brief

    /// Leaves a line out.
    func drop(_ place: String) throws {
        let (part, item) = try item(place)
        if let number = BriefMemory.addition(item.key) {
            return try desk.remember(BriefMemory.add(number), nil)
        }
        let anchor = EditAnchor(part: part, item: item)
        try desk.remember(BriefMemory.drop(item.key), anchor?.text ?? "")
    }

    /// Puts a line into other words: `points:2=Our words`.
    func reword(_ text: String) throws {
        let (place, words) = try halves(text)
        let (part, item) = try item(place)
        if let number = BriefMemory.addition(item.key) {
            let text = BriefMemory.text(ofAddition: words, to: part)
            return try desk.remember(BriefMemory.add(number), text)
        }
        try desk.remember(
            BriefMemory.reword(item.key),
            BriefMemory.text(ofWording: words, EditAnchor(part: part, item: item))
        )
    }

    /// Adds a line to a part: `avoid=Do not speak of it`.
    func add(_ text: String) throws {
        let (name, words) = try halves(text)
        guard let part = BriefPart(rawValue: name) else { throw unknown(part: name) }
        let number = try desk.memory().nextAddition
        try desk.remember(
            BriefMemory.add(number),
            BriefMemory.text(ofAddition: words, to: part)
        )
    }

    /// Puts a line first in its part.
    func first(_ place: String) throws {
        let (part, item) = try item(place)
        let edits = try desk.memory().edits
        var anchors = edits.anchors
        anchors[item.key] = EditAnchor(part: part, item: item)
        let order = [item.key] + edits.order.filter { $0 != item.key }
        try desk.remember(BriefMemory.order, BriefMemory.text(ofOrder: order, anchors))
    }

    private func item(_ place: String) throws -> (part: BriefPart, item: BriefItem) {
        let parts = place.split(separator: ":").map(String.init)
        guard parts.count == 2, let number = Int(parts[1]) else {
            throw CommandFailure(.usage, "“\(place.asShown)”: name a line as points:2")
        }
        guard let part = BriefPart(rawValue: parts[0]) else { throw unknown(part: parts[0]) }
        let items = brief.section(part)?.items ?? []
        guard items.indices.contains(number - 1) else {
            throw CommandFailure(
                .nothingFound,
                "“\(place.asShown)”: the brief has no such line"
            )
        }
        return (part, items[number - 1])
    }

    private func halves(_ text: String) throws -> (String, String) {
        guard let sign = text.firstIndex(of: "=") else {
            throw CommandFailure(.usage, "“\(text.asShown)”: write it as points:2=The new words")
        }
        let words = FindingText.oneLine(String(text[text.index(after: sign)...]))
        guard !words.isEmpty else {
            throw CommandFailure(.usage, "“\(text.asShown)”: there are no words after =")
        }
        return (String(text[..<sign]), words)
    }

    private func unknown(part: String) -> CommandFailure {
        let names = BriefPart.allCases.map(\.rawValue).joined(separator: ", ")
        return CommandFailure(.usage, "“\(part.asShown)”: no part of a brief; parts are \(names)")
    }
}
