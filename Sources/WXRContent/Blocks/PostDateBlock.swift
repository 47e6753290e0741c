import WXRKit

/// `core/post-date`: when the post was published, in the block's own format or as `2019-03-01`, since
/// no export tells the site's.
struct PostDateBlock: ServerBlock {
  let names = ["core/post-date"]

  func render(_ block: ContentBlock, of tree: BlockTree, in rendering: inout ContentRendering)
    -> [UInt8]
  {
    guard let date = LocalDateTime(rendering.post.date) else { return [] }
    let attributes = tree.attributes(of: block)
    let format = attributes?["format"]?.string ?? ""
    let text = DateFormat(format.isEmpty || format == "human-diff" ? "Y-m-d" : format).text(
      of: date)
    var html = PostBlock.start("div", "wp-block-post-date", attributes)
    html.append("<time")
    html.append(attribute: "datetime", date.description)
    html.append(">")
    let isLink = attributes?["isLink"] == .bool(true) && !rendering.post.link.isEmpty
    if isLink {
      html.append("<a")
      html.append(attribute: "href", rendering.post.link)
      html.append(">")
    }
    html.append(contentsOf: text.attributeEscaped)
    html.append(isLink ? "</a></time></div>" : "</time></div>")
    return html
  }
}
