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
            </office:change-info><text:p>not</text:p></text:deletion></text:changed-region></text:tracked-changes>\
            <text:p>We agree<text:change text:change-id='c1'/><text:change-start text:change-id='c2'/>\
             today<text:change-end text:change-id='c2'/></text:p>
            """
        )
        #expect(
            try read(file, .office).parts == [
                "paragraph We agree today", "boilerplate [deleted: not ]",
                "boilerplate [inserted: today]",
            ]
        )
    }

    @Test func `hidden words are shown as such`() throws {
        let file = odt(
            "<text:p>We agree<text:span text:style-name='T1'> never</text:span></text:p>",
            styles:
                "<style:style style:name='T1'><style:text-properties text:display='none'/></style:style>"
        )
        #expect(
            try read(file, .office).parts == ["paragraph We agree", "boilerplate [hidden: never]"]
        )
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
                "boilerplate [hidden: No chapter.]", "boilerplate [hidden: None.]",
                "paragraph Shown.", "paragraph We ask", "boilerplate [hidden: pay]",
                "boilerplate [hidden: Later.]", "paragraph Now.",
            ]
        )
    }
}
