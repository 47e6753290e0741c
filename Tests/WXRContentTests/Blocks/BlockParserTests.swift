import TestSupport
import Testing
import WXRKit

@testable import WXRContent

struct BlockParserTests {
  @Test(
    .enabled(if: hasCases, "needs ../shared/cases"), arguments: ["parse_blocks", "mixed-blocks"])
  func treesAreThoseOfWordPress(file: String) {
    let (failed, count) = ContentCase.failures(file) { row in
      let tree = BlockParser.parse(row.input)
      guard row["out"] != .null else { return ("", "") }
      return ("\(tree.json.asPHP)", "\(row["out"].asPHP)")
    }
    #expect(failed.isEmpty, "\(failed.count) of \(count)\n\(failed.joined(separator: "\n"))")
  }

  @Test func placesAndPieces() throws {
    let source = "a<!-- wp:group {\"x\":1} --><!-- wp:my/card /-->b<!-- /wp:group -->c"
    let tree = BlockParser.parse(Array(source.utf8))
    let group = try #require(tree.blocks.first { $0.name == "core/group" })
    #expect(tree.source.text(group.place).hasPrefix("<!-- wp:group"))
    #expect(tree.source.text(group.place).hasSuffix("/wp:group -->"))
    #expect(tree.attributes(of: group)?["x"] == .integer(1))
    #expect(group.innerBlocks.map(\.name) == ["my/card"])
    #expect(tree.innerHTML(of: group) == Array("b".utf8))
    #expect(tree.blocks.map(\.name) == [nil, "core/group", nil])
  }

  @Test(arguments: [1000, 100_000])
  func deepNestingStaysWithinTheLimit(depth: Int) {
    let opener = "<!-- wp:group --><div>"
    let closer = "</div><!-- /wp:group -->"
    let source =
      String(repeating: opener, count: depth) + "x" + String(repeating: closer, count: depth)
    let tree = BlockParser.parse(Array(source.utf8))
    #expect(tree.blocks.count == 1)
    #expect(tree.blocks[0].depth == Limits().contentDepth)
    let unclosed = BlockParser.parse(Array(String(repeating: opener, count: depth).utf8))
    #expect(unclosed.blocks.filter { $0.name != nil }.count == Limits().contentDepth)
  }

  /// Openers whose attributes never end are searched once, not once each.
  @Test func endlessAttributesAreLinear() {
    let source = String(repeating: "<!-- wp:a {\"b\":1} <!-- wp:c { ", count: 20_000)
    #expect(BlockParser.parse(Array(source.utf8)).blocks.count == 1)
  }
}

extension ContentBlock {
  fileprivate var depth: Int { 1 + (innerBlocks.map(\.depth).max() ?? 0) }
}

extension BlockTree {
  fileprivate var json: JSONValue { .array(blocks.map(json)) }

  private func json(_ block: ContentBlock) -> JSONValue {
    let content = block.pieces.map { piece in
      if case .html(let range) = piece { text(Array(source[range])) } else { JSONValue.null }
    }
    return .object(
      JSONObject([
        .init(name: "blockName", value: block.name.map { .string($0) } ?? .null),
        .init(name: "attrs", value: attributes(of: block) ?? .null),
        .init(name: "innerBlocks", value: .array(block.innerBlocks.map(json))),
        .init(name: "innerHTML", value: text(innerHTML(of: block))),
        .init(name: "innerContent", value: .array(content)),
      ]))
  }

  private func text(_ bytes: [UInt8]) -> JSONValue {
    .string(String(decoding: bytes, as: UTF8.self))
  }
}

extension JSONValue {
  /// Objects that PHP cannot tell from lists become lists, `{"b64": …}` becomes text.
  fileprivate var asPHP: JSONValue {
    switch self {
    case .array(let values): .array(values.map(\.asPHP))
    case .object(let object):
      if object["b64"] != nil {
        .string(String(decoding: bytes, as: UTF8.self))
      } else if object.members.enumerated().allSatisfy({ "\($0.offset)" == $0.element.name }) {
        .array(object.members.map(\.value.asPHP))
      } else {
        .object(JSONObject(object.members.map { .init(name: $0.name, value: $0.value.asPHP) }))
      }
    case .null, .bool, .integer, .number, .string: self
    }
  }
}
