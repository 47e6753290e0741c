import WXRKit

/// WXR601, WXR602, WXR703: the addresses and paths of uploads.
struct Attachments: Remedy {
  static let codes = ["WXR601", "WXR602", "WXR703"]

  private let selection: FixSelection
  /// The address of the uploads folder, with a slash at its end.
  private var uploads: String?

  init(_ selection: FixSelection) { self.selection = selection }

  mutating func plan(_ export: inout KnownExport) {
    let shown = export.site.uploads.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
    let base = [export.site.baseBlogURL, export.site.link, export.site.baseSiteURL]
      .compactMap { $0?.trimmed }.first { !$0.isEmpty }
    uploads =
      shown
      ?? base.map { ($0.hasSuffix("/") ? String($0.dropLast()) : $0) + "/wp-content/uploads/" }
  }

  mutating func mend(_ subject: inout FixSubject, _ export: inout KnownExport) {
    guard subject.kind == .item, subject.item.type == .attachment else { return }
    if selection.makes("WXR703") { contain(&subject) }
    // An address may come of the path, and a path of the address.
    if selection.makes("WXR602") { mendPath(&subject) }
    if selection.makes("WXR601") { mendURL(&subject) }
    if selection.makes("WXR602") { mendPath(&subject) }
  }

  // MARK: The address

  private func mendURL(_ subject: inout FixSubject) {
    let item = subject.item
    guard item.attachmentURL.isBlank, let url = address(item) else { return }
    subject.set(
      .attachmentURL, to: url, .fix("WXR601", "The attachment has no address of its file."))
  }

  private func address(_ item: Item) -> String? {
    if let guid = item.guid, FileAddress(guid).hasFile { return guid }
    guard let path = item.meta("_wp_attached_file")?.trimmed, !path.isEmpty, let uploads else {
      return nil
    }
    let file = UploadPath(path)
    return file.isAbsolute || file.leadsOut ? nil : uploads + path
  }

  // MARK: The path

  private func mendPath(_ subject: inout FixSubject) {
    let item = subject.item
    guard let meta = pathMeta(subject), let old = subject.markup.text(.metaValue, of: meta),
      !old.isBlank
    else { return }
    let url = item.attachmentURL.flatMap { $0.isBlank ? nil : UploadURL($0) }
    guard Self.isOdd(UploadPath(old), url) else { return }
    let candidates = [url?.tail, Self.path(inUploads: old)].compactMap { $0 }
    guard let path = candidates.first(where: { !$0.isEmpty && !Self.isOdd(UploadPath($0), url) })
    else { return }
    subject.set(
      .metaValue, of: meta, to: path,
      .fix("WXR602", "The attachment's path is not that of its file below the uploads folder."))
  }

  private static func isOdd(_ file: UploadPath, _ url: UploadURL?) -> Bool {
    file.isAbsolute || file.leadsOut || url.map { !$0.isLike(file) } ?? false
  }

  private func pathMeta(_ subject: FixSubject) -> Int? {
    subject.markup.metas().first { subject.markup.text(.metaKey, of: $0) == "_wp_attached_file" }
  }

  /// What follows `uploads` in an absolute path.
  private static func path(inUploads path: String) -> String? {
    let plain = path.trimmed.replacing("\\", with: "/")
    return plain.firstRange(of: "/uploads/").map { String(plain[$0.upperBound...]) }
  }

  // MARK: Climbing

  private func contain(_ subject: inout FixSubject) {
    let finding = Diagnostic.fix("WXR703", "The path climbs out of its folder.")
    if let url = subject.item.attachmentURL {
      let path = FileAddress(url).path
      if PathEscape.climbs(String(path)), let place = url.firstRange(of: path) {
        let straight = Self.straight(String(path))
        subject.set(.attachmentURL, to: url.replacingCharacters(place, straight), finding)
      }
    }
    guard let meta = pathMeta(subject), let path = subject.markup.text(.metaValue, of: meta),
      PathEscape.climbs(path)
    else { return }
    let straight = Self.straight(path)
    subject.set(
      .metaValue, of: meta, to: String(straight.drop { $0 == "/" || $0 == "\\" }), finding)
  }

  /// A path without `.` and `..`, as browsers resolve them (RFC 3986 §5.2.4).
  private static func straight(_ path: String) -> String {
    let plain = path.filter { $0 != "\0" }
    var parts: [Substring] = []
    for part in plain.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "/" || $0 == "\\" })
    {
      switch part.decodedPercents.decodedPercents.filter({ $0 != "\0" }) {
      case "..": if parts.count > 1 || parts.first?.isEmpty == false { parts.removeLast() }
      case ".": break
      case let decoded where decoded.contains("/") || decoded.contains("\\"): break
      default: parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }
}

extension String {
  fileprivate func replacingCharacters(_ range: Range<String.Index>, _ text: String) -> String {
    String(self[..<range.lowerBound]) + text + self[range.upperBound...]
  }
}
