import BriefCore
import Testing

@testable import TextAnalysis

/// Names that are not always what they look like, with the vocabulary that comes
/// with the program.
struct TrapTests {
    @Test(arguments: [
        ("Georgia and Armenia signed.", ["GE", "AM"]),
        ("Georgia Tech opened a laboratory.", []),
        ("The state of Georgia voted.", []),
        ("Jordan and Egypt signed.", ["JO", "EG"]),
        ("They crossed the Jordan River.", []),
        ("Chad and Niger signed.", ["TD", "NE"]),
        ("Turkey agreed to the plan.", ["TR"]),
        ("Türkiye agreed to the plan.", ["TR"]),
        ("Nigeria and Niger are neighbours.", ["NG", "NE"]),
        ("The Niger Delta is wide.", []),
        ("The Democratic Republic of the Congo agreed.", ["CD"]),
        ("Korea agreed.", ["KR"]),
        ("North Korea fired, and the DPRK said so.", ["KP", "KP"]),
        ("The Republic of Korea agreed.", ["KR"]),
        ("The Czech Republic agreed.", ["CZ"]),
        ("Hong Kong and Taiwan sent experts.", ["HK", "TW"]),
        ("New Mexico is a state.", []),
        ("New England is old.", []),
        ("Guinea-Bissau and Equatorial Guinea", ["GW", "GQ"]),
        ("South Sudan and Sudan", ["SS", "SD"]),
        ("the Dominican Republic and Dominica", ["DO", "DM"]),
        ("the Washington Post wrote", []),
        ("It was said to us by us.", []),
        ("The United Kingdom, the UK and Britain", ["GB", "GB", "GB"]),
        ("American and Chinese firms", ["US", "CN"]),
        ("The White House agreed.", ["US"]),
        ("Brussels agreed to wait.", []),
        ("It costs US$ 6 billion and NZ$5.", []),
        ("The Congo basin and the Niger river are wide.", []),
        ("Washington and Beijing clashed.", ["US", "CN"]),
        ("Ankara, for its part, refused.", ["TR"]),
        ("They sounded out Tokyo on it.", ["JP"]),
        ("The Luanda and Nairobi processes go on.", []),
        ("They left before Canberra tightens its rules.", ["AU"]),
        ("Under Tokyo rules the ships must stop.", []),
        ("After Ankara talks the two left.", []),
        ("Ottawa rules the committee had drawn up were dropped.", []),
        ("Canberra visits the union had paid for were dropped.", []),
        ("Ottawa bans the imports of fish.", ["CA"]),
        ("After Tokyo cuts its tariffs, trade will grow.", ["JP"]),
        ("Ankara visits a port.", ["TR"]),
        ("The EU wants Canberra to open its tenders.", ["AU"]),
        ("The Canberra sources the paper cites are old.", []),
        ("They fly via Canberra to Perth.", []),
        ("Luxembourg, 6 June 2025", []),
        ("Luxembourg agreed on 6 June 2025.", ["LU"]),
        ("Turkey and duck were served at the reception.", []),
        ("Turkey and the EU met.", ["TR"]),
        ("Turkey and Greece met.", ["TR", "GR"]),
        ("Georgia Meloni spoke in Rome.", []),
        ("Georgia spoke to Armenia.", ["GE", "AM"]),
        ("Jordan Peters is the author.", []),
        ("Chad Miller wrote it.", []),
        ("Chad joined Niger.", ["TD", "NE"]),
        ("The governor of Georgia vetoed the bill.", []),
        ("Senators from Georgia and Alabama voted.", []),
        ("Michael Jordan spoke to the press.", []),
        ("Jordan's king agreed to the plan.", ["JO"]),
        ("Chad's president met Chad Brown.", ["TD"]),
        ("The Republic of the Congo and Congo-Brazzaville are one.", ["CG", "CG"]),
        ("The Congolese army advanced on Kinshasa.", ["CD"]),
        ("Nigerien and Nigerian officials met.", ["NE", "NG"]),
        ("South Korean firms fear North Korean hackers.", ["KR", "KP"]),
        ("In Tokyo, ministers met for lunch.", []),
        ("The meeting in Ankara was short.", []),
        ("EU AND US AGREE ON STEEL", ["US"]),
        ("Washington left the agency.", ["US"]),
        ("A new date will be proposed to Seoul shortly.", ["KR"]),
        ("They flew to Seoul shortly.", []),
        ("They landed in Port of Spain.", []),
        ("They landed in Kuwait City.", ["KW"]),
        ("LET US ACT NOW FOR PEACE", []),
        ("The Ibero-American summit met in Andorra.", ["AD"]),
        ("Carlos Costa-Lima spoke.", []),
    ])
    func `Countries are told from what only looks like one`(text: String, codes: [String]) {
        let found = Sample.mentions(text, kind: .country)
        #expect(found.map { String($0.dropFirst(8).prefix(2)) } == codes, "\(found)")
    }

    @Test(arguments: [
        ("The Council of Europe met.", "council"),
        ("The Security Council met.", "council"),
        ("The Internet Governance Forum met.", "commission"),
        ("The African Union Commission met.", "commission"),
    ])
    func `A body inside another name is not that body`(text: String, code: String) {
        #expect(!Sample.mentions(text, kind: .body).contains { $0.hasPrefix("body:\(code) ") })
    }

    @Test(arguments: [
        "The African Union met.", "The International Telecommunication Union met.",
        "A trade union agreed.", "The Soviet Union fell.",
        "The European Union of Broadcasters met.",
    ])
    func `Another union is not the EU`(text: String) {
        #expect(Sample.mentions(text, kind: .region).allSatisfy { !$0.hasPrefix("region:EU") })
    }

    @Test func `The WHO is no question, and who asks is no organisation`() {
        let found = Sample.mentions("Who asked what the WHO had said?", kind: .forum)
        #expect(found.count == 1)
    }
}
