/* Processes and sockets are POSIX. */
#define _POSIX_C_SOURCE 200809L

#include "tests/check.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/strbuf.h"
#include "player/speaker.h"
#include "player/voice.h"
#include "tests/fixture.h"

/* Nothing here is timed; this is when waiting is given up. */
enum { PATIENCE_MS = 20000, LOG_SIZE = 1 << 14 };

/* An empty folder that is all of the PATH, and what was heard there. */
typedef struct {
    char folder[64];
    char log[80];
    Uint32 event;
} Place;

static void join(char *out, size_t size, const Place *place, const char *name)
{
    snprintf(out, size, "%s/%s", place->folder, name);
}

static int set_up(void **state)
{
    Place *place = calloc(1, sizeof *place);
    char address[128];

    strcpy(place->folder, "/tmp/voice-XXXXXX");
    if (!mkdtemp(place->folder))
        return -1;
    join(place->log, sizeof place->log, place, "log");
    snprintf(address, sizeof address, "unix_socket:%s/dispatcher",
             place->folder);
    setenv("SPEECHD_ADDRESS", address, 1);
    setenv("PATH", place->folder, 1);
    place->event = SDL_RegisterEvents(1);
    SDL_FlushEvents(SDL_FIRSTEVENT, SDL_LASTEVENT);
    *state = place;
    return 0;
}

static int tear_down(void **state)
{
    static const char *const files[] = { "log", "hold", "espeak-ng", "espeak",
                                         "dispatcher" };
    Place *place = *state;
    char path[128];

    for (size_t i = 0; i < COUNT_OF(files); i++) {
        join(path, sizeof path, place, files[i]);
        remove(path);
    }
    rmdir(place->folder);
    free(place);
    return 0;
}

static void write_file(const Place *place, const char *name, const char *text)
{
    char path[128];

    join(path, sizeof path, place, name);
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    fputs(text, file);
    fclose(file);
    chmod(path, 0700);
}

/* A program that notes what it is asked, and goes on for ever if there is a
 * file "hold". */
static void install_program(const Place *place, const char *name)
{
    char script[512];

    snprintf(script, sizeof script,
             "#!/bin/sh\n"
             "words=$(/bin/cat)\n"
             "printf '%%s %%s|%%s|\\n' %s \"$*\" \"$words\" >>%s\n"
             "[ ! -e %s/hold ] || exec /bin/sleep 1000\n",
             name, place->log, place->folder);
    write_file(place, name, script);
}

static bool heard(const Place *place, const char *words)
{
    static char log[LOG_SIZE];
    FILE *file = fopen(place->log, "rb");

    if (!file)
        return false;
    log[fread(log, 1, sizeof log - 1, file)] = '\0';
    fclose(file);
    return strstr(log, words) != NULL;
}

static void wait_to_hear(const Place *place, const char *words)
{
    for (int i = 0; i < PATIENCE_MS / 10; i++) {
        if (heard(place, words))
            return;
        SDL_Delay(10);
    }
    fail_msg("never heard: %s", words);
}

static void a_program_says_it_in_its_language(void **state)
{
    const Place *place = *state;
    Speaker *speaker;

    install_program(place, "espeak-ng");
    speaker = speaker_new(place->event);
    speaker_say(speaker, "Dag, Zoë.", LANGUAGE_NL);
    wait_to_hear(place, "espeak-ng -b1 -vnl --stdin|Dag, Zoë.|");
    speaker_say(speaker, "Hello.", LANGUAGE_EN);
    wait_to_hear(place, "espeak-ng -b1 -ven --stdin|Hello.|");
    assert_false(speaker_is_dumb(speaker));
    speaker_free(speaker);
}

static void the_older_program_will_do(void **state)
{
    const Place *place = *state;
    Speaker *speaker;

    install_program(place, "espeak");
    speaker = speaker_new(place->event);
    speaker_say(speaker, "Dag.", LANGUAGE_NL);
    wait_to_hear(place, "espeak -b1 -vnl --stdin|Dag.|");
    speaker_free(speaker);
}

static bool has_children(void)
{
    return waitpid(-1, NULL, WNOHANG) >= 0 || errno != ECHILD;
}

/* A new text ends the one before; freeing ends the last; none is left. */
static void what_is_said_gives_way(void **state)
{
    const Place *place = *state;
    Speaker *speaker;

    install_program(place, "espeak-ng");
    write_file(place, "hold", "");
    speaker = speaker_new(place->event);
    speaker_say(speaker, "Eén.", LANGUAGE_NL);
    wait_to_hear(place, "Eén.");
    speaker_say(speaker, "Twee.", LANGUAGE_NL);
    wait_to_hear(place, "Twee.");
    speaker_hush(speaker);
    speaker_say(speaker, "Drie.", LANGUAGE_NL);
    wait_to_hear(place, "Drie.");
    speaker_free(speaker);
    assert_false(has_children());
}

/* Of texts that come faster than they can be said, the last is said. */
static void the_last_of_many_is_said(void **state)
{
    const Place *place = *state;
    Speaker *speaker;
    char text[32];

    install_program(place, "espeak-ng");
    speaker = speaker_new(place->event);
    for (int i = 0; i < 200; i++) {
        snprintf(text, sizeof text, "Nummer %d.", i);
        speaker_say(speaker, text, LANGUAGE_NL);
    }
    wait_to_hear(place, "Nummer 199.");
    speaker_free(speaker);
    assert_false(has_children());
}

/* A program that breaks off before it has read all does not take us along. */
static void a_program_that_fails_leaves_us_dumb(void **state)
{
    const Place *place = *state;
    Speaker *speaker;
    SDL_Event event;
    char *text = calloc(1, 1 << 22);

    memset(text, 'a', (1 << 22) - 1);
    write_file(place, "espeak-ng", "#!/bin/sh\nexit 1\n");
    speaker = speaker_new(place->event);
    speaker_say(speaker, text, LANGUAGE_NL);
    assert_true(SDL_WaitEventTimeout(&event, PATIENCE_MS));
    assert_int_equal(event.type, place->event);
    assert_true(speaker_is_dumb(speaker));
    speaker_free(speaker);
    free(text);
}

/* One client of speech-dispatcher, served as SSIP says; `log` gets its lines.
 */
static int serve(void *context)
{
    int listening = *(int *)context;
    int client = accept(listening, NULL, NULL);
    FILE *in = fdopen(client, "r");
    FILE *out = fdopen(dup(client), "w");
    FILE *log = fopen(getenv("HEARD"), "a");
    bool data = false;
    char line[512];

    while (fgets(line, sizeof line, in)) {
        fprintf(log, "%.*s|\n", (int)strcspn(line, "\r\n"), line);
        fflush(log);
        if (data && line[0] != '.')
            continue;
        fputs(data                                     ? "225-1\r\n225 OK\r\n"
              : SDL_strncasecmp(line, "speak", 5) == 0 ? "230 OK\r\n"
                                                       : "200 OK\r\n",
              out);
        fflush(out);
        data = !data && SDL_strncasecmp(line, "speak", 5) == 0;
    }
    fclose(log);
    fclose(out);
    fclose(in);
    return 0;
}

static void the_dispatcher_comes_first(void **state)
{
    const Place *place = *state;
    struct sockaddr_un address = { .sun_family = AF_UNIX };
    void *library = SDL_LoadObject("libspeechd.so.2");
    int listening = socket(AF_UNIX, SOCK_STREAM, 0);

    if (!library)
        skip();
    SDL_UnloadObject(library);
    join(address.sun_path, sizeof address.sun_path, place, "dispatcher");
    assert_int_equal(
        bind(listening, (struct sockaddr *)&address, sizeof address), 0);
    listen(listening, 1);
    setenv("HEARD", place->log, 1);
    SDL_Thread *server = SDL_CreateThread(serve, "server", &listening);

    install_program(place, "espeak-ng");
    Speaker *speaker = speaker_new(place->event);
    speaker_say(speaker, "Dag, Zoë.\nEn nu?", LANGUAGE_NL);
    wait_to_hear(place, "SET SELF LANGUAGE nl|");
    wait_to_hear(place, "speak|\nDag, Zoë.|\nEn nu?|\n.|");
    speaker_say(speaker, "Hello.", LANGUAGE_EN);
    wait_to_hear(place, "SET SELF LANGUAGE en|");
    wait_to_hear(place, "speak|\nHello.|");
    assert_false(heard(place, "CANCEL SELF|\nQUIT|"));
    speaker_hush(speaker);
    wait_to_hear(place, "Hello.|\n.|\nCANCEL SELF|");
    speaker_free(speaker);
    SDL_WaitThread(server, NULL);
    close(listening);
    assert_false(heard(place, "espeak-ng"));
}

typedef struct {
    Catalogue catalogue;
    App *app;
    View view;
    Voice *voice;
} Listener;

static Listener listener(const Place *place, VoiceWay way)
{
    Listener l = { .catalogue = fixture_catalogue(),
                   .view = { .arena = arena_new() },
                   .voice = voice_new(place->event) };
    const Settings settings = settings_default(LANGUAGE_NL);

    l.app = app_new(&l.catalogue, &settings, "sblp");
    app_do(l.app, setting_action(SETTING_VOICE, (int)way), 0);
    return l;
}

static void clear(Listener *l)
{
    voice_free(l->voice);
    app_free(l->app);
    arena_free(l->view.arena);
}

static void follow(Listener *l)
{
    app_build(l->app, &l->view);
    voice_follow(l->voice, l->app, &l->view);
}

static void press(Listener *l, int key)
{
    app_key(l->app, &l->view, key, 0);
    follow(l);
}

/* The lines that the strip shows, one after the other; "" without a strip. */
static const char *strip(const Listener *l)
{
    Strbuf lines = strbuf_new(l->view.arena);

    for (int i = 0; i < l->view.count; i = l->view.nodes[i].end)
        for (int k = i + 1;
             l->view.nodes[i].role == ROLE_LOG && k < l->view.nodes[i].end; k++)
            strbuf_add(&lines, "%s%s", lines.length ? " " : "",
                       l->view.nodes[k].text);
    return lines.text;
}

static void check_holds(const char *text, const char *words)
{
    if (!strstr(text, words))
        fail_msg("\"%s\" is not in: %s", words, text);
}

static void the_strip_shows_what_is_said(void **state)
{
    Listener l = listener(*state, VOICE_TEXT);

    follow(&l);
    check_holds(strip(&l), "Voorlezen staat aan. Met de toets V stop je het. "
                           "Klachtwijzer. Hoe ga jij om");
    press(&l, KEY_NEXT);
    assert_int_equal(strncmp(strip(&l), "Situatie 1 van 2: De af", 23), 0);
    follow(&l);
    check_holds(strip(&l), "Situatie 1 van 2");
    press(&l, 'v');
    assert_string_equal(strip(&l), "");
    press(&l, 'v');
    check_holds(strip(&l), "Voorlezen staat aan.");
    check_holds(strip(&l), "Hoe ga jij om");
    clear(&l);
}

static void the_clipboard_gets_what_is_said(void **state)
{
    Listener l = listener(*state, VOICE_CLIPBOARD);

    follow(&l);
    char *text = SDL_GetClipboardText();
    check_holds(text, "Voorlezen staat aan.");
    SDL_free(text);
    press(&l, KEY_NEXT);
    text = SDL_GetClipboardText();
    assert_int_equal(strncmp(text, "Situatie 1 van 2", 16), 0);
    SDL_free(text);
    assert_string_equal(strip(&l), "");
    clear(&l);
}

static void aloud_is_heard_and_stops(void **state)
{
    const Place *place = *state;
    Listener l = listener(place, VOICE_OFF);

    install_program(place, "espeak-ng");
    write_file(place, "hold", "");
    follow(&l);
    press(&l, 'v');
    wait_to_hear(place, "Voorlezen staat aan.");
    press(&l, KEY_NEXT);
    wait_to_hear(place, "--stdin|Situatie 1 van 2");
    press(&l, 'v');
    for (int i = 0; i < PATIENCE_MS / 10 && has_children(); i++)
        SDL_Delay(10);
    assert_false(has_children());
    assert_string_equal(strip(&l), "");
    clear(&l);
}

static void without_a_voice_the_screen_says_so(void **state)
{
    const Place *place = *state;
    Listener l = listener(place, VOICE_ALOUD);
    SDL_Event event;

    follow(&l);
    assert_true(SDL_WaitEventTimeout(&event, PATIENCE_MS));
    assert_int_equal(event.type, place->event);
    follow(&l);
    check_holds(strip(&l), "Hardop voorlezen lukt niet");
    press(&l, 'v');
    assert_string_equal(strip(&l), "");
    clear(&l);
}

/* Who sets it in the settings hears what was set, not all settings. */
static void setting_it_says_just_that(void **state)
{
    Listener l = listener(*state, VOICE_OFF);

    follow(&l);
    press(&l, 'i');
    for (int i = 0;
         i < 100 && !(l.view.focus >= 0 &&
                      l.view.nodes[l.view.focus].action.argument ==
                          setting_action(SETTING_VOICE, VOICE_TEXT).argument);
         i++)
        press(&l, KEY_NEXT);
    press(&l, KEY_ENTER);
    assert_string_equal(strip(&l),
                        "Voorlezen staat aan. Met de toets V stop je het. "
                        "Voorlezen: als tekst onder in beeld, 4 van 4, "
                        "gekozen.");
    press(&l, KEY_PREVIOUS);
    check_holds(strip(&l), "Voorlezen: via het klembord, 3 van 4.");
    clear(&l);
}

int main(void)
{
#define OF(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        OF(a_program_says_it_in_its_language),
        OF(the_older_program_will_do),
        OF(what_is_said_gives_way),
        OF(the_last_of_many_is_said),
        OF(a_program_that_fails_leaves_us_dumb),
        OF(the_dispatcher_comes_first),
        OF(the_strip_shows_what_is_said),
        OF(the_clipboard_gets_what_is_said),
        OF(aloud_is_heard_and_stops),
        OF(without_a_voice_the_screen_says_so),
        OF(setting_it_says_just_that),
    };

    setenv("SDL_VIDEODRIVER", "dummy", 1);
    SDL_SetMainReady();
    if (SDL_Init(SDL_INIT_VIDEO) != 0)
        return 1;
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    SDL_Quit();
    return failed;
}
