internal import CPoppler
internal import SourceImport

/// Reads the lines of a PDF's pages with poppler, in reading order.
struct PdfPages {
    /// Pages that are read at most.
    static let limit = 5000

    private let document: OpaquePointer
    /// Number of pages.
    let count: Int

    /// Pages that a file lists from which on it is built to break its reader.
    private static let listed = 100_000

    /// Opens a document.
    ///
    /// - Throws: `Refusal` where it is locked or no PDF.
    init(_ bytes: [UInt8]) throws(Refusal) {
        var error: UnsafeMutablePointer<GError>?
        let data = bytes.withUnsafeBytes { g_bytes_new($0.baseAddress, gsize($0.count)) }
        guard let document = poppler_document_new_from_bytes(data, nil, &error) else {
            let isLocked = error?.pointee.code == Int32(POPPLER_ERROR_ENCRYPTED.rawValue)
            throw isLocked ? Refusal(.encrypted) : Refusal(.malformed, "it is no whole PDF")
        }
        self.document = document
        count = Int(poppler_document_get_n_pages(document))
        if count > 0 { return }
        let isFlood = bytes.withUnsafeBytes { PdfPages.references($0) > PdfPages.listed }
        throw isFlood
            ? Refusal(.limits, "it lists more than 100,000 pages")
            : Refusal(.malformed, "it has no pages")
    }

    /// The title among its properties.
    var title: String? { PdfPages.text(poppler_document_get_title(document)) }

    /// True where files are attached.
    var hasAttachments: Bool { poppler_document_has_attachments(document) != 0 }

    /// A page as it was read.
    struct Page {
        /// Its name.
        let label: String
        var lines: [PdfLine] = []
        /// True where it is larger or smaller than any page.
        var isAbsurd = false
        /// True where it is a picture with next to no text.
        var isPicture = false
    }

    /// Bytes of text from which on a page is not asked whether it is a picture.
    private static let fewWords = 250
    /// Share of a page that a picture covers which is one of it.
    private static let covered = 0.6

    /// Reads a page.
    ///
    /// - Parameters:
    ///   - index: Its place, from 0.
    ///   - hasPictures: True where the file holds pictures.
    /// - Returns: The page.
    /// - Throws: `Refusal` where its text is too long.
    func page(_ index: Int, hasPictures: Bool) throws(Refusal) -> Page {
        guard let page = poppler_document_get_page(document, Int32(index)) else {
            return Page(label: String(index + 1))
        }
        defer { g_object_unref(UnsafeMutableRawPointer(page)) }
        var width = 0.0
        var height = 0.0
        poppler_page_get_size(page, &width, &height)
        let label = PdfPages.text(poppler_page_get_label(page)) ?? String(index + 1)
        guard let raw = poppler_page_get_text(page) else { return Page(label: label) }
        let text = String(cString: raw)
        g_free(raw)
        guard text.utf8.count <= WorkerProtocol.textLimit else {
            throw Refusal(.limits, "more than 64 MiB of text come out of it")
        }
        var rects: UnsafeMutablePointer<PopplerRectangle>?
        var length: guint = 0
        poppler_page_get_text_layout(page, &rects, &length)
        defer { g_free(rects) }
        let boxes = UnsafeBufferPointer(start: rects, count: rects == nil ? 0 : Int(length))
        let lines = PdfLines(
            text,
            boxes: boxes,
            styles: PdfStyles(page),
            page: index,
            height: height
        ).lines
        let isAbsurd = width > 100_000 || height > 100_000 || width < 1 || height < 1
        return Page(
            label: String(label.unicodeScalars.prefix(20)),
            lines: lines,
            isAbsurd: isAbsurd,
            isPicture: hasPictures && text.utf8.count < PdfPages.fewWords
                && PdfPages.isPicture(page, area: width * height)
        )
    }

    /// True where pictures cover most of a page; some programs cut one into strips.
    private static func isPicture(_ page: OpaquePointer, area: Double) -> Bool {
        let list = poppler_page_get_image_mapping(page)
        defer { poppler_page_free_image_mapping(list) }
        var item = list
        var size = 0.0
        while let current = item {
            if let data = current.pointee.data {
                let box = data.assumingMemoryBound(to: PopplerImageMapping.self).pointee.area
                size += abs(box.x2 - box.x1) * abs(box.y2 - box.y1)
            }
            item = current.pointee.next
        }
        return size >= covered * area
    }

    /// How often an object is named.
    private static func references(_ bytes: UnsafeRawBufferPointer) -> Int {
        let search = ByteSearch(" 0 R")
        var count = 0
        var start = 0
        while let place = search.first(in: bytes, from: start) {
            count += 1
            start = place + search.count
        }
        return count
    }

    private static func text(_ raw: UnsafeMutablePointer<CChar>?) -> String? {
        guard let raw else { return nil }
        defer { g_free(raw) }
        let text = String(cString: raw)
        return text.isEmpty ? nil : text
    }
}

/// How the letters of a page are set, by their place in its text.
struct PdfStyles {
    /// One run of letters.
    struct Run {
        let range: ClosedRange<Int>
        let size: Double
        let isBold: Bool
        let isWhite: Bool
    }

    /// The runs, in order.
    let runs: [Run]

    /// What the names of fonts of bold letters hold.
    private static let boldNames = ["bold", "black", "heavy", "demi"].map { ByteSearch($0) }

    /// True for the name of a font of bold letters.
    private static func isBold(_ name: String) -> Bool {
        let letters = name.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        return letters.withUnsafeBytes { letters in boldNames.contains { $0.isIn(letters) } }
    }

    /// Reads the runs of a page.
    init(_ page: OpaquePointer) {
        var runs: [Run] = []
        // A page has many runs and few fonts.
        var fonts: [String: Bool] = [:]
        let list = poppler_page_get_text_attributes(page)
        var item = list
        while let current = item {
            if let data = current.pointee.data {
                let style = data.assumingMemoryBound(to: PopplerTextAttributes.self).pointee
                let start = Int(style.start_index)
                let font = style.font_name.map { String(cString: $0) } ?? ""
                let isBold = fonts[font] ?? PdfStyles.isBold(font)
                fonts[font] = isBold
                let color = style.color
                runs.append(
                    Run(
                        range: start...max(start, Int(style.end_index)),
                        size: style.font_size,
                        isBold: isBold,
                        isWhite: min(color.red, color.green, color.blue) > 64_000
                    )
                )
            }
            item = current.pointee.next
        }
        poppler_page_free_text_attributes(list)
        self.runs = runs
    }
}
