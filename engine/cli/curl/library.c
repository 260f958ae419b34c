#include "cli/curl/library.h"

#include <dlfcn.h>

static const char *const names[] = {
#define CURL_NAME(name) "curl_" #name,
    CURL_CALLS(CURL_NAME)
};

static bool find_all(CurlLibrary *library)
{
    void **const calls[] = {
#define CURL_PLACE(name) (void **)(void *)&library->name,
        CURL_CALLS(CURL_PLACE)
    };

    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        *calls[i] = dlsym(library->handle, names[i]);
        if (!*calls[i])
            return false;
    }
    return true;
}

bool curl_library_open(CurlLibrary *library, Error *err)
{
    *library = (CurlLibrary){ .handle = dlopen("libcurl.so.4",
                                               RTLD_NOW | RTLD_LOCAL) };
    return (library->handle && find_all(library)) ||
           error_set(err, MESSAGE_LRS_NO_CURL, NO_ARGS);
}
