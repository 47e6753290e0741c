/// `core/post-excerpt`: the excerpt that the post was given, with a link to the post.
///
/// WordPress makes an excerpt of a post that was given none; inside that very post it would only
/// say the same again, so it is left out and told.
struct PostExcerptBlock: ServerBlock {
  let names = ["core/post-excerpt"]

  func render(_ block: ContentBlock, of tree: BlockTree, in rendering: inout ContentRendering)
    -> [UInt8]
  {
    let post = rendering.post
    let attributes = tree.attributes(of: block)
    guard !post.excerpt.isEmpty else {
      rendering.findings.omittedBlocks["core/post-excerpt", default: 0] += 1
      return []
    }
    let isApart = attributes?["showMoreOnNewLine"] != .bool(false)
    let link = moreLink(attributes?["moreText"]?.string ?? "", post)
    var html = PostBlock.start("div", "wp-block-post-excerpt", attributes)
    html.append("<p class=\"wp-block-post-excerpt__excerpt\">\(post.excerpt)")
    if !isApart, !link.isEmpty { html.append(" " + link) }
    html.append("</p>")
    if isApart, !link.isEmpty {
      html.append("<p class=\"wp-block-post-excerpt__more-text\">\(link)</p>")
    }
    html.append("</div>")
    return html
  }

  private func moreLink(_ text: String, _ post: PostContext) -> String {
    guard !text.isEmpty else { return "" }
    let address = String(decoding: post.link.attributeEscaped, as: UTF8.self)
    return "<a class=\"wp-block-post-excerpt__more-link\" href=\"\(address)\">\(text)</a>"
  }
}

/// `core/read-more`: a link to the post.
struct ReadMoreBlock: ServerBlock {
  let names = ["core/read-more"]

  func render(_ block: ContentBlock, of tree: BlockTree, in rendering: inout ContentRendering)
    -> [UInt8]
  {
    guard !rendering.post.link.isEmpty else { return [] }
    let text = tree.attributes(of: block)?["content"]?.string ?? ""
    var html = Array("<a class=\"wp-block-read-more\"".utf8)
    html.append(attribute: "href", rendering.post.link)
    html.append(attribute: "target", "_self")
    html.append(">")
    html.append(text.isEmpty ? "Read more" : text)
    html.append("</a>")
    return html
  }
}

/// What the blocks that show something of their post have in common.
enum PostBlock {
  /// A start tag with the block's class and its alignment.
  static func start(_ tag: String, _ name: String, _ attributes: JSONValue?) -> [UInt8] {
    let align = (attributes?["textAlign"]?.string ?? "").asClassName
    let classes = align.isEmpty ? name : "has-text-align-\(align) \(name)"
    return Array("<\(tag) class=\"\(classes)\">".utf8)
  }
}
