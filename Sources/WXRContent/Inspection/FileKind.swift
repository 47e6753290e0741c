/// What kind of file an extension stands for, in the classes that WordPress sorts uploads into.
enum FileKind: String, CaseIterable {
  case image, audio, video, document, spreadsheet, presentation, text, archive, code, other
  case unknown

  init(extension name: String) {
    self = name.isEmpty ? .unknown : Self.table[name] ?? .other
  }

  private static let table: [String: FileKind] = {
    var table: [String: FileKind] = [:]
    for (kind, extensions) in extensions {
      for name in extensions.split(separator: " ") { table[String(name)] = kind }
    }
    return table
  }()

  private static let extensions: [(FileKind, String)] = [
    (.image, "jpg jpeg jpe jfif gif png bmp tif tiff webp ico heic heif heics heifs svg svgz avif"),
    (.audio, "aac ac3 aif aiff flac m3a m4a m4b mka mp1 mp2 mp3 ogg oga opus ram wav wma mid midi"),
    (
      .video,
      "3g2 3gp 3gpp asf avi divx dv flv m4v mkv mov mp4 mpeg mpg mpv ogm ogv qt rm vob webm wmv"
    ),
    (.document, "doc docx docm dotx odt pages pdf xps oxps rtf wp wpd psd xcf ai eps epub mobi"),
    (.spreadsheet, "numbers ods xls xlsx xlsm xlsb"),
    (.presentation, "swf key ppt pptx pptm pps ppsx ppsm sldx sldm odp"),
    (.text, "asc csv tsv txt md vtt srt ics"),
    (.archive, "bz2 cab dmg gz rar sea sit sqx tar tgz zip 7z"),
    (.code, "css htm html php js json xml"),
  ]
}
