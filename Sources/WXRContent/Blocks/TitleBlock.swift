/// `core/post-title` and `core/site-title`.
struct TitleBlock: ServerBlock {
  let names = ["core/post-title", "core/site-title"]

  func render(_ block: ContentBlock, of tree: BlockTree, in rendering: inout ContentRendering)
    -> [UInt8]
  {
    let attributes = tree.attributes(of: block)
    let isSite = block.name == "core/site-title"
    let options = rendering.renderer.options
    let title = isSite ? options.siteTitle : rendering.post.title
    guard !title.isEmpty else { return [] }
    let level = attributes?["level"]?.integer ?? (isSite ? 1 : 2)
    let tag = (1...6).contains(level) ? "h\(level)" : "p"
    var html = Array("<\(tag) class=\"wp-block-\(isSite ? "site" : "post")-title\">".utf8)
    let isLink = isSite && !options.siteURL.isEmpty && attributes?["isLink"] != .bool(false)
    if isLink {
      html.append("<a")
      html.append(attribute: "href", options.siteURL)
      html.append(attribute: "target", "_self")
      html.append(attribute: "rel", "home")
      html.append(">")
    }
    html.append(title)
    if isLink { html.append("</a>") }
    html.append("</\(tag)>")
    return html
  }
}
