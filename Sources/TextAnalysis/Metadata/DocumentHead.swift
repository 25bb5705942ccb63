internal import BriefCore

/// The part of a document before its running text, and its last lines: where a
/// document speaks of itself.
struct DocumentHead {
    /// Most blocks looked at before and after the running text.
    private static let reach = 14

    /// Indices of the sentences before the running text.
    let front: [Int]
    /// Index of the first sentence of the running text; nil where there is none.
    let first: Int?
    /// Indices of the sentences of the last blocks, those of the front left out.
    let back: [Int]

    /// Finds both ends of a text.
    init(_ text: AnalysedText) {
        var front: [Int] = []
        var first: Int?
        for (index, sentence) in text.sentences.enumerated() {
            if sentence.blockKind.isProse, DocumentHead.isRunning(sentence, text) {
                first = index
                break
            }
            if sentence.passage.block >= DocumentHead.reach { break }
            front.append(index)
        }
        self.front = front
        self.first = first
        let last = text.blocks.count - 5
        back = text.sentences.indices.filter {
            text.sentences[$0].passage.block >= max(last, front.count)
        }
    }

    /// True for a sentence, not a line that no heading or label could be made of.
    private static func isRunning(_ sentence: Sentence, _ text: AnalysedText) -> Bool {
        let probe = TextProbe(text.text)
        if probe.endsSentence(sentence.passage.span) { return true }
        return sentence.tokens.count > (KindReader.opensMeeting(sentence) ? 60 : 24)
    }
}
