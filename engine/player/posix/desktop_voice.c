#include "player/desktop_voice.h"

#include <stdlib.h>

#include <SDL.h>

/* As in libspeechd.h and SSIP: one caller at a time, and the priority of text
 * that is read out. */
enum { MODE_SINGLE = 0, PRIORITY_TEXT = 3 };

typedef struct {
    void *(*open)(const char *client, const char *connection, const char *user,
                  int mode, const void *address, int may_start, char **error);
    void (*close)(void *connection);
    int (*set_language)(void *connection, const char *language);
    int (*cancel)(void *connection);
    int (*say)(void *connection, int priority, const char *text);
} Library;

struct DesktopVoice {
    void *object;
    Library library;
    void *connection;
};

/* Functions may not be cast from objects; their bytes are the same. */
static bool find_functions(DesktopVoice *d)
{
    const struct {
        const char *name;
        void *place;
    } wanted[] = {
        { "spd_open2", &d->library.open },
        { "spd_close", &d->library.close },
        { "spd_set_language", &d->library.set_language },
        { "spd_cancel", &d->library.cancel },
        { "spd_say", &d->library.say },
    };

    for (size_t i = 0; i < SDL_arraysize(wanted); i++) {
        void *found = SDL_LoadFunction(d->object, wanted[i].name);

        if (!found)
            return false;
        SDL_memcpy(wanted[i].place, &found, sizeof found);
    }
    return true;
}

/* At the place that the environment names or else the usual one, where the
 * service may be started. */
static void connect(DesktopVoice *d)
{
    char *error = NULL;

    d->connection = d->library.open("klachtwijzer", "screens", NULL,
                                    MODE_SINGLE, NULL, true, &error);
    if (!d->connection)
        free(error);
}

DesktopVoice *desktop_voice_open(void)
{
    DesktopVoice *d = SDL_calloc(1, sizeof *d);

    if (!d)
        return NULL;
    d->object = SDL_LoadObject("libspeechd.so.2");
    if (d->object && find_functions(d))
        connect(d);
    if (d->connection)
        return d;
    desktop_voice_close(d);
    return NULL;
}

/* The library stays loaded: a thread of its own may still be at work in it. */
void desktop_voice_close(DesktopVoice *d)
{
    if (!d)
        return;
    if (d->connection)
        d->library.close(d->connection);
    SDL_free(d);
}

bool desktop_voice_say(DesktopVoice *d, const char *text, Language language)
{
    static const char *const languages[] = {
        [LANGUAGE_NL] = "nl", [LANGUAGE_EN] = "en"
    };

    d->library.cancel(d->connection);
    d->library.set_language(d->connection, languages[language]);
    return d->library.say(d->connection, PRIORITY_TEXT, text) >= 0;
}

void desktop_voice_hush(DesktopVoice *d)
{
    d->library.cancel(d->connection);
}
