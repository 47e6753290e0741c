/// What our writer would have written, beyond what OCFL asks: a digest file in one spelling only.
///
/// OCFL takes digests in either case. A bit that turns a digit's case is a bit that has turned.
enum OwnForm {
  /// Whether a folder's digest file is as we write it, or the inventory is not one of ours.
  static func hasSidecar(_ folder: String, of inventory: Inventory, _ bytes: [UInt8]) -> Bool {
    guard inventory.bytes == bytes, let expected = Sidecar(of: bytes, inventory.algorithm) else {
      return true
    }
    let found = try? StoredFile.bytes(of: "\(folder)/\(Sidecar.name(inventory.algorithm))")
    return found == expected.bytes
  }

  /// Tells of an object's digest files that are not as we write them.
  static func check(_ object: String, _ findings: inout ArchiveFindings) throws(ArchiveError) {
    let folders = [""] + (try StoredObject.versions(in: object)).map { "\($0)/" }
    for folder in folders {
      let place = "\(object)/\(folder)"
      guard let (inventory, bytes) = try StoredObject.inventory(in: place) else { continue }
      if !hasSidecar(place, of: inventory, bytes) {
        let name = Sidecar.name(inventory.algorithm)
        findings.add("A103", folder + name, "It is not written as wxr writes it.")
      }
    }
  }
}
