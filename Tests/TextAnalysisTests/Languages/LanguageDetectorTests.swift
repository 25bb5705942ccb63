import BriefCore
import Testing

@testable import TextAnalysis

struct LanguageDetectorTests {
    @Test(arguments: [
        ("en", "The ministers agreed that the cable should be built before the end of the year."),
        ("fr", "Les ministres ont décidé que le câble sera construit avant la fin de l’année."),
        (
            "de",
            "Die Minister haben beschlossen, dass das Kabel vor dem Ende des Jahres gebaut wird."
        ),
        ("es", "Los ministros acordaron que el cable se construirá antes de que termine el año."),
        ("it", "I ministri hanno deciso che il cavo sarà costruito prima della fine dell’anno."),
        (
            "pt",
            "Os ministros decidiram que o cabo será construído antes do fim do ano, como é de uso."
        ),
        (
            "nl",
            "De ministers hebben besloten dat de kabel voor het einde van het jaar wordt gelegd."
        ),
        (
            "pl",
            "Ministrowie zdecydowali, że kabel zostanie położony do końca roku, co nie jest łatwe."
        ),
        (
            "sv",
            "Ministrarna har beslutat att kabeln ska läggas före slutet av året och det är bra."
        ),
        (
            "fi",
            "Ministerit ovat päättäneet, että kaapeli on valmis ennen vuoden loppua, mutta se ei ole halpa."
        ),
        (
            "ro",
            "Miniștrii au hotărât că acest cablu va fi construit până la sfârșitul anului și este bine."
        ),
        ("hu", "A miniszterek úgy döntöttek, hogy a kábel az év végéig elkészül, de ez nem olcsó."),
        ("cs", "Ministři se dohodli, že kabel bude položen do konce roku, a to není levné."),
        ("ru", "Министры решили, что кабель будет проложен до конца года, и это не дёшево."),
        ("uk", "Міністри вирішили, що кабель буде прокладено до кінця року, і це не дешево."),
        (
            "el",
            "Οι υπουργοί αποφάσισαν ότι το καλώδιο θα κατασκευαστεί πριν από το τέλος του έτους."
        ),
        ("ar", "قرر الوزراء أن يتم بناء الكابل قبل نهاية العام"),
        ("he", "השרים החליטו כי הכבל ייבנה לפני סוף השנה"),
        ("zh", "部长们决定在年底之前建成电缆。"),
        ("ja", "大臣たちは年末までにケーブルを建設することを決めた。"),
        ("ko", "장관들은 연말까지 케이블을 건설하기로 결정했다."),
    ])
    func `The language is told`(code: String, text: String) {
        #expect(Sample.analyser.analyse(Sample.document(text)).metadata.language == code)
    }

    @Test func `Too little tells no language`() {
        #expect(Sample.analyser.analyse(Sample.document("Xyz qrst 42")).metadata.language == nil)
    }

    @Test func `Another language has names and dates in figures, and says what it lacks`() {
        let text =
            "Les ministres du Japon et de la France ont signé le texte le 14.07.2023 à Paris."
        let analysis = Sample.analyser.analyse(Sample.document(text))
        let kinds = Set(analysis.findings.map(\.claim.kind))
        #expect(kinds == [.mention, .date])
        #expect(analysis.limits.count == 2)
        #expect(analysis.limits[0].hasPrefix("French"))
    }

    @Test func `English lacks nothing`() {
        let text = "The ministers agreed that the cable should be built before the summer."
        #expect(Sample.analyser.analyse(Sample.document(text)).limits.isEmpty)
    }
}
