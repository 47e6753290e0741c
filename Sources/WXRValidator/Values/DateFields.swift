import WXRKit

extension Item {
  /// The dates of the database that the export gives, by their elements.
  var storedDates: [(element: Element, date: WordPressDate)] {
    [
      (Element.postDate, date), (.postDateGMT, dateGMT), (.postModified, modified),
      (.postModifiedGMT, modifiedGMT),
    ].compactMap { element, date in date.map { (element, $0) } }
  }

  /// Whether visitors see the item, or will: published, private, scheduled, or an upload.
  var isLive: Bool {
    switch status {
    case PostStatus.publish?, PostStatus.private?, PostStatus.future?, PostStatus.inherit?: true
    default: false
    }
  }
}

extension Comment {
  /// The dates of the database that the export gives, by their elements.
  var storedDates: [(element: Element, date: WordPressDate)] {
    [(Element.commentDate, date), (.commentDateGMT, dateGMT)]
      .compactMap { element, date in date.map { (element, $0) } }
  }
}
