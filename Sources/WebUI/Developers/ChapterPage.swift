import HTML
import Messages

/// The endpoints of one subject, and the shapes that they take and give.
struct ChapterPage: Screen {
  let frame: ReferenceFrame
  let kind: APIReference.Kind
  let chapter: APIReference.Chapter
  /// The address of this house, without a path.
  let base: String

  private var say: Phrases { frame.say }

  var title: String { say.name(chapter.group) }
  var subtitle: String? { "\(frame.title(of: kind)) (\(kind.path))" }

  var content: [Node] {
    frame.around {
      for endpoint in chapter.endpoints {
        EndpointSection(say: say, kind: kind, endpoint: endpoint, base: base)
      }
      if !chapter.shapes.isEmpty {
        section(.class("shapes"), .ariaLabelledBy("shapes")) {
          h2(.id("shapes")) { say.developers.shapes }
          p(.class("muted")) { say.developers.shapesText }
          for shape in chapter.shapes { ShapeSection(say: say, shape: shape) }
        }
      }
    }
  }
}
