/// Cities that sources spell, or once called, in several ways; countries come from the vocabulary.
enum CityNames {
    /// One city a line, its spellings set apart by bars, in small letters without accents.
    ///
    /// They stand as the text index folds words: a search would else fold them all each time.
    ///
    /// - Source: names in use, and in use before, in English, German and French documents, and the
    ///   cities' own; Ukrainian names by the romanisation of the Cabinet of Ministers, 2010.
    static let lines = """
        kyiv|kiev|kyyiv|kiew|kyjiw|kyjiv|kijow|київ|киев|киів
        kharkiv|kharkov|charkiw|харків|харьков
        lviv|lvov|lwow|lemberg|lwiw|львів|львов
        odesa|odessa|одеса|одесса
        dnipro|dnepr|dnipropetrovsk|dnepropetrovsk|дніпро|днепр
        mykolaiv|nikolaev|mykolajiw|миколаїв|николаев
        zaporizhzhia|zaporizhia|zaporozhye|saporischschja|запоріжжя|запорожье
        chernihiv|chernigov|чернігів|чернигов
        chernobyl|chornobyl|tschernobyl|чорнобиль|чернобыль
        luhansk|lugansk|луганськ|луганск
        bakhmut|artemivsk|artyomovsk|бахмут
        moscow|moskau|moskva|moscou|москва
        saint petersburg|st petersburg|leningrad|petrograd|санкт петербург
        minsk|мінск|минск
        chisinau|kishinev|kischinau|кишинёв|кишинев
        vilnius|wilno|vilna|вильнюс
        tbilisi|tiflis|თბილისი|тбилиси
        yerevan|erevan|jerewan|երևան|ереван
        baku|bakı|баку
        astana|nur sultan|tselinograd|астана|нур султан
        almaty|alma ata|алматы
        bishkek|frunze|бишкек
        ashgabat|asgabat|ashkhabad|ашхабад
        beijing|peking|pekin|北京
        guangzhou|canton|广州
        taipei|taibei|臺北|台北
        tokyo|tokio|東京
        seoul|soul|서울
        ulaanbaatar|ulan bator|улаанбаатар
        mumbai|bombay
        kolkata|calcutta
        chennai|madras
        bengaluru|bangalore
        dhaka|dacca
        yangon|rangoon
        naypyidaw|nay pyi taw|naypyitaw
        ho chi minh city|saigon
        hanoi|ha noi
        jakarta|djakarta|batavia
        tehran|teheran|تهران
        mecca|makkah|مكة
        sana a|sanaa|صنعاء
        cairo|kairo|le caire|القاهرة
        jerusalem|al quds|ירושלים|القدس
        istanbul|constantinople
        izmir|smyrna
        athens|athen|athenes|αθήνα
        nicosia|lefkosia|lefkosa|λευκωσία
        prague|praha|prag
        warsaw|warszawa|warschau|varsovie
        gdansk|danzig
        bratislava|pressburg
        vienna|wien|vienne
        geneva|geneve|genf|ginevra
        the hague|den haag|la haye|s gravenhage
        brussels|bruxelles|brussel
        lisbon|lisboa|lissabon|lisbonne
        copenhagen|københavn|kopenhagen|copenhague
        bucharest|bucuresti|bukarest
        belgrade|beograd|belgrad|београд
        skopje|skoplje|скопје
        pristina|prishtina|prishtine|приштина
        maputo|lourenco marques
        harare|salisbury
        kinshasa|leopoldville
        n djamena|ndjamena|fort lamy
        tshwane|pretoria
        """
}
