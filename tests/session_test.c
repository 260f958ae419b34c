#include "tests/made.h"

static const char story[] =
    STORY("n = range(0, 9, 0)",
          "document 'brief' { title = 'Brief', text = 'Dag.' },"
          "step 'een' { title = '1',"
          "  choice 'op' { text = 'op', sets = { n = up() }, days = 1 },"
          "  choice 'eens' { text = 'eens', once = true, does = 'x' },"
          "  choice 'later' { text = 'later', when = { n = 9 } },"
          "  choice 'ga' { text = 'ga', to = 'twee' } },"
          "step 'twee' { title = '2', day = 20, happens = 'a',"
          "  shows = 'brief',"
          "  choice 'terug' { text = 'terug', to = 'een' },"
          "  choice 'uit' { text = 'uit', to = 'eind' } },");

static Session *begin_story(Made *made)
{
    made_begin(made);
    Session *session =
        session_new(made_scenario(made, "verhaal", story), &made->err);
    assert_non_null(session);
    return session;
}

static void end_story(Made *made, Session *session)
{
    session_free(session);
    made_end(made);
}

static void play(Session *session, const char *words)
{
    Error err = { 0 };

    if (!session_replay(session, words, &err))
        fail_msg("%s: %s", words, err.text[LANGUAGE_EN]);
}

static void words_are_replayed(void **state)
{
    static const struct {
        const char *words;
        bool fine;
        int moves; /* that were taken before it stopped */
        const char *said;
    } lists[] = {
        { "", true, 0, "" },
        { "op", true, 1, "" },
        { " op ,  op,,op , ", true, 3, "" },
        { "vriend:praten,op", true, 2, "" },
        { "op,later", false, 1,
          "the choice 'later' is not open now; open are: op, eens, ga, "
          "vriend:praten, vriend:zwijgen, buur:vragen" },
        { "eens,eens,op", false, 1,
          "the choice 'eens' is not open now; open are: op, ga, "
          "vriend:praten, vriend:zwijgen, buur:vragen" },
        { "ga,op", false, 1,
          "the choice 'op' is not open now; open are: terug, uit, "
          "vriend:praten, vriend:zwijgen, buur:vragen" },
        { "ga,uit,finish,op", false, 3,
          "the situation is over; 'op' is no longer possible" },
        { "OP", false, 0, NULL },
        { "op op", false, 0, NULL },
        { "vriend", false, 0, NULL },
        { "vriend:", false, 0, NULL },
        { ":praten", false, 0, NULL },
        { "niemand:praten", false, 0, NULL },
        { "vriend:praten:nog", false, 0, NULL },
    };
    Made made;
    Session *session = begin_story(&made);

    (void)state;
    for (size_t i = 0; i < COUNT_OF(lists); i++) {
        Error err = { 0 };
        int count;

        session_rewind(session, 0);
        check_int(session_replay(session, lists[i].words, &err), lists[i].fine,
                  "'%s'", lists[i].words);
        session_moves(session, &count);
        check_int(count, lists[i].moves, "'%s': moves", lists[i].words);
        if (lists[i].said)
            assert_string_equal(err.text[LANGUAGE_EN], lists[i].said);
        assert_true(error_is_set(&err) != lists[i].fine);
    }
    end_story(&made, session);
}

static void an_overlong_word_is_unknown(void **state)
{
    char word[1000];
    Error err = { 0 };
    Made made;
    Session *session = begin_story(&made);

    (void)state;
    memset(word, 'o', sizeof word - 1);
    word[sizeof word - 1] = '\0';
    assert_false(session_replay(session, word, &err));
    assert_non_null(strstr(err.text[LANGUAGE_EN], "'ooooo"));
    end_story(&made, session);
}

static void a_choice_that_is_not_open_changes_nothing(void **state)
{
    Made made;
    Session *session = begin_story(&made);
    Session *other = session_new(session_scenario(session), &made.err);
    const Scenario *s = session_scenario(session);
    char open[400], word[160], in_open[170];

    (void)state;
    play(session, "op,eens");
    play(other, "op,eens");
    snprintf(open, sizeof open, " ");
    words_open(session, open + 1, sizeof open - 2);
    strcat(open, " ");
    for (int choice = 0; choice < s->choice_count; choice++) {
        Error err = { 0 };

        snprintf(in_open, sizeof in_open, " %s ",
                 session_word(session, choice, word, sizeof word));
        if (strstr(open, in_open))
            continue;
        assert_false(session_take(session, choice, 7, &err));
        assert_true(error_is_set(&err));
        assert_false(session_take(session, choice, 7, NULL));
        check_equal_runs(session, other, word);
    }
    session_free(other);
    end_story(&made, session);
}

static void rewinding_is_replaying_less(void **state)
{
    static const char *const begun[] = {
        "",
        "op",
        "op,eens",
        "op,eens,vriend:praten",
        "op,eens,vriend:praten,ga",
        "op,eens,vriend:praten,ga,terug",
        "op,eens,vriend:praten,ga,terug,op",
        "op,eens,vriend:praten,ga,terug,op,ga",
        "op,eens,vriend:praten,ga,terug,op,ga,uit",
        "op,eens,vriend:praten,ga,terug,op,ga,uit,finish",
    };
    int whole = (int)COUNT_OF(begun) - 1;
    Made made;
    Session *session = begin_story(&made);

    (void)state;
    for (int length = 0; length <= whole; length++) {
        Session *fresh = session_new(session_scenario(session), &made.err);

        play(fresh, begun[length]);
        session_rewind(session, 0);
        play(session, begun[whole]);
        session_rewind(session, length);
        check_equal_runs(session, fresh, begun[length]);
        session_rewind(session, length);
        check_equal_runs(session, fresh, begun[length]);
        session_free(fresh);
    }
    end_story(&made, session);
}

static void times_are_kept(void **state)
{
    Made made;
    Session *session = begin_story(&made);
    int count;

    (void)state;
    assert_true(session_take(session, 0, 1200, &made.err));
    play(session, "op");
    assert_true(session_take(session, 0, 5000000000, &made.err));
    session_rewind(session, 3);

    const Move *moves = session_moves(session, &count);
    assert_true(moves[0].at_ms == 1200);
    assert_true(moves[1].at_ms == 1200);
    assert_true(moves[2].at_ms == 5000000000);
    end_story(&made, session);
}

static void documents_and_calls_are_remembered(void **state)
{
    Made made;
    Session *session = begin_story(&made);

    (void)state;
    assert_false(session_has_document(session, 0));
    assert_int_equal(session_called_on(session, 0), 0);
    play(session, "op,vriend:zwijgen,op,vriend:praten,ga");
    assert_true(session_has_document(session, 0));
    assert_int_equal(session_called_on(session, 0), 3);
    assert_int_equal(session_called_on(session, 1), 0);
    play(session, "terug");
    assert_true(session_has_document(session, 0));
    session_rewind(session, 2);
    assert_false(session_has_document(session, 0));
    assert_int_equal(session_called_on(session, 0), 2);
    end_story(&made, session);
}

static void a_copy_shares_the_beginning_only(void **state)
{
    Made made;
    Session *session = begin_story(&made), *copy;
    int count;

    (void)state;
    play(session, "op,ga,terug,eens");
    copy = session_copy(session, 2, &made.err);
    session_moves(copy, &count);
    assert_int_equal(count, 2);
    play(copy, "uit");
    session_rewind(session, 2);
    play(session, "uit");
    check_equal_runs(session, copy, "copy");
    session_free(copy);
    end_story(&made, session);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_are_replayed),
        cmocka_unit_test(a_copy_shares_the_beginning_only),
        cmocka_unit_test(an_overlong_word_is_unknown),
        cmocka_unit_test(a_choice_that_is_not_open_changes_nothing),
        cmocka_unit_test(rewinding_is_replaying_less),
        cmocka_unit_test(times_are_kept),
        cmocka_unit_test(documents_and_calls_are_remembered),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
