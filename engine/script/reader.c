#include "script/reader.h"

#include <lauxlib.h>
#include <stdio.h>
#include <string.h>

#include "core/utf8.h"
#include "script/suggest.h"

enum { ITEMS_MAX = 100000, NAMES_SIZE = 600 };

Spot spot_of_piece(const Piece *piece)
{
    return (Spot){ .line = piece->line, .block = piece->block, .item = -1 };
}

Spot spot_field(Spot block, const char *name)
{
    block.field = name;
    block.item = -1;
    return block;
}

Spot spot_item(Spot block, int item)
{
    block.field = NULL;
    block.item = item;
    return block;
}

Spot spot_inside(const Reader *r, Spot spot)
{
    if (spot.block < 0)
        return spot_item(spot, -1);

    int block =
        spot.field       ? source_field_block(r->source, spot.block, spot.field)
        : spot.item >= 0 ? source_item_block(r->source, spot.block, spot.item)
                         : spot.block;
    return (Spot){ .line = spot.line, .block = block, .item = -1 };
}

static Place place_of(const Reader *r, Spot spot)
{
    if (spot.block < 0)
        return (Place){ .file = r->file, .line = spot.line };
    return spot.field ? source_field(r->source, spot.block, spot.field)
                      : source_item(r->source, spot.block, spot.item);
}

int reader_line(const Reader *r, Spot spot)
{
    return place_of(r, spot).line;
}

/* Is that what stands behind the name of a field, and not the name? */
static bool is_about_value(const Spot *spot, Message message, const Text *args)
{
    switch (message) {
    case MESSAGE_UNKNOWN_NAME: /* may be that of a field */
        return strcmp(args[1].in[LANGUAGE_NL], spot->field) != 0;
    case MESSAGE_WRONG_TYPE:
    case MESSAGE_BAD_VALUE:
    case MESSAGE_BAD_ID:
    case MESSAGE_NOT_AN_ACTIVITY:
    case MESSAGE_NOT_AN_EVENT:
    case MESSAGE_NO_PORTRAIT:
        return true;
    default:
        return false;
    }
}

static Diag *note(Reader *r, DiagLevel level, Spot spot, Message message,
                  const Text *args)
{
    bool value =
        spot.field && spot.block >= 0 && is_about_value(&spot, message, args);
    Place place = value ? source_value(r->source, spot.block, spot.field)
                        : place_of(r, spot);
    Diag *diag = diag_add_in(r->diags, level, message, place, args);
    int length = 0;
    const char *line = source_line(r->source, place.line, &length);

    diag_show_source(r->diags, diag, line, length);
    return diag;
}

Diag *reader_error(Reader *r, Spot spot, Message message, const Text *args)
{
    return note(r, DIAG_ERROR, spot, message, args);
}

Diag *reader_note(Reader *r, Spot spot, Message message, const Text *args)
{
    return note(r, DIAG_NOTE, spot, message, args);
}

void reader_warning(Reader *r, Spot spot, Message message, const Text *args)
{
    note(r, DIAG_WARNING, spot, message, args);
}

/* What the value on top of the stack is, for a message. */
static Text found(lua_State *L)
{
    static const Text types[LUA_NUMTYPES] = {
        [LUA_TNIL] = { { "niets", "nothing" } },
        [LUA_TBOOLEAN] = { { "true of false", "true or false" } },
        [LUA_TNUMBER] = { { "een getal", "a number" } },
        [LUA_TSTRING] = { { "een tekst", "a text" } },
        [LUA_TTABLE] = { { "een lijst { }", "a list { }" } },
        [LUA_TFUNCTION] = { { "een functie", "a function" } },
        [LUA_TLIGHTUSERDATA] = { { "iets anders", "something else" } },
        [LUA_TUSERDATA] = { { "iets anders", "something else" } },
        [LUA_TTHREAD] = { { "iets anders", "something else" } },
    };
    const Piece *piece = piece_at(L, -1);

    return piece ? piece_noun(piece->kind) : types[lua_type(L, -1)];
}

void reader_wrong_type(Reader *r, Spot spot, Text wanted)
{
    reader_error(
        r, spot, MESSAGE_WRONG_TYPE,
        TEXTS(WORD(spot.field ? spot.field : "…"), wanted, found(r->L)));
}

void read_text(Reader *r, const Field *field, void *record, Spot spot)
{
    reader_text(r, spot, false, FIELD_OF(Text, field, record));
}

void read_letter(Reader *r, const Field *field, void *record, Spot spot)
{
    reader_text(r, spot, true, FIELD_OF(Text, field, record));
}

bool reader_check_id(Reader *r, const char *id, const char *also, Spot spot)
{
    size_t length = strlen(id);
    bool sound = length > 0 && length <= ID_MAX;

    for (const char *c = id; *c; c++)
        sound &= (*c >= 'a' && *c <= 'z') || (*c >= '0' && *c <= '9') ||
                 strchr(also, *c) != NULL;
    if (!sound) {
        char mended[ID_MAX + 1];
        Diag *diag = reader_error(r, spot, MESSAGE_BAD_ID, TEXTS(WORD(id)));

        if (*text_as_id(id, mended))
            diag_suggest(r->diags, diag, mended);
    }
    return sound;
}

void read_word(Reader *r, const Field *field, void *record, Spot spot)
{
    const char *word = reader_string(r, spot);

    if (word && reader_check_id(r, word, "-", spot))
        *FIELD_OF(const char *, field, record) = word;
}

/* "3" between quotes is a text, though it looks like the number it should be.
 */
static void suggest_number(Reader *r, const char *name, const Bounds *bounds,
                           Diag *diag)
{
    int is_number = 0;
    lua_Integer n = lua_tointegerx(r->L, -1, &is_number);
    char field[ID_MAX + 32];

    if (lua_type(r->L, -1) != LUA_TSTRING || !is_number || n < bounds->low ||
        n > bounds->high)
        return;
    snprintf(field, sizeof field, "%s = %d", name, (int)n);
    diag_suggest(r->diags, diag, field);
}

void read_number(Reader *r, const Field *field, void *record, Spot spot)
{
    const Bounds *bounds = field->detail;
    lua_Integer n = lua_isinteger(r->L, -1) ? lua_tointeger(r->L, -1) : -1;
    char wanted[LANGUAGE_COUNT][80];

    if (lua_type(r->L, -1) == LUA_TNUMBER && lua_isinteger(r->L, -1) &&
        n >= bounds->low && n <= bounds->high) {
        *FIELD_OF(int, field, record) = (int)n;
        return;
    }
    snprintf(wanted[0], sizeof wanted[0], "een heel getal van %d tot en met %d",
             bounds->low, bounds->high);
    snprintf(wanted[1], sizeof wanted[1], "a whole number from %d to %d",
             bounds->low, bounds->high);

    Text now = found(r->L);
    char value[40];
    if (lua_type(r->L, -1) == LUA_TNUMBER) {
        snprintf(value, sizeof value, "%.14g", lua_tonumber(r->L, -1));
        now = WORD(value);
    }
    suggest_number(
        r, field->name, bounds,
        reader_error(r, spot, MESSAGE_WRONG_TYPE,
                     TEXTS(WORD(field->name),
                           ((Text){ { wanted[0], wanted[1] } }), now)));
}

void read_flag(Reader *r, const Field *field, void *record, Spot spot)
{
    if (lua_type(r->L, -1) == LUA_TBOOLEAN)
        *FIELD_OF(bool, field, record) = lua_toboolean(r->L, -1);
    else
        reader_wrong_type(r, spot,
                          (Text){ { "true of false", "true or false" } });
}

static void note_no_option(Reader *r, const char *const *words, Spot spot,
                           const char *word)
{
    Suggestion near = suggest_begin(word);
    char names[NAMES_SIZE] = "", given[ID_MAX + 3];
    size_t used = 0;

    snprintf(given, sizeof given, "\"%.*s\"",
             (int)utf8_fit(word, strlen(word), ID_MAX), word);
    for (; *words; words++) {
        suggest_try(&near, *words);
        used += (size_t)snprintf(names + used, sizeof names - used, "%s%s",
                                 used ? ", " : "", *words);
    }
    diag_suggest(
        r->diags,
        reader_error(r, spot, MESSAGE_BAD_VALUE,
                     TEXTS(WORD(spot.field), WORD(given), WORD(names))),
        near.best);
}

/* The index of the word on top among `words`, or -1, having said so. */
static int find_option(Reader *r, const char *const *words, Spot spot)
{
    const char *word = reader_string(r, spot);

    if (!word)
        return -1;
    for (int i = 0; words[i]; i++)
        if (strcmp(words[i], word) == 0)
            return i;
    note_no_option(r, words, spot, word);
    return -1;
}

void read_option(Reader *r, const Field *field, void *record, Spot spot)
{
    int index = find_option(r, field->detail, spot);

    if (index >= 0)
        *FIELD_OF(int, field, record) = index;
}

void read_mood(Reader *r, const Field *field, void *record, Spot spot)
{
    const char *const *words = field->detail;
    int index = find_option(r, words, spot);

    if (index >= 0)
        *FIELD_OF(const char *, field, record) = words[index];
}

void read_checked(Reader *r, const Field *field, void *record, Spot spot)
{
    (void)r;
    (void)field;
    (void)record;
    (void)spot;
}

void read_items(Reader *r, Spot block, ItemFn *read, void *context)
{
    lua_State *L = r->L;
    lua_Unsigned count = lua_rawlen(L, -1);
    char most[16];

    if (count > ITEMS_MAX) {
        snprintf(most, sizeof most, "%d", ITEMS_MAX);
        reader_error(r, block, MESSAGE_TOO_MANY,
                     TEXTS(((Text){ { "dingen", "things" } }), WORD(most)));
        return;
    }
    luaL_checkstack(L, 8, NULL);
    for (int i = 0; i < (int)count; i++) {
        lua_rawgeti(L, -1, i + 1);
        read(r, context, spot_item(block, i));
        lua_pop(L, 1);
    }
}

/* Is the table on top a record, and not a list? */
static bool has_names(lua_State *L)
{
    lua_pushnil(L);
    while (lua_next(L, -2)) {
        bool name = lua_type(L, -2) == LUA_TSTRING;

        lua_pop(L, 1);
        if (name) {
            lua_pop(L, 1);
            return true;
        }
    }
    return false;
}

void read_one_or_more(Reader *r, Spot spot, ItemFn *read, void *context)
{
    luaL_checkstack(r->L, 8, NULL);
    if (lua_type(r->L, -1) == LUA_TTABLE && !has_names(r->L))
        read_items(r, spot_inside(r, spot), read, context);
    else
        read(r, context, spot);
}

static bool is_field(const Field *fields, const char *name)
{
    for (const Field *f = fields; f->name; f++)
        if (strcmp(f->name, name) == 0)
            return true;
    return false;
}

/* The field that an unknown name probably is; or NULL. */
static const char *field_meant(const Field *fields, const char *key)
{
    Suggestion near = suggest_begin(key);

    for (const Field *f = fields; f->name; f++)
        suggest_try(&near, f->name);
    return near.best;
}

/* Notes the string key on top-1, which is no field; the key stays. */
static void note_unknown_field(Reader *r, const Field *fields, Text noun,
                               Spot spot, const char *key)
{
    char names[NAMES_SIZE] = "";
    size_t used = 0, at;
    bool sound = utf8_check(key, strlen(key), &at) == UTF8_SOUND;
    Diag *diag = reader_error(r, sound ? spot_field(spot, key) : spot,
                              MESSAGE_UNKNOWN_FIELD,
                              TEXTS(noun, WORD(sound ? key : "?")));

    for (const Field *f = fields; f->name; f++) {
        if (used + strlen(f->name) + 3 < sizeof names)
            used += (size_t)snprintf(names + used, sizeof names - used, "%s%s",
                                     used ? ", " : "", f->name);
    }
    diag_suggest(r->diags, diag, field_meant(fields, key));
    diag_list_names(r->diags, diag, names);
}

/* All keys of the table on top that are no field; and its items, if those do
 * not belong there. */
static void note_strangers(Reader *r, const Field *fields, Text noun, Spot spot,
                           bool has_items)
{
    lua_State *L = r->L;
    lua_Integer count = (lua_Integer)lua_rawlen(L, -1);

    lua_pushnil(L);
    while (lua_next(L, -2)) {
        int type = lua_type(L, -2);

        if (type == LUA_TSTRING) {
            if (!is_field(fields, lua_tostring(L, -2)))
                note_unknown_field(r, fields, noun, spot, lua_tostring(L, -2));
        } else {
            bool item = lua_isinteger(L, -2) && lua_tointeger(L, -2) >= 1 &&
                        lua_tointeger(L, -2) <= count;
            int index = item ? (int)lua_tointeger(L, -2) - 1 : -1;

            if (!item || !has_items)
                reader_error(r, spot_item(spot, index), MESSAGE_LOOSE_VALUE,
                             TEXTS(found(L), noun));
        }
        lua_pop(L, 1);
    }
}

/* Does the table on top have the field under another name? That is said of the
 * name. */
static bool is_misspelled(Reader *r, const Field *fields, const Field *field)
{
    lua_State *L = r->L;

    lua_pushnil(L);
    while (lua_next(L, -2)) {
        const char *key =
            lua_type(L, -2) == LUA_TSTRING ? lua_tostring(L, -2) : NULL;
        const char *meant =
            key && !is_field(fields, key) ? field_meant(fields, key) : NULL;

        lua_pop(L, 1);
        if (meant && strcmp(meant, field->name) == 0) {
            lua_pop(L, 1);
            return true;
        }
    }
    return false;
}

static void note_missing(Reader *r, const Field *fields, const Field *field,
                         Text noun, Spot spot)
{
    if (!is_misspelled(r, fields, field))
        reader_error(r, spot_item(spot, -1), MESSAGE_MISSING_FIELD,
                     TEXTS(noun, WORD(field->name)));
}

void read_fields(Reader *r, const Field *fields, Text noun, void *record,
                 Spot spot, bool has_items)
{
    lua_State *L = r->L;

    luaL_checkstack(L, 8, NULL);
    for (const Field *f = fields; f->name; f++) {
        lua_pushstring(L, f->name);
        bool is_given = lua_rawget(L, -2) != LUA_TNIL;

        if (is_given)
            f->read(r, f, record, spot_field(spot, f->name));
        lua_pop(L, 1);
        if (!is_given && f->required)
            note_missing(r, fields, f, noun, spot);
    }
    note_strangers(r, fields, noun, spot, has_items);
}
