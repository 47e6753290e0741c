/// Code blocks of plugins that tell their language in the block's attributes, not in its HTML.
struct CodeBlock: ServerBlock {
  let names = [
    "syntaxhighlighter/code", "kevinbatdorf/code-block-pro", "enlighter/codeblock",
    "loos-hcb/code-block", "codemirror-blocks/code-block", "prismatic/blocks",
  ]

  func render(_ block: ContentBlock, of tree: BlockTree, in rendering: inout ContentRendering)
    -> [UInt8]
  {
    let html = rendering.inner(block, of: tree)
    let attributes = tree.attributes(of: block)
    let language = ["language", "lang", "langType", "mode"].lazy
      .compactMap { attributes?[$0]?.string }.first { !$0.isEmpty }
    guard rendering.renderer.options.plugins, let language,
      let pre = html.place(of: "<pre", from: 0), html.place(of: "language-", from: pre) == nil
    else { return html }
    var named = Array(html[..<(pre + 4)])
    named.append(attribute: "data-language", language)
    return named + html[(pre + 4)...]
  }
}
