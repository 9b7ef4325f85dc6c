/// Something that carries operations on: a server process, or a request that does so by itself.
package enum Worker {
  package typealias ID = Domain.ID<Worker>
}
