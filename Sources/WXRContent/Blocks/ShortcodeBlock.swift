/// `core/shortcode`: text with a shortcode, the one block that gets paragraphs.
struct ShortcodeBlock: ServerBlock {
  let names = ["core/shortcode"]

  func render(_ block: ContentBlock, of tree: BlockTree, in rendering: inout ContentRendering)
    -> [UInt8]
  {
    Paragraphs.add(to: rendering.inner(block, of: tree))
  }
}
