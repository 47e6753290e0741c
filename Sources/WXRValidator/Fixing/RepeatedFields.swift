import WXRKit

/// WXR208: of a field that can stand once, the first counts; the others go.
struct RepeatedFields: Remedy {
  static let codes = ["WXR208"]

  private var facts: Set<Element> = []

  init(_ selection: FixSelection) {}

  mutating func begin() { facts = [] }

  mutating func mendAlone(_ subject: inout FixSubject) {
    if let element = subject.markup.element, subject.markup.isSiteFact,
      !facts.insert(element).inserted
    {
      return subject.remove(0, Self.finding)
    }
    let comments = subject.markup.comments
    let metas = ([0] + comments).flatMap { subject.markup.metas(of: $0) }
    for node in [0] + comments + metas {
      for field in subject.markup.repeatedFields(of: node) { subject.remove(field, Self.finding) }
    }
  }

  private static var finding: Diagnostic { .fix("WXR208", "The field stands here before.") }
}
