import Foundation
import TestSupport
import Testing
import WXRKit

@testable import WXRSite

/// Real exports. Debug builds take the smaller ones, release builds all.
enum Corpus {
  static let files: [URL] = {
    guard let folder = Shared.corpus,
      let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    else { return [] }
    let exports = names.filter { [".xml", ".zip", ".gz"].contains(where: $0.hasSuffix) }
    return exports.sorted().map { folder.appending(path: $0) }.filter { size($0) <= largest }
  }()

  #if DEBUG
    private static let largest = 300_000
  #else
    private static let largest = 300_000
  #endif

  private static func size(_ file: URL) -> Int {
    (try? file.resourceValues(forKeys: [.fileSizeKey]).fileSize) ?? .max
  }

  /// The export's entities; nil for a file that is none.
  static func site(_ file: URL) -> SampleSite? {
    guard let export = try? Export(at: file.path), var reader = try? EntityReader(export) else {
      return nil
    }
    var site = SampleSite()
    site.entities = []
    while let entity = try? reader.next() { site.entities.append(entity) }
    return site
  }
}

@Suite(.enabled(if: Shared.corpus != nil, "needs the shared corpus"))
struct CorpusPlanTests {
  @Test(arguments: Corpus.files)
  func everyItemHasItsFile(export: URL) throws {
    guard let site = Corpus.site(export) else { return }
    for profile in SiteProfile.all {
      let plan = site.plan(profile)
      let paths = site.paths(profile).compactMap { $0 }
      #expect(plan.summary.writtenTotal + plan.summary.leftOutTotal == site.items.count)
      #expect(paths.count == plan.summary.writtenTotal)
      #expect(Set(paths.map { $0.uppercased().lowercased() }).count == paths.count)
      let names = paths.flatMap { $0.split(separator: "/") }
      #expect(names.allSatisfy { $0 != ".." && $0.utf8.count <= 255 && !$0.hasPrefix(".") })
      #expect(!site.files(profile).values.contains { $0.contains("\nTWICE\n") })
    }
  }

  @Test(.enabled(if: Hugo.path != nil, "needs hugo"), arguments: Corpus.files)
  func hugoBuildsItAndShowsEachItemAtItsPath(export: URL) throws {
    guard let site = Corpus.site(export), !site.items.isEmpty else { return }
    try HugoBuildTests.check(site, name: export.lastPathComponent, bodies: false)
  }
}
