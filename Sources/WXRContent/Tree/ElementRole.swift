/// What an element is to a reader of content.
enum ElementRole {
  /// Shows nothing that can be kept; told if it is worth telling.
  case dropped(ContentFinding.Kind?)
  case lineBreak
  /// Part of the text around it, with or without a mark.
  case inline
  case script
  case image
  case link
  /// Something that plays or shows in a frame.
  case media
  /// Kept as markup, with all that is in it.
  case verbatim
  case block

  init(_ tag: HTMLTag) {
    switch tag {
    case .br: self = .lineBreak
    case .img, .image: self = .image
    case .a: self = .link
    case .iframe, .video, .audio, .object, .embed, .applet: self = .media
    case .script: self = .script
    case .style: self = .dropped(.script)
    case .input, .keygen, .select, .textarea, .progress, .meter: self = .dropped(.formControl)
    case .svg, .canvas: self = .dropped(.drawing)
    case .math: self = .verbatim
    case .area, .base, .basefont, .bgsound, .col, .colgroup, .datalist, .frame, .frameset, .head,
      .link, .meta, .noembed, .noframes, .param, .source, .template, .title, .track, .wbr:
      self = .dropped(nil)
    default: self = tag.isBlock ? .block : .inline
    }
  }
}

extension HTMLTag {
  /// The marks that an element sets on its content.
  var marks: Marks {
    switch self {
    case .b, .strong: .strong
    case .i, .em, .dfn, .var: .emphasis
    case .del, .s, .strike: .strikethrough
    case .sup: .superscript
    case .sub: .subscript
    case .u: .underline
    case .ins: .inserted
    case .mark: .highlight
    case .small: .small
    case .big: .big
    case .kbd: .keyboard
    case .samp: .sample
    case .q: .quotation
    default: []
    }
  }

  /// The level of a heading, nil for other elements.
  var headingLevel: Int? {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: nil
    }
  }
}
