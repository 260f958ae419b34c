#include "tests/check.h"

#include "store/id.h"

/* RFC 9562: appendix A.4, and for names of DNS section 6.6. */
static void a_name_gives_the_id_of_the_standard(void **state)
{
    Id dns;
    char text[ID_TEXT];

    (void)state;
    assert_true(id_read("6ba7b810-9dad-11d1-80b4-00c04fd430c8", &dns));
    Id named = id_named(&dns, "www.example.com");
    assert_string_equal(id_text(&named, text),
                        "2ed6657d-e927-568b-95e1-2665a8aea6a2");
}

static void no_two_are_alike(void **state)
{
    enum { IDS = 200 };
    Id ids[IDS], again;
    char text[ID_TEXT];

    (void)state;
    for (int i = 0; i < IDS; i++) {
        ids[i] = id_new();
        for (int j = 0; j < i; j++)
            assert_false(id_equal(&ids[i], &ids[j]));
        id_text(&ids[i], text);
        assert_int_equal(text[14], '4');
        assert_non_null(strchr("89ab", text[19]));
        assert_true(id_read(text, &again));
        assert_true(id_equal(&ids[i], &again));
    }
}

static void only_its_own_writing_is_read(void **state)
{
    static const char *const others[] = {
        "",
        "2",
        "2ed6657d-e927-568b-95e1-2665a8aea6a",
        "2ed6657d-e927-568b-95e1-2665a8aea6a22",
        "2ED6657D-e927-568b-95e1-2665a8aea6a2",
        "2ed6657de927-568b-95e1-2665a8aea6a2-",
        "2ed6657d-e927-568b-95e1-2665a8aea6ag",
        "{2ed6657d-e927-568b-95e1-2665a8aea6a}",
    };
    Id id;

    (void)state;
    for (size_t i = 0; i < COUNT_OF(others); i++)
        check_int(id_read(others[i], &id), 0, "%s", others[i]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_name_gives_the_id_of_the_standard),
        cmocka_unit_test(no_two_are_alike),
        cmocka_unit_test(only_its_own_writing_is_read),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
