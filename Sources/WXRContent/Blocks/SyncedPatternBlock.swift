import WXRKit

/// `core/block`: a synced pattern, kept as an item of its own and shown here.
///
/// A pattern that is missing or not published shows nothing, and one inside itself nothing the second
/// time.
struct SyncedPatternBlock: ServerBlock {
  let names = ["core/block"]

  func render(_ block: ContentBlock, of tree: BlockTree, in rendering: inout ContentRendering)
    -> [UInt8]
  {
    guard let id = tree.attributes(of: block)?["ref"]?.integer else { return [] }
    guard !rendering.openPatterns.contains(id),
      rendering.depth < rendering.renderer.limits.contentDepth,
      let pattern = rendering.renderer.library.pattern(id)
    else {
      rendering.findings.missingPatterns.insert(id)
      return []
    }
    guard rendering.charge(pattern.utf8.count + 64) else { return [] }
    rendering.openPatterns.append(id)
    rendering.depth += 1
    let html = rendering.blocks(rendering.embeds(in: Array(pattern.utf8)))
    rendering.depth -= 1
    rendering.openPatterns.removeLast()
    return html
  }
}
