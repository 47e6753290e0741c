/// Writes entities as WXR: what WordPress's exporter writes of them, element for element, in its
/// order and quoting.
///
/// ```swift
/// var writer = WXRWriter(try FileSink(path: "blog.xml"))
/// while let entity = try reader.next() { try writer.write(entity) }
/// try writer.finish()
/// ```
/// The output is well-formed, where WordPress's is not always; reading it gives equal entities. The
/// order within the channel is the one in which entities come: the site first, then whatever there
/// is, comments behind their item. A site without namespaces, or none at all, gets WordPress's. What
/// XML has no place for (characters, names, a comment without an item) is settled and told in
/// ``diagnostics``. A further site that is no continuation is a further part of the same export: it
/// adds to the channel what it has besides titles, addresses and versions.
///
/// Memory is bounded by the largest entity.
public struct WXRWriter<Output: ByteSink & ~Copyable>: EntitySink, ~Copyable {
  public private(set) var output: Output
  /// What could not be written as it came.
  public private(set) var diagnostics = Diagnostics()
  private var writer: WXREntityWriter

  public init(_ output: consuming Output, options: WXROptions = WXROptions()) {
    self.output = output
    writer = WXREntityWriter(options)
  }

  public mutating func write(_ entity: Entity) throws(WriteError) {
    writer.append(entity)
    try writer.flush(to: &output)
  }

  public mutating func finish() throws(WriteError) {
    writer.endDocument()
    diagnostics.add(writer.takeDiagnostics())
    try writer.flush(to: &output, ifAtLeast: 1)
  }
}
