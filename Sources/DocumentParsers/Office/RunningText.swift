internal import SourceImport

/// What stands above and below every page of a document, such as a marking.
struct RunningText {
    /// Lines above the page, each once.
    private(set) var heads: [String] = []
    /// Lines below it, each once.
    private(set) var feet: [String] = []

    /// Lines of each at most.
    private static let limit = 20

    /// Takes the paragraphs of a part.
    ///
    /// - Parameters:
    ///   - part: The part.
    ///   - isWhole: True where all of the part stands on every page, as Word has it; else the
    ///     elements `header` and `footer` do.
    ///   - isFoot: True where it stands below.
    /// - Throws: `Refusal` where the part is no XML, or declares a type of document.
    mutating func take(_ part: [UInt8], isWhole: Bool, isFoot: Bool = false) throws(Refusal) {
        let events = try XMLEvents(part)
        var place: Bool? = isWhole ? isFoot : nil
        var words = ""
        // The words of a field's command stand in other elements.
        var isText = !isWhole
        while let event = try? events.next() {
            switch event {
            case .start(let name):
                if !isWhole, name == "header" || name == "footer" { place = name == "footer" }
                if name == "p" { words = "" }
                if isWhole, name == "t" { isText = true }
                if name == "tab" || name == "br" || name == "s" { words += " " }
            case .text(let text): if place != nil, isText { words += text }
            case .end(let name):
                if isWhole, name == "t" { isText = false }
                if name == "p", let place { add(words, isFoot: place) }
                if !isWhole, name == "header" || name == "footer" { place = nil }
            }
        }
    }

    /// Adds a line, unless it is the number of a page or there already.
    private mutating func add(_ words: String, isFoot: Bool) {
        let line = Words.single(words)
        guard line.contains(where: { $0.isLetter }), line.lowercased() != "page",
            !(isFoot ? feet : heads).contains(line)
        else { return }
        if isFoot, feet.count < RunningText.limit { feet.append(line) }
        if !isFoot, heads.count < RunningText.limit { heads.append(line) }
    }
}
