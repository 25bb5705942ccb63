import Testing

@testable import TextAnalysis

struct VerbFormsTests {
    @Test(arguments: [
        "agree agrees agreed agreeing", "carry carries carried carrying",
        "plan plans planned planning", "commit commits committed committing",
        "benefit benefits benefited benefiting", "push pushes pushed pushing",
        "fall falls fell fallen falling", "withdraw withdraws withdrew withdrawn withdrawing",
        "undertake undertakes undertook undertaken undertaking", "lie lies lay lain lying",
        "welcome welcomes welcomed welcoming", "set sets setting",
        "veto vetoes vetoed vetoing", "call calls called calling",
        "point out points out pointed out pointing out",
    ])
    func `a verb has its forms`(forms: String) {
        let base = forms.hasPrefix("point out") ? "point out" : String(forms.prefix { $0 != " " })
        #expect(VerbForms(base).all.joined(separator: " ") == forms)
    }

    @Test(arguments: [
        "gap gaps", "policy policies", "crisis crises", "tax taxes", "forum forums", "key keys",
    ])
    func `a noun has its plural`(forms: String) {
        let words = forms.split(separator: " ").map(String.init)
        #expect(VerbForms.plural(of: words[0]) == words[1])
    }

    @Test(arguments: [
        ("organise", "organize"), ("digitalisation", "digitalization"), ("labour", "labor"),
        ("defence", "defense"), ("signalled", "signaled"), ("centre", "center"),
    ])
    func `British spelling finds American`(british: String, american: String) {
        #expect(Spelling.variants(of: british) == [british, american])
    }

    @Test(arguments: ["rise", "advise", "promise", "called", "selling", "our", "conference"])
    func `a word of one spelling has one`(word: String) {
        #expect(Spelling.variants(of: word) == [word])
    }
}
