package import WXRKit

/// Takes what the members of packs are packed from and gives them packed, in order; on several
/// threads if there are several jobs.
///
/// ```swift
/// let press = MemberPress(jobs: 2, output)
/// try press.submit(bytes, to: .original)
/// try press.finish()
/// ```
/// The members are the same for any number of jobs. Memory is bounded: a few members a job.
package final class MemberPress {
  private let output: any PackOutput
  private let map: OrderedMap<Task, Packed>?

  private struct Task: Sendable {
    var bytes: SharedBytes
    var stream: PackStream
  }

  private struct Packed: Sendable {
    var member: Result<SharedBytes, ArchiveError>
    var stream: PackStream
  }

  package init(jobs: Int, _ output: any PackOutput) {
    self.output = output
    map = jobs > 1 ? OrderedMap(jobs: jobs) { Self.pack($0) } : nil
  }

  deinit { map?.close() }

  /// Takes the bytes of the next member of a stream's pack.
  package func submit(_ bytes: consuming ByteBuffer, to stream: PackStream) throws {
    let task = Task(bytes: SharedBytes(bytes), stream: stream)
    guard let map else { return try write(Self.pack(task)) }
    while !map.hasRoom, let packed = map.next() { try write(packed) }
    map.submit(task)
  }

  /// Waits for all members.
  package func finish() throws {
    while let packed = map?.next() { try write(packed) }
  }

  private func write(_ packed: Packed) throws {
    let member = try packed.member.get()
    try unsafe output.write(member.bytes.span, to: packed.stream)
  }

  private static func pack(_ task: Task) -> Packed {
    let member = Result { () throws(ArchiveError) in
      unsafe try GzipMember.packed(task.bytes.bytes)
    }
    return Packed(member: member, stream: task.stream)
  }
}

/// Where packs are written to: a file a stream, made when its first member comes.
package protocol PackOutput: AnyObject {
  func write(_ member: Span<UInt8>, to stream: PackStream) throws
}
