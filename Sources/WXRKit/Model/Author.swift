/// A user who owns exported items (`wp:author`, since WXR 1.1). Commenters are not authors.
public struct Author: Hashable, Sendable {
  public typealias ID = Identifier<Author>

  public var id: ID?
  /// What ``Item/creator`` refers to.
  public var login: String?
  public var email: String?
  public var displayName: String?
  public var firstName: String?
  public var lastName: String?
  public var extensions: [Extension]

  public init(
    id: ID? = nil, login: String? = nil, email: String? = nil, displayName: String? = nil,
    firstName: String? = nil, lastName: String? = nil, extensions: [Extension] = []
  ) {
    self.id = id
    self.login = login
    self.email = email
    self.displayName = displayName
    self.firstName = firstName
    self.lastName = lastName
    self.extensions = extensions
  }
}
