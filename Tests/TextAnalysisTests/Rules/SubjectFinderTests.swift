import BriefCore
import BriefData
import SourceImport
import Testing

@testable import TextAnalysis

@Suite struct SubjectFinderTests {
    /// What the findings of a text are about, by the first word of their passage.
    private func subjects(_ text: String) throws -> [String: [SubjectID]] {
        let files = VocabularyFiles(data: try DataFolder().path(of: "Data"))
        let analyser = Analyser(vocabulary: try files.load())
        let document = try SourceImporters.document(Array(text.utf8), file: "note.txt")
        var found: [String: [SubjectID]] = [:]
        for finding in analyser.analyse(document).findings {
            switch finding.claim {
            case .mention, .date: continue
            case .event, .issue, .point, .position:
                let words = document.text.words(in: finding.span)
                found[String(words.prefix { $0 != " " })] = finding.subjects
            }
        }
        return found
    }

    @Test
    func `a sentence on another partner's format leaves the section's partner`() throws {
        let found = try subjects(
            """
            State of play

            Under the EU-Japan Digital Partnership, the EU will deepen its work on chips. Further, the \
            EU-Republic of Korea Digital Partnership will advance joint work on quantum technology. \
            Later the EU will also promote research on 6G.
            """
        )
        let japan = SubjectID(.country, "JP")
        #expect(found["Under"]?.contains(japan) == true)
        #expect(found["Further,"]?.contains(SubjectID(.country, "KR")) == true)
        #expect(found["Further,"]?.contains(japan) == false)
    }

    @Test
    func `a sentence that points back is about the topic of the one before`() throws {
        let found = try subjects(
            """
            State of play

            The Commission presented a submarine cable to the north. The project still lacks the support \
            of Canada.
            """
        )
        #expect(found["The"]?.contains(SubjectID(.priority, "submarine-cables")) == true)
        #expect(found["The"]?.contains(SubjectID(.country, "CA")) == true)
    }

    @Test
    func `the country and the ministry stand for the partner named before`() throws {
        let found = try subjects(
            """
            State of play

            Kenya has set up an agency for data. Firms hope that the country will join the convention.
            """
        )
        #expect(found["Firms"]?.contains(SubjectID(.country, "KE")) == true)
    }
}
