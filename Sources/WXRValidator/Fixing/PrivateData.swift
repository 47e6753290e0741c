import WXRKit

/// WXR707 to WXR710: what is nobody else's business is emptied or left out.
///
/// Only where it is asked for by name: a file that is to be imported needs all of it.
struct PrivateData: Remedy {
  static let codes = ["WXR707", "WXR708", "WXR709", "WXR710"]

  private let selection: FixSelection

  init(_ selection: FixSelection) { self.selection = selection }

  mutating func mendAlone(_ subject: inout FixSubject) {
    if selection.makes("WXR710") { leaveOutNotes(&subject) }
    if selection.makes("WXR707") { leaveOutPersonalData(&subject) }
    if selection.makes("WXR709") { emptySecrets(&subject) }
    guard selection.makes("WXR708"), subject.kind == .item, !subject.item.password.isBlank else {
      return
    }
    let finding = Diagnostic.fix("WXR708", "The item's password can be read in the file.")
    subject.set(.postPassword, to: "", finding)
    if subject.item.status == .publish || subject.item.status == .future {
      subject.set(.status, to: PostStatus.private.rawValue, finding)
    }
  }

  // MARK: Notes

  private func leaveOutNotes(_ subject: inout FixSubject) {
    guard subject.kind == .item else { return }
    let item = subject.item
    let isUnseen = item.status == .private || item.status == .pending
    if isUnseen, item.type != .attachment, item.type != .navMenuItem {
      return subject.remove(0, .fix("WXR710", "The item was not written for readers yet."))
    }
    for node in subject.markup.comments {
      let type = subject.markup.comment(node).type
      if type == "note" || type == "order_note" {
        subject.remove(node, .fix("WXR710", "The comment is a note that readers do not see."))
      }
    }
  }

  // MARK: Personal data

  private static var personal: Diagnostic { .fix("WXR707", "This is somebody's personal data.") }

  private func leaveOutPersonalData(_ subject: inout FixSubject) {
    switch subject.kind {
    case .author: empty(.authorEmail, of: 0, &subject) { $0.isEmail }
    case .term: emptyMetas(of: 0, &subject)
    case .item:
      let type = subject.item.type?.rawValue ?? ""
      if PersonalData.answers.contains(type) || PersonalData.orders.contains(type) {
        return subject.remove(0, Self.personal)
      }
      emptyMetas(of: 0, &subject)
      for comment in subject.markup.comments { emptyComment(comment, &subject) }
    case .fact, .other: break
    }
  }

  private func emptyComment(_ node: Int, _ subject: inout FixSubject) {
    empty(.commentAuthorEmail, of: node, &subject) { $0.isEmail }
    empty(.commentAuthorIP, of: node, &subject) { $0.isIPAddress }
    for meta in subject.markup.metas(of: node)
    where subject.markup.meta(meta).key == "akismet_as_submitted" {
      subject.remove(meta, Self.personal)
    }
  }

  private func emptyMetas(of node: Int, _ subject: inout FixSubject) {
    for meta in subject.markup.metas(of: node) {
      let known = subject.markup.meta(meta)
      guard let key = known.key, let value = known.value, value.utf8.count < 255 else { continue }
      if key.utf8.count > 4 && value.isEmail || key.namesIP && value.isIPAddress {
        empty(.metaValue, of: meta, &subject) { _ in true }
      }
    }
  }

  private func empty(
    _ element: Element, of node: Int, _ subject: inout FixSubject, if isWanted: (String) -> Bool
  ) {
    guard let field = subject.markup.child(element, of: node),
      isWanted(subject.markup.text(of: field))
    else { return }
    subject.set(field, to: "", Self.personal)
  }

  // MARK: Secrets

  private func emptySecrets(_ subject: inout FixSubject) {
    for (key, node) in subject.metaValues
    where SecretInMeta.isSecret(subject.markup.text(of: node), key: key) {
      subject.set(node, to: "", .fix("WXR709", "The value is a secret."))
    }
  }
}
