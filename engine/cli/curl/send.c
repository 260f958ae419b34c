#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/curl/post.h"
#include "cli/kept.h"
#include "cli/outbox.h"
#include "cli/reports.h"
#include "core/disk.h"
#include "core/file.h"
#include "core/strbuf.h"
#include "core/user.h"
#include "report/xapi.h"

/* send: runs to a learning record store, by way of an outbox. */

enum {
    BATCH = 100, /* statements, with those of the last run that fits */
    TRIES = 5,
    TRIES_MAX = 10,
    WAIT_MAX = 60, /* seconds */
    KEY_MAX = 4096
};

/* What may become of a statement. */
typedef enum { FATE_TAKEN, FATE_OTHER, FATE_REFUSED, FATE_COUNT } Fate;

typedef struct {
    const Cli *cli;
    Outbox *outbox;
    Post *post;
    int tries;
    Arena *arena;    /* of one batch */
    int runs, aside; /* that arrived, or were set aside */
    int fates[FATE_COUNT];
    int code;
} Sending;

/* Seconds: one, then twice as long each time, or as long as the store asks. */
static int wait_of(const Answer *answer, int tried)
{
    int wait = 1 << tried;

    wait = answer->wait > wait ? answer->wait : wait;
    return wait < WAIT_MAX ? wait : WAIT_MAX;
}

/* Will it be otherwise in a while? */
static bool is_passing(long status)
{
    return status == 408 || status == 429 || status >= 500;
}

/* Sends it until there is an answer that stays, or it has been tried often
 * enough. False if it is to be sent later;
 * that has been said. */
static bool deliver(Sending *s, const char *body, size_t size, long *status)
{
    Error err = { 0 };
    Answer answer = { 0 };
    bool answered = false;

    for (int tried = 0; tried < s->tries; tried++) {
        if (tried)
            post_wait(s->post, wait_of(&answer, tried - 1));
        answer = (Answer){ 0 };
        err = (Error){ 0 };
        answered = post_send(s->post, body, size, &answer, &err);
        if (answered && !is_passing(answer.status))
            break;
    }
    *status = answer.status;
    if (answered && !is_passing(answer.status))
        return true;
    if (answered)
        error_set(&err, MESSAGE_LRS_BUSY,
                  ARGS(string_number(s->arena, (int)answer.status)));
    s->code = cli_fail_error(s->cli, EXIT_WORLD, &err);
    return false;
}

static bool is_taken(long status)
{
    return status >= 200 && status < 300;
}

/* Is it about the statements, and not about who sends them? */
static bool is_about_them(long status)
{
    return status == 400 || status == 409 || status == 413;
}

static bool give_up(Sending *s, long status)
{
    s->code = cli_fail(s->cli, EXIT_WORLD,
                       status == 401 || status == 403 ? MESSAGE_LRS_DENIED
                                                      : MESSAGE_LRS_ODD,
                       ARGS(string_number(s->arena, (int)status)));
    return false;
}

static bool deliver_one(Sending *s, const char *statement, Fate *fate)
{
    Strbuf body = strbuf_new(s->arena);
    long status;

    strbuf_add(&body, "[%s]", statement);
    if (!deliver(s, body.text, body.length, &status))
        return false;
    if (!is_taken(status) && !is_about_them(status))
        return give_up(s, status);
    *fate = is_taken(status) ? FATE_TAKEN
            : status == 409  ? FATE_OTHER
                             : FATE_REFUSED;
    s->fates[*fate]++;
    return true;
}

/* A run that has been dealt with; with `refused` statements it is kept aside.
 */
static bool finish(Sending *s, const char *name, int refused)
{
    Error err = { 0 };
    const char *path = NULL;

    if (refused)
        path = outbox_set_aside(s->outbox, name, s->arena, &err);
    else
        outbox_take(s->outbox, name, &err);
    if (error_is_set(&err)) {
        s->code = cli_fail_error(s->cli, EXIT_WORLD, &err);
        return false;
    }
    if (refused)
        s->code = cli_fail(s->cli, EXIT_MISTAKES, MESSAGE_LRS_REFUSED,
                           ARGS(string_number(s->arena, refused), path));
    s->runs += !refused;
    s->aside += refused > 0;
    return true;
}

/* A file that waits, and what is in it. */
typedef struct {
    const char *name;
    const char **statements;
    int count;
} Parcel;

/* One statement after another: the store says of each what is amiss. */
static bool send_one_by_one(Sending *s, const Parcel *parcels, int count)
{
    for (int i = 0; i < count; i++) {
        int refused = 0;

        for (int k = 0; k < parcels[i].count; k++) {
            Fate fate = FATE_REFUSED;

            if (!deliver_one(s, parcels[i].statements[k], &fate))
                return false;
            refused += fate == FATE_REFUSED;
        }
        if (!finish(s, parcels[i].name, refused))
            return false;
    }
    return true;
}

static bool send_batch(Sending *s, const Parcel *parcels, int count)
{
    Strbuf body = strbuf_new(s->arena);
    long status;
    int statements = 0;

    for (int i = 0; i < count; i++)
        for (int k = 0; k < parcels[i].count; k++)
            strbuf_add(&body, "%c%s", statements++ ? ',' : '[',
                       parcels[i].statements[k]);
    strbuf_add(&body, statements ? "]" : "[]");
    if (!deliver(s, body.text, body.length, &status))
        return false;
    if (is_about_them(status))
        return send_one_by_one(s, parcels, count);
    if (!is_taken(status))
        return give_up(s, status);
    s->fates[FATE_TAKEN] += statements;
    for (int i = 0; i < count; i++)
        if (!finish(s, parcels[i].name, 0))
            return false;
    return true;
}

/* Takes files from the front until they make a batch; returns how many. */
static int fill_batch(Sending *s, const char *const *names, Parcel **parcels)
{
    int count = 0, statements = 0;
    Error err = { 0 };

    *parcels = NULL;
    for (; *names && statements < BATCH; names++) {
        Parcel *parcel = ARENA_PUSH(s->arena, *parcels, count);

        *parcel = (Parcel){ .name = *names };
        if (!outbox_read(s->outbox, *names, s->arena, &parcel->statements,
                         &err)) {
            s->code = cli_fail_error(s->cli, EXIT_WORLD, &err);
            return 0;
        }
        while (parcel->statements[parcel->count])
            parcel->count++;
        statements += parcel->count;
    }
    return count;
}

/* On a terminal only: how far it is. */
static void say_progress(const Sending *s, int total)
{
    static const Text sent = { { "verlopen verstuurd", "runs sent" } };

    if (file_is_terminal(stderr))
        fprintf(stderr, "\r%d/%d %s%s", s->runs + s->aside, total,
                text_in(sent, s->cli->language),
                s->runs + s->aside == total ? "\n" : "");
}

static void say_sent(const Sending *s, int left)
{
    static const Text words[] = {
        { { "Verlopen verstuurd", "Runs sent" } },
        { { "statements aangekomen", "statements arrived" } },
        { { "stonden er al, in andere woorden",
            "were there already, in other words" } },
        { { "niet aangenomen", "not accepted" } },
        { { "Verlopen die nog wachten", "Runs that still wait" } },
    };
    Language language = s->cli->language;

    printf("%s: %d\n", text_in(words[0], language), s->runs);
    for (int i = 0; i < FATE_COUNT; i++)
        if (i == FATE_TAKEN || s->fates[i])
            printf("  %s: %d\n", text_in(words[1 + i], language), s->fates[i]);
    if (left)
        printf("%s: %d\n", text_in(words[4], language), left);
}

static int send_all(Sending *s)
{
    Arena *arena = arena_new();
    Error err = { 0 };
    const char **names;
    int total = 0, done = 0;

    if (!outbox_list(s->outbox, arena, &names, &err)) {
        arena_free(arena);
        return cli_fail_error(s->cli, EXIT_WORLD, &err);
    }
    while (names[total])
        total++;
    while (names[done]) {
        Parcel *parcels;

        arena_reset(s->arena);
        int count = fill_batch(s, names + done, &parcels);
        if (!count || !send_batch(s, parcels, count))
            break;
        done += count;
        say_progress(s, total);
    }
    say_sent(s, total - s->runs - s->aside);
    if (s->code == EXIT_FINE && s->fates[FATE_OTHER])
        s->code = EXIT_MISTAKES;
    arena_free(arena);
    return s->code;
}

typedef struct {
    const char *address, *credentials, *tries, *person;
    bool pseudonyms;
} Wanted;

/* "key:secret", from a file that nobody else can read, or else from the
 * environment; in `arena`. */
static const char *key_of(const Wanted *wanted, Arena *arena, Error *err)
{
    const char *path = wanted->credentials;
    char *key = user_variable("KLACHTWIJZER_LRS", arena);
    size_t size;

    if (path) {
        if (!file_read(path, KEY_MAX, arena, &key, &size, err))
            return NULL;
        if (!disk_is_private(path)) {
            error_set(err, MESSAGE_LRS_KEY_OPEN, ARGS(path));
            return NULL;
        }
    }
    if (!key || !*key) {
        error_set(err, MESSAGE_LRS_NO_KEY, NO_ARGS);
        return NULL;
    }
    key[strcspn(key, "\r\n")] = '\0';
    const char *colon = strchr(key, ':');
    if (colon && colon > key && colon[1])
        return key;
    error_set(err, MESSAGE_LRS_BAD_KEY, ARGS(path ? path : "KLACHTWIJZER_LRS"));
    return NULL;
}

/* Puts the runs that are meant in the outbox; returns the exit code. */
static int put_runs(Cli *cli, const Wanted *wanted, const char *what,
                    Outbox *outbox, Arena *arena)
{
    Gathering g = gather(cli, what, wanted->person, arena);
    Reports all = reports_of(cli, &g, arena);
    Error err = { 0 };

    for (int i = 0; i < all.count; i++) {
        const Report *report = &all.reports[i];
        Strbuf name = strbuf_new(arena);
        char id[ID_TEXT];

        strbuf_add(&name, "%s%s", id_text(&report->run->attempt.id, id),
                   wanted->pseudonyms ? "-nameless" : "");
        if (!outbox_put(outbox, name.text,
                        wanted->pseudonyms ? xapi_nameless_of(report, 1, arena)
                                           : xapi_of(report, 1, arena),
                        &err))
            return cli_fail_error(cli, EXIT_WORLD, &err);
    }
    return g.code;
}

static int send_with(Cli *cli, const Wanted *wanted, const char *what,
                     Outbox *outbox, const char *key)
{
    Arena *arena = arena_new();
    Error err = { 0 };
    int put = what ? put_runs(cli, wanted, what, outbox, arena) : EXIT_FINE;
    Sending s = { .cli = cli,
                  .outbox = outbox,
                  .post = put == EXIT_WORLD
                              ? NULL
                              : post_new(wanted->address, key, &err),
                  .tries = wanted->tries ? atoi(wanted->tries) : TRIES,
                  .arena = arena_new() };
    int code = s.post ? send_all(&s) : EXIT_WORLD;

    if (error_is_set(&err))
        cli_fail_error(cli, EXIT_WORLD, &err);
    post_free(s.post);
    arena_free(s.arena);
    arena_free(arena);
    return code == EXIT_FINE ? put : code;
}

static int start(Cli *cli, const Wanted *wanted, const char *what, Arena *arena)
{
    Error err = { 0 };
    const char *data = data_folder(cli, arena);
    const char *key = key_of(wanted, arena, &err);

    if (!key)
        return cli_fail_error(cli, EXIT_USAGE, &err);
    if (!data)
        return cli_fail(cli, EXIT_WORLD, MESSAGE_NO_DATA_FOLDER, NO_ARGS);
    Outbox *outbox = outbox_open(data, wanted->address, &err);
    if (!outbox)
        return error_is_set(&err)
                   ? cli_fail_error(cli, EXIT_WORLD, &err)
                   : cli_fail(cli, EXIT_WORLD, MESSAGE_LRS_SENDING, NO_ARGS);
    int code = send_with(cli, wanted, what, outbox, key);
    outbox_close(outbox);
    return code;
}

static int check(const Cli *cli, const Wanted *wanted, char **argv, int count)
{
    int tries = wanted->tries ? atoi(wanted->tries) : TRIES;

    if (count > 1)
        return cli_fail(cli, EXIT_USAGE, MESSAGE_TOO_MANY_ARGUMENTS,
                        ARGS(argv[0], argv[2]));
    if (!wanted->address)
        return cli_fail(cli, EXIT_USAGE, MESSAGE_MISSING_ARGUMENT,
                        ARGS(argv[0], "--to"));
    if (!post_may_go_to(wanted->address))
        return cli_fail(cli, EXIT_USAGE, MESSAGE_LRS_ADDRESS, NO_ARGS);
    if (tries < 1 || tries > TRIES_MAX)
        return cli_fail(cli, EXIT_USAGE, MESSAGE_BAD_OPTION_VALUE,
                        ARGS("--tries", wanted->tries, "1, 2, … 10"));
    return EXIT_FINE;
}

int cli_send(Cli *cli, int argc, char **argv)
{
    Wanted wanted = { 0 };
    const Option options[] = { { "--to", &wanted.address, NULL },
                               { "--credentials", &wanted.credentials, NULL },
                               { "--pseudonyms", NULL, &wanted.pseudonyms },
                               { "--person", &wanted.person, NULL },
                               { "--tries", &wanted.tries, NULL },
                               { .name = NULL } };
    int count = cli_options(cli, options, argc, argv);
    int code = count < 0 ? EXIT_USAGE : check(cli, &wanted, argv, count);

    if (code != EXIT_FINE)
        return code;
    if (count && !cli_library(cli))
        return EXIT_WORLD;
    Arena *arena = arena_new();
    code = start(cli, &wanted, count ? argv[1] : NULL, arena);
    arena_free(arena);
    return code;
}
