import HTML

/// A small drawing beside a word; never in its place, so it is hidden from those who listen.
enum Icon: String, CaseIterable, Sendable {
  case search
  case home
  case customers
  case users
  case user
  case deleted
  case seats
  case operations
  case activity
  case staff
  case token
  case application
  case code
  case help
  case close
  case chevron
  case next
  case previous
  case good
  case warn
  case bad
  case info
  case add
  case upload
  case download
  case print
  case mail
  case copy
  case eye
  case key
  case undo
  case swap
  case filter
  case edit
  case external
  case clock
  case lock
  case pause
  case play
  case stop
  case tag
  case pin
  case more
  case menu
}

extension Icon: Component {
  var body: [Node] {
    svg(.class("icon"), .ariaHidden(), .width(20), .height(20)) {
      use(.href(IconPlace(icon: self)))
    }
  }
}

/// Where the drawing stands: in one file that all pages share.
private struct IconPlace: Address {
  let icon: Icon

  var address: String { "\(Asset.icons.route.address)#\(icon.rawValue)" }
}

/// The drawings: lines of one width on a grid of 20 by 20, in the color of the text.
enum Icons {
  static let text = """
    <svg xmlns="http://www.w3.org/2000/svg"><defs>\
    <symbol id="search" viewBox="0 0 20 20"><circle cx="9" cy="9" r="5.5"/><path d="m13.2 13.2 4 4"/></symbol>\
    <symbol id="home" viewBox="0 0 20 20"><path d="M3 9.5 10 3.5l7 6M5 8.5V16.5h10V8.5M8.5 16.5v-5h3v5"/></symbol>\
    <symbol id="customers" viewBox="0 0 20 20"><path d="M3 16.5V5l6-2v13.5M9 7.5l8 2v7H3M12 12.5h2M5.5 7.5h1M5.5 10.5h1M5.5 13.5h1"/></symbol>\
    <symbol id="users" viewBox="0 0 20 20"><circle cx="7.5" cy="7" r="2.8"/><path d="M2.5 16c0-3 2.2-4.8 5-4.8s5 1.8 5 4.8M13 4.5a2.7 2.7 0 0 1 0 5M14 11.5c2.2.4 3.5 2 3.5 4.5"/></symbol>\
    <symbol id="user" viewBox="0 0 20 20"><circle cx="10" cy="6.8" r="3.2"/><path d="M3.8 17c0-3.6 2.8-5.6 6.2-5.6s6.2 2 6.2 5.6"/></symbol>\
    <symbol id="deleted" viewBox="0 0 20 20"><path d="M4 5.5h12M8 5.5V3.5h4v2M5.5 5.5l.7 11h7.6l.7-11M8.5 8.5v5M11.5 8.5v5"/></symbol>\
    <symbol id="seats" viewBox="0 0 20 20"><rect x="3" y="3" width="6" height="6" rx="1.2"/><rect x="11" y="3" width="6" height="6" rx="1.2"/><rect x="3" y="11" width="6" height="6" rx="1.2"/><path d="M14 11.5v5M11.5 14h5"/></symbol>\
    <symbol id="operations" viewBox="0 0 20 20"><path d="M3 10h3l2-5.5 4 11 2-5.5h3"/></symbol>\
    <symbol id="activity" viewBox="0 0 20 20"><path d="M5 3h8l3 3v11H5zM8 8h5M8 11h5M8 14h3"/></symbol>\
    <symbol id="staff" viewBox="0 0 20 20"><rect x="3" y="6.5" width="14" height="10" rx="1.5"/><path d="M7.5 6.5V4.5h5v2M3 11h14M10 10v2.5"/></symbol>\
    <symbol id="token" viewBox="0 0 20 20"><circle cx="7" cy="13" r="3.5"/><path d="m9.5 10.5 6.5-6.5M13 7l2.5 2.5"/></symbol>\
    <symbol id="application" viewBox="0 0 20 20"><rect x="3" y="4" width="14" height="12" rx="1.5"/><path d="M3 7.5h14M6.5 10.5l2 1.5-2 1.5M10.5 13.5h3"/></symbol>\
    <symbol id="code" viewBox="0 0 20 20"><path d="m6.5 6-4 4 4 4M13.5 6l4 4-4 4M11.5 4.5l-3 11"/></symbol>\
    <symbol id="help" viewBox="0 0 20 20"><circle cx="10" cy="10" r="7"/><path d="M7.8 8a2.2 2.2 0 1 1 3.3 1.9c-.8.5-1.1.9-1.1 1.8M10 14.2v.3"/></symbol>\
    <symbol id="close" viewBox="0 0 20 20"><path d="m5 5 10 10M15 5 5 15"/></symbol>\
    <symbol id="chevron" viewBox="0 0 20 20"><path d="m6 8 4 4 4-4"/></symbol>\
    <symbol id="next" viewBox="0 0 20 20"><path d="m8 5 5 5-5 5"/></symbol>\
    <symbol id="previous" viewBox="0 0 20 20"><path d="m12 5-5 5 5 5"/></symbol>\
    <symbol id="good" viewBox="0 0 20 20"><circle cx="10" cy="10" r="7"/><path d="m6.8 10.2 2.2 2.3 4.2-4.7"/></symbol>\
    <symbol id="warn" viewBox="0 0 20 20"><path d="M10 3 2.8 16.5h14.4zM10 8.5v4M10 14.3v.2"/></symbol>\
    <symbol id="bad" viewBox="0 0 20 20"><circle cx="10" cy="10" r="7"/><path d="M10 6v5M10 13.7v.2"/></symbol>\
    <symbol id="info" viewBox="0 0 20 20"><circle cx="10" cy="10" r="7"/><path d="M10 9.5v4.5M10 6.3v.2"/></symbol>\
    <symbol id="add" viewBox="0 0 20 20"><path d="M10 4v12M4 10h12"/></symbol>\
    <symbol id="upload" viewBox="0 0 20 20"><path d="M10 13V4M6.5 7.5 10 4l3.5 3.5M4 13v3.5h12V13"/></symbol>\
    <symbol id="download" viewBox="0 0 20 20"><path d="M10 4v9M6.5 9.5 10 13l3.5-3.5M4 13v3.5h12V13"/></symbol>\
    <symbol id="print" viewBox="0 0 20 20"><path d="M6 8V3.5h8V8M6 14H3.5V8h13v6H14M6 12h8v5H6z"/></symbol>\
    <symbol id="mail" viewBox="0 0 20 20"><rect x="3" y="4.5" width="14" height="11" rx="1.5"/><path d="m3.5 6 6.5 5 6.5-5"/></symbol>\
    <symbol id="copy" viewBox="0 0 20 20"><rect x="7" y="7" width="9.5" height="9.5" rx="1.5"/><path d="M13 7V3.5H3.5V13H7"/></symbol>\
    <symbol id="eye" viewBox="0 0 20 20"><path d="M2.5 10c2-3.5 4.5-5 7.5-5s5.5 1.5 7.5 5c-2 3.5-4.5 5-7.5 5s-5.5-1.5-7.5-5z"/><circle cx="10" cy="10" r="2.3"/></symbol>\
    <symbol id="key" viewBox="0 0 20 20"><circle cx="6.5" cy="10" r="3.5"/><path d="M10 10h7.5M15 10v3M12.5 10v2"/></symbol>\
    <symbol id="undo" viewBox="0 0 20 20"><path d="M7 4 3.5 7.5 7 11M3.5 7.5H12a4.2 4.2 0 0 1 0 8.5H8"/></symbol>\
    <symbol id="swap" viewBox="0 0 20 20"><path d="M3.5 7h12M12.5 4l3 3-3 3M16.5 13h-12M7.5 10l-3 3 3 3"/></symbol>\
    <symbol id="filter" viewBox="0 0 20 20"><path d="M3 5h14M5.5 10h9M8 15h4"/></symbol>\
    <symbol id="edit" viewBox="0 0 20 20"><path d="m4 16 .8-3.2L13.5 4l2.5 2.5-8.8 8.8zM11.5 6l2.5 2.5"/></symbol>\
    <symbol id="external" viewBox="0 0 20 20"><path d="M11.5 4H16v4.5M16 4l-7 7M13.5 11.5V16H4V6.5h4.5"/></symbol>\
    <symbol id="clock" viewBox="0 0 20 20"><circle cx="10" cy="10" r="7"/><path d="M10 6v4.2l2.8 1.7"/></symbol>\
    <symbol id="lock" viewBox="0 0 20 20"><rect x="4.5" y="9" width="11" height="8" rx="1.5"/><path d="M7 9V6.5a3 3 0 0 1 6 0V9"/></symbol>\
    <symbol id="pause" viewBox="0 0 20 20"><path d="M7.5 5v10M12.5 5v10"/></symbol>\
    <symbol id="play" viewBox="0 0 20 20"><path d="M7 4.5v11l8.5-5.5z"/></symbol>\
    <symbol id="stop" viewBox="0 0 20 20"><rect x="5.5" y="5.5" width="9" height="9" rx="1"/></symbol>\
    <symbol id="tag" viewBox="0 0 20 20"><path d="M3.5 3.5h6l7 7-6 6-7-7zM7 7v.1"/></symbol>\
    <symbol id="pin" viewBox="0 0 20 20"><path d="M10 17c3.5-4 5-6.5 5-9a5 5 0 0 0-10 0c0 2.5 1.5 5 5 9z"/><circle cx="10" cy="8" r="1.8"/></symbol>\
    <symbol id="more" viewBox="0 0 20 20"><path d="M5 10v.1M10 10v.1M15 10v.1"/></symbol>\
    <symbol id="menu" viewBox="0 0 20 20"><path d="M3.5 5.5h13M3.5 10h13M3.5 14.5h13"/></symbol>\
    </defs></svg>
    """
}
