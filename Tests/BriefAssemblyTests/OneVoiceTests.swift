internal import BriefAssembly
internal import BriefCore
internal import Testing

@Suite struct OneVoiceTests {
    @Test
    func `lines that differ in tense on one format are set side by side`() {
        var sample = Sample()
        sample.source("a")
        sample.add(.line(.aim), "The Pact Example will foster research on harbours and chips.")
        sample.add(.line(.achievement), "The Pact Example was opened for research on harbours.")
        sample.mentionInAll(SubjectID(.forum, "pact"))
        let item = sample.brief { $0.length = .long }.section(.voice)?.items.first
        #expect(item?.label == "tense")
        #expect(item?.lines.count == 2)
    }

    @Test
    func `numbers of one thing that differ are set side by side`() {
        var sample = Sample()
        sample.source("a")
        sample.add(.line(.achievement), "The Pact Example covers 20 harbours in research networks.")
        sample.add(.line(.achievement), "The Pact Example covers 24 harbours in research networks.")
        sample.mentionInAll(SubjectID(.forum, "pact"))
        let item = sample.brief { $0.length = .long }.section(.voice)?.items.first
        #expect(item?.label == "figures")
    }

    @Test
    func `lines that agree are not`() {
        var sample = Sample()
        sample.source("a")
        sample.add(.line(.aim), "The Pact Example will foster research on harbours and chips.")
        sample.add(.line(.aim), "The Pact Example will deepen research on harbours and data.")
        sample.mentionInAll(SubjectID(.forum, "pact"))
        #expect(sample.brief { $0.length = .long }.section(.voice) == nil)
    }
}
