internal import BriefAssembly
internal import BriefCore
internal import Testing

struct TheirVoicesTests {
    @Test(arguments: [
        (
            words: "The EU believes that the price must follow costs, which Japan supports.",
            own: "believes", other: "supports", isOurs: true
        ),
        (
            words: "The EU underlines that the price is fair, as Japan has agreed in writing.",
            own: "underlines", other: "agreed", isOurs: true
        ),
        (
            words: "The price of the survey follows costs, which Japan supports.",
            own: nil, other: "supports", isOurs: true
        ),
        (
            words: "The European Commission and Japan stress that the price must follow costs.",
            own: "stress", other: "stress", isOurs: true
        ),
        (
            words: "While Japan prefers a price of its own, we believe that the price is fair.",
            own: "believe", other: "prefers", isOurs: true
        ),
        (
            words: "While it rained, Japan held that the price is important for its fleet.",
            own: "important", other: "held", isOurs: false
        ),
        (
            words: "Japan insists that the price is important for its fleet.",
            own: "important", other: "insists", isOurs: false
        ),
        (
            words: "Japan supports the price, which is important for its fleet.",
            own: "is important", other: "supports", isOurs: false
        ),
    ])
    func `our own words with their agreement are our line`(
        words: String,
        own: String?,
        other: String,
        isOurs: Bool
    ) {
        var sample = Sample()
        sample.source("a")
        sample.add(.line(.principle), words, paragraph: 51, cue: own)
        let stance = Position(actor: "Japan", stance: .supports)
        sample.add(.position(stance), words, side: .theirs, paragraph: 51, cue: other)
        let points = sample.brief().texts(.points)
        #expect(points.contains { $0.contains("price") } == isOurs)
    }
}
