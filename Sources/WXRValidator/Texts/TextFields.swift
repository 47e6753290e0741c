import WXRKit

extension Item {
  /// Its texts for readers but for the content, by their elements. Of settings and records only the
  /// title is.
  var briefTexts: [(element: Element, text: String)] {
    let all = [(Element.title, title), (.excerpt, type?.isInternal == true ? nil : excerpt)]
    return all.compactMap { element, text in
      text.flatMap { $0.isEmpty ? nil : (element, $0) }
    }
  }

  /// Whether the content is text for readers.
  var hasReadableContent: Bool { type?.hasReadableContent != false }
}

extension PostType {
  /// Whether `post_content` is HTML, not settings.
  var hasReadableContent: Bool {
    switch self {
    case .block, "wp_template", "wp_template_part", "wp_navigation", "product_variation": true
    default: !isInternal
    }
  }
}

extension Term {
  /// Its texts for readers, by their elements.
  var texts: [(element: WXRKit.Element, text: String)] {
    let elements: (name: WXRKit.Element, description: WXRKit.Element) =
      switch element {
      case .category: (.categoryName, .categoryDescription)
      case .tag: (.tagName, .tagDescription)
      case .term: (.termName, .termDescription)
      }
    return [(elements.name, name), (elements.description, description)]
      .compactMap { element, text in text.map { (element, $0) } }
  }
}

extension Author {
  var texts: [(element: Element, text: String)] {
    [
      (Element.authorDisplayName, displayName), (.authorFirstName, firstName),
      (.authorLastName, lastName),
    ].compactMap { element, text in text.map { (element, $0) } }
  }
}

extension Comment {
  var texts: [(element: Element, text: String)] {
    [(Element.commentAuthor, author), (.commentContent, content)]
      .compactMap { element, text in text.map { (element, $0) } }
  }
}

extension Site {
  var texts: [(element: Element, text: String)] {
    [(Element.title, title), (.description, description)]
      .compactMap { element, text in text.map { (element, $0) } }
  }
}
