internal import BriefCore
internal import SourceImport

/// Reads PDF.
enum PdfParser {
    /// The text of a PDF, in reading order, with the place of every page.
    ///
    /// - Throws: `Refusal` for what is locked, damaged beyond repair, without text, or too long.
    static func parse(_ bytes: [UInt8]) throws(Refusal) -> ParsedDocument {
        Complaints.listen()
        var warnings = PdfTraces.warnings(bytes)
        let isCut = PdfTraces.isCut(bytes)
        let pages = try open(bytes, isCut: isCut)
        let count = min(pages.count, PdfPages.limit)
        let hasPictures = PdfInk.hasPictures(bytes)
        var found = try read(pages, count, hasPictures)
        if found.isBare, found.isAbsurd {
            found = try read(try PdfPages(PdfRepair.ofOrdinarySize(bytes)), count, hasPictures)
            found.isAbsurd = true
        }
        guard !found.isBare else {
            if isCut { throw Refusal(.malformed, "the end of the file is missing") }
            throw Refusal(.empty, PdfParser.scan)
        }
        let (labels, lines, isAbsurd) = (found.labels, found.lines, found.isAbsurd)
        var writer = PdfWriter(PdfLayout(lines))
        for index in lines.indices {
            try writer.add(labels[index], lines[index], isFirst: index == 0)
        }
        var document = try writer.finish()
        document.facts.title = pages.title.map(Words.single)
        if pages.hasAttachments { warnings.append("not opened: files attached to it") }
        if isAbsurd { warnings.append("pages of an absurd size") }
        warnings += unseen(lines)
        let bare = lines.filter(\.isEmpty).count
        if let line = scanned(found) {
            warnings.insert(line, at: 0)
        } else if bare > 0, bare * 5 > lines.count {
            warnings.append("\(bare) of \(lines.count) pages hold no text; they may be pictures")
        }
        document.isCut = isCut || count < pages.count
        if isCut { warnings.append("cut here: the end of the file is missing") }
        if count < pages.count {
            warnings.append("cut here: only the first \(count) pages are read")
        }
        document.warnings = warnings + (Complaints.line.map { [$0] } ?? [])
        return document
    }

    /// Opens a file, with an end of its own where that is missing.
    private static func open(_ bytes: [UInt8], isCut: Bool) throws(Refusal) -> PdfPages {
        do throws(Refusal) {
            return try PdfPages(bytes)
        } catch {
            guard isCut, error.reason == .malformed, let ended = PdfRepair.ended(bytes) else {
                throw error
            }
            return try PdfPages(ended)
        }
    }

    /// The pages of a document as they were read.
    private struct Found {
        var labels: [String] = []
        var lines: [[PdfLine]] = []
        var isAbsurd = false
        /// Pages that are pictures with next to no text.
        var pictures = 0

        /// True where no page holds a word.
        var isBare: Bool { lines.allSatisfy(\.isEmpty) }
    }

    private static func read(
        _ pages: PdfPages,
        _ count: Int,
        _ hasPictures: Bool
    ) throws(Refusal) -> Found {
        var found = Found()
        var size = 0
        for index in 0..<min(count, pages.count) {
            let page = try pages.page(index, hasPictures: hasPictures)
            size += page.lines.reduce(0) { $0 + $1.words.utf8.count }
            guard size <= WorkerProtocol.textLimit else {
                throw Refusal(.limits, "more than 64 MiB of text come out of it")
            }
            found.labels.append(page.label)
            found.lines.append(PdfColumns.ordered(PdfLabels.ordered(page.lines)))
            found.isAbsurd = found.isAbsurd || page.isAbsurd
            if page.isPicture { found.pictures += 1 }
        }
        return found
    }

    private static let scan = "no text in it, only pictures of pages, as in a scan; " + advice

    private static let advice =
        "run it through text recognition (such as ocrmypdf) and import what comes out"

    /// What is said where most pages are pictures: a stamp or a line for the date is not their text.
    private static func scanned(_ found: Found) -> String? {
        guard found.pictures > 0, found.pictures * 5 >= found.lines.count * 4 else { return nil }
        let words = found.lines.joined().reduce(0) { count, line in
            count + line.words.split { $0.isWhitespace }.count
        }
        return "a scan without text: \(found.pictures) of \(found.lines.count) pages are pictures,"
            + " and the \(words) words printed on them are all that was read; " + advice
    }

    private static func unseen(_ pages: [[PdfLine]]) -> [String] {
        let lines = pages.joined()
        let tiny = lines.filter { $0.size > 0 && $0.size < 1.5 }.count
        let white = lines.filter(\.isWhite).count
        var warnings: [String] = []
        if tiny > 0 {
            warnings.append("hidden text: \(tiny) lines in letters too small to see, shown as such")
        }
        if white > 0 { warnings.append("\(white) lines in white letters, which may be hidden") }
        return warnings
    }
}
