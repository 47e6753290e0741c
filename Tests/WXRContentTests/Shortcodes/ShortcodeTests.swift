import TestSupport
import Testing

@testable import WXRContent

struct ShortcodeTests {
  @Test(
    .enabled(if: hasCases, "needs ../shared/cases"),
    arguments: ["shortcode_atts", "mixed-shortcode_atts"])
  func attributesAreThoseOfWordPress(file: String) {
    let (failed, count) = ContentCase.failures(file) { row in
      let got = ShortcodeAttributes(parsing: row.input)
      let isBlank = row.input.allSatisfy(\.isBlank)
      return (isBlank ? "\"\"" : got.json, row["out"].compact)
    }
    #expect(failed.isEmpty, "\(failed.count) of \(count)\n\(failed.joined(separator: "\n"))")
  }

  @Test(
    .enabled(if: hasCases, "needs ../shared/cases"), arguments: ["shortcodes", "mixed-shortcodes"])
  func matchesAreThoseOfWordPress(file: String) {
    let (failed, count) = ContentCase.failures(file) { row in
      (describe(row), (row["matches"].array ?? []).map(\.compact).joined(separator: "\n"))
    }
    #expect(failed.isEmpty, "\(failed.count) of \(count)\n\(failed.joined(separator: "\n"))")
  }

  @Test(
    .enabled(if: hasCases, "needs ../shared/cases"), arguments: ["shortcodes", "mixed-shortcodes"])
  func runningGivesWhatWordPressGives(file: String) {
    let (failed, count) = ContentCase.failures(file) { row in
      // WordPress spells these characters anew.
      let wanted = text(row["out"].bytes).replacing("&#09", with: "&#9")
      return (text(run(row.input, row.tags)).replacing("&#09", with: "&#9"), wanted)
    }
    #expect(failed.isEmpty, "\(failed.count) of \(count)\n\(failed.joined(separator: "\n"))")
  }

  @Test(
    .enabled(if: hasCases, "needs ../shared/cases"), arguments: ["shortcodes", "mixed-shortcodes"])
  func strippingLeavesWhatWordPressLeaves(file: String) {
    let (failed, count) = ContentCase.failures(file) { row in
      let wanted = text(row["stripped"].bytes).replacing("&#09", with: "&#9")
      let got = ShortcodeRunner(names: row.tags).stripped(row.input)
      return (text(got).replacing("&#09", with: "&#9"), wanted)
    }
    #expect(failed.isEmpty, "\(failed.count) of \(count)\n\(failed.joined(separator: "\n"))")
  }

  @Test(.enabled(if: hasCases, "needs ../shared/cases"), arguments: ["wpautop", "mixed-wpautop"])
  func loneShortcodesLoseTheirParagraph(file: String) {
    let (failed, count) = ContentCase.failures(file) { row in
      let names: Set = ["caption", "wp_caption", "gallery", "playlist", "audio", "video", "embed"]
      return (
        text(ShortcodeUnwrapping.apply(to: row["out"].bytes, names: names)),
        text(row["unautop"].bytes)
      )
    }
    #expect(failed.isEmpty, "\(failed.count) of \(count)\n\(failed.joined(separator: "\n"))")
  }

  @Test func unwrappingReachesTheEndTag() {
    let html = Array("<p>&nbsp;[b]<br />\nx</p>\n<p>y[/b] </p>\n<p>[b/]</p><p>[c]</p>".utf8)
    let done = ShortcodeUnwrapping.apply(to: html, names: ["b"])
    #expect(text(done) == "[b]<br />\nx</p>\n<p>y[/b]\n[b/]<p>[c]</p>")
  }

  /// A start tag or an end tag that never comes is looked for once.
  @Test func endlessTagsAreLinear() {
    let names: Set = ["a", "b"]
    let open = Array(String(repeating: "[a ", count: 30_000).utf8)
    #expect(run(open, names) == open)
    let unclosed = Array(String(repeating: "<p>[a] x [b]</p>", count: 10_000).utf8)
    #expect(text(run(unclosed, names)).hasPrefix("<p>{a|\"\"|\"\"} x {b|"))
    #expect(ShortcodeUnwrapping.apply(to: unclosed, names: names) == unclosed)
  }

  /// As the case files were made: `{name|attributes|content}`, the content run again.
  private func run(_ content: [UInt8], _ names: Set<String>) -> [UInt8] {
    ShortcodeRunner(names: names).run(on: content) { call in
      let inner = call.content.map { text(run($0, names)) } ?? ""
      let attributes = call.attributes.all.isEmpty ? "\"\"" : call.attributes.json
      return Array("{\(call.name)|\(attributes)|\(inner.isEmpty ? "\"\"" : inner)}".utf8)
    }
  }

  private func describe(_ row: ContentCase) -> String {
    var scanner = ShortcodeScanner(row.input, names: row.tags)
    var lines: [String] = []
    while let found = scanner.next() {
      let members: [(String, JSONValue)] = [
        ("offset", .integer(found.place.lowerBound)),
        ("text", .string(row.input.text(found.place))),
        ("open_escape", .bool(found.opensEscaped)),
        ("tag", .string(found.name)),
        ("attributes", .string(row.input.text(found.attributes))),
        ("self_closing", .bool(found.isSelfClosing)),
        ("content", found.content.map { .string(row.input.text($0)) } ?? .null),
        ("close_escape", .bool(found.closesEscaped)),
      ]
      lines.append(
        JSONValue.object(JSONObject(members.map { .init(name: $0.0, value: $0.1) })).compact)
    }
    return lines.joined(separator: "\n")
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}

extension ContentCase {
  fileprivate var tags: Set<String> { Set((self["tags"].array ?? []).compactMap(\.string)) }
}

extension ShortcodeAttributes {
  /// `[[name or number, value], …]`.
  fileprivate var json: String {
    var number = -1
    let pairs = all.map { attribute -> JSONValue in
      if attribute.name == nil { number += 1 }
      return .array([
        attribute.name.map { .string($0) } ?? .integer(number),
        .string(String(decoding: attribute.value, as: UTF8.self)),
      ])
    }
    return JSONValue.array(pairs).compact
  }
}

extension JSONValue {
  fileprivate var compact: String {
    switch self {
    case .null: "null"
    case .bool(let value): "\(value)"
    case .integer(let number): "\(number)"
    case .number(let number): "\(number)"
    case .string(let text):
      "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n").replacing("\r", with: "\\r").replacing("\t", with: "\\t"))\""
    case .array(let values): "[\(values.map(\.compact).joined(separator: ","))]"
    case .object(let object):
      "{\(object.members.map { "\"\($0.name)\":\($0.value.compact)" }.joined(separator: ","))}"
    }
  }
}
