/// `core/navigation`: the links that stand in it; a menu kept elsewhere is the site's, not the post's.
struct NavigationBlock: ServerBlock {
  let names = ["core/navigation"]

  func render(_ block: ContentBlock, of tree: BlockTree, in rendering: inout ContentRendering)
    -> [UInt8]
  {
    let items = rendering.inner(block, of: tree).trimmed
    guard !items.isEmpty else {
      rendering.findings.omittedBlocks["core/navigation", default: 0] += 1
      return []
    }
    return "<nav class=\"wp-block-navigation\"><ul>".utf8 + items + "</ul></nav>".utf8
  }
}

/// `core/navigation-link` and `core/navigation-submenu`: an item of a menu.
struct NavigationLinkBlock: ServerBlock {
  let names = ["core/navigation-link", "core/navigation-submenu"]

  func render(_ block: ContentBlock, of tree: BlockTree, in rendering: inout ContentRendering)
    -> [UInt8]
  {
    let attributes = tree.attributes(of: block)
    guard let label = attributes?["label"]?.string, !label.isEmpty else { return [] }
    var html = Array("<li class=\"wp-block-navigation-item\"><a".utf8)
    html.append(attribute: "href", attributes?["url"]?.string ?? "")
    html.append(">")
    html.append(label)
    html.append("</a>")
    let items = rendering.inner(block, of: tree).trimmed
    if !items.isEmpty {
      html.append("<ul>")
      html.append(contentsOf: items)
      html.append("</ul>")
    }
    html.append("</li>")
    return html
  }
}
