import Testing
import WXRKit

@testable import WXRValidator

@Suite struct SerializedGlanceTests {
  @Test(arguments: [
    "a:0:{}", #"a:2:{i:0;s:8:"München";s:1:"k";a:1:{i:-1;b:1;}}"#,
    #"O:8:"stdClass":1:{s:1:"x";N;}"#, "a:3:{i:0;d:0.5;i:1;d:-12;i:2;i:-4;}",
    #"a:1:{s:0:"";s:4:"";}{";}"#,
  ])
  func plainOnes(text: String) {
    #expect(SerializedGlance.isSound(text))
    #expect((try? PHPValue(serialized: text)) != nil)
  }

  @Test(arguments: [
    "", "a:", "a:0:{", "a:1:{}", "a:0:{} ", "a:0:{i:0;i:1;}", "s:1:\"x\";", "i:5;", "N;",
    #"a:1:{i:0;s:9:"München";}"#, "a:1:{i:0;i:1;i:2;i:3;}", "a:1:{b:0;i:1;}", "a:9999999:{}",
    "a:1:{i:0;d:1.2.3;}", "a:1:{i:0;R:1;}", "a:1:{i:0;s:99999999999999999999:\"\";}",
    String(repeating: "a:1:{i:0;", count: 100) + "N;" + String(repeating: "}", count: 100),
  ])
  func othersAreLeftToTheParser(text: String) {
    #expect(!SerializedGlance.isSound(text))
  }

  /// What it accepts the parser accepts: any sound text with one byte changed.
  @Test func itNeverAcceptsMoreThanTheParser() {
    let sound = #"a:3:{i:0;s:3:"sea";s:1:"k";a:1:{i:-1;b:1;}i:7;O:1:"X":1:{s:1:"d";d:0.5;}}"#
    let marks = Array("0129:;{}\"-.aNOsibdR ".utf8)
    for place in sound.utf8.indices {
      for mark in marks {
        var bytes = Array(sound.utf8)
        bytes[sound.utf8.distance(from: sound.utf8.startIndex, to: place)] = mark
        let text = String(decoding: bytes, as: UTF8.self)
        if SerializedGlance.isSound(text) {
          #expect((try? PHPValue(serialized: text)) != nil, "\(text)")
        }
      }
    }
  }
}
