import Foundation
import TestSupport
import Testing

@testable import WXRKit

/// Real exports, read whole.
@Suite(.enabled(if: Shared.corpus != nil, "the folder of real exports is not here"))
struct CorpusReadingTests {
  /// Items, comments and terms where the index counts what a recovering parser makes of a file: it
  /// loses most of the first, and takes elements of a foreign namespace for WordPress's in the other.
  private static let mended = [
    "arzebiu-pt.xml": (611, 990, 227), "wpimporter-namespace-edge-cases.xml": (6, 0, 2),
  ]

  @Test(arguments: CorpusFile.all)
  func readsAsMuchAsTheIndexCounts(file: CorpusFile) throws {
    let counts = try Counts(reading: Export(at: file.url.path(percentEncoded: false)))
    let expected = Self.mended[file.name] ?? (file.items, file.comments, file.terms)
    #expect(counts.items >= expected.0)
    #expect(counts.comments >= expected.1)
    #expect(counts.terms >= expected.2)
    #expect(counts.codes["WXR000"] == nil)
    if file.wellFormed == "yes", !file.name.hasSuffix(".zip") {
      #expect(counts.items == file.items)
      #expect(counts.comments == file.comments)
      #expect(counts.terms == file.terms)
    }
  }
}

/// How many entities of each kind an export gives.
struct Counts {
  var items = 0, comments = 0, terms = 0, sites = 0
  var codes: [String: Int] = [:]

  init(reading export: Export) throws {
    var reader = try EntityReader(export)
    while let entity = try reader.next() {
      switch entity {
      case .item: items += 1
      case .comment: comments += 1
      case .term: terms += 1
      case .site: sites += 1
      case .author: break
      }
    }
    for (code, count) in reader.diagnostics.counts { codes[code.rawValue] = count }
  }
}
