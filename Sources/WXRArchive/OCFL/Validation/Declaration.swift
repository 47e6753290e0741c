/// The declarations of a folder: empty but for their names, as NAMASTE has it (OCFL 1.1 §3.2, §4.2).
struct Declaration {
  /// What the standard asks of declarations, for objects and for roots.
  struct Codes {
    var missing: ArchiveCode
    var several: ArchiveCode
    var form: ArchiveCode
    var tag: ArchiveCode
    var value: ArchiveCode
    var content: ArchiveCode

    static let object = Self(
      missing: "E003", several: "E003", form: "E004", tag: "E005", value: "E006", content: "E007")
    static let root = Self(
      missing: "E069", several: "E076", form: "E077", tag: "E078", value: "E079", content: "E080")
  }

  /// The highest version that is declared rightly.
  private(set) var version: OCFLVersion?
  /// The files that are declarations, right or wrong.
  private(set) var names: Set<String> = []
  private(set) var findings = ArchiveFindings()

  init(
    in folder: String, _ entries: [FolderListing.Entry], _ codes: Codes,
    value: (OCFLVersion) -> String
  ) throws(ArchiveError) {
    let prefix = String(value(.version11).dropLast(3))
    for entry in entries where entry.kind == .file {
      guard let equals = entry.name.firstIndex(of: "=") else {
        if isBare(entry.name, prefix) {
          claim(entry.name)
          findings.add(codes.form, entry.name, "It lacks the 0= of a declaration.")
        }
        continue
      }
      let (tag, named) = (entry.name[..<equals], entry.name[equals...].dropFirst())
      guard tag == "0" || named.hasPrefix(prefix) else { continue }
      claim(entry.name)
      if tag != "0" {
        findings.add(codes.tag, entry.name, "It begins with “\(tag)=”.")
      } else if let known = OCFLVersion.allCases.first(where: { value($0) == named }) {
        version = max(version ?? known, known)
        let bytes = try? StoredFile.bytes(of: "\(folder)/\(entry.name)", limit: 1024)
        if bytes.map({ $0.elementsEqual("\(named)\n".utf8) }) != true {
          findings.add(codes.content, entry.name, "It does not hold “\(named)” and a line end.")
        }
      } else {
        findings.add(codes.value, entry.name, "It names no version of OCFL that is known.")
      }
    }
    if version == nil { findings.add(codes.missing, "", "No file declares a version of OCFL.") }
    if names.count > 1 { findings.add(codes.several, "", "\(names.count) files are declarations.") }
  }

  /// Whether a name is all of a declaration but its `0=`; `ocfl_layout.json` is not.
  private func isBare(_ name: String, _ prefix: String) -> Bool {
    let version = name.utf8.dropFirst(prefix.utf8.count)
    return name.hasPrefix(prefix) && !version.isEmpty
      && version.allSatisfy { $0 == UInt8(ascii: ".") || $0 >= 0x30 && $0 <= 0x39 }
  }

  private mutating func claim(_ name: String) { names.insert(name) }
}
