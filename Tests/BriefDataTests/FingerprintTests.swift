import BriefData
import Testing

@Test
func `the fingerprint of nothing is the offset basis`() {
    #expect(Fingerprint().value == 0xcbf2_9ce4_8422_2325)
}

@Test(arguments: [("a", 0xaf63_dc4c_8601_ec8c as UInt64), ("foobar", 0x8594_4171_f739_67e8)])
func `the fingerprint is FNV-1a`(text: String, value: UInt64) {
    var fingerprint = Fingerprint()
    fingerprint.add(text.utf8)
    #expect(fingerprint.value == value)
}

@Test
func `moving a border between parts changes the fingerprint`() {
    var one = Fingerprint()
    one.add(part: "ab", [1])
    var other = Fingerprint()
    other.add(part: "a", [0x62, 1])
    #expect(one.value != other.value)
}
