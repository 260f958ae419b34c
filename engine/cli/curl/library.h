#ifndef CLI_CURL_LIBRARY_H
#define CLI_CURL_LIBRARY_H

#include <curl/curl.h>
#include <stdbool.h>

#include "core/error.h"

/*
 * libcurl, opened when it is first needed: with all that it stands on it takes
 * longer to open than the rest of the program, which has no use for it.
 */
#define CURL_CALLS(CALL)                                                       \
    CALL(easy_init)                                                            \
    CALL(easy_setopt)                                                          \
    CALL(easy_perform)                                                         \
    CALL(easy_getinfo)                                                         \
    CALL(easy_strerror)                                                        \
    CALL(easy_cleanup)                                                         \
    CALL(multi_init)                                                           \
    CALL(multi_poll)                                                           \
    CALL(multi_cleanup)                                                        \
    CALL(slist_append)                                                         \
    CALL(slist_free_all)

#define CURL_MEMBER(name) __typeof__(&curl_##name) name;
typedef struct {
    void *handle;
    CURL_CALLS(CURL_MEMBER)
} CurlLibrary;
#undef CURL_MEMBER

/* False if it is not there. It stays open. */
bool curl_library_open(CurlLibrary *library, Error *err);

#endif
