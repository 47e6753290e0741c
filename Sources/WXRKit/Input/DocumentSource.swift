/// Any source, behind one type.
///
/// It holds the source in an object, for Swift 6.3's optimizer copies an existential of a type that
/// cannot be copied, and the program ends there.
package struct DocumentSource: ByteSource, ~Copyable {
  private let holder: any SourceHolder

  init<Source: ByteSource & ~Copyable>(_ source: consuming Source) {
    holder = Holder(source)
  }

  package mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadError) -> Int {
    unsafe try holder.read(into: buffer)
  }

  package mutating func originalOffset(of offset: Int) -> Int { holder.originalOffset(of: offset) }

  package mutating func inputPosition() -> Int { holder.inputPosition() }

  package mutating func endFinding() -> Diagnostic? { holder.endFinding() }
}

private protocol SourceHolder: AnyObject {
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadError) -> Int
  func originalOffset(of offset: Int) -> Int
  func inputPosition() -> Int
  func endFinding() -> Diagnostic?
}

private final class Holder<Source: ByteSource & ~Copyable>: SourceHolder {
  private var source: Source

  init(_ source: consuming Source) { self.source = source }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadError) -> Int {
    unsafe try source.read(into: buffer)
  }

  func originalOffset(of offset: Int) -> Int { source.originalOffset(of: offset) }

  func inputPosition() -> Int { source.inputPosition() }

  func endFinding() -> Diagnostic? { source.endFinding() }
}
