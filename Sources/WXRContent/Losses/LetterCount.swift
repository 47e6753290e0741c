/// How many bytes of a text are neither white space nor part of a no-break space.
///
/// What else the no-break space's two bytes are part of counts for less, everywhere alike. The loop is one
/// that a compiler does for many bytes at a time, so that counting a site's text costs next to nothing.
enum LetterCount {
  static func of(_ bytes: UnsafeRawBufferPointer) -> Int {
    var total = 0
    var at = 0
    while at < bytes.count {
      let end = min(at + most, bytes.count)
      var count: UInt8 = 0
      while at < end {
        let byte = unsafe bytes[at]
        count &+= byte > 0x20 ? 1 : 0
        count &-= byte == 0xC2 ? 1 : 0
        count &-= byte == 0xA0 ? 1 : 0
        at &+= 1
      }
      total &+= Int(count)
    }
    return total
  }

  /// What a byte can count.
  private static let most = 255
}
