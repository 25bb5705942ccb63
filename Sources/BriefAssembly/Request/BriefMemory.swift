package import BriefCore

/// What is remembered of a meeting's brief, as names and texts of a notebook.
package struct BriefMemory: Hashable, Sendable {
    /// A version that was kept.
    package struct Version: Hashable, Sendable {
        /// Its number, from 1.
        package let number: Int
        /// The hash of its content.
        package let hash: String
        /// How long it was.
        package let length: BriefLength
        /// Its lines.
        package let lines: [VersionLine]
    }

    /// Who said that a brief may go out.
    package struct Clearance: Hashable, Sendable {
        /// The hash of the content that was cleared.
        package let hash: String
        /// Who cleared it.
        package let name: String
        /// When, as a date.
        package let date: String

        /// A clearance of a content.
        package init(hash: String, name: String, date: String) {
            self.hash = hash
            self.name = name
            self.date = date
        }

        /// The clearance as it is written.
        package var text: String { [hash, date, name].joined(separator: "\t") }
    }

    /// What the reader changed.
    package private(set) var edits = BriefEdits()
    /// The versions kept, by number.
    package private(set) var versions: [Version] = []
    /// The last clearance; nil for none.
    package private(set) var clearance: Clearance?
    /// What was noted in the room, in order.
    package private(set) var log: [RoomEntry] = []
    /// What is known of rehearsals, by the key of the question.
    package private(set) var records: [String: DrillRecord] = [:]
    private var lastNoted = 0
    private var promises: [Int: RoomEntry] = [:]
    private var kept: Set<Int> = []

    /// The name a clearance is remembered under.
    package static let cleared = "cleared"
    /// The name the order is remembered under.
    package static let order = "order"

    /// The name a line left out is remembered under.
    package static func drop(_ key: String) -> String { "drop " + key }
    /// The name a line in other words is remembered under.
    package static func reword(_ key: String) -> String { "reword " + key }
    /// The name an added line is remembered under.
    package static func add(_ number: Int) -> String { "add \(number)" }
    /// The key of an added line.
    package static func key(ofAddition number: Int) -> String { BriefMemory.own + "\(number)" }
    /// The number of an added line by its key; nil for the key of any other line.
    package static func addition(_ key: String) -> Int? {
        key.hasPrefix(BriefMemory.own) ? Int(key.dropFirst(BriefMemory.own.count)) : nil
    }
    /// An added line as it is written.
    package static func text(ofAddition words: String, to part: BriefPart) -> String {
        part.rawValue + "\t" + words
    }
    /// The name a version is remembered under.
    package static func version(_ number: Int) -> String { "version \(number)" }

    /// The name a rehearsal of a question is remembered under.
    package static func drill(_ key: String) -> String { "drill " + key }
    /// The name the next thing noted in the room is remembered under.
    package var nextNote: String { "room \(lastNoted + 1)" }

    /// The name under which is remembered that the promise of a note is kept.
    package static func kept(_ note: Int) -> String { "kept \(note)" }
    /// What was promised in the room and is not kept yet, by the number of the note.
    package var openPromises: [Int: RoomEntry] { promises.filter { !kept.contains($0.key) } }

    private static let own = "own:"
    private static let head = "head"

    /// Reads what is remembered; what is not understood is passed over.
    package init(_ rows: [(name: String, text: String)] = []) {
        for row in rows {
            let parts = row.name.split(separator: " ", maxSplits: 1).map(String.init)
            let rest = parts.count > 1 ? parts[1] : ""
            switch parts.first {
            case "drop":
                edits.dropped.insert(rest)
                take(anchor: row.text, of: rest)
            case "reword": take(wording: row.text, of: rest)
            case BriefMemory.order: take(order: row.text)
            case "add": take(addition: rest, row.text)
            case "version": take(version: rest, row.text)
            case BriefMemory.cleared: take(clearance: row.text)
            case "room": take(noted: row.text, rest)
            case "kept": kept.formUnion(Int(rest).map { [$0] } ?? [])
            case "drill": records[rest] = DrillRecord(row.text)
            default: continue
            }
        }
        versions.sort { $0.number < $1.number }
        edits.added.sort {
            (BriefMemory.addition($0.key) ?? 0) < (BriefMemory.addition($1.key) ?? 0)
        }
    }

    /// The number of the next line added: one that no line has, nor one taken away that had its
    /// place in the order.
    package var nextAddition: Int {
        let keys = edits.added.map(\.key) + edits.order
        return (keys.compactMap { BriefMemory.addition($0) }.max() ?? 0) + 1
    }

    /// The number a brief of this content has: that of the last version where nothing changed,
    /// the one after it else.
    package func number(of hash: String) -> Int {
        guard let last = versions.last else { return 1 }
        return last.hash == hash ? last.number : last.number + 1
    }

    /// The line on clearance of a brief of this content.
    package func clearanceLine(of hash: String) -> String {
        guard let clearance else { return BriefHead.Clearance.none }
        let words = "cleared by \(clearance.name) on \(clearance.date)"
        return clearance.hash == hash
            ? words : BriefHead.Clearance.none + " (another text was " + words + ")"
    }

    /// A version as it is written.
    package static func text(of brief: Brief, length: BriefLength) -> String {
        let lines = brief.versionLines.map { line in
            [line.part?.rawValue ?? BriefMemory.head, line.marking ?? "", line.key, line.text]
                .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
                .joined(separator: "\t")
        }
        return ([brief.manifest.hash + "\t" + length.rawValue] + lines).joined(separator: "\n")
    }

    /// The words of a line in other words as they are written.
    package static func text(ofWording words: String, _ anchor: EditAnchor?) -> String {
        words + (anchor.map { "\n" + $0.text } ?? "")
    }

    /// An order of lines as it is written.
    package static func text(ofOrder keys: [String], _ anchors: [String: EditAnchor]) -> String {
        keys.map { key in key + (anchors[key].map { "\t" + $0.text } ?? "") }
            .joined(separator: "\n")
    }

    private mutating func take(anchor text: some StringProtocol, of key: String) {
        if let anchor = EditAnchor(text) { edits.anchors[key] = anchor }
    }

    private mutating func take(wording text: String, of key: String) {
        let lines = text.split(separator: "\n", maxSplits: 1)
        edits.reworded[key] = lines.first.map(String.init) ?? ""
        if lines.count > 1 { take(anchor: lines[1], of: key) }
    }

    private mutating func take(order text: String) {
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: "\t", maxSplits: 1)
            guard let key = parts.first.map(String.init) else { continue }
            edits.order.append(key)
            if parts.count > 1 { take(anchor: parts[1], of: key) }
        }
    }

    private mutating func take(addition number: String, _ text: String) {
        let parts = text.split(separator: "\t", maxSplits: 1).map(String.init)
        guard parts.count == 2, let part = BriefPart(rawValue: parts[0]) else { return }
        let key = Int(number).map(BriefMemory.key) ?? BriefMemory.own + number
        edits.added.append(
            BriefEdits.Addition(key: key, part: part, text: parts[1])
        )
    }

    private mutating func take(noted text: String, _ number: String) {
        guard let number = Int(number), let entry = RoomEntry(text) else { return }
        lastNoted = max(lastNoted, number)
        if entry.verb.isPromise { promises[number] = entry }
        log.append(entry)
    }

    private mutating func take(clearance text: String) {
        let parts = text.split(separator: "\t", maxSplits: 2).map(String.init)
        guard parts.count == 3 else { return }
        clearance = Clearance(hash: parts[0], name: parts[2], date: parts[1])
    }

    private mutating func take(version number: String, _ text: String) {
        let rows = text.split(separator: "\n").map { row in
            row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
        guard let number = Int(number), let head = rows.first, head.count == 2,
            let length = BriefLength(rawValue: head[1])
        else { return }
        let lines = rows.dropFirst().compactMap { row -> VersionLine? in
            guard row.count == 4 else { return nil }
            let part = BriefPart(rawValue: row[0])
            guard part != nil || row[0] == BriefMemory.head else { return nil }
            return VersionLine(
                part: part,
                key: row[2],
                text: row[3],
                marking: row[1].isEmpty ? nil : row[1]
            )
        }
        versions.append(Version(number: number, hash: head[0], length: length, lines: lines))
    }
}
