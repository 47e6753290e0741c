/// The digests of an object's files: all that any inventory tells, each file read once.
extension ObjectValidator {
  /// One digest that a file must have.
  private struct Claim: Hashable, Comparable {
    var algorithm: DigestAlgorithm
    var digest: String
    /// Whether it comes from a fixity block.
    var isFixity: Bool

    static func < (left: Self, right: Self) -> Bool {
      (left.isFixity ? 1 : 0, left.algorithm.rawValue, left.digest)
        < (right.isFixity ? 1 : 0, right.algorithm.rawValue, right.digest)
    }
  }

  mutating func checkFiles() throws {
    guard let inventory else { return }
    let claims = claims(with: inventory)
    for path in inventory.contentFiles.keys.sorted() where !contentFiles.contains(path) {
      findings.add("E092", path.text, "The file is missing.")
      if claims[path]?.contains(where: \.isFixity) == true {
        findings.add("E093", path.text, "The file of a fixity block is missing.")
      }
    }
    guard readsFiles else {
      work.files += contentFiles.count
      return
    }
    for path in contentFiles.sorted() { try check(path, against: claims[path] ?? []) }
  }

  private func claims(with root: Inventory) -> [StoredPath: Set<Claim>] {
    var claims: [StoredPath: Set<Claim>] = [:]
    for inventory in [root] + versionInventories.map(\.inventory) {
      add(inventory.manifest, inventory.algorithm, isFixity: false, to: &claims)
      for (name, block) in inventory.fixity {
        add(block, DigestAlgorithm(rawValue: name), isFixity: true, to: &claims)
      }
    }
    return claims
  }

  private func add(
    _ block: [String: [StoredPath]], _ algorithm: DigestAlgorithm, isFixity: Bool,
    to claims: inout [StoredPath: Set<Claim>]
  ) {
    for (digest, paths) in block {
      let claim = Claim(
        algorithm: algorithm, digest: digest.lowercased(), isFixity: isFixity)
      for path in paths { claims[path, default: []].insert(claim) }
    }
  }

  private mutating func check(_ path: StoredPath, against claims: Set<Claim>) throws {
    let results: [DigestAlgorithm: String]
    do {
      results = try digests(of: path, claims.map(\.algorithm))
    } catch let error as ArchiveError {
      return findings.add("E092", path.text, "It cannot be read: \(error.reason)")
    }
    for claim in claims.sorted() {
      guard let actual = results[claim.algorithm], actual != claim.digest else { continue }
      findings.add(
        claim.isFixity ? "E093" : "E092", path.text,
        "Its \(claim.algorithm.rawValue) is \(actual.prefix(16))…, not \(claim.digest.prefix(16))…."
      )
    }
  }

  /// Reads a file once, for all digests that are asked for. A file that cannot be read is damaged.
  private mutating func digests(
    of file: StoredPath, _ algorithms: [DigestAlgorithm]
  ) throws -> [DigestAlgorithm: String] {
    var digests = FileDigests(algorithms)
    var stored = try StoredFile("\(path)/\(file)")
    work.files += 1
    while true {
      let count = try digests.readPiece(of: &stored)
      guard count > 0 else { return digests.finish() }
      work.bytes += count
      try check(work)
    }
  }
}
