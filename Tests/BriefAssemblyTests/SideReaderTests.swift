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

    @Test(arguments: [
        ("Ms Keller", ActorSide.ours), ("Anna Keller", .ours), ("Keller", .other),
        ("Mr Keller-Meyer", .other),
    ])
    func `who took part for our side is on it by the surname with a title`(
        name: String,
        side: ActorSide
    ) {
        let reader = SideReader(ours: ["EU"], theirs: ["Japan"], people: ["Ms Anna Keller"])
        #expect(reader.side(of: name) == side)
    }
}
