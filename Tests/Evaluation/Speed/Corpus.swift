/// Invented diplomatic prose in any amount, the same for the same seed.
package struct Corpus {
    private var random: SplitMix
    private let subjects = [
        "The Commission", "The Council", "Japan", "The Republic of Korea", "Singapore", "Canada",
        "The United States", "India", "Brazil", "Kenya", "The ITU", "The OECD", "The delegation",
        "The ministry", "The working party", "Australia", "Ukraine", "Nigeria", "Chile", "The G7",
    ]
    private let verbs = [
        "underlined", "will discuss", "wants to strengthen", "has not yet settled", "supported",
        "called for progress on", "should clarify", "noted", "is negotiating", "recalled",
        "presented", "asked for more detail on", "opposed", "welcomed", "agreed to review",
    ]
    private let objects = [
        "the digital partnership", "secure connectivity", "submarine cables", "semiconductors",
        "data flows with trust", "artificial intelligence", "standards for 6G", "cybersecurity",
        "digital identities", "platform rules", "quantum research", "online safety of children",
        "the joint action plan", "export funding", "the multistakeholder model", "digital skills",
    ]
    private let tails = [
        "ahead of the summit", "with its partners", "in the coming months", "in March 2023",
        "on 12 June 2024", "without naming a date", "at the last meeting in Brussels",
        "despite the reservations of several delegations", "as part of the work programme",
        "in line with earlier conclusions", "before the plenipotentiary conference",
        "next year", "for the benefit of small firms", "across the region", "at technical level",
    ]

    /// Begins with a seed.
    package init(seed: UInt64) {
        random = SplitMix(state: seed)
    }

    /// One document of so many sentences, with a title, a date and paragraphs.
    package mutating func document(number: Int, sentences: Int) -> String {
        let day = 1 + number % 28
        var text = "Record of meeting \(number)\n\n\(day) March \(2020 + number % 5)\n\n"
        for index in 1...sentences {
            text += sentence()
            text += index % 5 == 0 ? "\n\n" : " "
        }
        return text
    }

    private mutating func sentence() -> String {
        [pick(subjects), pick(verbs), pick(objects), pick(tails)].joined(separator: " ")
            + " (item \(random.next() % 10_000))."
    }

    private mutating func pick(_ words: [String]) -> String {
        words[Int(random.next() % UInt64(words.count))]
    }
}
