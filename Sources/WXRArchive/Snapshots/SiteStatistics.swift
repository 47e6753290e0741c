package import WXRKit

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How much an archive holds of a site.
package struct SiteStatistics: Hashable, Sendable {
  package var snapshots = 0
  /// What all exports that were added have together, unpacked.
  package var originalBytes = 0
  /// Files in the object, and their bytes.
  package var files = 0
  package var storedBytes = 0
  package var packs = 0
  /// The packs that the last snapshot draws on, their bytes as they are stored, and how many of
  /// their unpacked bytes it uses.
  package var livePacks = 0
  package var usedBytes = 0
  package var liveBytes = 0

  package init() {}

  package init(_ site: ArchivedSite) throws {
    self.init()
    for path in site.inventory.contentFiles.keys { try count("\(site.folder)/\(path.text)") }
    for version in site.inventory.versionNumbers {
      try count("\(site.folder)/\(version.name)/inventory.json")
    }
    let numbers = site.snapshotNumbers
    for number in numbers {
      let snapshot = try site.snapshot(number)
      snapshots += 1
      originalBytes += snapshot.originals.reduce(0) { $0 + $1.stream.bytes }
      if number == numbers.last { try countLive(of: snapshot, site.packs()) }
    }
  }

  package mutating func add(_ other: SiteStatistics) {
    snapshots += other.snapshots
    originalBytes += other.originalBytes
    files += other.files
    storedBytes += other.storedBytes
    packs += other.packs
    livePacks += other.livePacks
    usedBytes += other.usedBytes
    liveBytes += other.liveBytes
  }

  package var livePercent: Int { liveBytes == 0 ? 100 : usedBytes * 100 / liveBytes }

  package var members: [(String, JSONTree)] {
    [
      ("snapshots", .integer(snapshots)), ("originalBytes", .integer(originalBytes)),
      ("files", .integer(files)), ("storedBytes", .integer(storedBytes)),
      ("packs", .integer(packs)), ("livePacks", .integer(livePacks)),
      ("liveBytes", .integer(liveBytes)), ("usedBytes", .integer(usedBytes)),
    ]
  }

  private mutating func count(_ path: String) throws(ArchiveError) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { throw .cannotRead(path, errno: errno) }
    files += 1
    storedBytes += Int(status.st_size)
  }

  private mutating func countLive(of snapshot: Snapshot, _ library: PackLibrary) throws {
    for stream in PackStream.allCases {
      packs += library.numbers(of: stream).count
      let used = Recipe(snapshot.recipes(of: stream).flatMap(\.ranges)).used
      livePacks += used.count
      usedBytes += used.values.reduce(0, +)
      for number in used.keys.sorted() {
        liveBytes += try library.length(of: number, stream)
      }
    }
  }
}
