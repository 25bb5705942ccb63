import SourceImport
import Testing

@testable import briefbook

@Test(arguments: [
    Array("plain.txt".utf8), Array("Luleå 日本 😀".utf8), [0x61, 0xFF, 0xFE, 0x2E],
    [0xC3, 0xA9, 0xE9], Array("\u{10FFC3}\u{10FFA9}".utf8), [],
])
func `an argument comes out of the parser as it went in`(bytes: [UInt8]) {
    #expect(FilePath(argument: ArgumentBytes.text(bytes)).bytes == bytes)
}

@Test
func `two names that differ in one bad byte stay two`() {
    #expect(ArgumentBytes.text([0x61, 0xFF]) != ArgumentBytes.text([0x61, 0xFE]))
}

@Test
func `a byte that is no UTF-8 is shown as the shell writes it`() {
    #expect(ArgumentBytes.text([0x61, 0xFF, 0xC3, 0xA9]).asShown == "a\\xffé")
    #expect(ArgumentBytes.text(Array("日本".utf8)).asShown == "日本")
}

@Test
func `only what is no UTF-8 is coded`() {
    #expect(!ArgumentBytes.isCoded("Luleå 日本 😀"))
    #expect(ArgumentBytes.isCoded(ArgumentBytes.text([0xFF])))
}
