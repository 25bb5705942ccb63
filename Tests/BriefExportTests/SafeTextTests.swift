internal import BriefExport
internal import Testing

@Suite struct SafeTextTests {
    @Test(arguments: [
        ("a\u{202E}b", "a⟨202E⟩b"), ("a\u{1B}[0m", "a⟨001B⟩[0m"), ("a\u{200B}b", "a⟨200B⟩b"),
        ("a\u{E0041}b", "a⟨E0041⟩b"), ("a\u{AD}b", "ab"), ("a\u{FFFF}b", "a\u{FFFD}b"),
        ("a\u{85}b", "a b"), (" a \n\t\u{A0} b ", "a b"), ("a\u{2028}b", "a b"),
    ])
    func `what is not seen is made visible or taken out`(text: String, clean: String) {
        #expect(SafeText.clean(text) == clean)
    }

    @Test(arguments: ["می‌خواهم", "क्‍ष", "👩‍🚀", "שלום", "مرحبا", "Luleå"])
    func `honest writing stays as it is`(text: String) {
        #expect(SafeText.clean(text) == text)
    }
}
