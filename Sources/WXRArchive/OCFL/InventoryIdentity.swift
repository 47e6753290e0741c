import WXRKit

/// The keys on an inventory's top.
extension InventoryReader {
  mutating func readIdentity(_ values: [String: JSONTree]) {
    readID(values["id"])
    readType(values["type"])
    readAlgorithm(values["digestAlgorithm"])
  }

  private mutating func readID(_ value: JSONTree?) {
    guard let value else { return fail("E036", "It has no id.") }
    guard let text = value.text, !text.isEmpty else { return fail("E037", "Its id is no text.") }
    inventory.id = ObjectID(text)
    if !inventory.id.isURI { tell("W005", "The id “\(text)” is no URI.") }
  }

  private mutating func readType(_ value: JSONTree?) {
    guard let value else { return fail("E036", "It has no type.") }
    let known = OCFLVersion.allCases.first { $0.inventoryType == value.text }
    guard let known else { return fail("E038", "Its type is none of OCFL 1.0 or 1.1.") }
    inventory.specification = known
  }

  private mutating func readAlgorithm(_ value: JSONTree?) {
    guard let value else { return fail("E036", "It has no digestAlgorithm.") }
    let algorithm = DigestAlgorithm(rawValue: value.text ?? "")
    guard algorithm.isForContent else {
      return fail("E025", "Its digestAlgorithm is neither sha512 nor sha256.")
    }
    inventory.algorithm = algorithm
    if algorithm != .sha512 { tell("W004", "Its digestAlgorithm is \(algorithm.rawValue).") }
  }

  mutating func readContentDirectory(_ value: JSONTree?) {
    guard let value else { return }
    guard let name = value.text else { return fail("E017", "Its contentDirectory is no text.") }
    switch name {
    case ".", "..": fail("E018", "Its contentDirectory is “\(name)”.")
    case "": fail("E108", "Its contentDirectory is empty.")
    case _ where name.utf8.contains(UInt8(ascii: "/")) || name.utf8.contains(0):
      fail("E017", "Its contentDirectory “\(name)” is a path.")
    default: inventory.contentDirectory = name
    }
  }

  /// Read after the versions, of which it must be the highest.
  mutating func readHead(_ value: JSONTree?) {
    guard let value else { return fail("E036", "It has no head.") }
    guard let highest = inventory.versions.keys.max() else { return }
    inventory.head = highest
    if value.text != highest.name {
      fail("E040", "Its head is “\(value.text ?? "")”, its highest version \(highest).")
    }
  }
}
