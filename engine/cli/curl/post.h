#ifndef CLI_CURL_POST_H
#define CLI_CURL_POST_H

#include <stdbool.h>
#include <stddef.h>

#include "core/error.h"

/*
 * Sends statements to a learning record store (xAPI 1.0.3, part three), by
 * libcurl. The only module that opens a connection. It goes to one address
 * only, follows nothing that leads elsewhere, and tells nobody the key.
 */
typedef struct Post Post;

/* https:// anywhere, or http:// to this machine itself; with no name or
 * password in it, which would be seen by others. */
bool post_may_go_to(const char *address);

/* To such an address; `key` is "key:secret". NULL, with the reason in `err`, if
 * that cannot be here. */
Post *post_new(const char *address, const char *key, Error *err);

/* post_free(NULL) does nothing. */
void post_free(Post *post);

typedef struct {
    long status; /* of HTTP */
    int wait;    /* seconds that the store asks to wait for, or 0 */
} Answer;

/* Sends a JSON array, once. False if there was no answer. */
bool post_send(Post *post, const char *body, size_t size, Answer *answer,
               Error *err);

void post_wait(Post *post, int seconds);

#endif
