package import Wire

/// What every resource says of itself (PC 5.4.5).
package struct ResourceAttributes: Shape, JSONWritable {
  package var objectType: String
  package var etag: String?

  init(_ objectType: String, etag: String? = nil) {
    self.objectType = objectType
    self.etag = etag
  }

  package func write(to writer: inout JSONWriter) {
    writer.object { object in
      object.member("objectType", objectType)
      object.member("etag", etag)
    }
  }
}

/// A way to somewhere; relative to the base, without the version (PC 5.4.6).
package struct Link: Shape, JSONWritable {
  package var uri: String
  package var method: String
  package var headers: [LinkHeader]

  init(_ uri: String, headers: [LinkHeader] = []) {
    self.uri = uri
    method = "GET"
    self.headers = headers
  }

  package func write(to writer: inout JSONWriter) {
    writer.object { object in
      object.member("uri", uri)
      object.member("method", method)
      object.member("headers", headers)
    }
  }
}

package struct LinkHeader: Shape, JSONWritable {
  package var key: String
  package var value: String

  package func write(to writer: inout JSONWriter) {
    writer.object { object in
      object.member("key", key)
      object.member("value", value)
    }
  }
}

package struct Links: Shape, JSONWritable {
  package var this: Link?
  package var next: Link?
  package var previous: Link?

  enum CodingKeys: String, CodingKey {
    case this = "self"
    case next, previous
  }

  init(to uri: String, next: Link? = nil, previous: Link? = nil) {
    this = Link(uri)
    self.next = next
    self.previous = previous
  }

  package func write(to writer: inout JSONWriter) {
    writer.object { object in
      object.member("self", this)
      object.member("next", next)
      object.member("previous", previous)
    }
  }
}

/// Items of one answer (PC 5.4.7): `totalCount` counts these, not the whole list.
package struct Collection<Item: Shape>: Shape {
  package var totalCount: Int
  package var items: [Item]
  package var continuationToken: String?
  package var links: Links?
  package var attributes: ResourceAttributes

  package static var name: String { "CollectionOf" + Item.name }

  init(_ items: [Item], continuationToken: String? = nil, links: Links? = nil) {
    totalCount = items.count
    self.items = items
    self.continuationToken = continuationToken
    self.links = links
    attributes = ResourceAttributes("Collection")
  }
}

extension Collection: JSONWritable where Item: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.object { object in
      object.member("totalCount", totalCount)
      object.member("items", items)
      object.member("continuationToken", continuationToken)
      object.member("links", links)
      object.member("attributes", attributes)
    }
  }
}
