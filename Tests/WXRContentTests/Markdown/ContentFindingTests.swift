import Testing
import WXRKit

@testable import WXRContent

/// What content says and Markdown does not is told, each kind where it happens.
@Suite struct ContentFindingTests {
  private static func findings(_ html: String, _ dialect: Dialect = .gfm) -> [ContentFinding] {
    let tree = ContentTree(html: Array(html.utf8))
    var findings = tree.findings
    _ = MarkdownWriter(dialect: dialect).write(tree, telling: &findings)
    return findings
  }

  private static let deep = String(repeating: "<div>", count: Limits().contentDepth * 3)

  private static let examples: [(ContentFinding.Kind, String)] = [
    (.script, "<p>a</p><script>b()</script>"), (.formControl, "<p>a <input name=b></p>"),
    (.drawing, "<p>a <svg><circle r=1></svg></p>"),
    (.markupInCode, "<pre class=language-php>a <a href=/x>b</a></pre>"), (.nesting, "\(deep)a"),
    (.alignment, "<p style=\"text-align:justify\">a</p>"),
    (.spannedCells, "<table><tr><td colspan=2>a</table>"),
  ]

  @Test(arguments: ContentFinding.Kind.allCases) func everyKindIsTold(kind: ContentFinding.Kind) {
    let html = Self.examples.filter { $0.0 == kind }.map(\.1)
    #expect(html.count == 1)
    #expect(html.allSatisfy { Self.findings($0).map(\.kind).contains(kind) })
  }

  @Test(arguments: [
    ("<table><tr><td colspan=2>a<tr><td>b<td>c</table>", 1),
    ("<table><tr><td rowspan=2>a<td>b<tr><td colspan=2>c</table>", 2),
    ("<table><tr><th colspan=3 rowspan=2>a</table>", 1),
    // No span, or none that counts.
    ("<table><tr><td>a<td>b</table>", 0), ("<table><tr><td colspan=1 rowspan=x>a</table>", 0),
    // A table in raw tags keeps its spans.
    ("<table><tr><td colspan=2><ul><li>a</ul></table>", 0),
  ])
  func spansOfCells(html: String, count: Int) {
    #expect(Self.findings(html).first { $0.kind == .spannedCells }?.count ?? 0 == count)
  }

  /// Without tables and raw HTML, cells are text one below the other.
  @Test func spansAreLostWithoutTables() {
    var dialect = Dialect()
    dialect.rawHTML = false
    let html = "<table><tr><td colspan=2><p>a</p></table>"
    #expect(Self.findings(html, dialect).contains(.init(kind: .spannedCells, count: 1)))
    dialect.rawHTML = true
    #expect(Self.findings(html, dialect).isEmpty)
  }
}
