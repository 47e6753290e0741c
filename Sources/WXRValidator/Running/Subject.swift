import WXRKit

/// The entity that rules look at, and where it stands.
struct Subject {
  var places: EntityPlaces?
  /// The number of the document in its export.
  var source = 0
  var ordinal = 0
  var comment = 0
  var element = Element.rss
  var itemID: Number?
  var title: String?
  var itemOffset: Int?

  func spot(_ place: RuleReport.Place) -> Spot {
    var spot = Spot(
      source: Int32(truncatingIfNeeded: source), ordinal: Int32(truncatingIfNeeded: ordinal),
      comment: Int32(truncatingIfNeeded: comment), part: 0, element: element, field: element,
      half: element, itemID: itemID?.integer, offset: places?.offset, itemOffset: itemOffset)
    point(&spot, at: place)
    return spot
  }

  /// The innermost part that starts at an offset or before it.
  func spot(at offset: Int) -> Spot {
    var place = RuleReport.Place.entity
    var best = places?.offset ?? 0
    func consider(_ candidate: RuleReport.Place, _ start: Int?) {
      guard let start, start <= offset, start >= best else { return }
      (place, best) = (candidate, start)
    }
    for field in places?.fields ?? [] { consider(.field(field.element), field.offset) }
    for (index, start) in (places?.terms ?? []).enumerated() { consider(.term(index), start) }
    for (index, meta) in (places?.metas ?? []).enumerated() {
      consider(.meta(index), meta.offset)
      consider(.metaKey(index), meta.key)
      consider(.metaValue(index), meta.value)
    }
    return spot(place)
  }

  private func point(_ spot: inout Spot, at place: RuleReport.Place) {
    switch place {
    case .entity: break
    case .field(let element): set(&spot, element, 0, places?.field(element))
    case .term(let index):
      let offset = places.flatMap { index < $0.terms.count ? $0.terms[index] : nil }
      set(&spot, .category, index + 1, offset)
    case .meta(let index): set(&spot, metaElement, index + 1, meta(index)?.offset)
    case .metaKey(let index):
      set(&spot, metaElement, index + 1, meta(index)?.key ?? meta(index)?.offset)
      spot.half = .metaKey
    case .metaValue(let index):
      set(&spot, metaElement, index + 1, meta(index)?.value ?? meta(index)?.offset)
      spot.half = .metaValue
    case .extension(let index):
      let offset = places.flatMap { index < $0.extensions.count ? $0.extensions[index] : nil }
      spot.offset = offset ?? spot.offset
    }
  }

  private func set(_ spot: inout Spot, _ element: Element, _ part: Int, _ offset: Int?) {
    spot.field = element
    spot.half = element
    spot.part = Int32(truncatingIfNeeded: part)
    spot.offset = offset ?? spot.offset
  }

  private func meta(_ index: Int) -> EntityPlaces.Meta? {
    places.flatMap { index < $0.metas.count ? $0.metas[index] : nil }
  }

  private var metaElement: Element {
    switch element {
    case .comment: .commentmeta
    case .item: .postmeta
    default: .termmeta
    }
  }
}
