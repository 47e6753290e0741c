/// The packs of a version that is being made: a file each, made when its first member comes.
final class StagedPacks: PackOutput {
  private var version: NewVersion?
  private var original: StagedFile?
  private var entities: StagedFile?
  private let number: Int
  /// How many bytes the packs have.
  private(set) var size = 0
  /// The streams that have one.
  private(set) var streams: [PackStream] = []

  init(_ version: consuming NewVersion) {
    number = version.number.number
    self.version = consume version
  }

  func write(_ member: Span<UInt8>, to stream: PackStream) throws {
    size += member.count
    if !streams.contains(stream) {
      streams.append(stream)
      let file = try version?.file(stream.path(ofPack: number))
      switch stream {
      case .original: original = file
      case .entities: entities = file
      }
    }
    switch stream {
    case .original: try original?.write(member)
    case .entities: try entities?.write(member)
    }
  }

  /// Takes the packs into the version, and gives that.
  func finish() throws(ArchiveError) -> NewVersion {
    guard var version = version.take() else {
      throw ArchiveError(.fault, "A version was finished twice.")
    }
    if let file = original.take() { try version.add(file) }
    if let file = entities.take() { try version.add(file) }
    return version
  }
}
