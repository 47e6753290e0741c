/// The elements of HTML that mean something here; any other is `unknown` and known by its name.
package enum HTMLTag: String, CaseIterable, Sendable {
  case unknown = ""
  case a, abbr, acronym, address, applet, area, article, aside, audio, b, base, basefont, bdi, bdo
  case bgsound, big, blink, blockquote, body, br, button, canvas, caption, center, cite, code, col
  case colgroup, data, datalist, dd, del, details, dfn, dialog, dir, div, dl, dt, em, embed
  case fieldset, figcaption, figure, font, footer, form, frame, frameset, h1, h2, h3, h4, h5, h6
  case head, header, hgroup, hr, html, i, iframe, image, img, input, ins, kbd, keygen, label
  case legend, li, link, listing, main, map, mark, marquee, math, menu, meta, meter, nav, nobr
  case noembed, noframes, noscript, object, ol, optgroup, option, output, p, param, picture
  case plaintext, pre, progress, q, rb, rp, rt, rtc, ruby, s, samp, script, search, section, select
  case small, source, span, strike, strong, style, sub, summary, sup, svg, table, tbody, td
  case template, textarea, tfoot, th, thead, time, title, tr, track, tt, u, ul, `var`, video, wbr
  case xmp

  private static let byName = NameTable(allCases.map { ($0.rawValue, $0) })

  /// The tag of that name in any case, `unknown` if there is none.
  static func named(_ name: some Collection<UInt8>) -> HTMLTag { named(PackedName(name)) }

  static func named(_ name: PackedName) -> HTMLTag { byName[name] ?? .unknown }
}

extension HTMLTag {
  /// Elements that have no end tag and no content.
  var isVoid: Bool {
    switch self {
    case .area, .base, .basefont, .bgsound, .br, .col, .embed, .frame, .hr, .image, .img, .input,
      .keygen, .link, .meta, .param, .source, .track, .wbr:
      true
    default: false
    }
  }

  /// Elements whose content is text to the letter, whatever markup it seems to hold.
  var isRawText: Bool {
    switch self {
    case .script, .style, .xmp, .iframe, .noembed, .noframes, .textarea, .title: true
    default: false
    }
  }

  /// HTML5's formatting elements: reopened in the next block when a block's end closed them.
  var isFormatting: Bool {
    switch self {
    case .a, .b, .big, .code, .em, .font, .i, .nobr, .s, .small, .strike, .strong, .tt, .u: true
    default: false
    }
  }

  /// Elements whose start tag ends an open paragraph.
  var closesParagraph: Bool {
    switch self {
    case .address, .article, .aside, .blockquote, .center, .details, .dialog, .dir, .div, .dl,
      .fieldset, .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .header,
      .hgroup, .hr, .listing, .li, .main, .menu, .nav, .ol, .p, .plaintext, .pre, .section,
      .summary, .table, .ul, .xmp, .dd, .dt, .search:
      true
    default: false
    }
  }

  /// Elements that a rendering starts on a line of its own.
  var isBlock: Bool {
    switch self {
    case .body, .caption, .html, .legend, .noscript, .option, .tbody, .td, .tfoot, .th, .thead,
      .tr, .optgroup:
      true
    default: closesParagraph
    }
  }
}
