#pragma once
#include <microhttpd.h>
#include <poll.h>
#include <string.h>
#include <sys/socket.h>

// What Swift cannot call itself: variadic functions, and constants behind macros.

struct mhd_settings {
  unsigned int threads;
  unsigned int connection_limit;
  unsigned int connections_per_address; // 0: no limit
  unsigned int idle_seconds;
  size_t memory_per_connection;
  MHD_AccessHandlerCallback on_request;
  void *(*on_target)(void *context, const char *target, struct MHD_Connection *connection);
  MHD_RequestCompletedCallback on_completed;
  MHD_NotifyConnectionCallback on_connection;
  void *context;
};

/// Leaves the target as it came; we decode it ourselves.
static inline size_t mhd_keep_escapes(void *context, struct MHD_Connection *connection, char *text) {
  (void)context;
  (void)connection;
  return strlen(text);
}

static inline struct MHD_Daemon *mhd_start(const struct mhd_settings *s) {
  return MHD_start_daemon(
      MHD_USE_EPOLL_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME | MHD_USE_NO_LISTEN_SOCKET, 0, NULL,
      NULL, s->on_request, s->context, MHD_OPTION_THREAD_POOL_SIZE, s->threads, MHD_OPTION_CONNECTION_LIMIT, s->connection_limit,
      MHD_OPTION_PER_IP_CONNECTION_LIMIT, s->connections_per_address,
      MHD_OPTION_CONNECTION_TIMEOUT, s->idle_seconds, MHD_OPTION_CONNECTION_MEMORY_LIMIT,
      s->memory_per_connection, MHD_OPTION_STRICT_FOR_CLIENT, (int)1, MHD_OPTION_URI_LOG_CALLBACK,
      s->on_target, s->context, MHD_OPTION_NOTIFY_COMPLETED, s->on_completed, s->context,
      MHD_OPTION_NOTIFY_CONNECTION, s->on_connection, s->context, MHD_OPTION_UNESCAPE_CALLBACK,
      mhd_keep_escapes, NULL, MHD_OPTION_END);
}

static inline int mhd_socket_of(struct MHD_Connection *connection) {
  const union MHD_ConnectionInfo *info =
      MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
  return info == NULL ? -1 : info->connect_fd;
}

static inline size_t mhd_head_size_of(struct MHD_Connection *connection) {
  const union MHD_ConnectionInfo *info =
      MHD_get_connection_info(connection, MHD_CONNECTION_INFO_REQUEST_HEADER_SIZE);
  return info == NULL ? 0 : info->header_size;
}

static inline const struct sockaddr *mhd_peer_of(struct MHD_Connection *connection) {
  const union MHD_ConnectionInfo *info =
      MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
  return info == NULL ? NULL : info->client_addr;
}

static inline void *mhd_context_of(struct MHD_Connection *connection) {
  const union MHD_ConnectionInfo *info =
      MHD_get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
  return info == NULL ? NULL : info->socket_context;
}

/// poll(2)'s "the other side will send no more", which needs a GNU feature macro.
static const short mhd_poll_gone = 0x2000;

/// Leaves an answer of unknown length without chunks: its end is the connection's.
static inline void mhd_end_by_closing(struct MHD_Response *response) {
  MHD_set_response_options(response, MHD_RF_HTTP_VERSION_1_0_ONLY, MHD_RO_END);
}

/// Accepts without waiting later, and without passing the socket on to other programs. GNU's accept4
/// is declared here because the features that Swift's importer sees do not include it.
int accept4(int socket, struct sockaddr *restrict address, socklen_t *restrict length, int flags);

static inline int socket_accept(int listener, struct sockaddr_storage *address, socklen_t *length) {
  return accept4(listener, (struct sockaddr *)address, length, SOCK_NONBLOCK | SOCK_CLOEXEC);
}

static inline int mhd_add(struct MHD_Daemon *daemon, int socket,
                          const struct sockaddr_storage *address, socklen_t length) {
  return MHD_add_connection(daemon, socket, (const struct sockaddr *)address, length) == MHD_YES;
}
