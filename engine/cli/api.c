#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "cli/api.h"
#include "cli/cli.h"
#include "script/format.h"
#include "script/sandbox_names.h"

/*
 * api: the format of situations and step plans, written from the tables that
 * the reader reads by.
 */
typedef struct {
    FILE *out;
    Language language;
} Api;

static const char *in(const Api *api, Text text)
{
    return text_in(text, api->language);
}

/* "StepFields", the name of a block's table. */
static void put_class(const Api *api, PieceKind kind)
{
    const char *word = piece_word(kind);

    fprintf(api->out, "%c%s", toupper((unsigned char)*word), word + 1);
}

/* "Step|Choice": what may stand among the fields. */
static void put_held(const Api *api, unsigned holds)
{
    const char *between = "";

    for (int kind = 0; kind < PIECE_NAMED; kind++) {
        if (!(holds >> kind & 1))
            continue;
        fputs(between, api->out);
        put_class(api, (PieceKind)kind);
        between = "|";
    }
}

/* '"calm"|"angry"', or the name of the type. */
static void put_luals_type(const Api *api, const Field *field)
{
    const char *const *options = format_options(field);

    if (!options)
        fputs(format_type(field)->luals, api->out);
    for (int i = 0; options && options[i]; i++)
        fprintf(api->out, "%s\"%s\"", i ? "|" : "", options[i]);
}

static void put_luals_fields(const Api *api, const Field *fields)
{
    for (const Field *f = fields; f->name; f++) {
        fprintf(api->out, "---@field %s%s ", f->name, f->required ? "" : "?");
        put_luals_type(api, f);
        fprintf(api->out, " %s\n", in(api, f->about));
    }
}

static void put_luals_block(const Api *api, const FormatBlock *block)
{
    const char *word = piece_word(block->kind);

    fputs("---@class ", api->out);
    put_class(api, block->kind);
    fputs("\n\n---@class (exact) ", api->out);
    put_class(api, block->kind);
    fputs("Fields\n", api->out);
    put_luals_fields(api, block->fields);
    if (block->holds) {
        fputs("---@field [integer] ", api->out);
        put_held(api, block->holds);
        fputc('\n', api->out);
    }
    fprintf(api->out, "\n---%s\n---@param id string\n---@return fun(fields: ",
            in(api, piece_about(block->kind)));
    put_class(api, block->kind);
    fputs("Fields): ", api->out);
    put_class(api, block->kind);
    fprintf(api->out, "\nfunction %s(id) end\n\n", word);
}

/* What more than one field takes; see the types in script/format.c. */
static const char luals_types[] =
    "---@alias Text string|{ nl: string, en: string }\n"
    "---@alias Names string|string[]\n"
    "---@alias Raises string|(string|table)[]\n"
    "---@alias Condition table|fun(s: table): boolean\n"
    "---@alias Story Text|First|(Text|Also)[]\n"
    "---@alias Ways string|(string|WayFields)[]\n\n"
    "---@class AlsoFields\n"
    "---@field when? Condition\n"
    "---@field needs? Names\n"
    "---@field unless? Names\n"
    "---@field [integer] Text\n\n";

static void put_luals(const Api *api)
{
    fputs("---@meta\n\n", api->out);
    fputs(luals_types, api->out);
    fputs("---@class (exact) WayFields\n", api->out);
    put_luals_fields(api, way_fields);
    fputs("\n---@class (exact) SourceFields\n", api->out);
    put_luals_fields(api, source_fields);
    fputc('\n', api->out);
    for (int i = 0; format_block(i); i++)
        put_luals_block(api, format_block(i));
    for (int i = 0; format_function(i); i++) {
        const FormatFunction *f = format_function(i);
        const char *gives = strstr(f->luals, "): ") + strlen("): ");

        fprintf(api->out,
                "---@class %s\n\n---%s `%s`\n---@type %s\n%s = nil\n\n", gives,
                in(api, piece_about(f->kind)), f->form, f->luals,
                piece_word(f->kind));
    }
}

static void put_words(const Api *api, const Field *field)
{
    const char *const *options = format_options(field);
    const Bounds *bounds = format_bounds(field);

    fputs(in(api, format_type(field)->words), api->out);
    for (int i = 0; options && options[i]; i++)
        fprintf(api->out, "%s `%s`", i ? "," : "", options[i]);
    if (bounds)
        fprintf(api->out, ", %d – %d", bounds->low, bounds->high);
}

/* A cell of a table must not end it. */
static void put_cell(const Api *api, const char *text)
{
    for (; *text; text++) {
        if (*text == '|')
            fputc('\\', api->out);
        fputc(*text, api->out);
    }
}

static void put_markdown_fields(const Api *api, const Field *fields)
{
    static const Text head = {
        { "| veld | waarde | nodig | |\n|---|---|---|---|\n",
          "| field | value | needed | |\n|---|---|---|---|\n" }
    };
    static const Text needed = { { "ja", "yes" } };

    fputs(in(api, head), api->out);
    for (const Field *f = fields; f->name; f++) {
        fprintf(api->out, "| `%s` | ", f->name);
        put_words(api, f);
        fprintf(api->out, " | %s | ", f->required ? in(api, needed) : "");
        put_cell(api, in(api, f->about));
        fputs(" |\n", api->out);
    }
    fputc('\n', api->out);
}

static void put_markdown(const Api *api)
{
    static const Text ways = { { "Een weg, in een lijst `to = { … }`:\n\n",
                                 "A way, in a list `to = { … }`:\n\n" } };
    static const Text values = { { "### Waarden\n\n", "### Values\n\n" } };

    for (int i = 0; format_block(i); i++) {
        const FormatBlock *block = format_block(i);

        fprintf(api->out, "### `%s \"…\" { … }`\n\n%s\n\n",
                piece_word(block->kind), in(api, piece_about(block->kind)));
        put_markdown_fields(api, block->fields);
        if (block->kind != PIECE_CHOICE)
            continue;
        fputs(in(api, ways), api->out);
        put_markdown_fields(api, way_fields);
    }
    fputs(in(api, values), api->out);
    for (int i = 0; format_function(i); i++) {
        const FormatFunction *f = format_function(i);

        fprintf(api->out, "- `%s`: %s\n", f->form,
                in(api, piece_about(f->kind)));
    }
}

/* In JSON: quotes and backslashes need one before them. */
static void put_quoted(const Api *api, const char *text)
{
    fputc('"', api->out);
    for (; *text; text++) {
        if (*text == '"' || *text == '\\')
            fputc('\\', api->out);
        fputc(*text, api->out);
    }
    fputc('"', api->out);
}

static void put_schema_field(const Api *api, const Field *field)
{
    const char *const *options = format_options(field);
    const Bounds *bounds = format_bounds(field);

    fprintf(api->out, "        \"%s\": { %s", field->name,
            format_type(field)->schema);
    if (bounds)
        fprintf(api->out, ", \"minimum\": %d, \"maximum\": %d", bounds->low,
                bounds->high);
    for (int i = 0; options && options[i]; i++)
        fprintf(api->out, "%s\"%s\"%s", i ? ", " : ", \"enum\": [", options[i],
                options[i + 1] ? "" : "]");
    fputs(", \"description\": ", api->out);
    put_quoted(api, in(api, field->about));
    fputs(" }", api->out);
}

/* The fields of one block; the pieces among them stand under their own word. */
static void put_schema_block(const Api *api, const char *name, Text about,
                             const Field *fields, unsigned holds)
{
    const char *between = "";

    fprintf(api->out,
            "    \"%s\": {\n      \"type\": \"object\",\n"
            "      \"description\": ",
            name);
    put_quoted(api, in(api, about));
    fputs(",\n      \"properties\": {\n", api->out);
    for (const Field *f = fields; f->name; f++) {
        put_schema_field(api, f);
        fputs(f[1].name || holds ? ",\n" : "\n", api->out);
    }
    for (int kind = 0; kind < PIECE_NAMED; kind++)
        if (holds >> kind & 1) {
            fprintf(api->out,
                    "%s        \"%s *\": { \"type\": \"object\", "
                    "\"additionalProperties\": { \"$ref\": \"#/$defs/%s\" } }",
                    between, piece_word((PieceKind)kind),
                    piece_word((PieceKind)kind));
            between = ",\n";
        }
    fputs(holds ? "\n      },\n" : "      },\n", api->out);
    fputs("      \"required\": [", api->out);
    between = "";
    for (const Field *f = fields; f->name; f++)
        if (f->required) {
            fprintf(api->out, "%s\"%s\"", between, f->name);
            between = ", ";
        }
    fputs("],\n      \"additionalProperties\": false\n    },\n", api->out);
}

/* What more than one field takes. */
static const char schema_types[] =
    "    \"text\": { \"oneOf\": [{ \"type\": \"string\" }, "
    "{ \"type\": \"object\", \"required\": [\"nl\", \"en\"] }] },\n"
    "    \"names\": { \"oneOf\": [{ \"type\": \"string\" }, "
    "{ \"type\": \"array\", \"items\": { \"type\": \"string\" } }] },\n"
    "    \"raises\": { \"oneOf\": [{ \"type\": \"string\" }, "
    "{ \"type\": \"array\" }] },\n"
    "    \"condition\": { \"type\": [\"object\", \"string\"] },\n"
    "    \"story\": { \"oneOf\": [{ \"$ref\": \"#/$defs/text\" }, "
    "{ \"type\": \"array\" }] },\n"
    "    \"ways\": { \"oneOf\": [{ \"type\": \"string\" }, "
    "{ \"type\": \"array\", \"items\": { \"oneOf\": "
    "[{ \"type\": \"string\" }, { \"$ref\": \"#/$defs/way\" }] } }] }\n";

static void put_schema(const Api *api)
{
    static const Text way = { { "Een weg verder.", "A way on." } };
    static const Text source = { { "Het document.", "The document." } };

    fputs("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\","
          "\n  \"$ref\": \"#/$defs/scenario\",\n  \"$defs\": {\n",
          api->out);
    for (int i = 0; format_block(i); i++) {
        const FormatBlock *block = format_block(i);

        put_schema_block(api, piece_word(block->kind), piece_about(block->kind),
                         block->fields, block->holds);
    }
    put_schema_block(api, "way", way, way_fields, 0);
    put_schema_block(api, "source", source, source_fields, 0);
    fputs(schema_types, api->out);
    fputs("  }\n}\n", api->out);
}

/* The names that an author's file may use. */
static void put_luacheck(const Api *api)
{
    const char *name, *table, *open = NULL;

    fputs("std = {\n  read_globals = {\n", api->out);
    for (int kind = 0; kind < PIECE_KINDS; kind++)
        fprintf(api->out, "    \"%s\",\n", piece_word((PieceKind)kind));
    for (int i = 0; (name = sandbox_name(i, &table)); i++) {
        bool same = table == open || (table && open && !strcmp(table, open));

        if (!same && open)
            fputs("    } },\n", api->out);
        if (!same && table)
            fprintf(api->out, "    %s = { fields = {\n", table);
        fprintf(api->out, "    %s\"%s\",\n", table ? "  " : "", name);
        open = table;
    }
    fputs("    } },\n  },\n}\nmax_line_length = false\nexclude_files = "
          "{ \".luals\" }\n",
          api->out);
}

void api_write(ApiFormat format, Language language, FILE *out)
{
    static void (*const put[])(const Api *) = {
        [API_LUALS] = put_luals,
        [API_MARKDOWN] = put_markdown,
        [API_SCHEMA] = put_schema,
        [API_LUACHECK] = put_luacheck,
    };
    const Api api = { out, language };

    put[format](&api);
}

int cli_api(Cli *cli, int argc, char **argv)
{
    bool asked[4] = { false };
    const Option options[] = { { "--luals", NULL, &asked[API_LUALS] },
                               { "--markdown", NULL, &asked[API_MARKDOWN] },
                               { "--json-schema", NULL, &asked[API_SCHEMA] },
                               { "--luacheck", NULL, &asked[API_LUACHECK] },
                               { .name = NULL } };
    int count = cli_options(cli, options, argc, argv);
    int format = 0;

    if (count < 0)
        return EXIT_USAGE;
    if (count > 0)
        return cli_fail(cli, EXIT_USAGE, MESSAGE_TOO_MANY_ARGUMENTS,
                        ARGS(argv[0], argv[1]));
    if (asked[0] + asked[1] + asked[2] + asked[3] != 1)
        return cli_fail(cli, EXIT_USAGE, MESSAGE_MISSING_ARGUMENT,
                        ARGS(argv[0], "--luals, --markdown, --json-schema, "
                                      "--luacheck"));
    while (!asked[format])
        format++;
    api_write((ApiFormat)format, cli->language, stdout);
    return EXIT_FINE;
}
