import HTTP
import Operations

extension WebUI {
  func home(_ visit: StaffVisit) async throws -> Response {
    visit.page(
      HomePage(say: visit.say, home: try await operations.home(as: visit.principal)), in: .home)
  }
}
