/// A change of a document's own bytes: what stands in a place instead.
struct Edit {
  /// In bytes of the document as UTF-8.
  var range: Range<Int>
  /// Where the new bytes stand in ``EditList/bytes``.
  var replacement: Range<Int>
  /// Which of ``EditList/findings`` it mends.
  var finding: Int
}

/// The changes that would make a document right, as the scan meets them.
///
/// Only ``ExportRepair`` asks for them; for whoever reads, a list costs a test for each thing mended
/// and nothing where nothing is. They are taken after each stretch of the scan, so that memory is
/// bounded; by then they are in the order of their places.
struct EditList {
  /// Whether anybody asked for the changes.
  private(set) var isOn = false
  /// Whether unusual addresses of WXR's own namespaces are to be WordPress's.
  var mendsNamespaces = false
  private(set) var edits: [Edit] = []
  private(set) var bytes: [UInt8] = []
  /// What the changes mend, without places; each kind once.
  private(set) var findings: [Diagnostic] = []
  private var numbers: [Diagnostic: Int] = [:]
  /// How deep in something that is changed as a whole the scan is.
  private var mutes = 0

  /// A damaged file may have a million different findings; from here on one of a code stands for
  /// all of that code.
  private static let mostFindings = 4096

  var isLogging: Bool { isOn && mutes == 0 }

  mutating func turnOn() { isOn = true }
  mutating func mute() { mutes += 1 }
  mutating func unmute() { mutes -= 1 }

  mutating func add(_ range: Range<Int>, _ finding: Diagnostic, with text: some Sequence<UInt8>) {
    guard isLogging else { return }
    let start = bytes.count
    bytes.append(contentsOf: text)
    guard !range.isEmpty || bytes.count > start else { return }
    let number = number(of: finding)
    if let last = edits.last, last.finding == number, last.range.upperBound == range.lowerBound,
      last.replacement.upperBound == start, !range.isEmpty, !last.range.isEmpty
    {
      edits[edits.count - 1].range = last.range.lowerBound..<range.upperBound
      edits[edits.count - 1].replacement = last.replacement.lowerBound..<bytes.count
    } else {
      edits.append(Edit(range: range, replacement: start..<bytes.count, finding: number))
    }
  }

  /// Puts those from `start` on in the order of their places.
  mutating func sort(from start: Int) {
    guard start < edits.count else { return }
    let order = edits[start...].enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }
    edits.replaceSubrange(start..., with: order.map(\.element))
  }

  /// Forgets what was noted; the findings stay, for others refer to them.
  mutating func removeAll() {
    edits.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
  }

  /// Takes out the changes that mend something with one of these codes.
  mutating func remove(_ codes: Set<Diagnostic.Code>) {
    edits.removeAll { codes.contains(findings[$0.finding].code) }
  }

  private mutating func number(of finding: Diagnostic) -> Int {
    var kind = finding
    kind.location = nil
    if let number = numbers[kind] { return number }
    if findings.count >= Self.mostFindings,
      let alike = findings.firstIndex(where: { $0.code == kind.code })
    {
      return alike
    }
    findings.append(kind)
    numbers[kind] = findings.count - 1
    return findings.count - 1
  }
}

/// How the scan mends: it tells what it found, and notes what must stand there instead.
extension Scanner {
  /// Tells of a finding, and notes that other bytes belong in its place.
  mutating func mend(_ range: Range<Int>, _ finding: Diagnostic, with text: StaticString) {
    report(finding)
    note(range, finding, with: text)
  }

  mutating func mend(_ range: Range<Int>, _ finding: Diagnostic, with text: [UInt8]) {
    report(finding)
    if edits.isOn { edits.add(range, finding, with: text) }
  }

  /// Notes that other bytes belong somewhere, without telling.
  mutating func note(_ range: Range<Int>, _ finding: Diagnostic, with text: StaticString) {
    guard edits.isOn else { return }
    unsafe edits.add(
      range, finding,
      with: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func note(_ range: Range<Int>, _ finding: Diagnostic, with text: some Sequence<UInt8>) {
    if edits.isOn { edits.add(range, finding, with: text) }
  }
}
