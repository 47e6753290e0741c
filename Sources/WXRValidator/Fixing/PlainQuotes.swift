import WXRContent

/// Typographic quotes and entities of quotes as plain ones.
func plainQuotes(_ bytes: [UInt8]) -> [UInt8] {
  let forms: [StaticString] = [
    "&quot;", "&#34;", "&#034;", "&#8220;", "&#8221;", "&#8222;", "&#8243;", "&ldquo;", "&rdquo;",
    "“", "”", "„", "″",
  ]
  var result: [UInt8] = []
  var at = 0
  while at < bytes.count {
    if let form = forms.first(where: { bytes.has($0, at: at) }) {
      result.append(.quote)
      at += form.utf8CodeUnitCount
    } else {
      result.append(bytes[at])
      at += 1
    }
  }
  return result
}
