import Testing

@testable import WXRKit

/// Bytes that are not UTF-8, and files that are not.
@Suite struct EncodingRepairTests {
  struct Case: Sendable {
    var bytes: [UInt8]
    var value: String
    var codes: [String]
  }

  private static let cases = [
    Case(bytes: [0x63, 0x61, 0x66, 0xE9], value: "café", codes: ["WXR015"]),
    Case(bytes: [0x63, 0x61, 0x66, 0xE9, 0x20, 0x78], value: "café x", codes: ["WXR015"]),
    Case(bytes: [0x93, 0x61, 0x94, 0x97], value: "“a”—", codes: ["WXR015", "WXR015", "WXR015"]),
    Case(bytes: [0x81], value: "\u{81}", codes: ["WXR015"]),
    Case(bytes: [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80], value: "😀", codes: ["WXR015"]),
    Case(bytes: [0x61, 0xED, 0xA0, 0xBD, 0x62], value: "a\u{FFFD}b", codes: ["WXR015"]),
    Case(bytes: [0xC0, 0xAF], value: "\u{FFFD}", codes: ["WXR015"]),
    Case(bytes: [0xF8, 0x88, 0x80, 0x80, 0x80], value: "\u{FFFD}", codes: ["WXR015"]),
    Case(bytes: [0xE6, 0x97, 0xA5, 0xE6, 0x9C], value: "日", codes: ["WXR015"]),
    Case(bytes: [0xE6, 0x97, 0xA5, 0xE6], value: "日", codes: ["WXR015"]),
    Case(bytes: [0xF4, 0x90, 0x80, 0x80], value: "\u{FFFD}", codes: ["WXR015"]),
  ]

  @Test(arguments: cases, [true, false])
  func readsWhatTheBytesWereMeantToBe(row: Case, isSection: Bool) throws {
    let open = isSection ? "<![CDATA[" : ""
    let close = isSection ? "]]>" : ""
    let field = Array("<content:encoded>\(open)".utf8) + row.bytes
    let inner = field + Array("\(close)</content:encoded>".utf8)
    for chunk in [1, 5, 64, 1 << 18] {
      let reading = try Reading(Frame.item(inner), chunk: chunk)
      #expect(reading.items.first?.content == row.value)
      #expect(reading.codes == row.codes)
    }
  }

  private static let sample = Frame.content("<![CDATA[Grüße – 😀]]>")

  @Test(arguments: [false, true], [false, true])
  func readsUTF16(isBigEndian: Bool, hasMark: Bool) throws {
    let units = (hasMark ? [0xFEFF] : []) + Array(Self.sample.utf16)
    let bytes = units.flatMap {
      isBigEndian ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)]
    }
    let reading = try Reading(bytes)
    #expect(reading.items.first?.content == "Grüße – 😀")
    #expect(reading.codes == ["WXR016"])
  }

  @Test(arguments: [
    ("ISO-8859-1", [0xFC] as [UInt8], "ü"), ("windows-1252", [0x80], "€"),
    ("Shift_JIS", [0x93, 0xFA], "日"), ("EUC-KR", [0xC7, 0xD1], "한"), ("koi8-r", [0xC4], "д"),
  ])
  func readsADeclaredEncoding(label: String, bytes: [UInt8], value: String) throws {
    let head = Frame.start.replacing("UTF-8", with: label) + "<item><title><![CDATA["
    let reading = try Reading(
      Array(head.utf8) + bytes + Array(("]]></title></item>" + Frame.end).utf8))
    #expect(reading.items.first?.title == value)
    #expect(reading.codes == [])
  }

  @Test(arguments: ["ISO-8859-1", "utf-16", "klingon-8"])
  func believesUTF8OverTheLabel(label: String) throws {
    let text = Self.sample.replacing("UTF-8", with: label)
    let reading = try Reading(text)
    #expect(reading.items.first?.content == "Grüße – 😀")
    #expect(reading.codes == ["WXR016"])
  }

  @Test func tellsPlacesInTheOriginalBytes() throws {
    let text = Frame.content("ü & ü")
    let bytes = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let offset = text.utf16.enumerated().first { $0.element == 0x26 }.map { $0.offset * 2 }
    let place = try Reading([0xFF, 0xFE] + bytes).diagnostics.last?.location?.offset
    #expect(place == offset.map { $0 + 2 })
  }
}
