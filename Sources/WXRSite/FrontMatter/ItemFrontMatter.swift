import WXRContent
import WXRKit

/// Writes the front matter of one item, its keys in one order for all items of all sites.
struct ItemFrontMatter {
  let item: Item
  let entry: IndexedItem
  let planned: PlannedItem
  let plan: SitePlan

  func make(summary: String?) -> FrontMatter {
    var matter = FrontMatter()
    addIdentity(to: &matter)
    addTerms(to: &matter)
    matter["summary"] = (summary ?? PlainText(html: item.excerpt ?? "").text).asText
    matter["image"] = featuredImage?.asText
    matter["weight"] = weight
    matter["aliases"] = .texts(planned.aliases)
    addWordPressKeys(to: &matter)
    return matter
  }

  /// The id of a featured image that the export lacks.
  var missingImage: String? {
    guard let id = item.meta("_thumbnail_id"), !id.isEmpty, id != "0", id != "-1" else {
      return nil
    }
    return featuredImage == nil ? id : nil
  }

  private func addIdentity(to matter: inout FrontMatter) {
    matter["title"] = entry.title.asText
    matter["date"] = entry.date.map { .date($0.description) }
    matter["lastmod"] = lastModified.map { .date($0.description) }
    matter["draft"] = planned.isDraft ? .boolean(true) : nil
    matter["slug"] = planned.slug.asText
    matter["id"] = item.id?.number.asValue
    matter["type"] = entry.type.rawValue.asText
    matter["status"] = entry.status.rawValue.asText
    matter["author"] = plan.index.authors.name(of: item.creator ?? "").asText
  }

  private func addTerms(to matter: inout FrontMatter) {
    for taxonomy in plan.taxonomies {
      let values = entry.terms.compactMap { handle -> String? in
        guard plan.index.terms.terms[handle].taxonomy == taxonomy.taxonomy else { return nil }
        return plan.termValue(handle)
      }
      matter[taxonomy.key] = .texts(values)
    }
  }

  private func addWordPressKeys(to matter: inout FrontMatter) {
    let keys = plan.profile.frontMatter.wordPressKeys
    guard !keys.isEmpty else { return addFacts(to: &matter) }
    var facts = FrontMatter()
    addFacts(to: &facts)
    let nested = keys.dropFirst().reversed().reduce(facts) { inner, key in
      var outer = FrontMatter()
      outer[key] = .map(inner)
      return outer
    }
    matter[keys[0]] = .map(nested)
  }

  private func addFacts(to matter: inout FrontMatter) {
    matter["guid"] = item.guid?.asText
    matter["parent"] = entry.parent > 0 ? .integer(entry.parent) : nil
    matter["sticky"] = isSticky ? .boolean(true) : nil
    matter["format"] = format?.asText
    matter["link"] = item.link?.asText
  }

  private var lastModified: Timestamp? {
    item.derivedModified ?? plan.index.timestamp(local: item.modified)
  }

  private var featuredImage: String? {
    item.meta("_thumbnail_id").flatMap { Int($0) }.flatMap { plan.index.attachment($0)?.url }
  }

  /// Menu order; 0 is none.
  private var weight: FrontMatter.Value? {
    item.menuOrder?.integer.flatMap { $0 == 0 ? nil : .integer($0) }
  }

  private var isSticky: Bool { item.sticky == 1 || item.sticky == .text("true") }

  /// `aside`, `gallery` and so on; standard posts have none.
  private var format: String? {
    let term = entry.terms.lazy.map { plan.index.terms.terms[$0] }
      .first { $0.taxonomy == .postFormat }
    guard let slug = term?.slug.text else { return nil }
    let prefix = "post-format-"
    return slug.hasPrefix(prefix) ? String(slug.dropFirst(prefix.count)) : slug
  }
}

extension String {
  fileprivate var asText: FrontMatter.Value? { .text(self) }
}

extension Number {
  fileprivate var asValue: FrontMatter.Value {
    switch self {
    case .integer(let value): .integer(value)
    case .text(let text): .text(text)
    }
  }
}
