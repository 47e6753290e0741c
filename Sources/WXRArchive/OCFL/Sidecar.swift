/// The file beside an inventory that holds its digest (OCFL 1.1 §3.6).
package struct Sidecar: Hashable, Sendable {
  package let digest: String

  package static func name(_ algorithm: DigestAlgorithm) -> String {
    "\(Self.inventoryName).\(algorithm.rawValue)"
  }

  package static let inventoryName = "inventory.json"

  /// Of an inventory's bytes, by SHA-512.
  package init(of inventory: [UInt8]) {
    digest = Digester.digest(of: inventory.span, .sha512).hex
  }

  /// Of an inventory's bytes; nil for an algorithm that libcrypto lacks.
  init?(of inventory: [UInt8], _ algorithm: DigestAlgorithm) {
    guard var digester = Digester(named: algorithm) else { return nil }
    digester.update(inventory.span)
    digest = digester.finish().hex
  }

  /// nil unless it is `DIGEST inventory.json`, one or more spaces or tabs between them.
  package init?(_ bytes: [UInt8]) {
    let words = bytes.split { $0 == 0x20 || $0 == 0x09 }
    guard words.count == 2, let digest = words.first, let name = words.last,
      !digest.contains(0x0A), bytes.first == digest.first
    else { return nil }
    let ending = name.dropFirst(Self.inventoryName.utf8.count)
    guard name.starts(with: Self.inventoryName.utf8),
      ending.isEmpty || ending.elementsEqual("\n".utf8) || ending.elementsEqual("\r\n".utf8)
    else { return nil }
    self.digest = String(decoding: digest, as: UTF8.self)
  }

  package var bytes: [UInt8] { Array("\(digest) \(Self.inventoryName)\n".utf8) }

  /// Whether the digest is that of an inventory's bytes.
  package func matches(_ inventory: [UInt8], _ algorithm: DigestAlgorithm) -> Bool {
    guard var digester = Digester(named: algorithm) else { return false }
    digester.update(inventory.span)
    return digester.finish() == Digest(hex: digest)
  }
}
