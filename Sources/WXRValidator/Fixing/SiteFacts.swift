import WXRContent
import WXRKit

/// WXR202 and WXR204: the version, and the title and addresses of the site.
struct SiteFacts: Remedy {
  static let codes = ["WXR202", "WXR204"]

  private let selection: FixSelection
  /// What facts are to say that are there and say nothing, or nothing sensible.
  private var texts: [Element: (text: String, finding: Diagnostic)] = [:]

  init(_ selection: FixSelection) { self.selection = selection }

  mutating func plan(_ export: inout KnownExport) {
    if selection.makes("WXR202") { planVersion(&export) }
    if selection.makes("WXR204") { planAddresses(&export) }
  }

  private mutating func planVersion(_ export: inout KnownExport) {
    guard !Self.isVersion(export.site.version) else { return }
    let isLater = Self.number(export.site.version) != nil
    let text = isLater || export.authors.contains { !$0.isGone } ? "1.2" : "1.0"
    let finding = Diagnostic.fix("WXR202", "There is no version of WXR.")
    put(.wxrVersion, text, finding, isThere: export.site.version != nil, &export)
  }

  /// Of the form `1.2`, and none that nobody has defined.
  private static func isVersion(_ text: String?) -> Bool {
    number(text).map { $0 <= (1, 2) } ?? false
  }

  private static func number(_ text: String?) -> (Int, Int)? {
    let parts = (text ?? "").split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(\.isDigit) })
    else { return nil }
    return (Int(parts[0]) ?? .max, Int(parts[1]) ?? .max)
  }

  private mutating func planAddresses(_ export: inout KnownExport) {
    let site = export.site
    let given = [site.baseBlogURL, site.link, site.baseSiteURL].compactMap { $0 }
      .first { !$0.isBlank }
    let host = site.hosts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
    guard let address = given ?? host else { return }
    let finding = Diagnostic.fix("WXR204", "The channel does not say this.")
    if site.baseBlogURL.isBlank, site.baseSiteURL.isBlank {
      put(.baseBlogURL, address, finding, isThere: site.baseBlogURL != nil, &export)
    }
    if site.link.isBlank { put(.link, address, finding, isThere: site.link != nil, &export) }
    let name = FileAddress(address).host
    if site.title.isBlank, !name.isEmpty {
      put(.title, name, finding, isThere: site.title != nil, &export)
    }
  }

  private mutating func put(
    _ element: Element, _ text: String, _ finding: Diagnostic, isThere: Bool,
    _ export: inout KnownExport
  ) {
    guard !isThere else {
      texts[element] = (text, finding)
      return
    }
    guard !export.site.anchors.isEmpty else { return }
    let isFirst = element == .title || element == .link
    export.additions.append(
      Addition(
        document: 0, place: isFirst ? .channelStart : .facts,
        text: Declaration.element(
          element.qualifiedName, text, prefix: export.site.anchors[0].prefix),
        finding: finding))
  }

  mutating func mend(_ subject: inout FixSubject, _ export: inout KnownExport) {
    guard subject.kind == .fact, let element = subject.markup.element,
      let (text, finding) = texts.removeValue(forKey: element)
    else { return }
    subject.set(0, to: text, finding)
  }
}
