import Testing

@testable import WXRKit

@Suite struct LineTableTests {
  @Test(arguments: [1, 3, 64 << 10])
  func countsLinesAndCodePoints(piece: Int) throws {
    let text = "ab\ncé😀d\n\nlast"
    let bytes = Array(text.utf8)
    let table = try LineTable(
      of: Array(0...bytes.count + 1), in: DocumentSource(BytesSource(bytes, pieceSize: piece)))
    var line = 1
    var column = 1
    var offset = 0
    for scalar in text.unicodeScalars {
      #expect(table[offset] == LineTable.Position(line: line, column: column))
      offset += String(scalar).utf8.count
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    #expect(table[bytes.count] == LineTable.Position(line: 4, column: 5))
    #expect(table[bytes.count + 1] == LineTable.Position(line: 4, column: 5))
    #expect(table[bytes.count + 2] == nil)
  }
}
