internal import CLibXML2
internal import SourceImport

/// Reads XML piece by piece with libxml2; nothing outside the bytes is ever read.
final class XMLEvents {
    /// A piece.
    enum Event {
        case start(String)
        case end(String)
        case text(String)
    }

    /// Elements within elements at most.
    private static let depth = 10_000

    private let buffer: UnsafeMutableBufferPointer<CChar>
    private let reader: xmlTextReaderPtr
    /// The name of an empty element, whose end is told next.
    private var empty: String?
    /// Elements that the current one stands in.
    private(set) var level = 0
    /// True where it holds characters that its edition of XML forbids, by which it is broken for
    /// other readers.
    let isMended: Bool

    /// What is said of a text that is.
    static let mended =
        "broken XML: characters in it that XML 1.0 forbids, at which other readers stop"

    /// Opens a part.
    ///
    /// - Throws: `Refusal` where it declares a document type, as no honest part does.
    init(_ part: [UInt8]) throws(Refusal) {
        let plain = XMLEvents.isWide(part) ? part.filter { $0 != 0 } : part
        switch Declarations.found(plain) {
        case .none: break
        case .nested: throw Refusal(.limits, "it declares entities within entities")
        case .doctype, .entities: throw Refusal(.dtd)
        }
        // Only XML 1.1 lets references to controls stand, and libxml2 none; the text keeps them.
        let isOdd =
            plain.contains { $0 < 0x20 && !StandIn.isSpace($0) }
            || Words.first("&#", in: plain) != nil
        let found = isOdd && plain.count == part.count ? StandIn.protecting(part) : nil
        let bytes = found?.bytes ?? part
        isMended = found.map { $0.controls + $0.lost > 0 && !XMLEvents.isLater(part) } ?? false
        buffer = .allocate(capacity: max(1, bytes.count))
        for (index, byte) in bytes.enumerated() { buffer[index] = CChar(bitPattern: byte) }
        let options =
            XML_PARSE_NONET.rawValue | XML_PARSE_HUGE.rawValue | XML_PARSE_NOERROR.rawValue
            | XML_PARSE_NOWARNING.rawValue | XML_PARSE_NOCDATA.rawValue
        guard
            let reader = xmlReaderForMemory(
                buffer.baseAddress,
                Int32(clamping: bytes.count),
                nil,
                nil,
                Int32(bitPattern: options)
            )
        else {
            buffer.deallocate()
            throw Refusal(.malformed, "a part is no XML")
        }
        self.reader = reader
    }

    deinit {
        xmlFreeTextReader(reader)
        buffer.deallocate()
    }

    /// The next piece; nil at the end.
    ///
    /// - Throws: `Refusal` where the XML is broken or too deep.
    func next() throws(Refusal) -> Event? {
        if let name = empty {
            empty = nil
            level -= 1
            return .end(name)
        }
        while true {
            switch xmlTextReaderRead(reader) {
            case 1: break
            case 0: return nil
            default: throw Refusal(.malformed, "a part breaks off")
            }
            switch xmlTextReaderNodeType(reader) {
            case 1:
                level += 1
                guard level <= XMLEvents.depth else {
                    throw Refusal(.limits, "its elements stand too deep in each other")
                }
                let name = localName
                if xmlTextReaderIsEmptyElement(reader) == 1 { empty = name }
                return .start(name)
            case 15:
                level -= 1
                return .end(localName)
            case 3, 4, 14:
                guard let value = xmlTextReaderConstValue(reader) else { continue }
                return .text(String(cString: value))
            default: continue
            }
        }
    }

    /// The value of an attribute of the element just started, whatever its prefix.
    func attribute(_ name: String) -> String? {
        guard xmlTextReaderMoveToFirstAttribute(reader) == 1 else { return nil }
        defer { xmlTextReaderMoveToElement(reader) }
        repeat {
            if localName == name, let value = xmlTextReaderConstValue(reader) {
                return String(cString: value)
            }
        } while xmlTextReaderMoveToNextAttribute(reader) == 1
        return nil
    }

    private var localName: String {
        xmlTextReaderConstLocalName(reader).map { String(cString: $0) } ?? ""
    }

    /// True for XML 1.1.
    private static func isLater(_ part: [UInt8]) -> Bool {
        let head = String(decoding: part.prefix(64), as: UTF8.self)
        return head.hasPrefix("<?xml") && ["\"1.1\"", "'1.1'"].contains { head.contains($0) }
    }

    private static func isWide(_ part: [UInt8]) -> Bool {
        part.starts(with: [0xFF, 0xFE]) || part.starts(with: [0xFE, 0xFF])
    }
}
