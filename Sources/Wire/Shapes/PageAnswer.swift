/// One page of a list. `previous` and `next` go back as `cursor`; without one there is no page.
package struct PageAnswer<Item: Shape>: Shape {
  package var items: [Item]
  package var total: Int
  package var previous: String?
  package var next: String?

  package init(
    items: [Item], total: Int, previous: String? = nil, next: String? = nil
  ) {
    self.items = items
    self.total = total
    self.previous = previous
    self.next = next
  }

  package static var name: String { Item.name + "Page" }
  package static var members: [String: MemberNote] {
    [
      "total": .note("Items in the whole list."),
      "previous": .note("Send back as cursor; absent on the first page."),
      "next": .note("Send back as cursor; absent on the last page."),
    ]
  }
}

extension PageAnswer: JSONWritable where Item: JSONWritable {
  package func write(to writer: inout JSONWriter) {
    writer.object { object in
      object.member("items", items)
      object.member("total", total)
      object.member("previous", previous)
      object.member("next", next)
    }
  }
}

/// A list that always comes whole.
package struct ListAnswer<Item: Shape>: Shape {
  package var items: [Item]

  package init(items: [Item]) {
    self.items = items
  }

  package static var name: String { Item.name + "List" }
}
