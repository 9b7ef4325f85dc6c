import HTTPSending
import Testing

@Suite struct `An address that is asked` {
  @Test(
    arguments: [
      [169, 254, 169, 254], [169, 254, 0, 1], [0, 0, 0, 0], [224, 0, 0, 1], [255, 255, 255, 255],
      [168, 63, 129, 16], [100, 100, 100, 200],
    ] as [[UInt8]])
  func `is never one of the link or of nobody, whatever the operator allows`(address: [UInt8]) {
    #expect(!NetworkRule(allowsPrivate: true).allows(address))
    #expect(!NetworkRule(allowsPrivate: true).allows(mapped(address)), "nor behind IPv6")
  }

  @Test(
    arguments: [
      [127, 0, 0, 1], [10, 1, 2, 3], [172, 16, 0, 1], [172, 31, 255, 255], [192, 168, 1, 1],
      [100, 64, 0, 1],
    ] as [[UInt8]])
  func `is private only where the operator allows it`(address: [UInt8]) {
    #expect(!NetworkRule(allowsPrivate: false).allows(address))
    #expect(!NetworkRule(allowsPrivate: false).allows(mapped(address)))
    #expect(NetworkRule(allowsPrivate: true).allows(address))
    #expect(NetworkRule(allowsPrivate: true).allows(mapped(address)))
  }

  @Test(
    arguments: [
      [8, 8, 8, 8], [172, 15, 0, 1], [172, 32, 0, 1], [169, 253, 1, 1], [168, 63, 129, 17],
    ] as [[UInt8]])
  func `may be any other`(address: [UInt8]) {
    #expect(NetworkRule(allowsPrivate: false).allows(address))
  }

  @Test func `is judged in IPv6 as well`() {
    let strict = NetworkRule(allowsPrivate: false)
    let open = NetworkRule(allowsPrivate: true)
    let link = address(0xFE80, last: 1)
    let group = address(0xFF02, last: 1)
    let cloud: [UInt8] = [0xFD, 0, 0x0E, 0xC2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0x54]
    for never in [link, group, cloud, address(0, last: 0)] { #expect(!open.allows(never)) }
    for own in [address(0xFD12, last: 1), address(0, last: 1)] {
      #expect(!strict.allows(own))
      #expect(open.allows(own))
    }
    #expect(strict.allows(address(0x2001, last: 1)))
    // 6to4 around an address of the link.
    #expect(!open.allows([0x20, 0x02, 169, 254, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]))
    #expect(!open.allows([1, 2, 3]), "no address at all")
  }

  private func mapped(_ address: [UInt8]) -> [UInt8] {
    [UInt8](repeating: 0, count: 10) + [0xFF, 0xFF] + address
  }

  private func address(_ first: UInt16, last: UInt8) -> [UInt8] {
    [UInt8(first >> 8), UInt8(first & 0xFF)] + [UInt8](repeating: 0, count: 13) + [last]
  }
}
