import Testing
import WXRKit

@testable import WXRValidator

@Suite struct DateFormTests {
  @Test(arguments: [
    ("2019-03-01 07:15:00", DateForm.stored), ("2012-02-29 23:59:59", .stored),
    ("", .none), (" ", .none), ("0000-00-00 00:00:00", .zero), ("0000-00-00", .zero),
    ("-0001-11-30 00:00:00", .zero),
    ("2000-09-30T10:22:00.001Z", .other), ("2012-03-01", .other), ("2012/3/1 9:05", .other),
    ("2012-03-01 10:00", .other), ("2012-03-01T10:00:00+02:00", .other), ("20120301", .other),
    ("20120301101500", .other), ("15.03.2012", .other), ("15/03/2012", .other),
    ("03/15/2012", .other), ("March 1, 2012", .other), ("1 mars 2012 10:00", .other),
    ("Fri, 01 Mar 2019 06:15:00 +0000", .other), ("03.04.2012", .other), ("05/05/2012", .other),
    ("03/04/2012 10:00:00", .ambiguous), ("03-04-2012", .ambiguous),
    ("2011-02-30 25:00:00", .impossible), ("2011-02-30", .impossible),
    ("2011-02-28 24:00:00", .impossible), ("2011-02-28 10:60:00", .impossible),
    ("2011-02-28 10:00:60", .impossible), ("2012-00-10 10:00:00", .impossible),
    ("31 Feb 2012", .impossible), ("45/13/2012", .impossible), ("0000-05-10", .impossible),
    ("yesterday", .unreadable), ("12", .unreadable), ("20121340", .unreadable),
    ("May", .unreadable), ("1712345678", .unreadable), ("2012-03", .unreadable),
    (String(repeating: "1-", count: 5000), .unreadable),
  ])
  func formsOfTheDatabase(text: String, form: DateForm) {
    #expect(DateForm(WordPressDate(rawValue: text)) == form)
  }

  @Test(arguments: [
    ("Fri, 01 Mar 2019 06:15:00 +0000", DateForm.stored), ("1 Mar 2019 06:15:00 GMT", .stored),
    ("Fri, 01 Mar 2019 06:15:00 +09:00", .stored), ("01 March 2019", .stored), ("", .none),
    ("Wed, 30 Nov -0001 00:00:00 +0000", .zero), ("2019-03-01T06:15:00Z", .other),
    ("Tue, 31 Feb 2013 10:00:00 +0000", .impossible), ("soon", .unreadable),
  ])
  func formsOfFeeds(text: String, form: DateForm) {
    #expect(DateForm(pubDate: text) == form)
  }

  @Test(arguments: [
    "Fri, 01 Mar 2019 06:15:00 +0000", "Sat, 29 Feb 2020 23:59:59 +0000",
    "Fri, 01 Mar 2019 06:15:00 +0100", "1 Mar 2019 06:15:00 Z", "Sun, 30 Feb 2020 10:00:00 +0000",
    "Fri, 01 Mär 2019 06:15:00 +0000", "Fri, 01 Mar 2019 06.15.00 +0000",
  ])
  func theShortWayReadsAsTheLongOne(text: String) {
    #expect(FeedDate.seconds(text) == Timestamp(rfc822: text)?.secondsSinceEpoch)
  }
}
