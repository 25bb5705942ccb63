internal import BriefCore
internal import SourceImport

/// What a document of Word keeps in parts of their own: footnotes, endnotes, comments.
struct DocxParts {
    /// Some words of a note.
    struct Piece {
        let words: String
        let state: Remarks.State
    }

    /// What somebody remarked.
    struct Comment {
        let words: String
        let signature: Signature
        /// Its place among the others.
        let number: Int
    }

    /// Notes by their number in the file.
    private(set) var notes: [String: [Piece]] = [:]
    /// Comments by theirs.
    private(set) var comments: [String: Comment] = [:]

    /// Takes the notes of a part; their numbers get a prefix.
    mutating func take(
        notes part: [UInt8],
        prefix: String,
        styles: DocxStyles
    ) throws(Refusal) {
        let events = try XMLEvents(part)
        var id: String?
        var pieces: [Piece] = []
        var changes = OpenChanges()
        var look = DocxLook()
        var isText = false
        while let event = try? events.next() {
            look.take(event, events, styles)
            switch event {
            case .start("footnote"), .start("endnote"):
                id = events.attribute("type") == nil ? events.attribute("id") : nil
                pieces = []
            case .start("t"), .start("delText"): isText = true
            case .start("tab"), .start("br"): pieces.append(Piece(words: " ", state: .plain))
            case .start(let name):
                if let change = DocxParts.change(name, events) {
                    changes.begin(change)
                }
            case .end("t"), .end("delText"): isText = false
            case .end("p"): pieces.append(Piece(words: " ", state: .plain))
            case .end("footnote"), .end("endnote"):
                if let id { notes[prefix + id] = pieces }
                id = nil
            case .end("ins"), .end("del"), .end("moveTo"), .end("moveFrom"): changes.end()
            case .end: break
            case .text(let words):
                guard isText else { continue }
                var state: Remarks.State = changes.current.map { .changed($0) } ?? .plain
                if state.isInText, let unseen = look.unseen { state = .unseen(unseen) }
                pieces.append(Piece(words: words, state: state))
            }
        }
    }

    /// Takes the comments of a part.
    mutating func take(comments part: [UInt8]) throws(Refusal) {
        let events = try XMLEvents(part)
        var id: String?
        var signature = Signature(author: nil, date: nil)
        var words = ""
        var isText = false
        while let event = try? events.next() {
            switch event {
            case .start("comment"):
                id = events.attribute("id")
                signature = Signature(
                    author: events.attribute("author"),
                    date: events.attribute("date")
                )
                words = ""
            case .start("t"): isText = true
            case .start("tab"), .start("br"): words += " "
            case .start: break
            case .end("t"): isText = false
            case .end("p"): words += " "
            case .end("comment"):
                if let id, words.utf8.contains(where: { !StandIn.isSpace($0) }) {
                    comments[id] = Comment(
                        words: words,
                        signature: signature,
                        number: comments.count
                    )
                }
                id = nil
            case .end: break
            case .text(let text): if isText, id != nil { words += text }
            }
        }
    }

    /// The change that an element marks; nil for another element.
    static func change(_ name: String, _ events: XMLEvents) -> ProposedChange? {
        let verb: ProposedChange.Verb
        switch name {
        case "ins": verb = .inserted
        case "del": verb = .deleted
        case "moveTo": verb = .movedHere
        case "moveFrom": verb = .movedAway
        default: return nil
        }
        let signature = Signature(
            author: events.attribute("author"),
            date: events.attribute("date")
        )
        return ProposedChange(verb, author: signature.author, day: signature.day)
    }
}

/// Changes that the words being read stand in.
struct OpenChanges {
    private var open: [ProposedChange?] = []

    /// A change begins.
    mutating func begin(_ change: ProposedChange?) { open.append(change) }

    /// The last one ends.
    mutating func end() { _ = open.popLast() }

    /// The change that counts: who inserts what another deletes again has deleted it.
    var current: ProposedChange? {
        guard !open.isEmpty else { return nil }
        let found = open.compactMap(\.self)
        return found.last { !$0.verb.isInText } ?? found.last
    }
}

/// Comments whose words are being read, and those that were told.
struct OpenComments {
    private var open: [String: String] = [:]
    private var ended: [String: String] = [:]
    private var called: Set<String> = []

    /// Letters of the words that a comment hangs on that are shown.
    private static let longest = 60
    /// Comments that hang on the same words at most.
    private static let most = 32

    /// The words that a comment hangs on begin.
    mutating func begin(_ id: String) {
        if open.count < OpenComments.most { open[id] = "" }
    }

    /// They end.
    mutating func end(_ id: String) { ended[id] = open.removeValue(forKey: id) }

    /// Adds words to those that comments hang on.
    mutating func add(_ words: String) {
        guard !open.isEmpty else { return }
        for (id, before) in open where before.utf8.count <= 4 * OpenComments.longest {
            open[id] = before + words.prefix(4 * OpenComments.longest)
        }
    }

    /// True where a comment was told.
    func isCalled(_ id: String) -> Bool { called.contains(id) }

    /// Tells a comment: the words it hangs on, shortened.
    mutating func call(_ id: String) -> String {
        called.insert(id)
        let words = Words.single(
            (ended.removeValue(forKey: id) ?? open.removeValue(forKey: id) ?? "")
                .replacing(StandIn.page, with: "")
        )
        guard words.count > OpenComments.longest else { return words }
        return words.prefix(OpenComments.longest) + "…"
    }
}
