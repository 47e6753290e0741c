package import WXRKit

/// Where an object stands under its root: OCFL's extension
/// 0003-hash-and-id-n-tuple-storage-layout.
///
/// ```swift
/// StorageLayout().path(of: ObjectID("..hor/rib:le-$id"))   // "487/326/d8c/%2e%2ehor%2frib%3ale-%24id"
/// ```
package struct StorageLayout: Hashable, Sendable {
  package static let name = "0003-hash-and-id-n-tuple-storage-layout"

  /// What `ocfl_layout.json` says of it.
  package static let summary =
    "Folders named by the first digits of the SHA-256 of an object's id, the last one by the id itself"

  package var algorithm = DigestAlgorithm.sha256
  /// Digits in a folder's name.
  package var tupleSize = 3
  /// Folders above the object's own.
  package var tupleCount = 3

  package init() {}

  /// The object's folder, relative to the root.
  package func path(of id: ObjectID) -> String {
    let digits = Array(digest(of: id).utf8)
    let tuples = (0..<tupleCount).map { place in
      String(decoding: digits[(place * tupleSize)..<((place + 1) * tupleSize)], as: UTF8.self)
    }
    return (tuples + [folderName(of: id)]).joined(separator: "/")
  }

  /// The id with all but letters, digits, `-` and `_` percent-encoded; one longer than a hundred
  /// characters is cut, and told apart by its digest.
  private func folderName(of id: ObjectID) -> String {
    var name: [UInt8] = []
    for byte in id.rawValue.utf8 {
      if Self.isPlain(byte) {
        name.append(byte)
      } else {
        name += "%\(Digest(bytes: [byte]).hex)".utf8
      }
    }
    guard name.count > 100 else { return String(decoding: name, as: UTF8.self) }
    return "\(String(decoding: name.prefix(100), as: UTF8.self))-\(digest(of: id))"
  }

  private func digest(of id: ObjectID) -> String {
    guard var digester = Digester(named: algorithm) else { return id.stagingName }
    digester.update(Array(id.rawValue.utf8).span)
    return digester.finish().hex
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}

extension StorageLayout {
  /// `extensions/0003-…/config.json`
  package var configuration: JSONTree {
    [
      "digestAlgorithm": .text(algorithm.rawValue), "extensionName": .text(Self.name),
      "numberOfTuples": .integer(tupleCount), "tupleSize": .integer(tupleSize),
    ]
  }

  /// What a configuration says, its defaults where it is silent; nil if that cannot be done.
  package init?(configuration tree: JSONTree) {
    guard tree.members != nil else { return nil }
    if let name = tree["extensionName"] {
      guard name.text == Self.name else { return nil }
    }
    if let value = tree["digestAlgorithm"] {
      guard let name = value.text else { return nil }
      algorithm = DigestAlgorithm(rawValue: name)
    }
    if let value = tree["tupleSize"] {
      guard let size = value.integer else { return nil }
      tupleSize = size
    }
    if let value = tree["numberOfTuples"] {
      guard let count = value.integer else { return nil }
      tupleCount = count
    }
    guard isPossible else { return nil }
  }

  private var isPossible: Bool {
    guard (0...32).contains(tupleSize), (0...32).contains(tupleCount),
      (tupleSize == 0) == (tupleCount == 0), Digester(named: algorithm) != nil,
      let length = algorithm.hexLength
    else { return false }
    return tupleSize * tupleCount <= length
  }
}
