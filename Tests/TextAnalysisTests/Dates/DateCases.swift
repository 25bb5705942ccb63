/// Expressions of time by family, one case a line.
///
/// The document's date of most, 2023-04-18, is a Tuesday.
enum DateCases {
    static let explicit: [DateCase] = [
        DateCase("Signed on [18 July 2022] in Porto.", "", "DATE 2022-07-18"),
        DateCase("Signed on [July 18, 2022] in Porto.", "", "DATE 2022-07-18"),
        DateCase("Signed on [July 18 2022] in Porto.", "", "DATE 2022-07-18"),
        DateCase("Signed on [18th July 2022] in Porto.", "", "DATE 2022-07-18"),
        DateCase("Signed on [the 18th of July, 2022] in Porto.", "", "DATE 2022-07-18"),
        DateCase("Signed on [18\u{A0}July\u{A0}2022] in Porto.", "", "DATE 2022-07-18"),
        DateCase("Signed on [Monday 18 July 2022] in Porto.", "", "DATE 2022-07-18"),
        DateCase("Signed on [Monday, July 18, 2022], in Porto.", "", "DATE 2022-07-18"),
        DateCase("Signed on [18 July 2022 (Monday)] in Porto.", "", "DATE 2022-07-18"),
        DateCase("Porto, [Dec. 5, 2022].", "", "DATE 2022-12-05"),
        DateCase("The office opened in [September 2022].", "", "DATE 2022-09"),
        DateCase("The office opened in [September, 2022].", "", "DATE 2022-09"),
        DateCase("The office opened in [September of 2022].", "", "DATE 2022-09"),
        DateCase("The office opened in [Sept. 2022].", "", "DATE 2022-09"),
        DateCase("In [2021] the talks began.", "", "DATE 2021"),
        DateCase("Set for [the third Thursday of March 2024].", "", "DATE 2024-03-21"),
        DateCase("Due on [the last day of April 2024].", "", "DATE 2024-04-30"),
        DateCase("Due on [the last Friday of June].", "2023-04-18", "DATE 2023-06-30"),
        DateCase("A workshop is pencilled in for [14 November].", "2025-12-01", "DATE 2026-11-14"),
        DateCase("The [2021] agreement holds.", "", "DATE 2021"),
        DateCase("In [1066] the duke won.", "", "DATE 1066"),
        DateCase("The treaty of [1380] is void.", "", "DATE 1380"),
        DateCase("An agreement of [the year 2021].", "", "DATE 2021"),
        DateCase(
            "The Act of [1689] was amended in [2019], [2020] and [2021].",
            "",
            "DATE 1689",
            "DATE 2019",
            "DATE 2020",
            "DATE 2021"
        ),
        DateCase("Carthage fell in [146 BC].", "", "DATE BC0146"),
        DateCase("Output peaked in [the 1970's].", "", "DATE 197"),
        DateCase("Rome was sacked in [AD 410].", "", "DATE 0410"),
        DateCase("During [the 1990s] the network grew.", "", "DATE 199"),
        DateCase("The treaties of [the nineteenth century] are void.", "", "DATE 18"),
        DateCase("A charter for [the 21st century].", "", "DATE 20"),
        DateCase("Offices are shut on [Christmas Day 2022].", "", "DATE 2022-12-25"),
        DateCase("Offices are shut on [Easter Monday 2023].", "", "DATE 2023-04-10"),
        DateCase("[May 2024] is too late.", "", "DATE 2024-05"),
        DateCase("The fleet sailed in [August 480 BC].", "", "DATE BC0480-08"),
        DateCase("The fleet sailed in [the spring of 480 BC].", "", "DATE BC0480-SP"),
        DateCase("The fleet sailed in [512] or [514 BC].", "", "DATE BC0512", "DATE BC0514"),
        DateCase("The office closes on [Thanksgiving].", "2009-03-18", "DATE 2009-11-26"),
        DateCase("The office closes on [Memorial Day].", "2009-05-20", "DATE 2009-05-25"),
        DateCase("The office closes on [Ash Wednesday].", "2009-02-10", "DATE 2009-02-25"),
        DateCase("Prices will fall in [the near term].", "2009-03-18", "DATE FUTURE_REF"),
        DateCase("Little will change in [the foreseeable future].", "", "DATE FUTURE_REF"),
        DateCase("The second half of the match was dull.", "2009-03-18"),
        DateCase("The former minister left the room.", "2009-03-18"),
    ]

    static let numeric: [DateCase] = [
        DateCase("Ref. 17 - [04/04/2022]", "", "DATE 2022-04-04"),
        DateCase("Received on [31/05/2023].", "", "DATE 2023-05-31"),
        DateCase("Received on [05/31/2023].", "", "DATE 2023-05-31"),
        DateCase("Received on [3/7/2023].", "", "DATE 2023-07-03"),
        DateCase(
            "Received on [3/7/2023] and [7/15/2023].",
            "",
            "DATE 2023-03-07",
            "DATE 2023-07-15"
        ),
        DateCase(
            "Received on [3/7/2023], answered on [July 9, 2023].",
            "",
            "DATE 2023-03-07",
            "DATE 2023-07-09"
        ),
        DateCase("Received on [31.5.2023].", "", "DATE 2023-05-31"),
        DateCase("Received on [03.07.2023].", "", "DATE 2023-07-03"),
        DateCase("Received on [31.05.23].", "", "DATE 2023-05-31"),
        DateCase("Received on [31-05-2023].", "", "DATE 2023-05-31"),
        DateCase("Received on [2023-05-31].", "", "DATE 2023-05-31"),
        DateCase("Received on [2023/05/31].", "", "DATE 2023-05-31"),
        DateCase("Received at [2023-05-31T10:30:00Z].", "", "TIME 2023-05-31T10:30:00Z"),
        DateCase("Received at [2023-05-31T10:30].", "", "TIME 2023-05-31T10:30"),
        DateCase("Version of [2023-05].", "", "DATE 2023-05"),
        DateCase("It was refused until [15/04].", "2023-04-18", "DATE 2023-04-15"),
    ]

    static let underspecified: [DateCase] = [
        DateCase("Leaders are due to gather on [31 May].", "2023-04-18", "DATE 2023-05-31"),
        DateCase("Leaders will gather on [May 31].", "2023-04-18", "DATE 2023-05-31"),
        DateCase("Leaders gathered on [31 May].", "2023-04-18", "DATE 2022-05-31"),
        DateCase("The partnership was kicked off in [February].", "2023-04-18", "DATE 2023-02"),
        DateCase("The partnership will be kicked off in [February].", "2023-04-18", "DATE 2024-02"),
        DateCase("The tentative date is [30 June].", "2023-04-18", "DATE 2023-06-30"),
        DateCase("A [June 3] hearing has been scheduled.", "2023-04-18", "DATE 2023-06-03"),
        DateCase("Deadline: [30 June].", "2023-04-18", "DATE 2023-06-30"),
        DateCase("Minutes: [20 March].", "2023-04-18", "DATE 2023-03-20"),
        DateCase("They met in [April].", "2023-04-18", "DATE 2023-04"),
        DateCase("They met [last October].", "2023-04-18", "DATE 2022-10"),
        DateCase("They will meet [next October].", "2023-04-18", "DATE 2023-10"),
        DateCase("They meet [this October].", "2023-04-18", "DATE 2023-10"),
        DateCase("Ministers return in [October of next year].", "2023-04-18", "DATE 2024-10"),
        DateCase("Ministers met in [May last year].", "2023-04-18", "DATE 2022-05"),
        DateCase("Ministers met on [12 May last year].", "2023-04-18", "DATE 2022-05-12"),
        DateCase("They adjourned on [December 20].", "2023-01-10", "DATE 2022-12-20"),
        DateCase("They will reconvene on [10 January].", "2022-12-20", "DATE 2023-01-10"),
        DateCase("Leaders will gather on [31 May].", "2023", "DATE 2023-05-31"),
        DateCase("Leaders will gather on [31 May].", "2023-04", "DATE 2023-05-31"),
        DateCase("The troops left on [February 29].", "2008-07-02", "DATE 2008-02-29"),
        DateCase("In [May] the vote was lost.", "2023-04-18", "DATE 2022-05"),
        DateCase(
            "Figures for [May] and [June] were better.",
            "2023-04-18",
            "DATE 2022-05",
            "DATE 2022-06"
        ),
        DateCase("They will meet again on [the 27th].", "2023-04-18", "DATE 2023-04-27"),
        DateCase("The text of [September the 15th] stands.", "2023-10-01", "DATE 2023-09-15"),
        DateCase(
            "In [2021] he said that May was over; in [that June] he left.",
            "2023-04-18",
            "DATE 2021",
            "DATE 2021-06"
        ),
    ]

    /// Sentences of briefing notes, in which what is asked for or planned is to come.
    static let planned: [DateCase] = [
        DateCase(
            "The EU will send written comments by [15 May].",
            "2023-04-18",
            "DATE 2023-05-15 ON_OR_BEFORE"
        ),
        DateCase("The summit has [3 July] as its date.", "2023-04-18", "DATE 2023-07-03"),
        DateCase(
            "The meeting of Japan with Canada has [30 June] as its tentative date.",
            "2023-04-18",
            "DATE 2023-06-30"
        ),
        DateCase(
            "Japan asked for a reply by [1 June].",
            "2023-04-18",
            "DATE 2023-06-01 ON_OR_BEFORE"
        ),
        DateCase(
            "Japan asked for comments no later than [1 June].",
            "2023-04-18",
            "DATE 2023-06-01 ON_OR_BEFORE"
        ),
        DateCase(
            "Canada asked to report by [1 June].",
            "2023-04-18",
            "DATE 2023-06-01 ON_OR_BEFORE"
        ),
        DateCase("They agreed to meet again on [10 October].", "2023-04-18", "DATE 2023-10-10"),
        DateCase("They decided on [10 October] to meet again.", "2023-04-18", "DATE 2022-10-10"),
        DateCase("They decided at the summit on [10 December].", "2023-04-18", "DATE 2022-12-10"),
        DateCase(
            "Germany invited the ministers to meet on [5 June].",
            "2023-04-18",
            "DATE 2023-06-05"
        ),
        DateCase(
            "Germany invited Japan to a meeting on [5 June].",
            "2023-04-18",
            "DATE 2023-06-05"
        ),
        DateCase("They proposed holding a session on [5 June].", "2023-04-18", "DATE 2023-06-05"),
        DateCase("A deadline of [3 July] applies.", "2023-04-18", "DATE 2023-07-03"),
        DateCase("The deadline of [3 March] was missed.", "2023-04-18", "DATE 2023-03-03"),
        DateCase("The reply is due on [3 July].", "2023-04-18", "DATE 2023-07-03"),
        DateCase("The reply was due on [3 March].", "2023-04-18", "DATE 2023-03-03"),
        DateCase("The vote has been postponed to [3 July].", "2023-04-18", "DATE 2023-07-03"),
        DateCase("The vote has been put off until [January].", "2023-10-18", "DATE 2024-01"),
        DateCase("The start was pushed back to [April].", "2023-10-18", "DATE 2024-04"),
        DateCase("Canada has not confirmed [3 July].", "2023-04-18", "DATE 2023-07-03"),
        DateCase("Canada suggested [3 July].", "2023-04-18", "DATE 2023-07-03"),
        DateCase("Canada confirmed it on [3 July].", "2023-04-18", "DATE 2022-07-03"),
        DateCase("The next session is in Oslo on [9 September].", "2023-04-18", "DATE 2023-09-09"),
        DateCase("The summit takes place on [10 October].", "2023-04-18", "DATE 2023-10-10"),
        DateCase("Comments are open until [20 June].", "2023-04-18", "DATE 2023-06-20"),
        DateCase("On [15 May] written comments will be sent.", "2023-04-18", "DATE 2023-05-15"),
        DateCase(
            "The office will present the updated text by [15 May].",
            "2023-04-18",
            "DATE 2023-05-15 ON_OR_BEFORE"
        ),
        DateCase("Ministers met on [3 March].", "2023-04-18", "DATE 2023-03-03"),
        DateCase("Ministers met on [3 June].", "2023-04-18", "DATE 2022-06-03"),
        DateCase("The sides have met on [3 June].", "2023-04-18", "DATE 2022-06-03"),
        DateCase("The pact was signed on [10 December].", "2023-04-18", "DATE 2022-12-10"),
        DateCase(
            "The pact was signed by [10 December].",
            "2023-04-18",
            "DATE 2022-12-10 ON_OR_BEFORE"
        ),
        DateCase("The talks ended before [3 June].", "2023-04-18", "DATE 2022-06-03 BEFORE"),
        DateCase(
            "By [15 May] the office had replied.",
            "2023-04-18",
            "DATE 2022-05-15 ON_OR_BEFORE"
        ),
        DateCase("The text of [3 March] stands.", "2023-04-18", "DATE 2023-03-03"),
        DateCase(
            "Canada will reply by [15 May].",
            "2023-04-24",
            "DATE 2023-05-15 ON_OR_BEFORE"
        ),
    ]

    static let weekdays: [DateCase] = [
        DateCase("He announced it on [Monday].", "2023-04-18", "DATE 2023-04-17"),
        DateCase("He announced it on [Tuesday].", "2023-04-18", "DATE 2023-04-18"),
        DateCase("He will announce it on [Friday].", "2023-04-18", "DATE 2023-04-21"),
        DateCase("The trial is set to begin on [Wednesday].", "2023-04-18", "DATE 2023-04-19"),
        DateCase("He said so [last Friday].", "2023-04-18", "DATE 2023-04-14"),
        DateCase("They vote [next Friday].", "2023-04-18", "DATE 2023-04-21"),
        DateCase("They vote [this Thursday].", "2023-04-18", "DATE 2023-04-20"),
        DateCase("He spoke on [Tuesday (18 April)].", "2023-04-19", "DATE 2023-04-18"),
        DateCase("He spoke on [Wednesday (18 April)].", "2023-04-19", "DATE 2023-04-18"),
        DateCase("They met on [Friday morning].", "2023-04-18", "TIME 2023-04-14TMO"),
        DateCase("Talks took place over [the weekend].", "2023-04-18", "DATE 2023-W15-WE"),
        DateCase("Talks will take place over [the weekend].", "2023-04-18", "DATE 2023-W16-WE"),
        DateCase(
            "The union, which will merge, on [Friday] announced it.",
            "2023-04-18",
            "DATE 2023-04-14"
        ),
        DateCase(
            "In a statement on [Thursday], the minister said it will begin.",
            "2023-04-18",
            "DATE 2023-04-13"
        ),
        DateCase("They came [early Monday].", "2023-04-18", "DATE 2023-04-17 START"),
    ]

    static let relative: [DateCase] = [
        DateCase("[Today] we set out a plan.", "2023-04-18", "DATE 2023-04-18"),
        DateCase("It was agreed [yesterday].", "2023-04-18", "DATE 2023-04-17"),
        DateCase("It starts [tomorrow].", "2023-04-18", "DATE 2023-04-19"),
        DateCase("It was agreed [the day before yesterday].", "2023-04-18", "DATE 2023-04-16"),
        DateCase("They met [yesterday evening].", "2023-04-18", "TIME 2023-04-17TEV"),
        DateCase("They met [last night].", "2023-04-18", "TIME 2023-04-17TNI"),
        DateCase("They met [this morning].", "2023-04-18", "TIME 2023-04-18TMO"),
        DateCase("Elections are scheduled for [next year].", "2023-04-18", "DATE 2024"),
        DateCase("Elections were held [last year].", "2023-04-18", "DATE 2022"),
        DateCase("Elections are held [this year].", "2023-04-18", "DATE 2023"),
        DateCase("The ban ends [next month].", "2023-12-18", "DATE 2024-01"),
        DateCase("It was agreed [last week].", "2023-04-18", "DATE 2023-W15"),
        DateCase("It will be agreed [next week].", "2023-04-18", "DATE 2023-W17"),
        DateCase("It was agreed [two years ago].", "2023-04-18", "DATE 2021"),
        DateCase("It was agreed [three months ago].", "2023-04-18", "DATE 2023-01"),
        DateCase("It was agreed [ten days ago].", "2023-04-18", "DATE 2023-04-08"),
        DateCase("It was agreed [about two weeks ago].", "2023-04-18", "DATE 2023-W14"),
        DateCase(
            "Signed on [3 May 2021], ratified [two years later].",
            "2023-04-18",
            "DATE 2021-05-03",
            "DATE 2023"
        ),
        DateCase(
            "Signed on [3 May 2021], published [the next day].",
            "2023-04-18",
            "DATE 2021-05-03",
            "DATE 2021-05-04"
        ),
        DateCase(
            "Signed on [3 May 2021], initialled [a week earlier].",
            "2023-04-18",
            "DATE 2021-05-03",
            "DATE 2021-W17"
        ),
        DateCase(
            "Signed on [3 May 2021] and sealed [the same day].",
            "2023-04-18",
            "DATE 2021-05-03",
            "DATE 2021-05-03"
        ),
        DateCase(
            "Signed in [May 2021] and ratified in [October of that year].",
            "2023-04-18",
            "DATE 2021-05",
            "DATE 2021-10"
        ),
        DateCase(
            "Signed in [2021] and ratified [the following year].",
            "2023-04-18",
            "DATE 2021",
            "DATE 2022"
        ),
        DateCase(
            "Trade fell in [March], from a peak in [the same month last year].",
            "2023-04-18",
            "DATE 2023-03",
            "DATE 2022-03"
        ),
        DateCase("Ratified [two days later].", "2023-04-18", "DATE XXXX-XX-XX"),
        DateCase("It has [now] been agreed.", "2023-04-18", "DATE PRESENT_REF"),
        DateCase("A [recent] letter was noted.", "2023-04-18", "DATE PAST_REF"),
        DateCase("That may change in [the future].", "2023-04-18", "DATE FUTURE_REF"),
        DateCase("It matters more [these days].", "2023-04-18", "DATE PRESENT_REF"),
    ]

    static let ranges: [DateCase] = [
        DateCase(
            "They will meet on [15] and [16 May].",
            "2023-04-18",
            "DATE 2023-05-15",
            "DATE 2023-05-16"
        ),
        DateCase(
            "The summit will be held on [3]–[4 July].",
            "2023-04-18",
            "DATE 2023-07-03",
            "DATE 2023-07-04"
        ),
        DateCase(
            "The summit, [3]-[4 July 2023], is off.",
            "",
            "DATE 2023-07-03",
            "DATE 2023-07-04"
        ),
        DateCase(
            "Talks ran from [28 June] to [2 July 2022].",
            "",
            "DATE 2022-06-28",
            "DATE 2022-07-02"
        ),
        DateCase(
            "Talks ran from [December] to [February 2022].",
            "",
            "DATE 2021-12",
            "DATE 2022-02"
        ),
        DateCase("Talks ran from [2020] to [2024].", "", "DATE 2020", "DATE 2024"),
        DateCase("The plan ([2020]-[2024]) has a chapter on it.", "", "DATE 2020", "DATE 2024"),
        DateCase("The season [2019]/[20] was bad.", "", "DATE 2019", "DATE 2020"),
        DateCase("The famine of [1915]-[17] followed.", "", "DATE 1915", "DATE 1917"),
        DateCase("Between [April] and [June 2022] trade fell.", "", "DATE 2022-04", "DATE 2022-06"),
        DateCase("Talks on [March 5]-[9, 2018] failed.", "", "DATE 2018-03-05", "DATE 2018-03-09"),
        DateCase(
            "In [August] and [September 2014] trade fell.",
            "",
            "DATE 2014-08",
            "DATE 2014-09"
        ),
        DateCase(
            "They will meet from [30 November] to [2 December].",
            "2023-04-18",
            "DATE 2023-11-30",
            "DATE 2023-12-02"
        ),
        DateCase(
            "They will meet from [29 December] to [3 January].",
            "2023-04-18",
            "DATE 2023-12-29",
            "DATE 2024-01-03"
        ),
        DateCase(
            "They will meet on [Wednesday 26] and [Thursday 27 April].",
            "2023-04-18",
            "DATE 2023-04-26",
            "DATE 2023-04-27"
        ),
        DateCase("The wars of [264]-[146 BC] ended it.", "", "DATE BC0264", "DATE BC0146"),
        DateCase(
            "They will meet on [7], [8] and [9 May].",
            "2023-04-18",
            "DATE 2023-05-07",
            "DATE 2023-05-08",
            "DATE 2023-05-09"
        ),
    ]

    static let durations: [DateCase] = [
        DateCase("It took [two weeks].", "", "DURATION P2W"),
        DateCase(
            "After [nearly two years] of talks nothing was signed.",
            "",
            "DURATION P2Y LESS_THAN"
        ),
        DateCase("It took [about three months].", "", "DURATION P3M APPROX"),
        DateCase("It took [at least six months].", "", "DURATION P6M EQUAL_OR_MORE"),
        DateCase("It took [more than a decade].", "", "DURATION P1DE MORE_THAN"),
        DateCase("It may take [up to five days].", "", "DURATION P5D EQUAL_OR_LESS"),
        DateCase("It lasted [a decade].", "", "DURATION P1DE"),
        DateCase("It lasted [two and a half years].", "", "DURATION P2.5Y"),
        DateCase("It lasted [half an hour].", "", "DURATION PT30M"),
        DateCase("It lasted [twenty-five minutes].", "", "DURATION PT25M"),
        DateCase("A [five-year] mandate was given.", "", "DURATION P5Y"),
        DateCase("A [year-long] inquiry was held.", "", "DURATION P1Y"),
        DateCase("It happens within [the next six months].", "", "DURATION P6M"),
        DateCase("It grew over [the past decade].", "", "DURATION P1DE"),
        DateCase("It took [several years].", "", "DURATION PXY"),
        DateCase("It took [a few days].", "", "DURATION PXD"),
        DateCase("It took [a couple of days].", "", "DURATION P2D"),
        DateCase("They waited for [years].", "", "DURATION PXY"),
        DateCase("They waited [six consecutive months].", "", "DURATION P6M"),
        DateCase("It takes [ten] to [fifteen days].", "", "DURATION P10D", "DURATION P15D"),
        DateCase("A [three]- to [five-year] deal was struck.", "", "DURATION P3Y", "DURATION P5Y"),
        DateCase("A [two-and-a-half-year] deal was struck.", "", "DURATION P2.5Y"),
        DateCase("Applicants are [18 years old].", "", "DURATION P18Y"),
    ]

    static let sets: [DateCase] = [
        DateCase("They meet [every two years].", "", "SET P2Y"),
        DateCase("They meet [every month].", "", "SET P1M"),
        DateCase("They meet [every other week].", "", "SET P2W"),
        DateCase("They meet [each Tuesday].", "", "SET XXXX-WXX-2"),
        DateCase("They meet on [Mondays].", "", "SET XXXX-WXX-1"),
        DateCase("They meet [twice a year].", "", "SET P1Y"),
        DateCase("They meet [weekly].", "", "SET P1W"),
        DateCase("The [annual] summit is held in Porto.", "", "SET P1Y"),
        DateCase("It costs EUR 5 [per month].", "", "SET P1M"),
        DateCase("Output is 30 [a day].", "", "SET P1D"),
    ]

    static let periods: [DateCase] = [
        DateCase("Work begins in [spring 2024].", "", "DATE 2024-SP"),
        DateCase("Work begins in [the autumn of 2024].", "", "DATE 2024-FA"),
        DateCase("Work will begin in [the summer].", "2023-04-18", "DATE 2023-SU"),
        DateCase("Work began [last summer].", "2023-04-18", "DATE 2022-SU"),
        DateCase("Work begins in [the second half of the year].", "2023-04-18", "DATE 2023-H2"),
        DateCase("Work begins in [the first half of 2024].", "", "DATE 2024-H1"),
        DateCase("Work begins in [Q3 2024].", "", "DATE 2024-Q3"),
        DateCase("Work begins in [Q3].", "2023-04-18", "DATE 2023-Q3"),
        DateCase("Work begins in [the third quarter of 2024].", "", "DATE 2024-Q3"),
        DateCase("Work begins in [the first quarter of next year].", "2023-04-18", "DATE 2024-Q1"),
        DateCase("It rose in [the first quarter of fiscal 2024].", "", "DATE 2024-Q1"),
        DateCase("It rose in [the last quarter].", "2023-04-18", "DATE 2023-Q1"),
        DateCase("It rose in [the last quarter of 2022].", "", "DATE 2022-Q4"),
        DateCase("It was cold in [the winter of 1978-79].", "", "DATE 1979-WI"),
        DateCase("Work begins in [H1 2025].", "", "DATE 2025-H1"),
        DateCase("The budget of [FY2024] is open.", "", "DATE 2024"),
        DateCase("The budget of [fiscal year 2024] is open.", "", "DATE 2024"),
        DateCase("It was agreed in [the last week of May 2023].", "", "DATE 2023-W22"),
        DateCase("It was agreed in [the week of 8 May 2023].", "", "DATE 2023-W19"),
    ]

    static let times: [DateCase] = [
        DateCase(
            "[16 December 2021], [11:00] – [12:00]",
            "",
            "DATE 2021-12-16",
            "TIME 2021-12-16T11:00",
            "TIME 2021-12-16T12:00"
        ),
        DateCase("The call is at [16:15 UTC].", "2023-04-18", "TIME 2023-04-18T16:15Z"),
        DateCase("The call is at [9 a.m.] sharp.", "2023-04-18", "TIME 2023-04-18T09:00"),
        DateCase("The call is at [5:30 pm CET].", "2023-04-18", "TIME 2023-04-18T17:30+01"),
        DateCase("The call was at [12:00 UTC Monday].", "2023-04-18", "TIME 2023-04-17T12:00Z"),
        DateCase(
            "It was [8 a.m. Tuesday] in Porto, [10 a.m. PDT] elsewhere.",
            "2023-04-18",
            "TIME 2023-04-18T08:00",
            "TIME 2023-04-18T10:00-07"
        ),
        DateCase("The call is at [0800 UTC].", "2023-04-18", "TIME 2023-04-18T08:00Z"),
        DateCase("It sank at [9:30 on the morning of 5 May 2002].", "", "TIME 2002-05-05T09:30"),
        DateCase(
            "It sank at [9:30] on [5 May 2002].",
            "",
            "TIME 2002-05-05T09:30",
            "DATE 2002-05-05"
        ),
        DateCase("The text was sealed on [the night of 9 May 2023].", "", "TIME 2023-05-09TNI"),
        DateCase(
            "Signed on [3 May 2021]; the guests left [that evening].",
            "",
            "DATE 2021-05-03",
            "TIME 2021-05-03TEV"
        ),
        DateCase("The deal took effect at [midnight].", "2023-04-18", "TIME 2023-04-18T24:00"),
    ]

    static let edges: [DateCase] = [
        DateCase("A reply is due by [mid-March].", "2023-01-18", "DATE 2023-03 MID"),
        DateCase("A reply came in [early 2022].", "", "DATE 2022 START"),
        DateCase("A reply came in [late May 2022].", "", "DATE 2022-05 END"),
        DateCase("A reply is due by [the end of 2024].", "", "DATE 2024 END"),
        DateCase("A reply is due by [the end of the year].", "2023-04-18", "DATE 2023 END"),
        DateCase("A reply is due by [the end of this month].", "2023-04-18", "DATE 2023-04 END"),
        DateCase("A reply came at [the beginning of April].", "2023-04-18", "DATE 2023-04 START"),
        DateCase("A reply will come [later this year].", "2023-04-18", "DATE 2023"),
        DateCase("A reply came [earlier today].", "2023-04-18", "DATE 2023-04-18"),
        DateCase("A reply is due by [year-end 2024].", "", "DATE 2024 END"),
        DateCase("A reply is due by [end-2024].", "", "DATE 2024 END"),
        DateCase("A reply came in [the late 1990s].", "", "DATE 199 END"),
        DateCase("A reply came [early this week].", "2023-04-18", "DATE 2023-W16 START"),
        DateCase("A reply came [early in 2022].", "", "DATE 2022 START"),
    ]

    static let bounds: [DateCase] = [
        DateCase("A reply is due before [2030].", "", "DATE 2030 BEFORE"),
        DateCase("A reply came after [2019].", "", "DATE 2019 AFTER"),
        DateCase("A reply is due by [30 June 2023].", "", "DATE 2023-06-30 ON_OR_BEFORE"),
        DateCase(
            "A reply is due no later than [30 June 2023].",
            "",
            "DATE 2023-06-30 ON_OR_BEFORE"
        ),
        DateCase("A reply will not come before [2030].", "", "DATE 2030 BEFORE"),
        DateCase("A reply, not before [2030], is due.", "", "DATE 2030 ON_OR_AFTER"),
        DateCase("A reply was due prior to [May 2023].", "", "DATE 2023-05 BEFORE"),
        DateCase("A reply is due by [the end of 2024].", "", "DATE 2024 END"),
        DateCase("A reply is due on [30 June 2023].", "", "DATE 2023-06-30"),
    ]

    static let unknownDocumentDate: [DateCase] = [
        DateCase("Leaders will gather on [31 May].", "", "DATE XXXX-05-31"),
        DateCase("They will meet on [15] and [16 May].", "", "DATE XXXX-05-15", "DATE XXXX-05-16"),
        DateCase("It was kicked off in [February].", "", "DATE XXXX-02"),
        DateCase("Elections are scheduled for [next year].", "", "DATE XXXX"),
        DateCase("He spoke on [Friday].", "", "DATE XXXX-WXX-5"),
        DateCase("It was agreed [last week].", "", "DATE XXXX-WXX"),
        DateCase("[Today] we set out a plan.", "", "DATE XXXX-XX-XX"),
        DateCase("The call is at [16:15 UTC].", "", "TIME XXXX-XX-XXT16:15Z"),
        DateCase("Work begins in [the summer].", "", "DATE XXXX-SU"),
        DateCase("Work begins in [Q3].", "", "DATE XXXX-Q3"),
    ]

    static let traps: [DateCase] = [
        DateCase("Operators roll out 5G and study 5/6G.", "2023-04-18"),
        DateCase("Some 70 partners signed it.", "2023-04-18"),
        DateCase("A fund of EUR 6 billion and a fee of EUR 2020.", "2023-04-18"),
        DateCase("Ref. Ares(2022)2499180", "2023-04-18"),
        DateCase("Regulation (EU) 2016/679 applies.", "2023-04-18"),
        DateCase("Resolution 2231 was adopted.", "2023-04-18"),
        DateCase("About 2000 soldiers and 1500 jobs.", "2023-04-18"),
        DateCase("The ministers may meet 27 envoys.", "2023-04-18"),
        DateCase("May I add that they march on.", "2023-04-18"),
        DateCase("The sun sat low, the second one said.", "2023-04-18"),
        DateCase("Theresa May spoke; the fall of the wall came.", "2023-04-18"),
        DateCase("Three working groups report, a third of them late.", "2023-04-18"),
        DateCase("ISO 9001 and IEC 2022 are standards.", "2023-04-18"),
        DateCase("Room 2045 holds 120 seats.", "2023-04-18"),
        DateCase("Version 10.4.1 fell by 3.5 points.", "2023-04-18"),
        DateCase("The score was 3:2, the ratio 1/2.", "2023-04-18"),
        DateCase("A Declaration for the Future of the Internet.", "2023-04-18"),
        DateCase("The Path to the Digital Decade is long.", "2023-04-18"),
        DateCase("Line 1000 Japan opposes item 1000.", "2023-04-18"),
        DateCase("Items 2020, resolution 2021 and page 2022.", "2023-04-18"),
        DateCase("A force of 1200 left, 1300 came.", "2023-04-18"),
        DateCase("Clocks show UTC+1000, or GMT-1030.", "2023-04-18"),
        DateCase("Call +32 2 299 1111 or 555-2023-77.", "2023-04-18"),
        DateCase("Black Friday and Super Tuesday were busy.", "2023-04-18"),
        DateCase("The paper is called the Tech Daily.", "2023-04-18"),
        DateCase("Regulation (EU) 2022/2065 applies.", "2023-04-18"),
        DateCase("Decision No 1082/2013/EU of the Council.", "2023-04-18"),
        DateCase("JOIN(2025) 140 and COM(2021) 118 set it out.", "2023-04-18"),
        DateCase("Three quarters of the members agree.", "2023-04-18"),
        DateCase("Its address is 192.168.10.20.", "2023-04-18"),
    ]
}
