import Domain
import HTML
import Messages
import Operations

/// What fields of a file can hold, once for all of them on the page.
struct UploadProposals: Component {
  let say: Phrases
  let customer: Customer
  let seats: [ProductSeats]

  var body: [Node] {
    datalist(.id("known-locations")) {
      for location in say.language.locations.sorted {
        option(.value(say.language.locations[location]))
      }
    }
    datalist(.id("known-products")) {
      for item in seats where item.product.publisher == nil {
        option(.value(item.product.name))
      }
    }
    datalist(.id("known-roles")) {
      for role in Role.allCases { option(.value(role.word)) }
    }
  }

  /// The list for a column; nil where anything may stand.
  static func list(for column: Upload.Column?) -> String? {
    switch column {
    case .location: "known-locations"
    case .products: "known-products"
    case .roles: "known-roles"
    default: nil
    }
  }
}
