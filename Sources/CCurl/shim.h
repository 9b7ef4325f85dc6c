#pragma once
#include <curl/curl.h>
#include <stddef.h>

// Swift cannot call functions with a variable number of arguments: one typed door for each kind of
// argument that we pass.

static inline CURLcode tenantry_curl_set_long(CURL *handle, CURLoption option, long value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode tenantry_curl_set_size(CURL *handle, CURLoption option, curl_off_t value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode tenantry_curl_set_text(CURL *handle, CURLoption option, const char *value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode tenantry_curl_set_list(
    CURL *handle, CURLoption option, struct curl_slist *value) {
  return curl_easy_setopt(handle, option, value);
}

typedef size_t (*tenantry_curl_data)(char *, size_t, size_t, void *);
typedef int (*tenantry_curl_progress)(void *, curl_off_t, curl_off_t, curl_off_t, curl_off_t);

static inline CURLcode tenantry_curl_set_write(
    CURL *handle, tenantry_curl_data function, void *context) {
  CURLcode code = curl_easy_setopt(handle, CURLOPT_WRITEDATA, context);
  return code ? code : curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, function);
}

static inline CURLcode tenantry_curl_set_header(
    CURL *handle, tenantry_curl_data function, void *context) {
  CURLcode code = curl_easy_setopt(handle, CURLOPT_HEADERDATA, context);
  return code ? code : curl_easy_setopt(handle, CURLOPT_HEADERFUNCTION, function);
}

static inline CURLcode tenantry_curl_set_read(
    CURL *handle, tenantry_curl_data function, void *context) {
  CURLcode code = curl_easy_setopt(handle, CURLOPT_READDATA, context);
  return code ? code : curl_easy_setopt(handle, CURLOPT_READFUNCTION, function);
}

static inline CURLcode tenantry_curl_set_progress(
    CURL *handle, tenantry_curl_progress function, void *context) {
  CURLcode code = curl_easy_setopt(handle, CURLOPT_XFERINFODATA, context);
  if (code == CURLE_OK) code = curl_easy_setopt(handle, CURLOPT_NOPROGRESS, 0L);
  return code ? code : curl_easy_setopt(handle, CURLOPT_XFERINFOFUNCTION, function);
}

static inline CURLcode tenantry_curl_status(CURL *handle, long *status) {
  return curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, status);
}

// The bytes are not copied: they have to stay where they are until the transfer is over.
static inline CURLcode tenantry_curl_set_bytes(
    CURL *handle, CURLoption option, const void *bytes) {
  return curl_easy_setopt(handle, option, bytes);
}

typedef curl_socket_t (*tenantry_curl_open_socket)(void *, curlsocktype, struct curl_sockaddr *);

static inline CURLcode tenantry_curl_set_open_socket(
    CURL *handle, tenantry_curl_open_socket function, void *context) {
  CURLcode code = curl_easy_setopt(handle, CURLOPT_OPENSOCKETDATA, context);
  return code ? code : curl_easy_setopt(handle, CURLOPT_OPENSOCKETFUNCTION, function);
}

static inline CURLcode tenantry_curl_microseconds(CURL *handle, curl_off_t *microseconds) {
  return curl_easy_getinfo(handle, CURLINFO_TOTAL_TIME_T, microseconds);
}
