import BriefCore
import Glibc
@testable import TextAnalysis

func load(_ path: String) -> [UInt8] {
    guard let f = fopen(path, "r") else { return [] }
    var all: [UInt8] = []
    var buf = [UInt8](repeating: 0, count: 1 << 16)
    while true { let n = fread(&buf, 1, buf.count, f); if n <= 0 { break }; all += buf[0..<n] }
    fclose(f)
    return all
}
import BriefData
import SourceImport
let vocabulary = try! VocabularyFiles(data: "Data").load()
let args = CommandLine.arguments
let c = vocabulary.cues
let analyser = Analyser(vocabulary: vocabulary)
func doc(_ b: [UInt8]) -> ImportedDocument { ImportedDocument(text: SourceText(decoding: b), format: "text", encoding: "utf-8", hash: "", byteCount: b.count) }
func seconds() -> Double { var t = timespec(); clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t); return Double(t.tv_sec) + Double(t.tv_nsec) / 1e9 }
switch args[1] {
case "bench":
    let b = load(args[2]); let d = doc(b)
    var t = seconds()
    let tok = Tokenizer.tokens(in: d.text, d.text.span)
    print("tokens", tok.count, Double(b.count) / 1e6 / (seconds() - t), "MB/s"); t = seconds()
    let bl = Layout(c).blocks(of: d)
    print("layout", bl.count, Double(b.count) / 1e6 / (seconds() - t), "MB/s"); t = seconds()
    let s = SentenceSplitter(c).sentences(of: bl, in: d.text)
    print("sentences", s.count, Double(b.count) / 1e6 / (seconds() - t), "MB/s"); t = seconds()
    var at = AnalysedText(text: d.text); at.blocks = bl; at.sentences = s
    let ds = DateTagger().dates(in: at)
    print("dates", ds.count, Double(b.count) / 1e6 / (seconds() - t), "MB/s"); t = seconds()
    let mf = MentionFinder(vocabulary, side: "EU"); t = seconds()
    let ms = mf.mentions(in: at)
    print("mentions", ms.count, Double(b.count) / 1e6 / (seconds() - t), "MB/s"); t = seconds()
    let a = analyser.analyse(d)
    print("all", a.findings.count, Double(b.count) / 1e6 / (seconds() - t), "MB/s")
case "blocks":
    let d = doc(load(args[2])); let a = analyser.analyse(d)
    var last = -1
    for p in a.passages {
        if p.block != last { let b = a.blocks[p.block]; print("[\(b.kind.rawValue) \(b.level)] sec \(p.section.map(String.init) ?? "-")"); last = p.block }
        print("     ", d.text.words(in: p.span).split(whereSeparator: \.isWhitespace).joined(separator: " "))
    }
    for (i, s) in a.sections.enumerated() { print("section", i, s.title ?? "-", s.blocks, s.owners) }
    print(a.metadata, a.limits)
case "mentions":
    let d = doc(load(args[2])); let a = analyser.analyse(d)
    for f in a.findings { if case .mention(let m) = f.claim { print(f.span.start, f.span.end, m.subject, m.alias.rawValue, d.text.words(in: f.span)) } }
case "all":
    let b = load(args[2]); let d = doc(b)
    var best = 0.0
    for _ in 0..<3 { let t = seconds(); _ = analyser.analyse(d); best = max(best, Double(b.count) / 1e6 / (seconds() - t)) }
    print("all", best, "MB/s")
case "many":
    for f in args[2...] {
        let b = load(f); let t = seconds()
        do {
            let d = try SourceImporters.document(b, file: f)
            let i = seconds() - t; let t2 = seconds()
            let a = analyser.analyse(d)
            let dt = seconds() - t2
            let r = Double(d.text.count) / 1e6 / dt
            if (d.text.count > 50000 && r < 2.5) || args[1] == "manyx" { print("SLOW", f, b.count, "import", i, "analyse", dt, r, "MB/s", a.findings.count) }
            for p in a.findings { if p.span.end > d.text.count || p.span.isEmpty { print("BAD SPAN", f, p) } }
        } catch { if "\(error)".contains("crash") { print(error) } }
    }
case "dates":
    let d = doc(load(args[2])); let a = analyser.analyse(d)
    for f in a.findings { if case .date(let m) = f.claim { print(f.span.start, f.span.end, m.kind.rawValue, m.value, m.start?.iso ?? "-", m.end?.iso ?? "-", m.reason ?? "", f.rule, "|", d.text.words(in: f.span)) } }
case "meta":
    for f in args[2...] {
    let d = doc(load(f)); let a = analyser.analyse(d)
    let m = a.metadata
    print(f.split(separator: "/").last!, "\n   title:", m.title ?? "-", "\n   date:", m.published?.iso ?? "-", m.publishedBasis, m.publishedReason ?? "-", "\n   kind:", m.kind?.rawValue ?? "-", "| publisher:", m.publisher ?? "-", "| ref:", m.reference ?? "-", "| lang:", m.language ?? "-", "| marking:", m.marking ?? "-")
    }
case "json":
    let d = doc(load(args[2])); let a = analyser.analyse(d)
    for f in a.findings { if case .mention(let m) = f.claim { print("{\"kind\":\"mention\",\"bstart\":\(f.span.start),\"bend\":\(f.span.end),\"subject\":\"\(m.subject)\"}") } }
default: break
}
