/// `core/post-author` and `core/post-author-name`: who wrote the post, with the line above the name.
/// Portraits and biographies are the site's.
struct PostAuthorBlock: ServerBlock {
  let names = ["core/post-author", "core/post-author-name"]

  func render(_ block: ContentBlock, of tree: BlockTree, in rendering: inout ContentRendering)
    -> [UInt8]
  {
    let attributes = tree.attributes(of: block)
    let isName = block.name == "core/post-author-name"
    let name = Array(rendering.post.author.attributeEscaped)
    if isName {
      return PostBlock.start("div", "wp-block-post-author-name", attributes) + name
        + "</div>".utf8
    }
    var html = PostBlock.start("div", "wp-block-post-author", attributes)
    html.append("<div class=\"wp-block-post-author__content\">")
    if let line = attributes?["byline"]?.string, !line.isEmpty {
      html.append("<p class=\"wp-block-post-author__byline\">\(line)</p>")
    }
    html.append("<p class=\"wp-block-post-author__name\">")
    html.append(contentsOf: name)
    html.append("</p></div></div>")
    return html
  }
}
