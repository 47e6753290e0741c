internal import WXRKit

extension ObjectID {
  /// The object of a site.
  ///
  /// ```swift
  /// ObjectID(site: "http://Example.org/blog/")   // https://example.org/blog
  /// ```
  /// Its scheme is written `https`, its host in lower case and punycode; default port and last slash
  /// go, the path stays. nil for what is no address of a site.
  package init?(site address: String) {
    let text = address.contains("://") ? address : "https://\(address)"
    guard let url = Site(link: text).derivedURL else { return nil }
    self.init(url)
  }
}
