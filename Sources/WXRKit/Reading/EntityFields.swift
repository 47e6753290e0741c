/// Which elements are single fields of which entity, and how their text is read: trimmed are
/// numbers, dates, slugs, statuses, addresses, logins; text is taken as it is.

extension Site {
  static let elements: ElementSet = [
    .title, .link, .description, .pubDate, .language, .wxrVersion, .baseSiteURL, .baseBlogURL,
  ]

  mutating func set(_ element: Element, _ text: borrowing FieldText) {
    switch element {
    case .title: title = text.string()
    case .description: description = text.string()
    case .link: link = text.trimmed()
    case .pubDate: pubDate = text.trimmed()
    case .language: language = text.trimmed()
    case .wxrVersion: wxrVersion = text.trimmed()
    case .baseSiteURL: baseSiteURL = text.trimmed()
    case .baseBlogURL: baseBlogURL = text.trimmed()
    default: break
    }
  }
}

extension Site.Image {
  static let elements: ElementSet = [.url, .title, .link, .width, .height]

  mutating func set(_ element: Element, _ text: borrowing FieldText) {
    switch element {
    case .title: title = text.string()
    case .url: url = text.trimmed()
    case .link: link = text.trimmed()
    case .width: width = text.trimmed()
    case .height: height = text.trimmed()
    default: break
    }
  }
}

extension Author {
  static let elements: ElementSet = [
    .authorID, .authorLogin, .authorEmail, .authorDisplayName, .authorFirstName, .authorLastName,
  ]

  mutating func set(_ element: Element, _ text: borrowing FieldText) {
    switch element {
    case .authorID: id = ID(text.number())
    case .authorLogin: login = text.trimmed()
    case .authorEmail: email = text.string()
    case .authorDisplayName: displayName = text.string()
    case .authorFirstName: firstName = text.string()
    case .authorLastName: lastName = text.string()
    default: break
    }
  }
}

extension Term.Element {
  var elements: ElementSet {
    switch self {
    case .category:
      [.termID, .categoryNicename, .categoryParent, .categoryName, .categoryDescription]
    case .tag: [.termID, .tagSlug, .tagName, .tagDescription]
    case .term:
      [.termID, .termTaxonomy, .termSlug, .termParent, .termName, .termDescription]
    }
  }
}

extension Term {
  mutating func set(_ field: WXRKit.Element, _ text: borrowing FieldText) {
    switch field {
    case .termID: id = ID(text.number())
    case .termTaxonomy: taxonomy = Taxonomy(rawValue: text.trimmed())
    case .categoryNicename, .tagSlug, .termSlug: slug = text.trimmed()
    case .categoryParent, .termParent: parent = text.trimmed()
    case .categoryName, .tagName, .termName: name = text.string()
    case .categoryDescription, .tagDescription, .termDescription: description = text.string()
    default: break
    }
  }
}

extension Meta {
  static let elements: ElementSet = [.metaKey, .metaValue]

  mutating func set(_ element: Element, _ text: borrowing FieldText) {
    switch element {
    case .metaKey: key = text.string()
    case .metaValue: value = text.string()
    default: break
    }
  }
}

extension Item {
  static let elements: ElementSet = [
    .title, .link, .pubDate, .creator, .guid, .description, .content, .excerpt, .postID, .postDate,
    .postDateGMT, .postModified, .postModifiedGMT, .commentStatus, .pingStatus, .postName, .status,
    .postParent, .menuOrder, .postType, .postPassword, .isSticky, .attachmentURL,
  ]

  mutating func set(_ element: Element, _ text: borrowing FieldText) {
    switch element {
    case .title: title = text.string()
    case .description: description = text.string()
    case .content: content = text.string()
    case .excerpt: excerpt = text.string()
    case .postPassword: password = text.string()
    case .postID: id = ID(text.number())
    case .postParent: parent = ID(text.number())
    case .menuOrder: menuOrder = text.number()
    case .isSticky: sticky = text.number()
    case .postDate: date = WordPressDate(rawValue: text.trimmed())
    case .postDateGMT: dateGMT = WordPressDate(rawValue: text.trimmed())
    case .postModified: modified = WordPressDate(rawValue: text.trimmed())
    case .postModifiedGMT: modifiedGMT = WordPressDate(rawValue: text.trimmed())
    default: setTrimmed(element, text.trimmed())
    }
  }

  private mutating func setTrimmed(_ element: Element, _ text: String) {
    switch element {
    case .link: link = text
    case .pubDate: pubDate = text
    case .creator: creator = text
    case .guid: guid = text
    case .commentStatus: commentStatus = text
    case .pingStatus: pingStatus = text
    case .postName: slug = text
    case .status: status = PostStatus(rawValue: text)
    case .postType: type = PostType(rawValue: text)
    case .attachmentURL: attachmentURL = text
    default: break
    }
  }
}

extension Comment {
  static let elements: ElementSet = [
    .commentID, .commentAuthor, .commentAuthorEmail, .commentAuthorURL, .commentAuthorIP,
    .commentDate, .commentDateGMT, .commentContent, .commentApproved, .commentType, .commentParent,
    .commentUserID,
  ]

  mutating func set(_ element: Element, _ text: borrowing FieldText) {
    switch element {
    case .commentID: id = ID(text.number())
    case .commentParent: parent = ID(text.number())
    case .commentUserID: userID = text.number()
    case .commentAuthor: author = text.string()
    case .commentAuthorEmail: authorEmail = text.string()
    case .commentAuthorIP: authorIP = text.string()
    case .commentContent: content = text.string()
    case .commentAuthorURL: authorURL = text.trimmed()
    case .commentDate: date = WordPressDate(rawValue: text.trimmed())
    case .commentDateGMT: dateGMT = WordPressDate(rawValue: text.trimmed())
    case .commentApproved: approved = text.trimmed()
    case .commentType: type = text.trimmed()
    default: break
    }
  }
}
