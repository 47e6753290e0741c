import WXRKit

/// The pages of terms: they give Hugo each term's name, description and WordPress's address of it.
struct HugoTermPages {
  let files: [SiteFile]

  init(_ plan: SitePlan) {
    files = plan.taxonomies.flatMap { taxonomy in
      var addresses = PathClaims()
      return taxonomy.terms.compactMap { term in
        Self.file(of: term, in: taxonomy, plan: plan, addresses: &addresses)
      }
    }
  }

  private static func file(
    of term: PlannedTerm, in taxonomy: PlannedTaxonomy, plan: SitePlan, addresses: inout PathClaims
  ) -> SiteFile? {
    guard let folder = term.folder else { return nil }
    let entry = plan.index.terms.terms[term.handle]
    let slug = addresses.claim(slug(entry, folder: folder), in: .root).text
    var matter = FrontMatter()
    matter["title"] = .text(entry.name)
    matter["slug"] = .text(slug)
    matter["description"] = .text(PlainText(html: entry.description).text)
    matter["aliases"] = .texts(aliases(of: term, slug: slug, in: taxonomy, index: plan.index))
    let place = plan.profile.layout.content / PathComponent(trusted: taxonomy.key) / folder
    return SiteFile(path: place / PathComponent(trusted: "_index.md"), frontMatter: matter)
  }

  /// The term's slug as far as Hugo can show it. It takes `index` for the folder's own file.
  private static func slug(_ term: IndexedTerm, folder: PathComponent) -> PathComponent {
    let name = HugoName(term.slug.text) ?? HugoName(folder.text)
    let component = name.flatMap { $0.text == "index" ? nil : PathComponent($0.text) }
    return component ?? PathComponent(trusted: "term")
  }

  /// WordPress shows a category below its parents: `/category/drinks/tea/`.
  private static func aliases(
    of term: PlannedTerm, slug: String, in taxonomy: PlannedTaxonomy, index: SiteIndex
  ) -> [String] {
    let ancestors = index.terms.ancestors(of: term.handle).map(\.text)
    let isSafe = (ancestors + [slug]).allSatisfy { PathComponent($0)?.text == $0 }
    guard !ancestors.isEmpty, isSafe else { return [] }
    let path = ([HugoTaxonomy(taxonomy).base] + ancestors + [slug]).joined(separator: "/")
    return ["/\(path)/"]
  }
}
