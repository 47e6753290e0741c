import WXRKit

/// WXR407 and WXR703 for terms: the same wherever a term is named.
struct TermSlugs: Remedy {
  static let codes = ["WXR407", "WXR703"]

  private let fix: SlugFix

  init(_ selection: FixSelection) { fix = SlugFix(selection) }

  mutating func mendAlone(_ subject: inout FixSubject) {
    switch subject.kind {
    case .item:
      for node in subject.markup.children(.category) {
        guard let slug = subject.markup.attribute("nicename", of: node),
          let (text, finding) = fix.mended(slug), !text.isEmpty
        else { continue }
        subject.setAttribute("nicename", of: node, to: text, finding)
      }
    case .term:
      let fields = subject.termFields
      for element in [fields.slug, fields.parent].compactMap({ $0 }) {
        guard let slug = subject.markup.text(element)?.trimmed,
          let (text, finding) = fix.mended(slug), !text.isEmpty
        else { continue }
        subject.set(element, to: text, finding)
      }
    case .author, .fact, .other: break
    }
  }
}
