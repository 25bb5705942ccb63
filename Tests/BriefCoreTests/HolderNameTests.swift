import BriefCore
import Testing

@Test(arguments: [
    ("Both sides (EU and Chile)", "Both sides"),
    ("Commission official (unnamed)", "Commission official"),
    ("Both sides", "Both sides"), ("DG TRADE", "DG TRADE"), ("(unnamed)", "(unnamed)"), ("", ""),
    ("Ana Ruiz (a liberal) of Peru", "Ana Ruiz (a liberal) of Peru"),
])
func `a holder is compared by the words of the source`(name: String, printed: String) {
    #expect(HolderName.printed(name) == printed)
}
