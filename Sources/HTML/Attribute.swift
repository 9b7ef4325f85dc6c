/// An attribute of an element. One that is absent is not written at all.
package struct Attribute: Sendable {
  enum Value: Sendable {
    case text(String)
    case present
    case absent
  }

  /// Stands before the name: `data-`, or nothing.
  var prefix: StaticString = ""
  let name: StaticString
  let value: Value

  init(_ name: StaticString, _ text: String) {
    self.name = name
    value = .text(text)
  }

  init(_ name: StaticString, optional text: String?) {
    self.name = name
    value = text.map { .text($0) } ?? .absent
  }

  init(_ name: StaticString, when holds: Bool) {
    self.name = name
    value = holds ? .present : .absent
  }
}

extension Attribute {
  package static func `class`(_ names: String) -> Attribute { Attribute("class", names) }
  package static func id(_ id: String) -> Attribute { Attribute("id", id) }
  package static func title(_ text: String) -> Attribute { Attribute("title", text) }
  package static func dir(_ direction: String) -> Attribute { Attribute("dir", direction) }
  package static func lang(_ tag: String) -> Attribute { Attribute("lang", tag) }
  package static func role(_ role: String) -> Attribute { Attribute("role", role) }
  package static func hidden(_ holds: Bool = true) -> Attribute { Attribute("hidden", when: holds) }
  package static func tabindex(_ index: Int) -> Attribute { Attribute("tabindex", String(index)) }
}

// Links and documents
extension Attribute {
  package static func href(_ target: some Address) -> Attribute {
    Attribute("href", target.address)
  }

  /// A place on this very page.
  package static func href(fragment: String) -> Attribute { Attribute("href", "#" + fragment) }

  /// A link out of the product. Anything but `http` and `https` is left out, since a link such as
  /// `javascript:` would run.
  package static func href(external link: String) -> Attribute {
    let isWeb = link.hasPrefix("https://") || link.hasPrefix("http://")
    return Attribute("href", optional: isWeb ? link : nil)
  }

  /// Opens a tab of its own, so that what is being filled in stays.
  package static func newTab() -> Attribute { Attribute("target", "_blank") }

  package static func src(_ target: some Address) -> Attribute { Attribute("src", target.address) }
  package static func alt(_ text: String) -> Attribute { Attribute("alt", text) }
  package static func width(_ pixels: Int) -> Attribute { Attribute("width", String(pixels)) }
  package static func height(_ pixels: Int) -> Attribute { Attribute("height", String(pixels)) }
  package static func rel(_ relation: String) -> Attribute { Attribute("rel", relation) }
  package static func hreflang(_ tag: String) -> Attribute { Attribute("hreflang", tag) }
  package static func charset(_ name: String) -> Attribute { Attribute("charset", name) }
  package static func content(_ text: String) -> Attribute { Attribute("content", text) }
  package static func httpEquiv(_ name: String) -> Attribute { Attribute("http-equiv", name) }
  package static func datetime(_ time: String) -> Attribute { Attribute("datetime", time) }
  package static func download() -> Attribute { Attribute("download", when: true) }
}

// Forms
extension Attribute {
  package static func method(_ method: String) -> Attribute { Attribute("method", method) }
  package static func action(_ target: some Address) -> Attribute {
    Attribute("action", target.address)
  }
  package static func formAction(_ target: some Address) -> Attribute {
    Attribute("formaction", target.address)
  }
  package static func formMethod(_ method: String) -> Attribute {
    Attribute("formmethod", method)
  }
  package static func formNoValidate() -> Attribute { Attribute("formnovalidate", when: true) }
  package static func enctype(_ type: String) -> Attribute { Attribute("enctype", type) }
  /// The `datalist` with proposals.
  package static func list(_ id: String) -> Attribute { Attribute("list", id) }
  package static func form(_ id: String) -> Attribute { Attribute("form", id) }
  package static func name(_ name: String) -> Attribute { Attribute("name", name) }
  package static func value(_ value: String) -> Attribute { Attribute("value", value) }
  package static func type(_ type: String) -> Attribute { Attribute("type", type) }
  package static func `for`(_ id: String) -> Attribute { Attribute("for", id) }
  package static func accept(_ types: String) -> Attribute { Attribute("accept", types) }
  package static func autocomplete(_ kind: String) -> Attribute { Attribute("autocomplete", kind) }
  package static func inputmode(_ mode: String) -> Attribute { Attribute("inputmode", mode) }
  package static func placeholder(_ text: String) -> Attribute { Attribute("placeholder", text) }
  package static func maxlength(_ limit: Int) -> Attribute { Attribute("maxlength", String(limit)) }
  package static func minlength(_ limit: Int) -> Attribute { Attribute("minlength", String(limit)) }
  package static func min(_ limit: Int) -> Attribute { Attribute("min", String(limit)) }
  package static func max(_ limit: Int) -> Attribute { Attribute("max", String(limit)) }
  package static func rows(_ rows: Int) -> Attribute { Attribute("rows", String(rows)) }
  /// The `datalist` with what is proposed here.
  package static func list(_ id: String?) -> Attribute { Attribute("list", optional: id) }
  package static func spellcheck(_ on: Bool) -> Attribute {
    Attribute("spellcheck", on ? "true" : "false")
  }
  package static func checked(_ holds: Bool = true) -> Attribute {
    Attribute("checked", when: holds)
  }
  package static func selected(_ holds: Bool = true) -> Attribute {
    Attribute("selected", when: holds)
  }
  package static func disabled(_ holds: Bool = true) -> Attribute {
    Attribute("disabled", when: holds)
  }
  package static func required(_ holds: Bool = true) -> Attribute {
    Attribute("required", when: holds)
  }
  package static func readonly(_ holds: Bool = true) -> Attribute {
    Attribute("readonly", when: holds)
  }
  package static func autofocus(_ holds: Bool = true) -> Attribute {
    Attribute("autofocus", when: holds)
  }
  package static func open(_ holds: Bool = true) -> Attribute { Attribute("open", when: holds) }
}

// Tables and what assistive technology is told
extension Attribute {
  package static func scope(_ scope: String) -> Attribute { Attribute("scope", scope) }
  package static func colspan(_ columns: Int) -> Attribute { Attribute("colspan", String(columns)) }
  package static func ariaLabel(_ text: String) -> Attribute { Attribute("aria-label", text) }
  package static func ariaLabelledBy(_ id: String) -> Attribute { Attribute("aria-labelledby", id) }
  package static func ariaDescribedBy(_ id: String?) -> Attribute {
    Attribute("aria-describedby", optional: id)
  }
  package static func ariaCurrent(_ kind: String?) -> Attribute {
    Attribute("aria-current", optional: kind)
  }
  package static func ariaSort(_ order: String?) -> Attribute {
    Attribute("aria-sort", optional: order)
  }
  package static func ariaInvalid(_ holds: Bool) -> Attribute {
    Attribute("aria-invalid", optional: holds ? "true" : nil)
  }
  package static func ariaChecked(_ state: String) -> Attribute { Attribute("aria-checked", state) }
  package static func ariaHidden() -> Attribute { Attribute("aria-hidden", "true") }
  package static func data(label: String) -> Attribute { Attribute("data-label", label) }
  /// What scripts read: `data-` and a name of our own. Absent when nil.
  package static func data(_ name: StaticString, _ value: String?) -> Attribute {
    var attribute = Attribute(name, optional: value)
    attribute.prefix = "data-"
    return attribute
  }
  package static func ariaLive(_ kind: String) -> Attribute { Attribute("aria-live", kind) }
  package static func ariaExpanded(_ holds: Bool) -> Attribute {
    Attribute("aria-expanded", holds ? "true" : "false")
  }
  package static func ariaControls(_ id: String) -> Attribute { Attribute("aria-controls", id) }
  package static func ariaModal() -> Attribute { Attribute("aria-modal", "true") }
  package static func value(of number: Int) -> Attribute { Attribute("value", String(number)) }
}
