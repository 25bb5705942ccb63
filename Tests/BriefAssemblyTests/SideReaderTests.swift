internal import BriefAssembly
internal import Testing

@Suite struct SideReaderTests {
    private let reader = SideReader(
        ours: ["European Commission", "EU", "Cabinet Example"],
        theirs: ["Japan", "Japanese"]
    )

    @Test(arguments: [
        ("European Commission", ActorSide.ours), ("EU officials", .ours), ("Japan", .theirs),
        ("Japanese government", .theirs), ("Non-paper authors", .author), ("Canada", .other),
    ])
    func `a name tells whose side it is`(actor: String, side: ActorSide) {
        #expect(reader.side(of: actor) == side)
    }
}
