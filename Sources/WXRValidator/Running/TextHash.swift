import WXRContent

/// A 64-bit hash of texts that is the same in every run: it stands for slugs and contents where
/// the texts themselves would need too much memory, and for values in baselines.
///
/// It guards against nobody: whoever makes two texts of one hash fools the validator on their own
/// file only.
package struct TextHash: Hashable, Sendable {
  package private(set) var value: UInt64 = 0x9E37_79B9_7F4A_7C15

  package init() {}

  package init(_ texts: String?...) {
    for text in texts { add(text) }
  }

  /// Adds a text; none differs from an empty one.
  package mutating func add(_ text: String?) {
    guard var text else { return mix(0xA5) }
    text.withUTF8 { unsafe add($0) }
  }

  mutating func add(_ view: ByteView, _ range: Range<Int>) { unsafe add(view.bytes(range)) }

  package mutating func add(_ number: Int) { mix(UInt64(bitPattern: Int64(number))) }

  private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    mix(UInt64(bytes.count) &+ 1)
    guard let base = bytes.baseAddress else { return }
    let raw = unsafe UnsafeRawPointer(base)
    var index = 0
    while index &+ 8 <= bytes.count {
      unsafe mix(UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
      index &+= 8
    }
    var rest: UInt64 = 0
    while index < bytes.count {
      rest = unsafe rest &<< 8 | UInt64(bytes[index])
      index &+= 1
    }
    mix(rest)
  }

  @inline(__always)
  private mutating func mix(_ word: UInt64) {
    let product = (value ^ word).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    value = product.high ^ product.low &+ 0x2545_F491_4F6C_DD1D
  }
}
