import SourceImport
import Testing

@Suite struct OdtTests {
    @Test func `headings, lists, rows and notes are told apart`() throws {
        let file = odt(
            """
            <text:h text:outline-level='2'>Ties</text:h><text:p>First<text:s/>words<text:note>\
            <text:note-citation>1</text:note-citation><text:note-body><text:p>See annex.</text:p>\
            </text:note-body></text:note>.</text:p>
            <text:list><text:list-item><text:p>One</text:p></text:list-item></text:list>
            <table:table><table:table-row><table:table-cell><text:p>Japan</text:p></table:table-cell>
            <table:table-cell><text:p>open</text:p></table:table-cell></table:table-row></table:table>
            """
        )
        #expect(
            try read(file, .office).parts == [
                "heading2 Ties", "paragraph First words[1].", "list-item1 One",
                "table Japan | open", "paragraph [1] See annex.",
            ]
        )
    }

    @Test func `changes are shown as such`() throws {
        let file = odt(
            """
            <text:tracked-changes><text:changed-region text:id='c1'><text:deletion>\
            <office:change-info><dc:creator>A. Desk</dc:creator><dc:date>2026-11-18T10:00:00</dc:date>\
            </office:change-info><text:p>not</text:p></text:deletion></text:changed-region><text:changed-region text:id='c2'>\
            <text:insertion><office:change-info><dc:creator>B. Desk</dc:creator></office:change-info></text:insertion>\
            </text:changed-region></text:tracked-changes>\
            <text:p>We agree<text:change text:change-id='c1'/><text:change-start text:change-id='c2'/>\
             today<text:change-end text:change-id='c2'/></text:p>
            """
        )
        #expect(
            try read(file, .office).parts == [
                "paragraph We agree today",
                "boilerplate1 [deleted by A. Desk, 18 November 2026, not accepted: “not” after “We agree”]",
                "boilerplate1 [inserted by B. Desk, not accepted: “today” after “We agree”]",
            ]
        )
    }

    @Test func `a change of looks changes no words`() throws {
        let file = odt(
            """
            <text:tracked-changes><text:changed-region text:id='c1'><text:format-change>\
            <office:change-info><dc:creator>A. Desk</dc:creator></office:change-info>\
            </text:format-change></text:changed-region></text:tracked-changes>\
            <text:p>We agree<text:change-start text:change-id='c1'/> today\
            <text:change-end text:change-id='c1'/></text:p>
            """
        )
        let document = try read(file, .office)
        #expect(document.parts == ["paragraph We agree today"])
        #expect(document.warnings == [])
    }

    @Test func `the signs of lists say nothing of the style before them`() throws {
        let file = odt(
            "<text:p>We agree<text:span text:style-name='T1'> never</text:span></text:p>",
            styles: """
                <style:style style:name='T1'><style:text-properties text:display='none'/></style:style>\
                <text:list-style style:name='L1'><text:list-level-style-bullet text:level='1'>\
                <style:text-properties style:font-name='Symbol'/></text:list-level-style-bullet>\
                </text:list-style>
                """
        )
        #expect(
            try read(file, .office).parts == ["paragraph We agree", "boilerplate1 [hidden: never]"]
        )
    }

    @Test func `white letters on white are not seen`() throws {
        let file = odt(
            "<text:p text:style-name='P1'>Now<text:span text:style-name='T1'> never</text:span></text:p>",
            styles: """
                <style:style style:name='T1'><style:text-properties fo:color='#ffffff'/></style:style>\
                <style:style style:name='P1'><style:paragraph-properties fo:background-color='#FFFFFF'/>\
                </style:style>
                """
        )
        #expect(
            try read(file, .office).parts == [
                "paragraph Now", "boilerplate1 [in the colour of the paper: never]",
            ]
        )
    }

    @Test func `comments stand below the paragraph, apart from its words`() throws {
        let file = odt(
            """
            <text:p>We back <office:annotation office:name='n1'><dc:creator>Anna Rossi</dc:creator>\
            <dc:date>2026-05-12T10:00:00</dc:date><text:p>Norway <text:span>opposes</text:span> this.</text:p>\
            </office:annotation>the cable<office:annotation-end office:name='n1'/> now.</text:p>\
            <text:p>Later<office:annotation><text:p>When?</text:p></office:annotation>.</text:p>
            """
        )
        let document = try read(file, .office)
        #expect(
            document.parts == [
                "paragraph We back the cable now.",
                "boilerplate1 [comment by Anna Rossi, 12 May 2026, on “the cable”: Norway opposes this.]",
                "paragraph Later.", "boilerplate1 [comment: When?]",
            ]
        )
        #expect(document.warnings == ["2 comments shown apart from the text, by Anna Rossi"])
    }

    @Test func `hidden words are shown as such`() throws {
        let file = odt(
            "<text:p>We agree<text:span text:style-name='T1'> never</text:span></text:p>",
            styles:
                "<style:style style:name='T1'><style:text-properties text:display='none'/></style:style>"
        )
        #expect(
            try read(file, .office).parts == ["paragraph We agree", "boilerplate1 [hidden: never]"]
        )
    }

    @Test(arguments: [
        ("style:text-line-through-style='solid'", "struck through"),
        ("fo:color='#FFFFFF'", "in the colour of the paper"),
        ("fo:font-size='1pt'", "too small to see"),
    ])
    func `words that are struck out or cannot be seen are shown as such`(
        look: String,
        told: String
    ) throws {
        let file = odt(
            "<text:p>We agree<text:span text:style-name='T1'> never</text:span></text:p>",
            styles:
                "<style:style style:name='T1'><style:text-properties \(look)/></style:style>"
        )
        #expect(
            try read(file, .office).parts == [
                "paragraph We agree", "boilerplate1 [\(told): never]",
            ]
        )
    }

    @Test func `white letters on a dark ground are seen`() throws {
        let file = odt(
            """
            <text:p text:style-name='P1'><text:span text:style-name='T1'>Never</text:span></text:p>\
            <table:table><table:table-row><table:table-cell><text:p><text:span text:style-name='T1'>Japan\
            </text:span></text:p></table:table-cell></table:table-row></table:table>
            """,
            styles: """
                <style:style style:name='T1'><style:text-properties fo:color='#ffffff'/></style:style>\
                <style:style style:name='P1'><style:paragraph-properties fo:background-color='#003399'/>\
                </style:style>
                """
        )
        #expect(try read(file, .office).parts == ["paragraph Never", "paragraph Japan"])
    }

    @Test func `what a program hides is shown as hidden, and what it would show is not`() throws {
        let file = odt(
            """
            <text:section text:display='none'><text:p>No chapter.</text:p></text:section>\
            <text:section text:display='condition' text:is-hidden='true'><text:p>None.</text:p>\
            </text:section><text:section text:display='condition' text:is-hidden='false'>\
            <text:p>Shown.</text:p></text:section>\
            <text:p>We<text:hidden-text text:string-value=' pay' text:is-hidden='true'> pay\
            </text:hidden-text><text:hidden-text text:string-value=' ask' text:is-hidden='false'> ask\
            </text:hidden-text></text:p>\
            <text:p><text:hidden-paragraph text:is-hidden='true'/>Later.</text:p><text:p>Now.</text:p>
            """
        )
        #expect(
            try read(file, .office).parts == [
                "boilerplate1 [hidden: No chapter.]", "boilerplate1 [hidden: None.]",
                "paragraph Shown.", "paragraph We ask", "boilerplate1 [hidden: pay]",
                "boilerplate1 [hidden: Later.]", "paragraph Now.",
            ]
        )
    }
}
