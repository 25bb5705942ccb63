import BriefCore

/// A source for tests: blocks of text with findings told by the words they rest on.
struct SampleSource {
    let key: SourceKey
    let metadata: SourceMetadata
    let limits: [String]
    private(set) var blocks: [ReaderBlock] = []
    var findings: [FindingRow] = []
    private let firstNumber: Int64

    /// What is said of some words of the text.
    struct Said {
        let words: String
        let claim: Claim
        let subjects: [SubjectID]
        let cue: String?

        init(_ words: String, _ claim: Claim, _ subjects: [SubjectID], cue: String? = nil) {
            self.words = words
            self.claim = claim
            self.subjects = subjects
            self.cue = cue
        }
    }

    init(
        _ key: String,
        _ metadata: SourceMetadata,
        limits: [String] = [],
        firstNumber: Int64,
        text: [(Block.Kind, String)],
        said: [Said]
    ) {
        self.key = SourceKey(key)
        self.metadata = metadata
        self.limits = limits
        self.firstNumber = firstNumber
        layOut(text)
        findings = said.enumerated().compactMap { index, said in
            finding(said, number: firstNumber + Int64(index))
        }
        .sorted { $0.finding.span < $1.finding.span }
        markBlocks()
    }

    var row: SourceRow {
        SourceRow(
            key: key,
            hash: key.text,
            digestOf: nil,
            file: key.text + ".txt",
            metadata: metadata,
            passages: blocks.count,
            findings: findings.count,
            limits: limits
        )
    }

    private mutating func layOut(_ text: [(Block.Kind, String)]) {
        var position = 0
        var paragraph = 0
        for (index, (kind, words)) in text.enumerated() {
            let counts = kind != .heading && kind != .boilerplate
            if counts { paragraph += 1 }
            let span = TextSpan(position, position + words.utf8.count)
            let level = kind == .heading || kind == .listItem ? 1 : 0
            blocks.append(
                ReaderBlock(
                    index: index,
                    paragraph: counts ? paragraph : nil,
                    block: Block(kind, span, level: level),
                    text: words,
                    marks: []
                )
            )
            position = span.end + 2
        }
    }

    private func span(of words: String) -> (TextSpan, ReaderBlock)? {
        if let block = blocks.first(where: { $0.text == words }) {
            return (block.block.span, block)
        }
        for block in blocks {
            let text = Array(block.text.utf8)
            let wanted = Array(words.utf8)
            guard text.count >= wanted.count else { continue }
            for start in 0...(text.count - wanted.count)
            where text[start..<(start + wanted.count)].elementsEqual(wanted) {
                let first = block.block.span.start + start
                return (TextSpan(first, first + wanted.count), block)
            }
        }
        return nil
    }

    private func finding(_ said: Said, number: Int64) -> FindingRow? {
        guard let (span, block) = span(of: said.words) else { return nil }
        let cue = said.cue.flatMap { self.span(of: $0)?.0 }
        return FindingRow(
            number: number,
            finding: Finding(
                span: span,
                claim: said.claim,
                subjects: said.subjects,
                rule: "sample-rule",
                cues: cue.map { [FiredCue(span: $0, name: "issue.gap")] } ?? []
            ),
            citations: [
                Citation(
                    source: key,
                    span: span,
                    words: said.words,
                    paragraph: block.paragraph ?? 0
                )
            ],
            sourceTitle: metadata.title ?? key.text,
            sourceDate: metadata.published,
            sourceBasis: metadata.publishedBasis
        )
    }

    private mutating func markBlocks() {
        blocks = blocks.map { block in
            ReaderBlock(
                index: block.index,
                paragraph: block.paragraph,
                block: block.block,
                text: block.text,
                marks: findings.filter { block.block.span.contains($0.finding.span) }.map {
                    ReaderMark(
                        number: $0.number,
                        kind: $0.finding.claim.kind,
                        span: $0.finding.span
                    )
                }
            )
        }
    }
}
