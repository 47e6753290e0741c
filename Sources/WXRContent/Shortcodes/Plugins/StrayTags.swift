/// End tags of layout whose start tag took an earlier one for its own, or that never had any.
enum StrayTags {
  static func removed(from html: [UInt8], _ table: ShortcodeTable) -> [UInt8] {
    var out: [UInt8] = []
    var from = 0
    var at = 0
    while let open = html.place(of: "[/", from: at) {
      at = open + 2
      var end = at
      while end < html.count, html[end].isWordByte || html[end] == .dash { end += 1 }
      guard end < html.count, html[end] == .closeBracket, end - at < 128,
        table.isLayout(html.text(at..<end))
      else { continue }
      out.append(from..<open, of: html)
      from = end + 1
      at = from
    }
    if from == 0 { return html }
    out.append(from..<html.count, of: html)
    return out
  }
}
