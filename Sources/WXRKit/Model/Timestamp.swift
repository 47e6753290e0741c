/// A moment: what the clock showed and how far it was from UTC.
///
/// ```swift
/// Timestamp(rfc822: "Fri, 01 Mar 2019 06:15:00 +0100")?.description   // "2019-03-01T06:15:00+01:00"
/// ```
/// Two timestamps of one moment with different offsets are not equal; compare
/// ``secondsSinceEpoch`` for that.
public struct Timestamp: Hashable, Sendable {
  public let local: LocalDateTime
  /// Minutes east of UTC.
  public let offset: Int

  /// nil for an offset of a day or more.
  public init?(_ local: LocalDateTime, offset: Int = 0) {
    guard abs(offset) < 24 * 60 else { return nil }
    self.local = local
    self.offset = offset
  }

  private init(utc local: LocalDateTime) {
    self.local = local
    offset = 0
  }

  /// Seconds since 1 January 1970 UTC.
  public var secondsSinceEpoch: Int { local.secondsSinceEpoch - offset * 60 }

  /// What WordPress's two dates say together: the local time with its distance to GMT where that
  /// is one of a real zone (a multiple of 15 minutes within ±14 hours), else GMT, else nothing.
  public init?(local: WordPressDate?, gmt: WordPressDate?) {
    guard let gmt = gmt?.components else { return nil }
    self.init(utc: gmt)
    guard let local = local?.components else { return }
    let (minutes, seconds) = (local.secondsSinceEpoch - gmt.secondsSinceEpoch)
      .quotientAndRemainder(dividingBy: 60)
    if seconds == 0, minutes % 15 == 0, abs(minutes) <= 14 * 60,
      let zoned = Timestamp(local, offset: minutes)
    {
      self = zoned
    }
  }
}

extension Timestamp: CustomStringConvertible {
  /// RFC 3339; no offset is `Z`.
  public var description: String {
    var digits = DigitWriter()
    local.write(to: &digits)
    guard offset != 0 else {
      digits.append("Z")
      return digits.text
    }
    let (hours, minutes) = abs(offset).quotientAndRemainder(dividingBy: 60)
    digits.append(offset < 0 ? "-" : "+", hours, width: 2)
    digits.append(":", minutes, width: 2)
    return digits.text
  }
}
