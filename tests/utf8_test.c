#include "tests/check.h"

#include "core/utf8.h"

static const struct {
    const char *text;
    Utf8Fault fault;
    size_t at;
} texts[] = {
    /* clang-format off */
    { "", UTF8_SOUND, 0 },
    { "h\xC3\xA9 \xE2\x80\x98ja\xE2\x80\x99 \xF0\x9F\x98\x80", UTF8_SOUND, 0 },
    { "tab\tand\nnewline", UTF8_SOUND, 0 },
    { "\xC2\xA0", UTF8_SOUND, 0 },
    { "\xED\x9F\xBF", UTF8_SOUND, 0 },     /* U+D7FF */
    { "\xEE\x80\x80", UTF8_SOUND, 0 },     /* U+E000 */
    { "\xF4\x8F\xBF\xBF", UTF8_SOUND, 0 }, /* U+10FFFF */
    { "\xE2\x80\x8F", UTF8_SOUND, 0 },     /* a mark, not an override */

    { "a\x80", UTF8_BROKEN, 1 },
    { "ab\xC3", UTF8_BROKEN, 2 },
    { "\xE2\x82", UTF8_BROKEN, 0 },
    { "\xF0\x9F\x98", UTF8_BROKEN, 0 },
    { "\xC3(", UTF8_BROKEN, 0 },
    { "\xC0\x80", UTF8_BROKEN, 0 },         /* overlong NUL */
    { "\xC1\xBF", UTF8_BROKEN, 0 },
    { "\xE0\x9F\xBF", UTF8_BROKEN, 0 },     /* overlong U+07FF */
    { "\xF0\x8F\xBF\xBF", UTF8_BROKEN, 0 }, /* overlong U+FFFF */
    { "\xED\xA0\x80", UTF8_BROKEN, 0 },     /* the first surrogate */
    { "\xED\xBF\xBF", UTF8_BROKEN, 0 },     /* the last */
    { "\xF4\x90\x80\x80", UTF8_BROKEN, 0 }, /* U+110000 */
    { "\xF8\x88\x80\x80\x80", UTF8_BROKEN, 0 },
    { "\xFE", UTF8_BROKEN, 0 },
    { "\xFF", UTF8_BROKEN, 0 },

    { "a\rb", UTF8_CONTROL, 1 },
    { "\x1B[2J", UTF8_CONTROL, 0 },
    { "\x7F", UTF8_CONTROL, 0 },
    { "\xC2\x80", UTF8_CONTROL, 0 },
    { "\xC3\xA9\xC2\x9F", UTF8_CONTROL, 2 },

    { "\xE2\x80\xAA", UTF8_BIDI, 0 }, /* U+202A */
    { "a\xE2\x80\xAE", UTF8_BIDI, 1 }, /* U+202E */
    { "\xE2\x81\xA6", UTF8_BIDI, 0 }, /* U+2066 */
    { "\xE2\x81\xA9", UTF8_BIDI, 0 }, /* U+2069 */
    { "\xE2\x80\xAF", UTF8_SOUND, 0 },
    { "\xE2\x81\xA5", UTF8_SOUND, 0 },
    { "\xE2\x81\xAA", UTF8_SOUND, 0 },
    /* clang-format on */
};

static void faults_are_found_where_they_are(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(texts); i++) {
        size_t at = 0;
        Utf8Fault fault = utf8_check(texts[i].text, strlen(texts[i].text), &at);

        check_int(fault, texts[i].fault, "text %zu", i);
        if (fault != UTF8_SOUND)
            check_int(at, texts[i].at, "text %zu, at", i);
    }
}

static void a_nul_is_a_control_character(void **state)
{
    size_t at = 0;

    (void)state;
    check_int(utf8_check("ab\0c", 4, &at), UTF8_CONTROL, "NUL");
    check_int(at, 2, "at");
}

/* Unicode 15, table 3-7, as it is printed there: the bytes that may follow each
 * other. */
static const struct {
    unsigned char low[3], high[3];
    int bytes;
} table_3_7[] = {
    { { 0x00 }, { 0x7F }, 1 },
    { { 0xC2, 0x80 }, { 0xDF, 0xBF }, 2 },
    { { 0xE0, 0xA0, 0x80 }, { 0xE0, 0xBF, 0xBF }, 3 },
    { { 0xE1, 0x80, 0x80 }, { 0xEC, 0xBF, 0xBF }, 3 },
    { { 0xED, 0x80, 0x80 }, { 0xED, 0x9F, 0xBF }, 3 },
    { { 0xEE, 0x80, 0x80 }, { 0xEF, 0xBF, 0xBF }, 3 },
};

/* The bytes of the character that `text` begins with by the table, or 0. */
static int by_table(const unsigned char *text, int length)
{
    for (size_t row = 0; row < COUNT_OF(table_3_7); row++) {
        int bytes = table_3_7[row].bytes, fit = 0;

        while (fit < bytes && fit < length &&
               text[fit] >= table_3_7[row].low[fit] &&
               text[fit] <= table_3_7[row].high[fit])
            fit++;
        if (fit == bytes)
            return bytes;
    }
    return 0;
}

static bool is_sound_by_table(const unsigned char *text, int length)
{
    int at = 0;

    while (at < length) {
        int bytes = by_table(text + at, length - at);

        if (bytes == 0)
            return false;
        at += bytes;
    }
    return true;
}

static void check_sequence(const unsigned char *bytes, int length)
{
    size_t at = 0;
    const char *text = (const char *)bytes;
    bool broken = utf8_check(text, (size_t)length, &at) == UTF8_BROKEN;
    bool sound = is_sound_by_table(bytes, length);

    /* Another fault may come before the broken place. */
    if (sound && broken)
        fail_msg("%02X %02X %02X (%d) is sound", bytes[0], bytes[1], bytes[2],
                 length);
    if (!sound && utf8_check(text, (size_t)length, &at) == UTF8_SOUND)
        fail_msg("%02X %02X %02X (%d) is broken", bytes[0], bytes[1], bytes[2],
                 length);
    if (length == 3 && sound && by_table(bytes, 3) == 3)
        assert_int_equal(utf8_count(text, 3), 1);
}

static void all_short_sequences_follow_the_table(void **state)
{
    (void)state;
    for (uint32_t i = 0; i < 1u << 24; i++) {
        const unsigned char bytes[] = { (unsigned char)(i >> 16),
                                        (unsigned char)(i >> 8),
                                        (unsigned char)i };

        check_sequence(bytes, 3);
        if ((i & 0xFF) == 0)
            check_sequence(bytes, 2);
        if ((i & 0xFFFF) == 0)
            check_sequence(bytes, 1);
    }
}

static void broken_bytes_are_stepped_over_one_by_one(void **state)
{
    static const char text[] = "a\xE2\x82\xC3\xA9\xFF\xE2\x82\xAC";
    static const uint32_t expected[] = { 'a',  0xFFFD, 0xFFFD,
                                         0xE9, 0xFFFD, 0x20AC };
    const char *at = text, *end = text + sizeof text - 1;

    (void)state;
    for (size_t i = 0; i < COUNT_OF(expected); i++)
        check_int(utf8_next(&at, end), expected[i], "character %zu", i);
    assert_ptr_equal(at, end);
}

static void a_cut_falls_between_characters(void **state)
{
    static const char text[] = "a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80z";
    static const size_t fits[] = { 0, 1, 1, 3, 3, 3, 6, 6, 6, 6, 10, 11, 11 };
    size_t length = sizeof text - 1;

    (void)state;
    assert_int_equal(utf8_count(text, length), 5);
    for (size_t limit = 0; limit < COUNT_OF(fits); limit++)
        check_int(utf8_fit(text, length, limit), fits[limit], "limit %zu",
                  limit);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(faults_are_found_where_they_are),
        cmocka_unit_test(a_nul_is_a_control_character),
        cmocka_unit_test(all_short_sequences_follow_the_table),
        cmocka_unit_test(broken_bytes_are_stepped_over_one_by_one),
        cmocka_unit_test(a_cut_falls_between_characters),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
