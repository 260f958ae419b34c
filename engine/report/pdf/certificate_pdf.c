#include <cairo-pdf.h>
#include <pango/pangocairo.h>
#include <stdlib.h>
#include <string.h>

#include "report/certificate.h"

/* In points, on A4. */
#define PAGE_WIDTH 595.276
#define PAGE_HEIGHT 841.89
#define MARGIN 56.0
#define WIDTH (PAGE_WIDTH - 2 * MARGIN)
#define LABEL_WIDTH 190.0

typedef enum {
    FACE_TITLE,
    FACE_HEADING,
    FACE_TEXT,
    FACE_STRONG,
    FACE_SMALL,
    FACE_DIGITS
} Face;

typedef struct {
    cairo_t *cr;
    PangoContext *context;
    double y;         /* of what is drawn next */
    const char *open; /* the tag of the table being drawn, or NULL */
} Sheet;

/* A text in its place; `tag` is its kind in the structure of the document (ISO
 * 32000-1, 14.8.4). */
typedef struct {
    const char *tag, *text;
    Face face;
    double x, width;
} Piece;

static PangoLayout *lay_out(const Sheet *sheet, const Piece *piece)
{
    static const char *const faces[] = {
        [FACE_TITLE] = "Vollkorn, DejaVu Serif, serif 28",
        [FACE_HEADING] = "Inter, DejaVu Sans, sans-serif Semi-Bold 12",
        [FACE_TEXT] = "Inter, DejaVu Sans, sans-serif 10",
        [FACE_STRONG] = "Inter, DejaVu Sans, sans-serif Semi-Bold 10",
        [FACE_SMALL] = "Inter, DejaVu Sans, sans-serif 8.5",
        [FACE_DIGITS] = "DejaVu Sans Mono, monospace 8",
    };
    PangoLayout *layout = pango_layout_new(sheet->context);
    PangoFontDescription *font =
        pango_font_description_from_string(faces[piece->face]);

    pango_layout_set_font_description(layout, font);
    pango_font_description_free(font);
    pango_layout_set_width(layout, (int)(piece->width * PANGO_SCALE));
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_text(layout, piece->text, -1);
    return layout;
}

static double height_of(const Sheet *sheet, const Piece *piece)
{
    PangoLayout *layout = lay_out(sheet, piece);
    int width, height;

    pango_layout_get_size(layout, &width, &height);
    g_object_unref(layout);
    return (double)height / PANGO_SCALE;
}

static void draw(const Sheet *sheet, const Piece *piece)
{
    PangoLayout *layout = lay_out(sheet, piece);

    cairo_tag_begin(sheet->cr, piece->tag, NULL);
    cairo_move_to(sheet->cr, piece->x, sheet->y);
    pango_cairo_show_layout(sheet->cr, layout);
    cairo_tag_end(sheet->cr, piece->tag);
    g_object_unref(layout);
}

static void begin_table(Sheet *sheet, const char *tag)
{
    cairo_tag_begin(sheet->cr, tag, NULL);
    sheet->open = tag;
}

static void end_table(Sheet *sheet)
{
    cairo_tag_end(sheet->cr, sheet->open);
    sheet->open = NULL;
}

/* A tag lies on one page: a table that goes on is begun again. */
static void make_room(Sheet *sheet, double height)
{
    const char *open = sheet->open;

    if (sheet->y + height <= PAGE_HEIGHT - MARGIN)
        return;
    if (open)
        end_table(sheet);
    cairo_show_page(sheet->cr);
    sheet->y = MARGIN;
    if (open)
        begin_table(sheet, open);
}

/* Below what was drawn, and `gap` below that goes on. */
static void block(Sheet *sheet, const char *tag, Face face, const char *text,
                  double gap)
{
    const Piece piece = { tag, text, face, MARGIN, WIDTH };
    double height = height_of(sheet, &piece);

    make_room(sheet, height);
    draw(sheet, &piece);
    sheet->y += height + gap;
}

/* Pieces side by side, as a row of a table. */
static void row(Sheet *sheet, const Piece *pieces, int count)
{
    double height = 0;

    for (int i = 0; i < count; i++) {
        double own = height_of(sheet, &pieces[i]);

        height = own > height ? own : height;
    }
    make_room(sheet, height);
    cairo_tag_begin(sheet->cr, "TR", NULL);
    for (int i = 0; i < count; i++)
        draw(sheet, &pieces[i]);
    cairo_tag_end(sheet->cr, "TR");
    sheet->y += height + 4;
}

static void draw_lines(Sheet *sheet, const Certificate *c)
{
    begin_table(sheet, "Table");
    for (int i = 0; i < c->line_count; i++) {
        const Piece pieces[] = {
            { "TH", c->lines[i].label, FACE_TEXT, MARGIN, LABEL_WIDTH - 10 },
            { "TD", c->lines[i].value, FACE_STRONG, MARGIN + LABEL_WIDTH,
              WIDTH - LABEL_WIDTH },
        };

        row(sheet, pieces, 2);
    }
    end_table(sheet);
    sheet->y += 12;
}

/* Where the columns begin; the last ends at the margin. */
static const double columns[CERTIFICATE_COLUMNS + 1] = { 0,   176, 270, 322,
                                                         374, 418, 446, WIDTH };

static Piece column(const char *tag, const char *text, Face face, int index)
{
    return (Piece){ tag, text, face, MARGIN + columns[index],
                    columns[index + 1] - columns[index] - 6 };
}

static void draw_rows(Sheet *sheet, const Certificate *c)
{
    Piece pieces[CERTIFICATE_COLUMNS];

    begin_table(sheet, "Table");
    for (int i = 0; i < CERTIFICATE_COLUMNS; i++)
        pieces[i] = column("TH", c->columns[i], FACE_SMALL, i);
    row(sheet, pieces, CERTIFICATE_COLUMNS);
    for (int i = 0; i < c->row_count; i++) {
        const CertificateRow *r = &c->rows[i];
        char *title = g_strdup_printf("%s\n%s", r->title, r->about);

        pieces[0] = column("TH", title, FACE_TEXT, 0);
        for (int k = 1; k < CERTIFICATE_COLUMNS; k++)
            pieces[k] = column("TD", r->cells[k - 1], FACE_TEXT, k);
        row(sheet, pieces, CERTIFICATE_COLUMNS);
        g_free(title);
    }
    end_table(sheet);
    sheet->y += 12;
}

static void draw_digests(Sheet *sheet, const Certificate *c)
{
    const double both = 30; /* a title and its digest stay together */

    block(sheet, "P", FACE_SMALL, c->digest, 6);
    for (int i = 0; i < c->row_count; i++) {
        make_room(sheet, both);
        block(sheet, "P", FACE_SMALL, c->rows[i].title, 0);
        block(sheet, "P", FACE_DIGITS, c->rows[i].digest, 6);
    }
}

static void draw_all(Sheet *sheet, const Certificate *c)
{
    block(sheet, "H1", FACE_TITLE, c->title, 0);
    block(sheet, "P", FACE_TEXT, c->subtitle, 20);
    draw_lines(sheet, c);
    block(sheet, "H2", FACE_HEADING, c->played, 6);
    draw_rows(sheet, c);
    block(sheet, "P", FACE_TEXT, c->means, 14);
    block(sheet, "H2", FACE_HEADING, c->check, 6);
    draw_digests(sheet, c);
    block(sheet, "P", FACE_SMALL, c->replay, 0);
}

/* Nothing of this machine or moment goes in: of what cairo would fill in by
 * itself, the date is that of the certificate. */
static void describe(cairo_surface_t *surface, const Certificate *c)
{
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, c->title);
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_SUBJECT,
                                   c->subtitle);
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_AUTHOR, c->name);
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR,
                                   "Klachtwijzer");
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE,
                                   c->date);
}

/* Fonts are chosen for the language of the certificate, not for that of the
 * machine. */
static PangoContext *context_for(PangoFontMap *fonts, Language language)
{
    static const char *const codes[] = {
        [LANGUAGE_NL] = "nl", [LANGUAGE_EN] = "en"
    };
    PangoContext *context = pango_font_map_create_context(fonts);

    pango_context_set_language(context,
                               pango_language_from_string(codes[language]));
    pango_context_set_base_dir(context, PANGO_DIRECTION_LTR);
    return context;
}

typedef struct {
    char *data;
    size_t size;
} Buffer;

static cairo_status_t take(void *context, const unsigned char *data,
                           unsigned length)
{
    Buffer *buffer = context;
    char *longer = realloc(buffer->data, buffer->size + length);

    if (!longer)
        return CAIRO_STATUS_NO_MEMORY;
    memcpy(longer + buffer->size, data, length);
    buffer->data = longer;
    buffer->size += length;
    return CAIRO_STATUS_SUCCESS;
}

static cairo_status_t draw_into(cairo_surface_t *surface,
                                const Certificate *certificate)
{
    PangoFontMap *fonts = pango_cairo_font_map_new();
    Sheet sheet = { .cr = cairo_create(surface), .y = MARGIN };

    pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(fonts), 72);
    sheet.context = context_for(fonts, certificate->language);
    cairo_tag_begin(sheet.cr, "Document", NULL);
    draw_all(&sheet, certificate);
    cairo_tag_end(sheet.cr, "Document");
    cairo_show_page(sheet.cr);
    cairo_status_t status = cairo_status(sheet.cr);
    g_object_unref(sheet.context);
    g_object_unref(fonts);
    cairo_destroy(sheet.cr);
    return status;
}

bool certificate_pdf(const Certificate *certificate, Arena *arena, Bytes *pdf,
                     Error *err)
{
    Buffer buffer = { NULL, 0 };
    cairo_surface_t *surface = cairo_pdf_surface_create_for_stream(
        take, &buffer, PAGE_WIDTH, PAGE_HEIGHT);

    describe(surface, certificate);
    cairo_status_t status = draw_into(surface, certificate);
    cairo_surface_finish(surface);
    if (status == CAIRO_STATUS_SUCCESS)
        status = cairo_surface_status(surface);
    cairo_surface_destroy(surface);
    if (status == CAIRO_STATUS_SUCCESS)
        *pdf = arena_bytes(arena, (Bytes){ buffer.data, buffer.size });
    else
        error_set(err, MESSAGE_PDF_FAILED,
                  ARGS(cairo_status_to_string(status)));
    free(buffer.data);
    return status == CAIRO_STATUS_SUCCESS;
}
