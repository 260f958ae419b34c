#include "player/voice.h"

#include "core/strbuf.h"
#include "player/speaker.h"
#include "view/said.h"

struct Voice {
    Uint32 event;
    VoiceWay way;
    Said said;
    Speaker *speaker; /* NULL until something was said aloud */
    char *shown;      /* what was said last, for the strip; or NULL */
};

Voice *voice_new(Uint32 event)
{
    Voice *voice = SDL_calloc(1, sizeof *voice);

    if (voice)
        voice->event = event;
    return voice;
}

void voice_free(Voice *voice)
{
    if (!voice)
        return;
    speaker_free(voice->speaker);
    SDL_free(voice->shown);
    SDL_free(voice);
}

static void fall_silent(Voice *voice)
{
    if (voice->speaker)
        speaker_hush(voice->speaker);
    SDL_free(voice->shown);
    voice->shown = NULL;
    voice->said = (Said){ .begun = false };
}

static void say_aloud(Voice *voice, const char *text, Language language)
{
    if (!voice->speaker)
        voice->speaker = speaker_new(voice->event);
    if (voice->speaker)
        speaker_say(voice->speaker, text, language);
}

static void say(Voice *voice, const char *text, Language language)
{
    switch (voice->way) {
    case VOICE_OFF:
        break;
    case VOICE_ALOUD:
        say_aloud(voice, text, language);
        break;
    case VOICE_CLIPBOARD:
        SDL_SetClipboardText(text);
        break;
    case VOICE_TEXT:
        SDL_free(voice->shown);
        voice->shown = SDL_strdup(text);
        break;
    }
}

/* Whoever has just set how to be read to, need not hear all settings. */
static const char *first_words(Voice *voice, const App *app, const View *view)
{
    Language language = app_language(app);
    String news = settings_single_keys(app_settings(app))
                      ? STRING_VOICE_ON
                      : STRING_VOICE_ON_NO_KEYS;
    Strbuf words = strbuf_new(view->arena);
    const char *next = said_next(&voice->said, view, language);

    if (view->focus >= 0 && view->nodes[view->focus].action.verb == VERB_SET)
        next = speech_node(view, view->focus, language);
    strbuf_add(&words, "%s\n%s", string_in(news, language), next);
    return words.text;
}

static const char *strip(const Voice *voice, Language language)
{
    bool dumb = voice->way == VOICE_ALOUD && voice->speaker &&
                speaker_is_dumb(voice->speaker);

    return dumb ? string_in(STRING_VOICE_NONE, language) : voice->shown;
}

void voice_follow(Voice *voice, const App *app, View *view)
{
    Language language = app_language(app);
    VoiceWay way = app_voice(app);
    const char *words = NULL;

    if (way != voice->way)
        fall_silent(voice);
    if (way != VOICE_OFF)
        words = way == voice->way ? said_next(&voice->said, view, language)
                                  : first_words(voice, app, view);
    voice->way = way;
    if (words)
        say(voice, words, language);
    if (strip(voice, language))
        said_show(view, strip(voice, language));
}
