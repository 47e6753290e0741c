/// `core/post-title` and `core/site-title`: each may link to what it names.
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
    let name = "wp-block-\(isSite ? "site" : "post")-title"
    let address = isSite ? options.siteURL : rendering.post.link
    let wantsLink = attributes?["isLink"] ?? .bool(isSite)
    var html = PostBlock.start(tag, name, attributes)
    let isLink = wantsLink != .bool(false) && !address.isEmpty
    if isLink { appendLink(to: address, isSite: isSite, &html) }
    html.append(title)
    html.append(isLink ? "</a></\(tag)>" : "</\(tag)>")
    return html
  }

  private func appendLink(to address: String, isSite: Bool, _ html: inout [UInt8]) {
    html.append("<a")
    html.append(attribute: "href", address)
    html.append(attribute: "target", "_self")
    if isSite { html.append(attribute: "rel", "home") }
    html.append(">")
  }
}
