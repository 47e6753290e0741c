import WXRKit

/// What a slug becomes.
struct SlugFix {
  private let isContained: Bool
  private let isMended: Bool

  init(_ selection: FixSelection) {
    isContained = selection.makes("WXR703")
    isMended = selection.makes("WXR407")
  }

  /// nil if it stays; may be empty.
  func mended(_ slug: String) -> (text: String, finding: Diagnostic)? {
    guard !slug.isEmpty else { return nil }
    if isContained, PathEscape.isUnsafe(slug) {
      return (
        SlugMaker.contained(slug), .fix("WXR703", "The slug would leave its folder.")
      )
    }
    guard isMended, let flaw = SlugFlaw(slug), !flaw.isHarmless else { return nil }
    return (SlugMaker.mended(slug), .fix("WXR407", "The slug is not one that WordPress makes."))
  }
}
