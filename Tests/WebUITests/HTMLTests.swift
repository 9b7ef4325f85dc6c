import HTML
import Testing

@Suite struct `Nodes of a page` {
  private struct Somewhere: Address {
    let address: String
  }

  private func text(_ nodes: [Node]) -> String {
    String(decoding: nodes.rendered(), as: UTF8.self)
  }

  @Test func `escape text and attributes`() {
    let name = "<script>alert('x')</script> & \"co\""
    let escaped = "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;co&quot;"
    #expect(text([p(.title(name)) { name }]) == "<p title=\"\(escaped)\">\(escaped)</p>")
  }

  @Test func `write void elements without an end, and others with one`() {
    #expect(text([input(.name("a")), div()]) == "<input name=\"a\"><div></div>")
  }

  @Test func `write what holds by its name alone, and what does not hold not at all`() {
    let nodes = [input(.checked(), .disabled(false), .required(true), .ariaInvalid(false))]
    #expect(text(nodes) == "<input checked required>")
  }

  @Test(arguments: ["javascript:alert(1)", "data:text/html,x", "//evil.example", " https://x"])
  func `lead out of the product only to the web`(link: String) {
    #expect(text([a(.href(external: link)) { "x" }]) == "<a>x</a>")
    #expect(text([a(.href(external: "https://x.example")) { "x" }]).contains("https://x.example"))
  }

  @Test func `keep their order through conditions and loops`() {
    let none: Bool = false
    let list = ul {
      li { "0" }
      for number in 1...3 { li { String(number) } }
      if none { li { "never" } }
      Markup("<li>4</li>")
    }
    #expect(text([list]) == "<ul><li>0</li><li>1</li><li>2</li><li>3</li><li>4</li></ul>")
  }

  @Test func `escape the query of a link`() {
    let link = Somewhere(address: "/a?b=1&c=\"2\"")
    #expect(text([a(.href(link)) { "x" }]) == "<a href=\"/a?b=1&amp;c=&quot;2&quot;\">x</a>")
  }

  @Test func `pass on letters of every script as they are`() {
    let name = "Zoë Šimůnek 李 \u{1F600}"
    #expect(text([.text(name)]) == name)
  }
}
