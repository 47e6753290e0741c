// The standard library normalises for comparison but publishes no function for it; swift-foundation
// uses the same interface. The other way is full Foundation, which Sources do without.
@_spi(_Unicode) import Swift

extension String {
  /// Unicode's NFC: letters with their marks as one scalar where Unicode has one.
  var composed: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return self }
    var scalars = UnicodeScalarView()
    scalars.append(contentsOf: _nfc)
    return String(scalars)
  }
}

extension Unicode.Scalar {
  /// The letter without its marks, where Unicode decomposes it into a letter and marks.
  var letterWithoutMarks: Unicode.Scalar? {
    var iterator = String(self)._nfd.makeIterator()
    guard let letter = iterator.next(), letter != self else { return nil }
    return letter
  }
}
