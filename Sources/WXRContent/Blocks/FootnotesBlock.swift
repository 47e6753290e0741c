/// `core/footnotes`: the notes of a post, which WordPress keeps in the meta value `footnotes`.
struct FootnotesBlock: ServerBlock {
  let names = ["core/footnotes"]

  func render(_ block: ContentBlock, of tree: BlockTree, in rendering: inout ContentRendering)
    -> [UInt8]
  {
    let notes = JSONParser.parse(rendering.post.footnotes)?.array ?? []
    var items: [UInt8] = []
    for note in notes {
      guard let id = note["id"]?.string, let content = note["content"]?.string else { continue }
      items.append("<li")
      items.append(attribute: "id", id)
      items.append(">")
      items.append(content)
      items.append(" <a")
      items.append(attribute: "href", "#\(id)-link")
      items.append(">↩︎</a></li>")
    }
    return items.isEmpty ? [] : "<ol class=\"wp-block-footnotes\">".utf8 + items + "</ol>".utf8
  }
}
