#include "cli/curl/post.h"

#include <stdlib.h>
#include <string.h>

#include "cli/curl/library.h"
#include "core/memory.h"

enum { CONNECT_SECONDS = 15, ANSWER_SECONDS = 120 };

struct Post {
    CurlLibrary lib;
    CURL *curl;
    CURLM *waiting; /* only waits */
    struct curl_slist *headers;
    char *address;
};

/* What stands behind `start`, or NULL. */
static const char *behind(const char *text, const char *start)
{
    size_t length = strlen(start);

    return strncmp(text, start, length) == 0 ? text + length : NULL;
}

/* Does the name of the machine end here, but for a port? */
static bool ends_host(const char *rest)
{
    if (*rest == ':')
        rest += 1 + strspn(rest + 1, "0123456789");
    return *rest == '\0' || *rest == '/';
}

/* libcurl takes "localhost" for this machine without asking anyone. */
static bool is_this_machine(const char *host)
{
    static const char *const names[] = { "localhost", "127.0.0.1", "[::1]" };

    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const char *rest = behind(host, names[i]);

        if (rest && ends_host(rest))
            return true;
    }
    return false;
}

bool post_may_go_to(const char *address)
{
    const char *host = behind(address, "https://");
    const char *own = behind(address, "http://");

    for (const char *c = address; *c; c++)
        if ((unsigned char)*c <= ' ' || strchr("@?#\\\"<>", *c))
            return false;
    return host ? *host && *host != '/' : own && is_this_machine(own);
}

/* "https://store/xapi/" becomes "https://store/xapi/statements". */
static char *statements_of(const char *address)
{
    static const char ending[] = "/statements";
    size_t length = strlen(address);

    while (length && address[length - 1] == '/')
        length--;
    char *text = memory_bytes(length + sizeof ending);
    memcpy(text, address, length);
    memcpy(text + length, ending, sizeof ending);
    return text;
}

static size_t pass_over(char *data, size_t size, size_t count, void *context)
{
    (void)data;
    (void)context;
    return size * count;
}

static bool set_up(const Post *post, const char *key)
{
    const CurlLibrary *lib = &post->lib;
    CURL *curl = post->curl;
    bool https = strncmp(post->address, "https", 5) == 0;
    const struct {
        CURLoption option;
        long value;
    } numbers[] = {
        { CURLOPT_POST, 1 },
        { CURLOPT_FOLLOWLOCATION, 0 },
        { CURLOPT_NOSIGNAL, 1 },
        { CURLOPT_HTTPAUTH, (long)CURLAUTH_BASIC },
        { CURLOPT_CONNECTTIMEOUT, CONNECT_SECONDS },
        { CURLOPT_TIMEOUT, ANSWER_SECONDS },
    };
    const struct {
        CURLoption option;
        const void *value;
    } things[] = {
        { CURLOPT_URL, post->address },
        { CURLOPT_PROTOCOLS_STR, https ? "https" : "http" },
        { CURLOPT_NOPROXY, https ? NULL : "*" },
        { CURLOPT_USERPWD, key },
        { CURLOPT_HTTPHEADER, post->headers },
    };
    bool ok =
        lib->easy_setopt(curl, CURLOPT_WRITEFUNCTION, pass_over) == CURLE_OK;

    for (size_t i = 0; ok && i < sizeof numbers / sizeof *numbers; i++)
        ok = lib->easy_setopt(curl, numbers[i].option, numbers[i].value) ==
             CURLE_OK;
    for (size_t i = 0; ok && i < sizeof things / sizeof *things; i++)
        ok = lib->easy_setopt(curl, things[i].option, things[i].value) ==
             CURLE_OK;
    return ok;
}

Post *post_new(const char *address, const char *key, Error *err)
{
    Post *post = memory_bytes(sizeof *post);
    const char *const headers[] = { "Content-Type: application/json",
                                    "X-Experience-API-Version: 1.0.3",
                                    "Expect:" };

    *post = (Post){ .address = statements_of(address) };
    if (!curl_library_open(&post->lib, err)) {
        post_free(post);
        return NULL;
    }
    post->curl = post->lib.easy_init();
    post->waiting = post->lib.multi_init();
    for (size_t i = 0; i < sizeof headers / sizeof *headers; i++)
        post->headers = post->lib.slist_append(post->headers, headers[i]);
    if (post->curl && post->waiting && post->headers && set_up(post, key))
        return post;
    post_free(post);
    error_set(err, MESSAGE_LRS_NO_CURL, NO_ARGS);
    return NULL;
}

void post_free(Post *post)
{
    if (!post)
        return;
    if (post->headers)
        post->lib.slist_free_all(post->headers);
    if (post->waiting)
        post->lib.multi_cleanup(post->waiting);
    if (post->curl)
        post->lib.easy_cleanup(post->curl);
    free(post->address);
    free(post);
}

bool post_send(Post *post, const char *body, size_t size, Answer *answer,
               Error *err)
{
    curl_off_t wait = 0;

    post->lib.easy_setopt(post->curl, CURLOPT_POSTFIELDS, body);
    post->lib.easy_setopt(post->curl, CURLOPT_POSTFIELDSIZE_LARGE,
                          (curl_off_t)size);
    CURLcode code = post->lib.easy_perform(post->curl);
    if (code != CURLE_OK)
        return error_set(err, MESSAGE_LRS_UNREACHED,
                         ARGS(post->lib.easy_strerror(code)));
    post->lib.easy_getinfo(post->curl, CURLINFO_RESPONSE_CODE, &answer->status);
    post->lib.easy_getinfo(post->curl, CURLINFO_RETRY_AFTER, &wait);
    answer->wait = wait > 0 && wait < 3600 ? (int)wait : 0;
    return true;
}

void post_wait(Post *post, int seconds)
{
    post->lib.multi_poll(post->waiting, NULL, 0, seconds * 1000, NULL);
}
