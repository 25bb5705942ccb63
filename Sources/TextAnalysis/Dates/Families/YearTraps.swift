extension Word {
    /// True for a noun by its form in the plural: `envoys`, neither `press` nor `crisis` or `surplus`.
    var isPluralForm: Bool {
        count > 3 && last == 0x73 && !["ss", "sis", "us"].contains { hasSuffix($0) }
    }
}

/// Four digits that are no year: counts, money, references, names of things.
extension DateMatch {
    /// True where nothing around four digits speaks against a year.
    var isYear: Bool {
        !isPartOfNumber && !isReference && !isCount
    }

    /// True where four digits alone may be a year: from 1500 to 2200, others only
    /// behind a preposition of time.
    var isBareYear: Bool {
        guard isYear, let year = value(.year), !isHeight else { return false }
        return (1500...2200).contains(year) || isTold
    }

    /// `closed at 1987`: a time goes on at a day, an hour, no year.
    private var isHeight: Bool { folded(-1) == "at" && endsClause }

    /// True behind a preposition of time, or `of` and a noun that has a year.
    private var isTold: Bool {
        let word = folded(-1)
        if Self.timePrepositions.contains(word) || isAbout(word) { return true }
        if before?.isAny(.from) == true { return after?.isAny(.to) == true }
        if before?.isAny([.and, .or, .to, .comma]) == true {
            return words[max(0, start - 5)..<start].contains { word in
                let folded = tokens[word.token].folded
                return folded == "from" || Self.timePrepositions.contains(folded)
            }
        }
        // `a force of 1200` is a count, `the treaty of 1380` a year.
        return word == "of" && !Self.measures.contains(folded(-2)) && folded(-3) != "a"
            && folded(-3) != "an"
    }

    /// True behind the full stop of `c. 1450`.
    private func isAbout(_ word: Word) -> Bool {
        word == "." && (folded(-2) == "c" || folded(-2) == "ca")
    }

    /// True between marks that make it part of a sum, a code or an act's number.
    private var isPartOfNumber: Bool {
        if let before, !words[start].isSpaced, isGluedCode(before) { return true }
        if let before, words[start].isSpaced, before.isDigits, before.isAny(.cardinal) {
            return true
        }
        guard let after, !after.isSpaced else { return false }
        if after.isAny(.slash) { return !isYearAfterSlash }
        if after.isAny(.dash), end + 1 < words.count, !words[end + 1].isSpaced {
            let next = words[end + 1]
            return next.kinds.isEmpty && isWord(end + 1) && !next.isCapitalised
        }
        return Self.unitMarks.contains(folded(1))
    }

    private func isGluedCode(_ before: DateWord) -> Bool {
        if before.isAny(.opening) { return start >= 2 && !before.isSpaced }
        if before.isAny(.dash) {
            guard start >= 2, !before.isSpaced else { return false }
            let word = words[start - 2]
            if word.isAny([.zone, .colon]) { return true }
            if word.isDigits, !word.isAny([.year, .dayNumber]) { return true }
            return word.kinds.isEmpty && isWord(start - 2) && !Self.prefixes.contains(folded(-2))
        }
        if before.isAny(.slash) {
            guard start >= 2 else { return true }
            let other = words[start - 2]
            if other.isAny(.year) { return other.value + 1 != words[start].value }
            return !other.isAny([.month, .periodCode])
        }
        return Self.codeMarks.contains(folded(-1))
    }

    /// True in `2019/20` and `2019/2020`; an act's number counts on otherwise.
    private var isYearAfterSlash: Bool {
        guard end + 1 < words.count, let year = value(.year) else { return false }
        let next = words[end + 1]
        if next.isAny(.year) { return (year + 1...year + 10).contains(next.value) }
        return next.isDigits && next.end - next.start == 2 && next.value == (year + 1) % 100
    }

    private var isReference: Bool { Self.referenceWords.contains(folded(-1)) }

    /// True before a unit or a plural noun, where no preposition of time stands before.
    private var isCount: Bool {
        guard let after, after.isSpaced else { return false }
        let next = folded(1)
        if Self.amounts.contains(next) || after.isAny(.units) { return true }
        if Self.timePrepositions.contains(folded(-1)) { return false }
        if let before, before.isAny([.month, .edge, .opening, .comma, .dash]) { return false }
        if isOfYear, !Self.countNouns.contains(next) { return false }
        let isPlural =
            after.kinds.isEmpty && isWord(end) && !after.isCapitalised && next.isPluralForm
        return Self.countNouns.contains(next) || isPlural && !Self.verbs.contains(next)
    }

    /// `the 2021 elections`, `its 2006 highs`, `of 1913 levels`: nouns that a year has; `its 1812
    /// pupils` are so many.
    private var isOfYear: Bool {
        guard let year = value(.year), (1700...2100).contains(year) else { return false }
        if Self.compared.contains(folded(1)) {
            return before?.isAny([.of, .preposition]) == true
                || ["above", "below", "beyond", "under"].contains(folded(-1))
                || Self.definite.contains(folded(-1))
        }
        guard Self.definite.contains(folded(-1)) else { return false }
        if year >= 1900, year % 100 > 0, isUncounted { return true }
        return Self.yearly.contains(folded(1)) || year >= 1900 && isAct(folded(1))
    }

    /// `the 2016 fires`: what is counted behind an article is so many of something, people, or
    /// written with a thousands mark, `the 1950 stations of the line`.
    private var isUncounted: Bool {
        let noun = folded(1)
        let isPerson =
            noun.hasSuffix("ers") || noun.hasSuffix("ors") || noun.hasSuffix("ees")
            || noun.hasSuffix("ists") || noun.hasSuffix("ians")
        return folded(2) != "of" && !isPerson
    }

    /// `commitments`, `negotiations`, `decisions`: a noun made of a verb names what was done, and a
    /// year can tell when; `apartments` are counted.
    private func isAct(_ noun: Word) -> Bool {
        ["tions", "sions", "ments"].contains { noun.hasSuffix($0) } && !Self.things.contains(noun)
    }

    /// Nouns of that form which name things, people or bodies.
    private static let things: WordSet = [
        "nations", "stations", "corporations", "organisations", "organizations", "foundations",
        "institutions", "associations", "populations", "plantations", "installations",
        "locations", "destinations", "publications", "applications", "sections", "portions",
        "questions", "options", "functions", "mentions", "mansions", "pensions", "missions",
        "versions", "dimensions", "divisions", "apartments", "compartments", "departments",
        "governments", "regiments", "detachments", "monuments", "documents", "instruments",
        "fragments", "segments", "elements", "garments", "tenements", "settlements",
        "establishments", "moments", "parliaments", "shipments", "encampments", "experiments",
        "comments", "rations", "donations",
    ]

    /// Plural nouns for what takes place or is laid down in a year.
    private static let yearly: WordSet = [
        "elections", "polls", "referendums", "games", "olympics", "championships", "finals",
        "talks", "negotiations", "discussions", "consultations", "hearings", "debates",
        "celebrations", "festivities", "exercises", "manoeuvres", "events", "incidents", "crises",
        "protests", "riots", "demonstrations", "strikes", "uprisings", "revolts", "revolutions",
        "disturbances", "clashes", "hostilities", "wars", "battles", "campaigns",
        "operations", "offensives", "landings", "invasions", "raids", "bombings", "attacks",
        "massacres", "killings", "murders", "shootings", "expulsions", "deportations", "purges",
        "floods", "fires", "wildfires", "storms", "hurricanes", "earthquakes", "quakes", "famines",
        "droughts", "eruptions", "outbreaks", "epidemics", "sanctions", "reforms", "cuts",
        "changes", "amendments", "accords", "agreements", "treaties", "conventions", "protocols",
        "conclusions", "guidelines", "regulations", "rules", "laws", "acts", "decisions",
        "resolutions", "parameters", "principles", "recommendations", "proposals", "plans",
        "targets", "budgets", "estimates", "forecasts", "projections", "results", "findings",
        "statistics", "data", "sales", "profits", "earnings", "revenues", "losses", "exports",
        "imports", "emissions", "borders", "boundaries", "lines", "frontiers", "ceasefires",
        "trials", "tests", "summits", "meetings", "conferences", "awards",
        "pledges", "promises", "undertakings", "directives", "goals", "objectives", "measures",
        "pacts", "deals", "charters", "reports", "reviews", "surveys", "studies", "strategies",
        "programmes", "priorities", "understandings", "memorandums", "memoranda", "communiques",
        "communiqués", "votes", "ballots", "orders", "decrees", "bans", "tariffs", "quotas",
    ]

    /// What figures of a year are told by.
    private static let compared: WordSet = [
        "levels", "prices", "figures", "rates", "volumes", "highs", "lows", "terms", "values",
        "standards", "dollars",
    ]

    private static let definite: WordSet = [
        "the", "its", "their", "his", "her", "our", "'s", "this", "that",
    ]

    private static let codeMarks: WordSet = ["$", "€", "£", "¥", "#", "+", "=", "@", "_", "."]
    private static let unitMarks: WordSet = ["%", "°", "€", "$", "£", "‰"]

    /// Nouns whose `of` tells how many, also behind `the`.
    private static let measures: WordSet = [
        "total", "number", "sum", "average", "maximum", "minimum", "population", "out",
    ]

    /// Words that number things or sums.
    private static let referenceWords: WordSet = [
        "no", "nos", "number", "numbers", "article", "articles", "art", "arts", "paragraph",
        "paragraphs", "para", "paras", "resolution", "resolutions", "item", "items", "line",
        "lines", "document", "documents", "doc", "docs", "rooms", "pages", "sections", "chapter",
        "figure", "footnote", "note", "annex", "clause", "row", "column", "box", "question",
        "amendment", "recital", "recitals", "code", "extension", "ext", "port", "file", "utc",
        "gmt", "cet", "cest", "iso", "iec",
        "rfc", "eur", "usd", "gbp", "chf", "jpy", "us$", "au$", "€", "$", "£", "section", "room",
        "flight", "page", "pp", "p", "than", "least", "nearly", "almost", "approximately",
        "roughly", "total", "additional", "extra", "boeing", "airbus", "model", "version", "some",
        "any", "these", "those", "all", "hundred", "aged", "worth", "cost", "costs",
    ]

    /// Words for what is counted or measured.
    static let amounts: WordSet = [
        "million", "billion", "thousand", "percent", "per", "euros", "euro", "dollars", "km",
        "dollar", "pounds", "pound", "yen", "francs", "roubles", "rubles", "crowns", "cents",
        "pence", "pesos", "reais", "rupees", "yuan",
        "kilometres", "kilometers", "metres", "meters", "miles", "tonnes", "tons", "kg", "mw", "gw",
        "mhz", "ghz", "points", "x",
    ]

    private static let countNouns: WordSet = [
        "people", "men", "women", "children", "personnel", "staff", "strong", "feet", "cavalry",
        "infantry", "sheep", "cattle", "aircraft", "police",
    ]

    /// Prefixes of a year: `mid-2021`, `pre-2019`.
    private static let prefixes: WordSet = ["mid", "pre", "post"]

    private static let timePrepositions: WordSet = [
        "in", "since", "during", "until", "till", "by", "before", "after", "between", "throughout",
        "early", "late", "mid", "year", "circa", "c", "c.", "ca", "ca.",
    ]

    private static let verbs: WordSet = [
        "sees", "marks", "shows", "brings", "remains", "marks",
    ]
}
