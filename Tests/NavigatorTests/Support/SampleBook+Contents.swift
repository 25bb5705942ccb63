import BriefCore

extension SampleBook {
    static let japan = SubjectID(.country, "JP")
    static let korea = SubjectID(.country, "KR")
    static let unitedStates = SubjectID(.country, "US")
    static let ivoryCoast = SubjectID(.country, "CI")
    static let summit = SubjectID(.forum, "summit-jp")
    static let chips = SubjectID(.priority, "semiconductors")
    static let cables = SubjectID(.priority, "submarine-cables")

    /// Three invented sources on four countries.
    static let small = SampleBook(
        sources: [update, nonPaper, record],
        names: [
            japan: "Japan", korea: "Korea", unitedStates: "United States",
            ivoryCoast: "Côte d’Ivoire", summit: "EU–Japan summit",
            chips: "Semiconductors", cables: "Submarine cables",
        ]
    )

    private static let april = PartialDate(iso: "2023-04-18")

    private static let update = SampleSource(
        "a1a1a1a1a1a1",
        SourceMetadata(
            title: "Institution updates members on partnerships in the digital field",
            published: april,
            publishedBasis: .inferred,
            publishedReason: "“Tuesday (18 April)”, and April 2022 is in the past: 2023",
            kind: .news,
            publisher: "The Daily Wire",
            language: "en"
        ),
        firstNumber: 1,
        text: [
            (.heading, "Institution updates members on partnerships in the digital field"),
            (.paragraph, "The institution told members where it stands with its partners in Asia."),
            (
                .paragraph,
                "The summit with Japan is expected on 3 and 4 July, dates still marked as open. "
                    + "A cable through the northern sea was put forward by Japan. "
                    + "It lacks the backing of the United States, "
                    + "a person close to the talks said."
            ),
            (.heading, "Korea"),
            (
                .paragraph,
                "With Korea, talks on rules for digital trade have begun. "
                    + "No agreement has been reached on where data\u{A0}may be kept. "
                    + "Seoul asks for more time."
            ),
            (.boilerplate, "Follow us. Sign up for the weekly letter."),
        ],
        said: [
            .init(
                "The summit with Japan is expected on 3 and 4 July, dates still marked as open.",
                .event(
                    Event(
                        date: PartialDate(iso: "2023-07-03"),
                        until: PartialDate(iso: "2023-07-04"),
                        precision: .range,
                        status: .toBeConfirmed
                    )
                ),
                [japan, summit]
            ),
            .init(
                "It lacks the backing of the United States, a person close to the talks said.",
                .issue(OpenIssue(kind: .gap, holder: "Japan", since: april)),
                [japan, unitedStates, cables],
                cue: "lacks the backing"
            ),
            .init(
                "It lacks the backing of the United States, a person close to the talks said.",
                .position(BriefCore.Position(actor: "United States", stance: .withholds)),
                [japan, unitedStates, cables]
            ),
            .init(
                "With Korea, talks on rules for digital trade have begun.",
                .event(Event(date: nil, precision: .undated, status: .ongoing)),
                [korea]
            ),
            .init(
                "No agreement has been reached on where data\u{A0}may be kept.",
                .issue(
                    OpenIssue(
                        kind: .negotiation,
                        holder: "EU",
                        addressee: "Korea",
                        since: april
                    )
                ),
                [korea],
                cue: "No agreement"
            ),
            .init(
                "Seoul asks for more time.",
                .position(BriefCore.Position(actor: "Korea", stance: .asks)),
                [korea]
            ),
        ]
    )

    private static let nonPaper = SampleSource(
        "b2b2b2b2b2b2",
        SourceMetadata(
            title: "Non-paper on secure links",
            publishedReason: "no date is printed",
            kind: .nonPaper,
            language: "en"
        ),
        firstNumber: 101,
        text: [
            (.heading, "Non-paper on secure links"),
            (.paragraph, "Chip supply should be watched together with Japan and with Korea."),
            (.paragraph, "Our own funding for exports is thin, and partners notice it."),
            (.listItem, "1. Links that can be trusted, also in Côte d’Ivoire."),
            (.listItem, "2. Standards made early."),
        ],
        said: [
            .init(
                "Chip supply should be watched together with Japan and with Korea.",
                .point(
                    TalkingPoint(
                        modality: .aim,
                        actor: "Non-paper authors",
                        audience: .external
                    )
                ),
                [japan, korea, chips]
            ),
            .init(
                "Our own funding for exports is thin, and partners notice it.",
                .point(
                    TalkingPoint(
                        modality: .argument,
                        actor: "Non-paper authors",
                        audience: .internal
                    )
                ),
                [japan]
            ),
            .init(
                "1. Links that can be trusted, also in Côte d’Ivoire.",
                .point(
                    TalkingPoint(
                        modality: .principle,
                        actor: "Non-paper authors",
                        audience: .any
                    )
                ),
                [ivoryCoast, cables]
            ),
        ]
    )

    private static let record = SampleSource(
        "c3c3c3c3c3c3",
        SourceMetadata(
            title: "Notiz über ein Treffen",
            published: PartialDate(iso: "2022-11"),
            publishedBasis: .stated,
            kind: .record,
            language: "de"
        ),
        limits: ["German: no issues or points are claimed."],
        firstNumber: 201,
        text: [
            (.paragraph, "Das Treffen mit Japan fand im November 2022 in 東京 statt."),
            (.paragraph, "Ende."),
        ],
        said: [
            .init(
                "Das Treffen mit Japan fand im November 2022 in 東京 statt.",
                .event(
                    Event(
                        date: PartialDate(iso: "2022-11"),
                        precision: .month,
                        status: .held,
                        place: "東京"
                    )
                ),
                [japan]
            )
        ]
    )
}
