#include "tests/check.h"
#include "tests/own_folder.h"

#include <stdbool.h>
#include <stdlib.h>

#include "core/disk.h"
#include "player/watch.h"

/* Files saved as editors do, in a folder that is watched in both ways. */
typedef struct {
    char folder[OWN_FOLDER_MAX];
    char path[OWN_FOLDER_MAX + 30], beside[OWN_FOLDER_MAX + 30];
    Uint32 event;
    Watch *watch;
} Watched;

static void save(const char *path, const char *text)
{
    FILE *file = fopen(path, "wb");

    assert_non_null(file);
    fputs(text, file);
    fclose(file);
}

static void begin(Watched *w, WatchWay way)
{
    const char *const folders[] = { w->folder, "/nergens/nooit", NULL };

    *w = (Watched){ .event = 0 };
    assert_int_equal(SDL_Init(SDL_INIT_EVENTS), 0);
    own_folder_begin(w->folder, "watch");
    snprintf(w->path, sizeof w->path, "%s/scenario.lua", w->folder);
    snprintf(w->beside, sizeof w->beside, "%s/.scenario.lua.swp", w->folder);
    save(w->path, "een");
    w->event = SDL_RegisterEvents(1);
    w->watch = watch_new(folders, w->event, way);
    assert_non_null(w->watch);
}

static void end(Watched *w)
{
    watch_free(w->watch);
    own_folder_end(w->folder);
    SDL_Quit();
}

/* Is it told within some seconds? Asks to look, where that is the way. */
static bool told(Watched *w)
{
    for (int i = 0; i < 500; i++) {
        SDL_Event event;

        watch_look(w->watch);
        while (SDL_PollEvent(&event))
            if (event.type == w->event)
                return true;
        SDL_Delay(10);
    }
    return false;
}

/* Nothing else comes in the time that a told change takes at most to come. */
static void settle(Watched *w)
{
    SDL_Event event;

    SDL_Delay(100);
    watch_look(w->watch);
    while (SDL_PollEvent(&event))
        ;
}

static void each_way_of_saving_is_told(WatchWay way)
{
    Watched w;

    begin(&w, way);
    assert_true((watch_due(w.watch) > 0) == (way == WATCH_BY_LOOKING));
    save(w.path, "twee woorden");
    assert_true(told(&w));
    settle(&w);
    save(w.beside, "drie woorden nu");
    settle(&w);
    assert_true(disk_rename(w.beside, w.path, NULL));
    assert_true(told(&w));
    settle(&w);
    assert_int_equal(remove(w.path), 0);
    assert_true(told(&w));
    end(&w);
}

static void the_system_tells(void **state)
{
    (void)state;
#ifdef __linux__
    each_way_of_saving_is_told(WATCH_BEST);
#endif
}

static void looking_tells(void **state)
{
    (void)state;
    each_way_of_saving_is_told(WATCH_BY_LOOKING);
}

static void nothing_is_told_of_nothing(void **state)
{
    static const WatchWay ways[] = { WATCH_BEST, WATCH_BY_LOOKING };

    (void)state;
    for (size_t i = 0; i < COUNT_OF(ways); i++) {
        Watched w;
        SDL_Event event;

        begin(&w, ways[i]);
        settle(&w);
        SDL_Delay(50);
        watch_look(w.watch);
        while (SDL_PollEvent(&event))
            assert_true(event.type != w.event);
        end(&w);
    }
    watch_free(NULL);
    watch_look(NULL);
    assert_int_equal(watch_due(NULL), -1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_system_tells),
        cmocka_unit_test(looking_tells),
        cmocka_unit_test(nothing_is_told_of_nothing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
