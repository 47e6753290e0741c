import WXRKit

/// All remedies, in the order in which they look at an entity.
enum RemedyTable {
  static let all: [any Remedy.Type] = [
    // What is left out needs nothing else.
    PrivateData.self, RepeatedFields.self,
    // Texts, for slugs and names are made of them.
    DecodedMojibake.self, TitleEntities.self,
    // Numbers before what refers by them; who is who before who belongs to whom.
    ItemNumbers.self, ItemIdentity.self, ItemParents.self, CommentThreads.self,
    // Slugs once parents are known; terms that are gone before those that are missing.
    ItemSlugs.self, TermSlugs.self, MisplacedDeclarations.self, RepeatedTerms.self,
    TermDeclarations.self, TermTree.self,
    // What the site says of itself, once all authors are declared.
    Authors.self, SiteFacts.self,
    Dates.self, Attachments.self, Metas.self,
    // Contents: delimiters first, then what is between them.
    UnescapedDelimiters.self, BlockAttributesJSON.self, BlockEnds.self, EmbeddedFiles.self,
    UnwantedMarkup.self,
    // Values last, for lengths count what stands there then.
    StoredValues.self, CarriageReturns.self,
  ]
}
