import WXRKit

/// An inventory's further digests (OCFL 1.1 §3.5.4). Whatever is wrong with them, the inventory
/// serves without.
extension InventoryReader {
  mutating func readFixity(_ value: JSONTree) {
    guard let blocks = value.members else { return tell("E111", "Its fixity is no JSON object.") }
    let known = Set(inventory.manifest.values.flatMap(\.self))
    for (name, block) in blocks {
      let algorithm = DigestAlgorithm(rawValue: name)
      guard algorithm.hexLength != nil else {
        tell("E056", "“\(name)” is no digest algorithm that OCFL lists.")
        continue
      }
      guard let members = block.members else {
        tell("E057", "The fixity of \(name) is no JSON object.")
        continue
      }
      inventory.fixity[name] = readBlock(members, algorithm, known)
    }
  }

  private mutating func readBlock(
    _ members: [(String, JSONTree)], _ algorithm: DigestAlgorithm, _ known: Set<StoredPath>
  ) -> [String: [StoredPath]] {
    var block: [String: [StoredPath]] = [:]
    var seen: Set<String> = []
    for (digest, value) in members {
      if !seen.insert(digest.lowercased()).inserted {
        tell("E097", "The fixity of \(algorithm.rawValue) has \(digest.prefix(16))… twice.")
      } else if !algorithm.fits(digest) {
        tell(algorithm.misspelt, "“\(digest.prefix(16))…” is no \(algorithm.rawValue) digest.")
      } else {
        block[digest] = fixityPaths(value, known)
      }
    }
    return block
  }

  private mutating func fixityPaths(_ value: JSONTree, _ known: Set<StoredPath>) -> [StoredPath] {
    guard let elements = value.elements else {
      tell("E057", "A digest of the fixity block has no list of paths.")
      return []
    }
    return elements.compactMap { element in
      let path = StoredPath(element.text ?? "")
      if let fault = path.fault {
        tell(fault.contentCode, "“\(path)” of the fixity block is no content path.")
      } else if !known.contains(path) {
        tell("E057", "“\(path)” of the fixity block is not in the manifest.")
      } else {
        return path
      }
      return nil
    }
  }
}

extension DigestAlgorithm {
  /// The code of what cannot be one of its digests.
  fileprivate var misspelt: ArchiveCode {
    switch self {
    case .sha1: "E029"
    case .sha256: "E030"
    case .sha512: "E031"
    case .blake2b512: "E032"
    default: "E057"
    }
  }
}
