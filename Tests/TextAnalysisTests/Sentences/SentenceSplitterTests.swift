import BriefCore
import Testing

@testable import TextAnalysis

struct SentenceSplitterTests {
    @Test(arguments: [
        ["The talks began. They go on.", "The talks began.", "They go on."],
        ["Did they agree? They did! So it was.", "Did they agree?", "They did!", "So it was."],
        ["Mr. Smith met Dr. Jones in St. Gallen."],
        ["It costs EUR 3.5 million. That is much.", "It costs EUR 3.5 million.", "That is much."],
        ["The U.S. Senate voted. It was close.", "The U.S. Senate voted.", "It was close."],
        ["He came from the U.S. The talks began.", "He came from the U.S.", "The talks began."],
        ["They met at 3 p.m. on Monday."],
        ["They met at 3 p.m. The mood was good.", "They met at 3 p.m.", "The mood was good."],
        ["They met at 8 a.m. Tuesday in Oslo."],
        ["They met at 8 p.m. CET in Oslo."],
        ["They met at 8 p.m. Japan spoke.", "They met at 8 p.m.", "Japan spoke."],
        ["Berlin, den 3. Mai 2023"],
        ["It is 3. Maia spoke.", "It is 3.", "Maia spoke."],
        ["See Art. 5 and No. 12 of the annex."],
        ["The answer is no. Nobody was surprised.", "The answer is no.", "Nobody was surprised."],
        ["J. K. Person and A. B. Other spoke."],
        ["He chose plan B. The others followed.", "He chose plan B.", "The others followed."],
        ["They waited… and waited. Nothing came.", "They waited… and waited.", "Nothing came."],
        ["They waited... Nothing came.", "They waited...", "Nothing came."],
        ["“We are late.” He sighed.", "“We are late.”", "He sighed."],
        ["“Do not wait,” he said. “Go.”", "“Do not wait,” he said.", "“Go.”"],
        ["The end came (see p. 3). It was slow.", "The end came (see p. 3).", "It was slow."],
        ["Some (e.g. Fiji, Tonga) agreed."],
        ["It was paid.1 The rest was not.2", "It was paid.1", "The rest was not.2"],
        ["The talks ended.The parties left.", "The talks ended.", "The parties left."],
        ["See www.example.org. It is new.", "See www.example.org.", "It is new."],
        ["Prices rose, etc. Nobody spoke.", "Prices rose, etc.", "Nobody spoke."],
        [
            "It grew by 5 % in 2022. In 2023 it fell.", "It grew by 5 % in 2022.",
            "In 2023 it fell.",
        ],
        ["They met in Jan. 2023 and Sept. 2024."],
        [
            "Two dangers (a) delay, as in May; (b) cost; and (c) rust.", "Two dangers",
            "delay, as in May;", "cost; and", "rust.",
        ],
        ["They shall (a) train judges; (b) lend money."],
        [
            "It rose by a third in 2021.1 In 2022 it fell.", "It rose by a third in 2021.1",
            "In 2022 it fell.",
        ],
        ["Is it “open”? Yes.", "Is it “open”?", "Yes."],
        ["会议开始。他们继续。", "会议开始。", "他们继续。"],
    ])
    func `Sentences end where they end`(parts: [String]) {
        let expected = parts.count == 1 ? parts : Array(parts.dropFirst())
        #expect(Sample.sentences(parts[0] + " ").map(\.self) == expected)
    }

    @Test func `A list item may hold several sentences, its marker none`() {
        let text = "We ask:\n\n1. Promote norms. Ensure that they are kept;\n2. Build cables."
        #expect(
            Sample.sentences(text) == [
                "We ask:", "Promote norms.", "Ensure that they are kept;", "Build cables.",
            ]
        )
    }

    @Test func `Bullets stuck to the words around them part items all the same`() {
        let text = "•The fund opens in May.•The board meets in Lima.•The Union pays half."
        #expect(
            Sample.sentences(text) == [
                "The fund opens in May.", "The board meets in Lima.", "The Union pays half.",
            ]
        )
    }

    @Test func `The time at which a message was sent is no part of it`() {
        let text =
            "[11/03/2024 09:14] Ana: Peru wants two.\n[11/03/2024 09:15] Ben: Chile is against."
        #expect(Sample.sentences(text) == ["Ana: Peru wants two.", "Ben: Chile is against."])
        #expect(Sample.sentences("[draft] They spoke.") == ["[draft] They spoke."])
    }

    @Test func `A heading is one passage`() {
        let text = "Who pays? Nobody knows\n\nThe talks on the cable were short and dry."
        #expect(Sample.sentences(text)[0] == "Who pays? Nobody knows")
    }

    @Test func `Long runs of stops and brackets take no longer than their length`() {
        let clock = ContinuousClock()
        for text in ["(", ".", "!", ") ", "\"", "A. ", "( a", "• "] {
            let long = String(repeating: text, count: 20_000)
            let time = clock.measure { _ = Sample.sentences(long) }
            #expect(time < .seconds(10), "\(text)")
        }
    }

    @Test func `Passages lie inside their blocks in order`() {
        let bytes = Sample.bytes(of: Sample.path("Tests/Fixtures/documents/web-neighbours.txt"))
        let analysis = Sample.analyser.analyse(Sample.document(SourceText(decoding: bytes)))
        var last = 0
        for passage in analysis.passages {
            #expect(passage.span.start >= last)
            #expect(analysis.blocks[passage.block].span.contains(passage.span))
            last = passage.span.end
        }
        #expect(analysis.passages.count > 10)
    }
}
