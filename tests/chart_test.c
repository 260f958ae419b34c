#include "tests/made.h"

#include <math.h>
#include <stdlib.h>

#include "view/chart.h"

/* What must hold of every chart, whatever the story. */

static bool is_step(const ChartSpot *spot)
{
    return spot->step >= 0;
}

static double reach(const ChartSpot *spot)
{
    return is_step(spot) ? CHART_BOX / 2.0 : 0.5;
}

static void check_spots(const Chart *c, int steps, const char *name)
{
    for (int i = 0; i < c->spot_count; i++) {
        const ChartSpot *a = &c->spots[i];

        check_int(a->step, i < steps ? i : -1, "%s: step of spot %d", name, i);
        assert_true(a->layer >= 0 && a->layer < c->layers);
        assert_true(a->x - reach(a) > -1e-6);
        assert_true(a->x + reach(a) < c->width + 1e-6);
        for (int k = 0; k < i; k++) {
            const ChartSpot *b = &c->spots[k];

            if (a->layer == b->layer &&
                fabs(a->x - b->x) < reach(a) + reach(b) + 0.5)
                fail_msg("%s: spots %d and %d overlap", name, k, i);
        }
    }
}

static void check_roads(const Chart *c, const char *name)
{
    for (int i = 0; i < c->road_count; i++) {
        const Road *r = &c->roads[i];
        int first = r->path[0], last = r->path[r->length - 1];

        check_int(first, r->back ? r->to : r->from, "%s: top of %d", name, i);
        check_int(last, r->back ? r->from : r->to, "%s: foot of %d", name, i);
        assert_true(r->length >= 2);
        for (int k = 0; k + 1 < r->length; k++)
            check_int(c->spots[r->path[k + 1]].layer,
                      c->spots[r->path[k]].layer + 1, "%s: road %d", name, i);
        for (int k = 1; k + 1 < r->length; k++)
            assert_false(is_step(&c->spots[r->path[k]]));
        assert_true(fabs(r->leaves) < CHART_BOX / 2.0 || c->road_count > 60);
    }
}

/* Each pair of pieces between the same layers, by where they stand. */
static int count_crossings(const Chart *c)
{
    int crossings = 0;

    for (int i = 0; i < c->road_count; i++)
        for (int k = 0; k + 1 < c->roads[i].length; k++)
            for (int j = 0; j < i; j++)
                for (int m = 0; m + 1 < c->roads[j].length; m++) {
                    const ChartSpot *a = &c->spots[c->roads[i].path[k]];
                    const ChartSpot *b = &c->spots[c->roads[i].path[k + 1]];
                    const ChartSpot *p = &c->spots[c->roads[j].path[m]];
                    const ChartSpot *q = &c->spots[c->roads[j].path[m + 1]];

                    crossings += a->layer == p->layer &&
                                 (a->x - p->x) * (b->x - q->x) < -1e-9;
                }
    return crossings;
}

static void check_order(const Chart *c, int steps, const char *name)
{
    for (int i = 1; i < steps; i++) {
        const ChartSpot *a = &c->spots[c->order[i - 1]];
        const ChartSpot *b = &c->spots[c->order[i]];

        if (a->layer > b->layer || (a->layer == b->layer && a->x >= b->x))
            fail_msg("%s: step %d is read before %d", name, a->step, b->step);
    }
}

static void check_chart(const Chart *c, const Scenario *s)
{
    check_spots(c, s->step_count, s->id);
    check_roads(c, s->id);
    check_order(c, s->step_count, s->id);
    check_int(c->crossings, count_crossings(c), "%s: crossings", s->id);
    assert_int_equal(c->spots[s->start].layer, 0);
}

/* How many roads cross in the chart of each situation that comes with the
 * program: none that can be avoided, and few in all. */
static void shipped_situations_hardly_cross(void **state)
{
    enum { CROSSINGS_MAX = 10, ALL_MAX = 25 };
    Error err = { 0 };
    Diags *diags = diags_new();
    Library *library = library_new(SCENARIOS, &err);
    Arena *arena = arena_new();
    const char *name;
    int all = 0;

    (void)state;
    assert_non_null(library);
    for (int i = 0; (name = library_scenario_name(library, i)); i++) {
        const Scenario *s = library_scenario(library, name, NULL, diags, &err);
        const Chart *c = chart_of(arena, s);

        assert_non_null(c);
        check_chart(c, s);
        print_message("%s: %d steps, %d roads, %d layers, %.1f wide, %d "
                      "crossings\n",
                      name, s->step_count, c->road_count, c->layers, c->width,
                      c->crossings);
        assert_true(c->crossings <= CROSSINGS_MAX);
        all += c->crossings;
    }
    assert_true(all <= ALL_MAX);
    arena_free(arena);
    library_free(library);
    diags_free(diags);
}

/* The steps from left to right, a row after another, and what leads back. */
static const struct {
    const char *steps, *rows, *back;
    int crossings;
} drawn[] = {
    /* Left and right change places: no need to cross. */
    { "  step 'een' { title = 'e', choice 'a' { text = 'a', to = 'links' }, "
      "choice 'b' { text = 'b', to = 'rechts' } },"
      "  step 'links' { title = 'l', to = 'uit' },"
      "  step 'rechts' { title = 'r', to = 'eind' },",
      "een / links rechts / uit eind", "", 0 },
    /* What leads back is no reason to lie lower. */
    { "  step 'een' { title = 'e', to = 'twee' },"
      "  step 'twee' { title = 't', choice 'a' { text = 'a', to = 'een' }, "
      "choice 'b' { text = 'b', to = 'eind' }, "
      "choice 'c' { text = 'c', to = 'uit' } },",
      "een / twee / eind uit", "twee>een", 0 },
    /* Nothing leads to a stray, which lies above where it leads. */
    { "  step 'een' { title = 'e', to = 'twee' },"
      "  step 'twee' { title = 't', to = 'eind' },"
      "  step 'los' { title = 'l', to = 'uit' },",
      "een los / twee uit / eind", "", 0 },
    /* All to all: four roads between two and two cross once. */
    { "  step 'een' { title = 'e', choice 'a' { text = 'a', to = 'links' }, "
      "choice 'b' { text = 'b', to = 'rechts' } },"
      "  step 'links' { title = 'l', choice 'a' { text = 'a', to = 'uit' }, "
      "choice 'b' { text = 'b', to = 'eind' } },"
      "  step 'rechts' { title = 'r', choice 'a' { text = 'a', to = 'uit' }, "
      "choice 'b' { text = 'b', to = 'eind' } },",
      "een / links rechts / eind uit", "", 1 },
};

static void write_rows(const Chart *c, const Scenario *s, char *out)
{
    out[0] = '\0';
    for (int i = 0; i < s->step_count; i++) {
        int step = c->order[i];
        bool lower =
            i > 0 && c->spots[c->order[i - 1]].layer != c->spots[step].layer;

        strcat(out, i == 0 ? "" : lower ? " / " : " ");
        strcat(out, s->steps[step].id);
    }
}

static void write_back(const Chart *c, const Scenario *s, char *out)
{
    out[0] = '\0';
    for (int i = 0; i < c->road_count; i++)
        if (c->roads[i].back)
            sprintf(out + strlen(out), "%s>%s", s->steps[c->roads[i].from].id,
                    s->steps[c->roads[i].to].id);
}

static void steps_lie_as_a_person_would_draw_them(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(drawn); i++) {
        Made made;
        Arena *arena = arena_new();
        char lua[2000], written[200];

        made_begin(&made);
        snprintf(lua, sizeof lua, STORY("", "%s"), drawn[i].steps);
        const Scenario *s = made_scenario(&made, "verhaal", lua);
        const Chart *c = chart_of(arena, s);
        check_chart(c, s);
        write_rows(c, s, written);
        assert_string_equal(written, drawn[i].rows);
        write_back(c, s, written);
        assert_string_equal(written, drawn[i].back);
        check_int(c->crossings, drawn[i].crossings, "crossings of %zu", i);
        arena_free(arena);
        made_end(&made);
    }
}

static void the_same_story_is_drawn_the_same(void **state)
{
    Made made;
    Arena *arena = arena_new();

    (void)state;
    made_begin(&made);
    for (size_t i = 0; i < COUNT_OF(drawn); i++) {
        char lua[2000], name[20];

        snprintf(name, sizeof name, "verhaal-%zu", i);
        snprintf(lua, sizeof lua, STORY("", "%s"), drawn[i].steps);
        const Scenario *s = made_scenario(&made, name, lua);
        const Chart *a = chart_of(arena, s), *b = chart_of(arena, s);
        assert_memory_equal(a->order, b->order,
                            (size_t)s->step_count * sizeof *a->order);
        assert_true(a->width == b->width);
    }
    arena_free(arena);
    made_end(&made);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(shipped_situations_hardly_cross),
        cmocka_unit_test(steps_lie_as_a_person_would_draw_them),
        cmocka_unit_test(the_same_story_is_drawn_the_same),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
