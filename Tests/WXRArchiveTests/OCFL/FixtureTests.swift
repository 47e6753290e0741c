import Foundation
import TestSupport
import Testing

@testable import WXRArchive

/// The OCFL community's objects (CC-BY-4.0), which stand beside a developer's clone.
@Suite struct FixtureTests {
  struct Fixture: CustomTestStringConvertible, Sendable {
    let path: String
    var testDescription: String { path.split(separator: "/").suffix(3).joined(separator: "/") }

    /// The codes that the folder's name tells.
    var codes: Set<String> {
      let words = path.split(separator: "/").last?.split(separator: "_") ?? []
      return Set(words.prefix { $0.contains(#/^[EW]\d{3}$/#) }.map(String.init))
    }

    func findings() throws -> ArchiveFindings {
      var validator = ObjectValidator(at: path)
      try validator.run()
      return validator.findings
    }
  }

  private static let folder = Shared.folder?.appending(path: "ocfl-fixtures")

  private static func all(_ kind: String) -> [Fixture] {
    ["1.0", "1.1"].flatMap { version in
      let url = folder?.appending(path: "\(version)/\(kind)-objects")
      let path = url?.path(percentEncoded: false) ?? ""
      let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
      return names.sorted().map { Fixture(path: "\(path)/\($0)") }
    }
  }

  @Test(arguments: all("good")) func nothingIsFoundInGoodOnes(fixture: Fixture) throws {
    #expect(try fixture.findings().kept.map(\.description) == [])
  }

  @Test(arguments: all("warn")) func othersDeserveAWarning(fixture: Fixture) throws {
    let findings = try fixture.findings()
    #expect(findings.errorCount == 0, "\(findings.kept)")
    #expect(!fixture.codes.isDisjoint(with: findings.kept.map(\.code.rawValue)))
  }

  @Test(arguments: all("bad")) func badOnesAreBad(fixture: Fixture) throws {
    let findings = try fixture.findings()
    #expect(findings.errorCount > 0)
    #expect(
      !fixture.codes.isDisjoint(with: findings.kept.map(\.code.rawValue)), "\(findings.kept)")
  }

  @Test(.enabled(if: folder != nil, "there is no shared folder"))
  func thereAreFixtures() { #expect(Self.all("bad").count > 100 && Self.all("good").count > 20) }
}
