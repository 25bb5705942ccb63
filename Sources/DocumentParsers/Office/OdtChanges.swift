internal import BriefCore

/// The changes of an OpenDocument text that nobody has accepted: told before the text, named in it.
///
/// - Source: OpenDocument 1.3, part 3, section 5.5.
struct OdtChanges {
    private struct Region {
        /// What was done to the words; nil where only their look was changed.
        var verb: ProposedChange.Verb?
        var author = ""
        var date = ""
        /// Words that were taken out.
        var words = ""

        var change: ProposedChange? {
            guard let verb else { return nil }
            let signature = Signature(author: author, date: date)
            return ProposedChange(verb, author: signature.author, day: signature.day)
        }
    }

    private var regions: [String: Region] = [:]
    private var region: String?
    /// Names of insertions that the words being read stand in.
    private var open: [String] = []
    /// True within what a deletion took out.
    private(set) var isDeletion = false
    private var isInfo = false
    private var field = ""

    /// An element begins; true where it is of no matter to others.
    mutating func start(_ name: String, _ events: XMLEvents) -> Bool {
        if isInfo {
            field = name
            return true
        }
        switch name {
        case "changed-region":
            region = events.attribute("id")
            if let region { regions[region] = Region() }
        case "insertion": if let region { regions[region]?.verb = .inserted }
        case "format-change": break
        case "deletion":
            isDeletion = true
            if let region { regions[region]?.verb = .deleted }
        case "change-info": isInfo = true
        case "change-start": if let id = events.attribute("change-id") { open.append(id) }
        case "change-end":
            let id = events.attribute("change-id")
            open.removeAll { $0 == id }
        default: return false
        }
        return true
    }

    /// An element ends; true where it is of no matter to others.
    mutating func end(_ name: String) -> Bool {
        if isInfo {
            field = ""
            isInfo = name != "change-info"
            return true
        }
        switch name {
        case "changed-region": region = nil
        case "deletion": isDeletion = false
        case "insertion", "format-change", "change-start", "change-end": break
        default: return false
        }
        return true
    }

    /// Words come; true where they tell who changed something.
    mutating func take(_ words: String) -> Bool {
        guard isInfo else { return false }
        guard let region else { return true }
        if field == "creator" { regions[region]?.author += words }
        if field == "date" { regions[region]?.date += words }
        return true
    }

    /// Keeps words that were taken out.
    mutating func keep(_ words: String) {
        if let region { regions[region]?.words += words }
    }

    /// What was taken out at a place; nil where nothing was.
    func deleted(_ id: String?) -> (words: String, change: ProposedChange)? {
        guard let region = id.flatMap({ regions[$0] }), !region.words.isEmpty,
            let change = region.change
        else { return nil }
        return (region.words, change)
    }

    /// The insertion that the words being read stand in.
    var inserted: ProposedChange? {
        for id in open.reversed() {
            guard let region = regions[id] else { return ProposedChange(.inserted) }
            if let change = region.change { return change }
        }
        return nil
    }
}

/// The comments of an OpenDocument text, which stand within the sentence they hang on.
///
/// - Source: OpenDocument 1.3, part 3, section 14.2.
struct OdtComments {
    private struct Comment {
        var name: String?
        var author = ""
        var date = ""
        var words = ""
    }

    private var open: Comment?
    private var field = ""
    private var depth = 0
    /// Comments whose words have not ended.
    private var waiting: [Comment] = []
    private var hung = OpenComments()

    /// An element begins; true where it belongs to a comment.
    mutating func start(_ name: String, _ events: XMLEvents) -> Bool {
        guard open != nil else {
            guard name == "annotation" else { return false }
            open = Comment(name: events.attribute("name"))
            return true
        }
        depth += 1
        field = name
        if name == "s" || name == "tab" || name == "line-break" { open?.words += " " }
        return true
    }

    /// An element ends; true where it belongs to a comment.
    mutating func end(_ name: String, into writer: inout OfficeWriter) -> Bool {
        guard let comment = open else { return false }
        guard depth == 0 else {
            depth -= 1
            if name == "p" { open?.words += " " }
            field = ""
            return true
        }
        open = nil
        if let name = comment.name {
            waiting.append(comment)
            hung.begin(name)
        } else {
            OdtComments.write(comment, on: "", into: &writer)
        }
        return true
    }

    /// Words come; true where they belong to a comment.
    mutating func take(_ words: String) -> Bool {
        guard open != nil else { return false }
        switch field {
        case "creator": open?.author += words
        case "date": open?.date += words
        case "date-string", "sender-initials", "creator-initials": break
        default: if depth > 0 { open?.words += words }
        }
        return true
    }

    /// Adds words to those that comments hang on.
    mutating func hang(_ words: String) { hung.add(words) }

    /// The words that a comment hangs on end.
    mutating func end(_ name: String?, into writer: inout OfficeWriter) {
        guard let name, let place = waiting.firstIndex(where: { $0.name == name }) else { return }
        OdtComments.write(waiting.remove(at: place), on: hung.call(name), into: &writer)
    }

    /// Tells comments that hang on no words, as far as the text says.
    mutating func flush(into writer: inout OfficeWriter) {
        for comment in waiting { OdtComments.write(comment, on: "", into: &writer) }
        waiting = []
    }

    private static func write(
        _ comment: Comment,
        on place: String,
        into writer: inout OfficeWriter
    ) {
        guard comment.words.utf8.contains(where: { !StandIn.isSpace($0) }) else { return }
        let signature = Signature(author: comment.author, date: comment.date)
        writer.add(comment: comment.words, signature, on: place)
    }
}
