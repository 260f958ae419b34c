#include "player/speaker.h"

#include "player/desktop_voice.h"
#include "player/program.h"

struct Speaker {
    Uint32 event;
    SDL_Thread *thread;
    DesktopVoice *desktop; /* the thread's own */
    bool by_program;       /* the desktop has none; the thread's own */
    SDL_cond *woken;
    SDL_mutex *lock; /* over all that follows */
    bool asked;      /* to say `text`, or nothing if that is NULL */
    char *text;
    Language language;
    bool ending;
    bool dumb;
    Program program;
};

/* The program starts only if nothing else has been asked meanwhile. */
static bool say_by_program(Speaker *s, const char *text, Language language)
{
    SDL_LockMutex(s->lock);
    bool wanted = !s->asked;
    bool started = wanted && program_start(&s->program, language);
    SDL_UnlockMutex(s->lock);
    if (!started)
        return !wanted;
    program_speak(&s->program, text);
    SDL_LockMutex(s->lock);
    bool spoke = program_end(&s->program);
    SDL_UnlockMutex(s->lock);
    return spoke;
}

/* A voice that went away is looked for once more. */
static bool say_by_desktop(Speaker *s, const char *text, Language language)
{
    for (int i = 0; i < 2 && !s->by_program; i++) {
        if (!s->desktop)
            s->desktop = desktop_voice_open();
        if (!s->desktop)
            break;
        if (desktop_voice_say(s->desktop, text, language))
            return true;
        desktop_voice_close(s->desktop);
        s->desktop = NULL;
    }
    s->by_program = true;
    return false;
}

static void fall_dumb(Speaker *s)
{
    SDL_Event event = { .type = s->event };

    SDL_LockMutex(s->lock);
    bool news = !s->dumb;
    s->dumb = true;
    SDL_UnlockMutex(s->lock);
    if (news)
        SDL_PushEvent(&event);
}

static void obey(Speaker *s, const char *text, Language language)
{
    if (!text && s->desktop)
        desktop_voice_hush(s->desktop);
    if (text && !say_by_desktop(s, text, language) &&
        !say_by_program(s, text, language))
        fall_dumb(s);
}

/* Does what was asked; lets go of the lock meanwhile. */
static void take_on(Speaker *s)
{
    char *text = s->text;
    Language language = s->language;

    s->text = NULL;
    s->asked = false;
    SDL_UnlockMutex(s->lock);
    obey(s, text, language);
    SDL_free(text);
    SDL_LockMutex(s->lock);
}

static int work(void *context)
{
    Speaker *s = context;

    SDL_LockMutex(s->lock);
    while (!s->ending)
        if (s->asked)
            take_on(s);
        else
            SDL_CondWait(s->woken, s->lock);
    SDL_UnlockMutex(s->lock);
    return 0;
}

Speaker *speaker_new(Uint32 event)
{
    Speaker *s = SDL_calloc(1, sizeof *s);

    if (!s)
        return NULL;
    s->event = event;
    s->lock = SDL_CreateMutex();
    s->woken = SDL_CreateCond();
    s->thread = SDL_CreateThread(work, "voice", s);
    return s;
}

/* Takes over `text`; what is being said ends. */
static void ask(Speaker *s, char *text, Language language, bool ending)
{
    SDL_LockMutex(s->lock);
    SDL_free(s->text);
    s->text = text;
    s->language = language;
    s->asked = true;
    s->ending = ending;
    program_stop(&s->program);
    if (s->thread)
        SDL_CondSignal(s->woken);
    else
        take_on(s);
    SDL_UnlockMutex(s->lock);
}

void speaker_free(Speaker *s)
{
    if (!s)
        return;
    if (s->thread) {
        ask(s, NULL, LANGUAGE_NL, true);
        SDL_WaitThread(s->thread, NULL);
    }
    desktop_voice_close(s->desktop);
    SDL_DestroyCond(s->woken);
    SDL_DestroyMutex(s->lock);
    SDL_free(s);
}

void speaker_say(Speaker *s, const char *text, Language language)
{
    ask(s, SDL_strdup(text), language, false);
}

void speaker_hush(Speaker *s)
{
    ask(s, NULL, LANGUAGE_NL, false);
}

bool speaker_is_dumb(Speaker *s)
{
    SDL_LockMutex(s->lock);
    bool dumb = s->dumb;
    SDL_UnlockMutex(s->lock);
    return dumb;
}
