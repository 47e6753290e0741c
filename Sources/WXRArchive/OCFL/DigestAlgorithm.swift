/// A way to make a digest, by the name that OCFL has for it (1.1 §3.4 and extension 0001).
package struct DigestAlgorithm: RawRepresentable, Hashable, Sendable {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  package static let sha512 = Self(rawValue: "sha512")
  package static let sha256 = Self(rawValue: "sha256")
  package static let sha1 = Self(rawValue: "sha1")
  package static let md5 = Self(rawValue: "md5")
  package static let blake2b512 = Self(rawValue: "blake2b-512")
  package static let sha512over256 = Self(rawValue: "sha512/256")

  /// How many hexadecimal digits each has that the standard or its extension 0001 lists. Those that
  /// libcrypto lacks are known but not computed.
  private static let lengths: [String: Int] = [
    "sha512": 128, "sha256": 64, "sha1": 40, "md5": 32, "blake2b-512": 128, "sha512/256": 64,
    "blake2b-160": 40, "blake2b-256": 64, "blake2b-384": 96,
  ]

  /// nil for what no table of OCFL's lists.
  package var hexLength: Int? { Self.lengths[rawValue] }

  /// Whether content may be addressed by it (E025).
  package var isForContent: Bool { self == .sha512 || self == .sha256 }

  /// Whether a text can be one of its digests: so many hexadecimal digits in either case.
  package func fits(_ text: String) -> Bool {
    text.utf8.count == hexLength && text.utf8.allSatisfy(Digest.isHexadecimal)
  }
}
