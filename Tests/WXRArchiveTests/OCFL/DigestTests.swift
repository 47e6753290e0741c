import Foundation
import Testing

@testable import WXRArchive

@Suite struct DigestTests {
  /// The digests of no bytes that OCFL 1.1 §3.4 tells.
  @Test(arguments: [
    ("md5", "d41d8cd98f00b204e9800998ecf8427e"),
    ("sha1", "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
    ("sha256", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4"),
    ("sha512", "cf83e1357eefb8bdf1542850d66d8007d620e405"),
    ("blake2b-512", "786a02f742015903c6c6fd852552d272912f4740"),
  ])
  func ofNothing(name: String, start: String) throws {
    let algorithm = DigestAlgorithm(rawValue: name)
    var digests = FileDigests([algorithm])
    let folder = try ArchiveFolder()
    try Data().write(to: folder.url.appending(path: "empty"))
    var file = try StoredFile("\(folder.path)/empty")
    #expect(try digests.readPiece(of: &file) == 0)
    let hex = try #require(digests.finish()[algorithm])
    #expect(hex.hasPrefix(start))
    #expect(hex.utf8.count == algorithm.hexLength)
    #expect(algorithm.fits(hex) && algorithm.fits(hex.uppercased()) && !algorithm.fits(hex + "0"))
  }

  @Test func piecesMakeTheSameAsAll() {
    let bytes = Array("a few bytes of a blog".utf8)
    var digester = Digester(.sha256)
    for byte in bytes { digester.update([byte].span) }
    #expect(digester.finish() == Digester.digest(of: bytes.span, .sha256))
    digester.update(bytes.span)
    #expect(digester.finish() == Digester.digest(of: bytes.span, .sha256))
  }

  @Test func hexadecimalDigits() {
    #expect(Digest(hex: "00fFA5")?.bytes == [0, 255, 165])
    #expect(Digest(hex: "00fFA5")?.hex == "00ffa5")
    #expect(Digest(hex: "0") == nil && Digest(hex: "zz") == nil)
  }

  @Test func whatIsUnknownHasNoDigest() {
    #expect(FileDigests([DigestAlgorithm(rawValue: "crc7")]).finish().isEmpty)
  }
}
