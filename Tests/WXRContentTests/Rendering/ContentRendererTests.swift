import TestSupport
import Testing
import WXRKit

@testable import WXRContent

struct ContentRendererTests {
  /// Rows that differ, each for a reason; all others are equal as parsed trees.
  private static let differing: [String: [String: String]] = [
    "content": [
      "playlist none": "WordPress shows none of the two sounds of this post; nobody knows why",
      "embed sized": "a frame that carries the address, not a link",
      "shortcode in attribute": "the gallery in the title has other sizes and quotes",
    ],
    "render_blocks": [
      "latest posts": "lists other posts", "latest posts details": "lists other posts",
      "categories": "lists the site's terms", "archives": "lists the site's months",
      "tag cloud": "lists the site's terms",
      "rss offline": "lists another site's posts", "page list": "lists the site's pages",
      "latest comments": "lists the site's comments", "query loop": "lists other posts",
      "avatar": "a link to the site's login",
    ],
  ]

  @Test(
    .enabled(if: hasCases, "needs ../shared/cases"),
    arguments: [("content", "out_html5"), ("render_blocks", "out"), ("mixed-content", "out")])
  func htmlIsThatOfWordPress(file: String, column: String) {
    let reasons = Self.differing[file, default: [:]]
    let (failed, count) = ContentCase.failures(file) { row in
      let html = file == "render_blocks" ? blocks(row.input) : content(row.input)
      let got = ShownTree.description(ShownTree.parse(html))
      let wanted = ShownTree.description(ShownTree.parse(row[column].bytes))
      if let reason = reasons[row.name] {
        return (got == wanted ? "the same, though: \(reason)" : "", "")
      }
      return (got, wanted)
    }
    #expect(failed.isEmpty, "\(failed.count) of \(count)\n\(failed.joined(separator: "\n"))")
  }

  private func content(_ input: [UInt8]) -> [UInt8] {
    TestLibrary.renderer.html(of: input, in: TestLibrary.context).html
  }

  private func blocks(_ input: [UInt8]) -> [UInt8] {
    var rendering = ContentRendering(
      TestLibrary.renderer, TestLibrary.context, length: input.count)
    return rendering.blocks(input)
  }
}
