#include "tests/check.h"

#include "core/shuffle.h"

enum { ITEMS = 5, LISTS = 6000 };

static void fill(int *items)
{
    for (int i = 0; i < ITEMS; i++)
        items[i] = i;
}

static void nothing_is_lost_or_twice(void **state)
{
    int items[ITEMS], seen = 0;

    (void)state;
    fill(items);
    shuffle(7, 1, items, ITEMS);
    for (int i = 0; i < ITEMS; i++)
        seen |= 1 << items[i];
    assert_int_equal(seen, (1 << ITEMS) - 1);
}

static void without_a_seed_all_stays_as_written(void **state)
{
    int items[ITEMS];

    (void)state;
    fill(items);
    shuffle(0, 3, items, ITEMS);
    for (int i = 0; i < ITEMS; i++)
        assert_int_equal(items[i], i);
    assert_int_equal(shuffle_next_seed(0), 0);
}

/* Recorded runs are shown again as they were: this order is part of them. */
static void the_order_of_a_seed_is_fixed(void **state)
{
    static const int kept[ITEMS] = { 1, 4, 3, 0, 2 };
    int items[ITEMS];

    (void)state;
    fill(items);
    shuffle(12345, 2, items, ITEMS);
    assert_memory_equal(items, kept, sizeof items);
}

/* Each item stands in each place about as often: within five standard
 * deviations of a fifth of the lists. */
static void no_place_is_favoured(void **state)
{
    int places[ITEMS][ITEMS] = { { 0 } };

    (void)state;
    for (uint64_t list = 0; list < LISTS; list++) {
        int items[ITEMS];

        fill(items);
        shuffle(99, list, items, ITEMS);
        for (int i = 0; i < ITEMS; i++)
            places[items[i]][i]++;
    }
    for (int i = 0; i < ITEMS; i++)
        for (int p = 0; p < ITEMS; p++)
            assert_in_range(places[i][p], LISTS / ITEMS - 155,
                            LISTS / ITEMS + 155);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nothing_is_lost_or_twice),
        cmocka_unit_test(without_a_seed_all_stays_as_written),
        cmocka_unit_test(the_order_of_a_seed_is_fixed),
        cmocka_unit_test(no_place_is_favoured),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
