import WXRKit

/// `hugo.yaml`: who the site is, and addresses as WordPress had them.
struct HugoConfiguration {
  private let plan: SitePlan
  private var site: Site { plan.index.site }

  init(_ plan: SitePlan) { self.plan = plan }

  var map: FrontMatter {
    var map = FrontMatter()
    map["baseURL"] = .text(baseURL)
    map["title"] = .text(PlainText(html: site.title ?? "").text)
    map["languageCode"] = .text(language)
    map["defaultContentLanguage"] = .text(mainLanguage)
    map["hasCJKLanguage"] = ["ja", "ko", "zh"].contains(mainLanguage) ? .boolean(true) : nil
    map["disablePathToLower"] = .boolean(true)
    map["params"] = parameters
    map["taxonomies"] = taxonomies
    map["permalinks"] = permalinks
    map["markup"] = Self.markup
    return map
  }

  private var baseURL: String {
    plan.index.home.url.isEmpty ? "https://example.org/" : plan.index.home.url + "/"
  }

  /// A language tag of the export, if it is one; some exports have none.
  private var language: String {
    let tag = (site.language ?? "").map { $0 == "_" ? "-" : $0 }
    let isTag =
      tag.count <= 20 && tag.prefix { $0 != "-" }.count >= 2
      && tag.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    return isTag ? String(tag) : "en"
  }

  private var mainLanguage: String { language.prefix { $0 != "-" }.lowercased() }

  private static let rightToLeft: Set<String> = [
    "ar", "arc", "azb", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi",
  ]

  private var parameters: FrontMatter.Value {
    var map = FrontMatter()
    map["description"] = .text(PlainText(html: site.description ?? "").text)
    map["direction"] = Self.rightToLeft.contains(mainLanguage) ? .text("rtl") : nil
    map["mainSections"] = .texts(plan.mainSections)
    return .map(map)
  }

  private var taxonomies: FrontMatter.Value {
    var map = FrontMatter()
    for taxonomy in plan.taxonomies {
      map[HugoTaxonomy(taxonomy).singular] = .text(taxonomy.key)
    }
    return .map(map)
  }

  private var permalinks: FrontMatter.Value {
    var map = FrontMatter()
    for (section, pattern) in plan.permalinks.patterns { map[section] = .text(pattern) }
    for taxonomy in plan.taxonomies {
      map[taxonomy.key] = .text("/\(HugoTaxonomy(taxonomy).base)/:slug/")
    }
    return .map(map)
  }

  /// Content of WordPress holds HTML that Markdown cannot say.
  private static var markup: FrontMatter.Value {
    var renderer = FrontMatter()
    renderer["unsafe"] = .boolean(true)
    var goldmark = FrontMatter()
    goldmark["renderer"] = .map(renderer)
    var markup = FrontMatter()
    markup["goldmark"] = .map(goldmark)
    return .map(markup)
  }
}

/// What Hugo calls a taxonomy, and where WordPress showed its terms.
struct HugoTaxonomy {
  let singular: String
  /// The first part of the addresses of terms.
  let base: String

  init(_ planned: PlannedTaxonomy) {
    singular =
      switch planned.taxonomy {
      case .category: "category"
      case .postTag: "tag"
      default: planned.key
      }
    base = singular
  }
}
