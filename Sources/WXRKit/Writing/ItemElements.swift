/// Items and their comments, field by field in WordPress's order.
extension WXREntityWriter {
  /// All of an item but its comments and its end.
  mutating func write(_ item: Item) {
    let outer = beginParts(item.extensions)
    feedFields(of: item)
    field(.content, item.content)
    field(.excerpt, item.excerpt)
    rowFields(of: item)
    extensionsBehindFields(item.extensions)
    categories(of: item)
    for meta in item.meta { write(meta, as: .postmeta) }
    endParts(outer)
  }

  /// What every feed has.
  private mutating func feedFields(of item: Item) {
    // Since WordPress 5.7, as it is stored; before, and in other titles to this day, without a section.
    if let title = item.title { field(.title, title, isSection: frame.version == .wxr12) }
    field(.link, item.link)
    field(.pubDate, item.pubDate)
    field(.creator, item.creator)
    if let guid = item.guid { write(guid: guid, isPermaLink: item.guidIsPermaLink) }
    field(.description, item.description)
  }

  /// What is a column of WordPress's table.
  private mutating func rowFields(of item: Item) {
    field(.postID, item.id?.number.text)
    field(.postDate, item.date?.rawValue)
    field(.postDateGMT, item.dateGMT?.rawValue)
    field(.postModified, item.modified?.rawValue)
    field(.postModifiedGMT, item.modifiedGMT?.rawValue)
    field(.commentStatus, item.commentStatus)
    field(.pingStatus, item.pingStatus)
    field(.postName, item.slug)
    field(.status, item.status?.rawValue)
    field(.postParent, item.parent?.number.text)
    field(.menuOrder, item.menuOrder?.text)
    field(.postType, item.type?.rawValue)
    field(.postPassword, item.password)
    field(.isSticky, item.sticky?.text)
    field(.attachmentURL, item.attachmentURL)
  }

  private mutating func write(guid: String, isPermaLink: String?) {
    beginField(.guid)
    attribute(" isPermaLink=\"", isPermaLink)
    xml.append(">")
    xml.characters(guid)
    xml.append(frame.tags.close(.guid))
    endKnownElement()
  }

  private mutating func categories(of item: Item) {
    let repeats = frame.repeatsCategories && !item.terms.contains { $0.slug == nil }
    for reference in item.terms {
      if repeats {
        write(frame.early(TermReference(taxonomy: reference.taxonomy, name: reference.name)))
      }
      write(repeats ? frame.early(reference) : reference)
    }
  }

  private mutating func write(_ reference: TermReference) {
    beginField(.category)
    attribute(" domain=\"", reference.taxonomy?.rawValue)
    attribute(" nicename=\"", reference.slug)
    if !reference.attributes.isEmpty {
      var bindings = NamespaceBindings(frame.namespaces)
      attributes(reference.attributes, of: "", &bindings)
    }
    xml.append(">")
    xml.section(reference.name ?? "", apartFrom: SectionTags(tags: frame.tags, place: .field))
    xml.append(frame.tags.close(.category))
    endKnownElement()
  }

  private mutating func attribute(_ start: StaticString, _ value: String?) {
    guard let value else { return }
    xml.append(start)
    xml.attribute(value)
    xml.append("\"")
  }

  /// A comment of the item that is open.
  mutating func write(_ comment: Comment) {
    open(.comment)
    let outer = beginParts(comment.extensions)
    field(.commentID, comment.id?.number.text)
    field(.commentAuthor, comment.author)
    field(.commentAuthorEmail, comment.authorEmail)
    field(.commentAuthorURL, comment.authorURL)
    field(.commentAuthorIP, comment.authorIP)
    field(.commentDate, comment.date?.rawValue)
    field(.commentDateGMT, comment.dateGMT?.rawValue)
    field(.commentContent, comment.content)
    field(.commentApproved, comment.approved)
    field(.commentType, comment.type)
    field(.commentParent, comment.parent?.number.text)
    field(.commentUserID, comment.userID?.text)
    extensionsBehindFields(comment.extensions)
    for meta in comment.meta { write(meta, as: .commentmeta) }
    endParts(outer)
    close(.comment)
  }
}

extension WXRFrame {
  /// A category of an item as WordPress named it before 3.1: tags were of no taxonomy yet, and the
  /// one of categories was not written where the slug was not.
  fileprivate func early(_ reference: TermReference) -> TermReference {
    var early = reference
    if reference.taxonomy == .postTag { early.taxonomy = "tag" }
    if reference.taxonomy == .category, reference.slug == nil { early.taxonomy = nil }
    return early
  }
}
