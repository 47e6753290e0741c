import Foundation
import TestSupport
import Testing
import WXRKit

@testable import WXRContent

/// Real exports, counted whole.
@Suite(.enabled(if: Shared.corpus != nil, "the folder of real exports is not here"))
struct CorpusInspectionTests {
  private static func summary(_ name: String) throws -> ExportSummary {
    let file = try #require(CorpusFile.all.first { $0.name == name })
    return try summary(file)
  }

  private static func summary(_ file: CorpusFile) throws -> ExportSummary {
    var reader = try EntityReader(Export(at: file.url.path(percentEncoded: false)))
    var inspection = Inspection()
    while let entity = try reader.next() { inspection.add(entity) }
    return inspection.summary
  }

  /// Files above a few hundred KB wait for a release build.
  private static let files = CorpusFile.all.filter { file in
    #if DEBUG
      let size = try? file.url.resourceValues(forKeys: [.fileSizeKey]).fileSize
      return (size ?? 0) < 200_000 && !file.name.hasSuffix(".zip")
    #else
      return true
    #endif
  }

  @Test(arguments: files)
  func totalsAreThoseOfTheIndex(file: CorpusFile) throws {
    let summary = try Self.summary(file)
    if file.wellFormed == "yes", !file.name.hasSuffix(".zip") {
      #expect(summary.itemCount == file.items)
      #expect(summary.commentCount == file.comments)
      #expect(summary.declaredTerms == file.terms)
    }
    #expect(
      summary.items.groups.reduce(summary.items.others) { $0 + $1.total } == summary.itemCount)
    #expect(!InspectionTable().text(summary).isEmpty)
    let json = Data(InspectionJSON().text(summary).utf8)
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: json) }
  }

  @Test(arguments: [
    ("polylang-test-import.xml", ["Polylang"]), ("ghost-yoast-meta.xml", ["Yoast SEO"]),
    ("germanized-dummy-data.xml", ["WooCommerce"]), ("drfuri-naix-wpcf7.xml", ["Contact Form 7"]),
    ("ghost-audio-enclosure.xml", ["Podcast enclosures"]),
    ("webman-single-item.xml", ["Beaver Builder"]),
  ])
  func recognisesPlugins(file: String, plugins: [String]) throws {
    let found = Set(try Self.summary(file).plugins.map(\.name))
    #expect(found.isSuperset(of: plugins), "\(found.sorted())")
  }
}
