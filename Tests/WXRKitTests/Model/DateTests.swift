import TestSupport
import Testing
import WXRKit

@Suite struct DateTests {
  @Test(arguments: [
    ("1970-01-01 00:00:00", 0), ("2022-01-15 12:30:45", 1_642_249_845),
    ("2000-02-29 23:59:59", 951_868_799),
    ("1969-12-31 23:59:59", -1), ("0001-01-01 00:00:00", -62_135_596_800),
    ("9999-12-31 23:59:59", 253_402_300_799), ("1900-03-01 00:00:00", -2_203_891_200),
  ])
  func countsSeconds(text: String, seconds: Int) {
    #expect(WordPressDate(rawValue: text).components?.secondsSinceEpoch == seconds)
  }

  @Test(arguments: [
    "", "0000-00-00 00:00:00", "0000-01-01 00:00:00", "2019-02-29 00:00:00", "1900-02-29 00:00:00",
    "2019-13-01 00:00:00", "2019-04-31 00:00:00", "2019-01-01 24:00:00", "2019-01-01 00:60:00",
    "2019-01-01 00:00:60", "2019-01-01", "2019-01-01T00:00:00", "2019-01-01 00:00:00 ",
    "2019-1-01 00:00:00", "２019-01-01 00:00", "+019-01-01 00:00:00",
  ])
  func refusesOtherForms(text: String) {
    #expect(WordPressDate(rawValue: text).components == nil)
  }

  @Test func knowsZeroDates() {
    #expect(WordPressDate("0000-00-00 00:00:00").isZero)
    #expect(!WordPressDate("2019-00-00 00:00:00").isZero)
    #expect(!WordPressDate("").isZero)
  }

  @Test(arguments: [
    ("2019-03-01 07:15:00", "2019-03-01 06:15:00", "2019-03-01T07:15:00+01:00"),
    ("2019-03-01 00:45:00", "2019-03-01 06:15:00", "2019-03-01T00:45:00-05:30"),
    ("2019-03-01 06:15:00", "2019-03-01 06:15:00", "2019-03-01T06:15:00Z"),
    ("2019-03-01 20:15:00", "2019-03-01 06:15:00", "2019-03-01T20:15:00+14:00"),
    ("2019-03-01 20:30:00", "2019-03-01 06:15:00", "2019-03-01T06:15:00Z"),
    ("2019-03-01 06:16:00", "2019-03-01 06:15:00", "2019-03-01T06:15:00Z"),
    ("2019-03-01 07:15:01", "2019-03-01 06:15:00", "2019-03-01T06:15:00Z"),
    ("2019-03-01 06:14:59", "2019-03-01 06:15:00", "2019-03-01T06:15:00Z"),
    ("0000-00-00 00:00:00", "2019-03-01 06:15:00", "2019-03-01T06:15:00Z"),
    ("2019-03-01 07:15:00", "0000-00-00 00:00:00", nil),
  ])
  func learnsTheOffset(local: String, gmt: String, expected: String?) {
    let moment = Timestamp(local: WordPressDate(rawValue: local), gmt: WordPressDate(rawValue: gmt))
    #expect(moment?.description == expected)
  }

  @Test(arguments: [
    ("Fri, 01 Mar 2019 06:15:00 +0000", "2019-03-01T06:15:00Z"),
    ("Fri,1 Mar 2019 06:15:00 GMT", "2019-03-01T06:15:00Z"),
    ("01 Mar 2019 06:15:00 +09:00", "2019-03-01T06:15:00+09:00"),
    ("Xyz, 01 Mar 2019 06:15:00 -0330", "2019-03-01T06:15:00-03:30"),
    ("Fri, 01 Mar 2019 06:15:00 UT", "2019-03-01T06:15:00Z"),
    ("Wed, 30 Nov -0001 00:00:00 +0000", nil), ("Fri, 01 Mar 19 06:15:00 +0000", nil),
    ("Fri, 001 Mar 2019 06:15:00 +0000", nil), ("Fri, 30 Feb 2019 06:15:00 +0000", nil),
    ("Fri, 01 Mar 2019 06:15:00 EST", nil), ("Fri, 01 Mar 2019 06:15:00", nil),
    ("Fri,  01 Mar 2019 06:15:00 GMT", nil), ("Fri, 01 mar 2019 06:15:00 GMT", nil), ("", nil),
    ("Fri, 01 Mar 2019 06:15:00 +9900", nil), ("2019-03-01T06:15:00Z", nil), ("Fri,", nil),
  ])
  func readsFeedDates(text: String, expected: String?) {
    #expect(Timestamp(rfc822: text)?.description == expected)
  }

  @Test func comparesMoments() throws {
    let paris = try #require(Timestamp(rfc822: "Fri, 01 Mar 2019 07:15:00 +0100"))
    let london = try #require(Timestamp(rfc822: "Fri, 01 Mar 2019 06:15:00 GMT"))
    #expect(paris != london)
    #expect(paris.secondsSinceEpoch == london.secondsSinceEpoch)
  }

  @Test(.enabled(if: Shared.cases != nil, "the folder of WordPress's answers is not here"))
  func agreesWithWordPressOnSeconds() {
    for row in CaseRow.all("dates") {
      // WordPress's own timestamps count local time as if it were UTC.
      guard let components = WordPressDate(rawValue: row.input).components,
        let iso = row["mysql2date_c"] as? String, iso.hasPrefix(components.description),
        let seconds = row["mysql2date_unix"] as? Int
      else { continue }
      #expect(components.secondsSinceEpoch == seconds, "\(row.name)")
    }
  }

  @Test(.enabled(if: Shared.cases != nil, "the folder of WordPress's answers is not here"))
  func readsTheExportsOwnDates() {
    for row in CaseRow.all("post_dates") {
      let stored = row["out"] as? [String: Any] ?? [:]
      guard let gmt = stored["post_date_gmt"] as? String,
        let components = WordPressDate(rawValue: gmt).components
      else { continue }
      let item = Item(pubDate: stored["pubDate"] as? String)
      #expect(item.derivedDate == Timestamp(components), "\(row.name)")
    }
  }
}
