import Foundation
import TestSupport
import Testing
import WXRKit

/// Entity lines of real exports against the executable reference, and against the rows of the
/// databases that were exported.
@Suite(.enabled(if: PythonJudge.reference != nil, "the reference for entity lines is not here"))
struct ReferenceTests {
  @Test(arguments: Self.exportsWithTruth)
  func agreesWithTheDatabase(name: String, truth: String) throws {
    let corpus = try #require(Shared.corpus)
    let rows = corpus.appending(path: truth).path(percentEncoded: false)
    let isWhole = truth.hasPrefix(name.replacing(".xml", with: ""))
    let (status, output) = try PythonJudge.withFile(try lines(corpus.appending(path: name))) {
      let judge = try #require(PythonJudge.reference)
      return try PythonJudge.run([judge, "truth", $0, rows] + (isWhole ? [] : ["--part"]))
    }
    #expect(status == 0, "\(output)")
    #expect(output.contains("0 mismatches"))
  }

  @Test(
    .enabled(if: isRelease, "reading all of the corpus takes a release build"),
    arguments: CorpusFile.all.filter { $0.wellFormed != "no" })
  func agreesWithTheReference(file: CorpusFile) throws {
    let judge = try #require(PythonJudge.reference)
    let path = file.url.path(percentEncoded: false)
    guard try PythonJudge.run([judge, path]).status == 0 else { return }
    let (_, output) = try PythonJudge.withFile(try lines(file.url)) {
      try PythonJudge.run([judge, "compare", path, $0])
    }
    let differences = output.split(separator: "\n").dropLast().filter { !isKeptByUsAlone($0) }
    #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
    #expect(output.contains("entities expected"), "\(output)")
  }

  /// The reference drops further attributes of terms and other children of metas and images.
  private func isKeptByUsAlone(_ difference: Substring) -> Bool {
    difference.contains("/attributes: not expected")
      || difference.contains("/extensions: not expected")
  }

  private func lines(_ url: URL) throws -> [UInt8] {
    var reader = try EntityReader(try Export(at: url.path(percentEncoded: false)))
    var sink = NDJSONSink(BytesSink())
    while let entity = try reader.next() { try sink.write(entity) }
    try sink.finish()
    return sink.output.bytes
  }

  /// The exports that WordPress made of two databases whose rows are known.
  private static let exportsWithTruth: [(String, String)] = {
    let folder = Shared.corpus?.path(percentEncoded: false) ?? ""
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let names = files.filter { $0.hasPrefix("wordpress-6.1-") && $0.hasSuffix(".xml") }.sorted()
    return names.map { name in
      let database = name.contains("ruins") ? "ruins" : "all"
      return (name, "wordpress-6.1-\(database).truth.json")
    }
  }()

  private static var isRelease: Bool {
    #if DEBUG
      false
    #else
      true
    #endif
  }
}
