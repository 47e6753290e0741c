import WXRContent
import WXRKit

/// What a report must not show: passwords, keys, addresses of people.
extension Diagnostic.Code {
  /// Whether what stands at a finding is the secret itself.
  var concernsSecrets: Bool {
    rawValue == "WXR707" || rawValue == "WXR708" || rawValue == "WXR709"
  }
}

extension String {
  /// The text of an export with bullets in the place of the passwords of items.
  ///
  /// A piece may begin or end inside of one.
  var withoutPasswords: String {
    let name = "post_password>"
    guard holds("post_password>"), var rest = firstRange(of: name).map({ _ in self[...] }) else {
      return self
    }
    var result = ""
    var isFirst = true
    while let mark = rest.firstRange(of: name) {
      let tag = rest[..<mark.lowerBound]
      let start = tag.lastIndex(of: "<") ?? tag.startIndex
      if tag[start...].hasPrefix("</") {
        result += isFirst ? Self.hidden : ""
        result += rest[start..<mark.upperBound]
        rest = rest[mark.upperBound...]
      } else {
        result += rest[..<mark.upperBound]
        rest = rest[mark.upperBound...]
        let end = rest.firstRange(of: "</")?.lowerBound ?? rest.endIndex
        result += end > rest.startIndex ? Self.hidden : ""
        rest = rest[end...]
        if let close = rest.firstRange(of: ">") {
          result += rest[..<close.upperBound]
          rest = rest[close.upperBound...]
        }
      }
      isFirst = false
    }
    return result + rest
  }

  private static let hidden = "••••"
}
