internal import BriefCore

/// Nouns of what a book of diplomacy is of: means, rules, rights, links and those they are for; and
/// adjectives by which these are judged.
///
/// A set and no cue: such words stand in most sentences, and are asked for in few.
enum MatterWords {
    /// True for such a word, in the singular or the plural.
    static func contains(_ word: Word) -> Bool { words.contains(word) }

    private static let words = WordSet(
        """
        gap shortfall shortage shortcoming weakness bottleneck backlog loophole traffic control fee
        access accession accord accountability accreditation act adequacy aid algorithm alternative
        answer app approach approval article assistance attack authorisation authority ban bandwidth
        bid bidder bill bridge broadband budget business buyer cable calendar candidacy candidate
        capacity censorship certificate certification channel charter chip citizen clause climate
        code commitment company compatibility competence competition compliance computer concept
        confidence conflict connection connectivity consensus consent constitution consumer contact
        contract convention coordination corridor corruption cost counterpart court coverage
        credibility criteria criterion customer customs data database date deadline debt decision
        decree defence deficit delay democracy dependence dependency derogation difference directive
        disagreement dispute draft duty election embargo encryption energy enforcement engineer
        enlargement equipment equivalence exemption expert expertise explanation export figures
        finance financing fine firm freedom frequency fund funding grant guarantee hacker hardware
        help household identity implementation import incident independence indicator influence
        infrastructure innovation instrument insurance integration interest internet
        interoperability inventory investment investor judge jurisdiction laboratory law lawyer
        legislation levy liability licence license line link list loan majority malware mandate
        market mechanism medicine membership method migration model money monopoly network norm
        obligation observer operator outage outcome oversight overview password permit plan platform
        police policy port portal power price privacy procedure process procurement progress promise
        prosecutor protocol provision quorum quota ratification reason recognition record reform
        refugee register registry regulation regulator remedy repair reply representation
        representative research researcher resilience response responsibility result right route
        rule safeguard safety sanction sanitation satellite say schedule seal seat security server
        signature skill software solution sovereignty specification spectrum staff standard
        statistics statute strategy subsidy supplier supply support surveillance target tariff
        teacher technology tender test text threat threshold timetable tool trade training
        transformation transition transparency treaty trust university user vaccine veto visa vision
        voice vote waiver wallet war website able accepted accessible accountable affordable
        available aware binding certain clear compatible convinced enforceable enthusiastic happy
        independent interoperable optimistic pleased ready reassured recognised satisfied sure
        transparent trusted willing
        """.split(whereSeparator: \.isWhitespace).flatMap { word in
            [String(word)] + Plurals.forms(of: String(word))
        }
    )
}
