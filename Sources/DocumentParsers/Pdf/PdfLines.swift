internal import CPoppler

/// Cuts the text of a page into lines and finds where each stands.
struct PdfLines {
    /// The lines, in reading order; those without words are left out.
    private(set) var lines: [PdfLine] = []

    private let boxes: UnsafeBufferPointer<PopplerRectangle>
    private let styles: PdfStyles
    private let page: Int
    private let height: Double
    private var run = 0

    /// Blanks wider than this many times the size of the letters part the cells of a row.
    private static let cellGap = 2.2
    /// Blanks wider than this share of the size may part columns.
    private static let columnGap = 0.8
    /// Wide blanks of a line that are looked at.
    private static let cutLimit = 12
    /// Gaps wider than this share of the size part words.
    private static let wordGap = 0.3

    /// Cuts a text whose letters stand in boxes, one each.
    init(
        _ text: String,
        boxes: UnsafeBufferPointer<PopplerRectangle>,
        styles: PdfStyles,
        page: Int,
        height: Double
    ) {
        self.boxes = boxes
        self.styles = styles
        self.page = page
        self.height = height
        var letters: [Unicode.Scalar] = []
        var first = 0
        for (index, scalar) in text.unicodeScalars.enumerated() {
            if scalar == "\n" {
                take(letters, from: first)
                letters = []
                first = index + 1
            } else {
                letters.append(scalar)
            }
        }
        take(letters, from: first)
    }

    private mutating func take(_ letters: [Unicode.Scalar], from first: Int) {
        guard letters.contains(where: { !$0.isBlank }) else { return }
        var start = 0
        let before = lines.count
        for place in jumps(letters, from: first) + [letters.count] {
            append(Array(letters[start..<place]), from: first + start)
            start = place
        }
        if lines.count > before + 1 { lines[before...].sort { $0.top < $1.top } }
    }

    private mutating func append(_ letters: [Unicode.Scalar], from first: Int) {
        while run < styles.runs.count, styles.runs[run].range.upperBound < first { run += 1 }
        var line = line(letters[...], from: first)
        line.cuts = cuts(letters, from: first, size: line.size)
        line.heads = heads(letters, from: first, size: line.size)
        lines.append(line)
    }

    /// Where letters that poppler took for one line go on above or below it, and not right there,
    /// as those of turned text do.
    private func jumps(_ letters: [Unicode.Scalar], from first: Int) -> [Int] {
        var jumps: [Int] = []
        var last: PopplerRectangle?
        for (offset, letter) in letters.enumerated() where !letter.isBlank {
            guard boxes.indices.contains(first + offset) else { break }
            let box = boxes[first + offset]
            if let last, jumps.count < PdfLines.cutLimit {
                let away = abs(box.y1 + box.y2 - last.y1 - last.y2) / 2
                let height = max(abs(box.y2 - box.y1), abs(last.y2 - last.y1))
                let isFar = box.x1 < last.x1 - 1 || box.x1 > last.x2 + height * 0.5
                if isFar, away > height * 0.5 { jumps.append(offset) }
            }
            last = box
        }
        return jumps
    }

    /// Widths of the first words of a line, of the first alone, of the first two, and so on.
    private func heads(
        _ letters: [Unicode.Scalar],
        from first: Int,
        size: Double
    ) -> [Double] {
        var widths: [Double] = []
        var word: (left: Double, right: Double)?
        func end() {
            guard let ended = word else { return }
            let before = widths.last.map { $0 + size * 0.25 } ?? 0
            widths.append(before + ended.right - ended.left)
            word = nil
        }
        for (offset, letter) in letters.enumerated() {
            guard widths.count < PdfLine.headWords, boxes.indices.contains(first + offset) else {
                break
            }
            let box = boxes[first + offset]
            if letter.isBlank { end() } else { word = (word?.left ?? box.x1, box.x2) }
        }
        if widths.count < PdfLine.headWords { end() }
        return widths
    }

    /// A line of letters, the first of which has a place in the text of the page.
    private func line(_ letters: ArraySlice<Unicode.Scalar>, from first: Int) -> PdfLine {
        let set = style(of: first...(first + max(0, letters.count - 1)))
        var edges = Edges()
        let (words, isRow) = words(letters, from: first, size: set?.size ?? 0, &edges)
        return PdfLine(
            words: words,
            left: edges.isPlaced ? edges.left : 0,
            right: edges.isPlaced ? edges.right : 0,
            top: edges.isPlaced ? edges.top : 0,
            bottom: edges.isPlaced ? edges.bottom : 0,
            size: set?.size ?? (edges.isPlaced ? edges.bottom - edges.top : 0),
            isBold: set?.isBold ?? false,
            isWhite: set?.isWhite ?? false,
            isRow: isRow,
            page: page,
            pageHeight: height
        )
    }

    /// The wide blanks of a line, where the columns of a page may be parted.
    private func cuts(
        _ letters: [Unicode.Scalar],
        from first: Int,
        size: Double
    ) -> [PdfLine.Cut] {
        var cuts: [PdfLine.Cut] = []
        var last: PopplerRectangle?
        for (offset, letter) in letters.enumerated() where !letter.isBlank {
            guard boxes.indices.contains(first + offset) else { break }
            let box = boxes[first + offset]
            if let last, box.x1 - last.x2 > size * PdfLines.columnGap,
                cuts.count < PdfLines.cutLimit
            {
                let halves = [
                    line(letters[..<offset], from: first),
                    line(letters[offset...], from: first + offset),
                ]
                cuts.append(PdfLine.Cut(left: last.x2, right: box.x1, halves: halves))
            }
            last = box
        }
        return cuts
    }

    /// Where letters stand.
    private struct Edges {
        var left = Double.infinity
        var right = -Double.infinity
        var top = Double.infinity
        var bottom = -Double.infinity

        var isPlaced: Bool { left <= right }

        mutating func take(_ box: PopplerRectangle) {
            left = min(left, box.x1)
            right = max(right, box.x2)
            top = min(top, min(box.y1, box.y2))
            bottom = max(bottom, max(box.y1, box.y2))
        }
    }

    /// The words of a line: wide gaps become the bars of a row, narrow ones blanks; raised figures
    /// are the calls of notes.
    private func words(
        _ letters: ArraySlice<Unicode.Scalar>,
        from first: Int,
        size: Double,
        _ edges: inout Edges
    ) -> (words: String, isRow: Bool) {
        var words = String.UnicodeScalarView()
        var last: PopplerRectangle?
        var cells = 0
        var isRaised = false
        for (offset, letter) in letters.enumerated() {
            let place = first + offset
            let isSpace = letter.isBlank
            guard boxes.indices.contains(place), !isSpace else {
                if isRaised { words.append("]") }
                isRaised = false
                words.append(letter)
                continue
            }
            let box = boxes[place]
            edges.take(box)
            if let last, size > 0 {
                let gap = box.x1 - last.x2
                if gap > size * PdfLines.cellGap, words.count > 4 {
                    cells += 1
                    words.append(contentsOf: " | ".unicodeScalars)
                } else if gap > size * PdfLines.wordGap, words.last != " " {
                    words.append(" ")
                }
            }
            let isSmall = isFigure(letter) && isSmall(place, size) && last != nil
            if isSmall, !isRaised { words.append("[") }
            if !isSmall, isRaised { words.append("]") }
            isRaised = isSmall
            last = box
            words.append(letter)
        }
        if isRaised { words.append("]") }
        return (String(words), cells > 0)
    }

    private func isFigure(_ letter: Unicode.Scalar) -> Bool { (0x30...0x39).contains(letter.value) }

    /// True for a letter much smaller than its line.
    private func isSmall(_ place: Int, _ size: Double) -> Bool {
        guard size > 0, let set = style(at: place) else { return false }
        return set.size < size * 0.78
    }

    /// The style of most letters of a line: what stands in its middle may be the call of a note.
    private func style(of line: ClosedRange<Int>) -> PdfStyles.Run? {
        var best: (run: PdfStyles.Run, count: Int)?
        var index = run
        while index < styles.runs.count, styles.runs[index].range.lowerBound <= line.upperBound {
            let set = styles.runs[index]
            index += 1
            guard set.range.overlaps(line) else { continue }
            let count = set.range.clamped(to: line).count
            if best.map({ count > $0.count }) ?? true { best = (set, count) }
        }
        return best?.run
    }

    private func style(at place: Int) -> PdfStyles.Run? {
        var index = run
        while index < styles.runs.count, styles.runs[index].range.upperBound < place { index += 1 }
        return styles.runs.indices.contains(index) ? styles.runs[index] : nil
    }
}

extension Unicode.Scalar {
    /// True for white space; asked of every letter, and quick for those of most texts.
    var isBlank: Bool {
        switch value {
        case 0x09...0x0D, 0x20, 0x85, 0xA0: true
        case ..<0x1680: false
        default: properties.isWhitespace
        }
    }
}
