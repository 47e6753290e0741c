package import WXRKit

/// The events that an object's `logs` tell of.
package struct EventLog {
  static let folder = "logs"

  private let path: String
  /// The files, the oldest first: their names begin with their date.
  private let names: [String]

  package init(of object: String) throws(ArchiveError) {
    path = "\(object)/\(Self.folder)"
    guard FolderListing.kind(of: path) == .folder else {
      names = []
      return
    }
    names = try FolderListing.entries(of: path).filter { $0.kind == .file }.map(\.name)
  }

  /// When it was last looked at, at a level or a closer one; nil for never.
  package func lastVerified(at level: VerificationLevel) -> Timestamp? {
    for name in names.reversed() where Self.tellsOfVerification(name) {
      guard let event = document(name), let text = event["eventDetail"]?["level"]?.text,
        let found = VerificationLevel(rawValue: text), found >= level,
        let date = event["eventDateTime"]?.text
      else { continue }
      if let date = InternetDate.timestamp(date) { return date }
    }
    return nil
  }

  /// Tells of events that are not what they were when they were written.
  func check(_ findings: inout ArchiveFindings, _ work: inout VerifiedWork) {
    for name in names {
      guard let mark = Self.mark(in: name) else { continue }
      let bytes = try? StoredFile.bytes(of: "\(path)/\(name)")
      work.files += 1
      work.bytes += bytes?.count ?? 0
      if bytes.map(ArchiveEvent.mark) != mark {
        findings.add(
          "A102", "\(Self.folder)/\(name)", "It is not what its name's last digits tell.")
      }
    }
  }

  private func document(_ name: String) -> JSONTree? {
    guard let bytes = try? StoredFile.bytes(of: "\(path)/\(name)", limit: 16 << 20) else {
      return nil
    }
    return try? JSONTree(parsing: bytes)
  }

  private static func tellsOfVerification(_ name: String) -> Bool {
    let kinds = [ArchiveEvent.Kind.validation, .fixityCheck]
    return kinds.contains { name.contains("Z-\($0.inName)-") }
  }

  /// The digits of the digest in a name of ours; nil for other files.
  static func mark(in name: String) -> String? {
    let parts = name.split(separator: "-")
    guard let last = parts.last, parts.count > 2, last.hasSuffix(".json"),
      parts[0].utf8.count == 16, parts[0].hasSuffix("Z")
    else { return nil }
    let mark = last.dropLast(5)
    return mark.utf8.count == 8 && mark.utf8.allSatisfy(Digest.isHexadecimal) ? String(mark) : nil
  }
}
