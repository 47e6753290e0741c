import CWXRCrypto

/// Makes a digest of bytes as they come, by libcrypto.
///
/// ```swift
/// var digester = Digester(.sha256)
/// digester.update(bytes.span)
/// digester.finish().hex
/// ```
@safe package struct Digester: ~Copyable {
  private let context: OpaquePointer
  private let method: OpaquePointer

  /// For the two that archives are made of, which every libcrypto has.
  package init(_ algorithm: Common) {
    let method = unsafe algorithm == .sha512 ? EVP_sha512() : EVP_sha256()
    guard let method = unsafe method, let made = unsafe Digester(method: method) else {
      preconditionFailure("libcrypto has no SHA-2")
    }
    self = made
  }

  /// nil for an algorithm that libcrypto does not have.
  package init?(named algorithm: DigestAlgorithm) {
    guard let method = unsafe Self.method(of: algorithm) else { return nil }
    guard let made = unsafe Digester(method: method) else { return nil }
    self = made
  }

  private init?(method: OpaquePointer) {
    guard let context = unsafe EVP_MD_CTX_new() else { return nil }
    guard unsafe EVP_DigestInit_ex(context, method, nil) == 1 else {
      unsafe EVP_MD_CTX_free(context)
      return nil
    }
    unsafe self.context = context
    unsafe self.method = method
  }

  deinit { unsafe EVP_MD_CTX_free(context) }

  package enum Common: Hashable, Sendable { case sha512, sha256 }

  package mutating func update(_ bytes: UnsafeRawBufferPointer) {
    let isDone = unsafe EVP_DigestUpdate(context, bytes.baseAddress, bytes.count) == 1
    precondition(isDone, "libcrypto could not go on with a digest")
  }

  package mutating func update(_ bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBytes { unsafe update($0) }
  }

  /// The digest of all bytes so far; the next ones begin a new digest.
  package mutating func finish() -> Digest {
    var output = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
    var count: UInt32 = 0
    let isDone =
      unsafe EVP_DigestFinal_ex(context, &output, &count) == 1
    let isReady = unsafe EVP_DigestInit_ex(context, method, nil) == 1
    precondition(isDone && isReady, "libcrypto could not end a digest")
    return Digest(bytes: Array(output.prefix(Int(count))))
  }

  /// The digest of some bytes at once.
  package static func digest(of bytes: Span<UInt8>, _ algorithm: Common) -> Digest {
    var digester = Digester(algorithm)
    digester.update(bytes)
    return digester.finish()
  }

  private static func method(of algorithm: DigestAlgorithm) -> OpaquePointer? {
    switch algorithm {
    case .sha512: unsafe EVP_sha512()
    case .sha256: unsafe EVP_sha256()
    case .sha1: unsafe EVP_sha1()
    case .md5: unsafe EVP_md5()
    case .blake2b512: unsafe EVP_blake2b512()
    case .sha512over256: unsafe EVP_sha512_256()
    default: nil
    }
  }
}
