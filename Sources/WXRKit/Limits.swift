/// Every bound that hostile input meets, with its default.
public struct Limits: Sendable {
  /// Bytes in one text value, such as a post's content. 512 MiB.
  public var textLength = 512 << 20
  /// Bytes in one tag with its attributes. 1 MiB.
  public var tagLength = 1 << 20
  /// Elements inside each other. 250; libxml2 ends at 256.
  public var elementDepth = 250
  /// Bytes that come out of a container for each byte that goes in. 1000.
  public var compressionRatio = 1000
  /// Bytes of one unpacked export. 1 TiB.
  public var exportLength = 1 << 40
  /// Containers inside each other. 2.
  public var containerDepth = 2
  /// Members of one container. 10,000.
  public var containerEntries = 10_000
  /// HTML elements inside each other in a post's content. 512.
  public var htmlDepth = 512
  /// Arrays and objects inside each other in a PHP value. 512.
  public var phpDepth = 512
  /// Values and bytes of strings that the references inside one PHP value may repeat. 1 Mi.
  public var phpRepetition = 1 << 20
  /// Blocks or shortcodes inside each other in a post's content. 256.
  public var contentDepth = 256

  /// Bytes of one entity written as JSON. 2 GiB: a text can be longer there than in XML.
  public var jsonLength = 2 << 30
  /// Bytes of a JSON file of an archive, such as an OCFL inventory. 256 MiB.
  public var inventoryLength = 256 << 20
  /// Bytes of HTML that come out of a post's content for each byte that goes in, 4 MiB apart. 16.
  public var contentGrowth = 16

  /// Whether the reading ends at the first finding that is an error, instead of mending it. No.
  public var stopsAtError = false

  public init() {}
}
