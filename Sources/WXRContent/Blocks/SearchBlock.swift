/// `core/search`: the site's search form, as WordPress shows it. It is no content; the tree tells
/// that it was left out.
struct SearchBlock: ServerBlock {
  let names = ["core/search"]

  func render(_ block: ContentBlock, of tree: BlockTree, in rendering: inout ContentRendering)
    -> [UInt8]
  {
    rendering.findings.omittedBlocks["core/search", default: 0] += 1
    let form = SearchForm(tree.attributes(of: block), id: rendering.count(.search))
    var html = Array("<form role=\"search\" method=\"get\"".utf8)
    html.append(attribute: "action", rendering.renderer.options.siteURL + "/")
    html.append(attribute: "class", form.classes)
    html.append(">")
    form.appendLabel(to: &html)
    html.append("<div class=\"wp-block-search__inside-wrapper\">")
    form.appendField(to: &html)
    form.appendButton(to: &html)
    html.append("</div></form>")
    return html
  }
}

private struct SearchForm {
  let id: String
  let label: String
  let showsLabel: Bool
  let placeholder: String
  let button: String
  let position: String
  let usesIcon: Bool

  init(_ attributes: JSONValue?, id: Int) {
    self.id = "wp-block-search__input-\(id)"
    label = attributes?["label"]?.string ?? "Search"
    showsLabel = attributes?["showLabel"] != .bool(false)
    placeholder = attributes?["placeholder"]?.string ?? ""
    button = attributes?["buttonText"]?.string ?? "Search"
    position = attributes?["buttonPosition"]?.string ?? "button-outside"
    usesIcon = attributes?["buttonUseIcon"] == .bool(true)
  }

  var classes: String {
    let kind = usesIcon ? "wp-block-search__icon-button" : "wp-block-search__text-button"
    let all = ["wp-block-search__\(position.asClassName)", position == "no-button" ? "" : kind]
    return (all + ["wp-block-search"]).filter { !$0.isEmpty }.joined(separator: " ")
  }

  func appendLabel(to html: inout [UInt8]) {
    html.append("<label")
    html.append(attribute: "for", id)
    html.append(
      attribute: "class", "wp-block-search__label" + (showsLabel ? "" : " screen-reader-text"))
    html.append(">")
    html.append(label)
    html.append("</label>")
  }

  func appendField(to html: inout [UInt8]) {
    html.append("<input type=\"search\"")
    html.append(attribute: "id", id)
    html.append(attribute: "class", "wp-block-search__input wp-block-search__input")
    html.append(" name=\"s\" value=\"\" placeholder=\"")
    html.append(contentsOf: placeholder.attributeEscaped)
    html.append("\" required />")
  }

  func appendButton(to html: inout [UInt8]) {
    guard position != "no-button" else { return }
    html.append("<button type=\"submit\"")
    html.append(
      attribute: "class",
      "wp-block-search__button \(usesIcon ? "has-icon " : "")wp-element-button")
    if usesIcon { html.append(attribute: "aria-label", button) }
    html.append(">")
    if !usesIcon { html.append(button) }
    html.append("</button>")
  }
}
