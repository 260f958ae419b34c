#include <inttypes.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/kept.h"
#include "core/disk.h"
#include "core/file.h"

/* doctor: what works here, and what to do about what does not. */

typedef struct {
    const Cli *cli;
    Arena *arena;
    int wrong;
} Doctor;

/* One line: what was looked at, what was found, and what can be done. */
static void note(Doctor *d, Text what, bool fine, const char *found,
                 Text remedy)
{
    Language language = d->cli->language;

    printf("%s %s: ", fine ? "✓" : "✗", text_in(what, language));
    cli_put(found, stdout);
    if (!fine)
        printf("\n    %s", text_in(remedy, language));
    fputc('\n', stdout);
    d->wrong += !fine;
}

static const char *yes_no(const Doctor *d, bool yes)
{
    static const Text words[] = { { { "is er niet", "is not there" } },
                                  { { "is er", "is there" } } };

    return text_in(words[yes], d->cli->language);
}

/* As the window looks for them. */
static void look_at_fonts(Doctor *d)
{
    static const char *const folders[] = { "assets/fonts",
                                           "../share/klachtwijzer/fonts" };
    const char *own = file_own_folder(d->arena);
    bool found = false;

    for (size_t i = 0; own && i < 2; i++) {
        char *folder = file_join(d->arena, own, folders[i]);

        found |= file_exists(file_join(d->arena, folder, "Inter-Regular.otf"));
    }
    note(d, (Text){ { "lettertypen", "fonts" } }, found, yes_no(d, found),
         (Text){ { "Installeer de pakketten fonts-inter en fonts-vollkorn en "
                   "bouw het programma opnieuw; als tekst werkt het zo ook.",
                   "Install the packages fonts-inter and fonts-vollkorn and "
                   "build the program again; as text it works as it is." } });
}

static bool has_program(Doctor *d, const char *name)
{
    const char *path = getenv("PATH");

    while (path && *path) {
        size_t length = strcspn(path, ":");
        char *folder = arena_text(d->arena, path, length);

        if (length && file_exists(file_join(d->arena, folder, name)))
            return true;
        path += length + (path[length] == ':');
    }
    return false;
}

static void look_at_voice(Doctor *d)
{
    bool speaks = has_program(d, "spd-say");
    bool voice = has_program(d, "espeak-ng") || has_program(d, "espeak");
    bool fine = speaks && voice;

    note(d, (Text){ { "stem", "voice" } }, fine,
         fine     ? yes_no(d, true)
         : speaks ? "speech-dispatcher, espeak-ng?"
                  : yes_no(d, false),
         (Text){ { "Om te laten voorlezen: installeer de pakketten "
                   "speech-dispatcher en espeak-ng.",
                   "To have it read aloud: install the packages "
                   "speech-dispatcher and espeak-ng." } });
}

static void look_at_display(Doctor *d)
{
    const char *x11 = getenv("DISPLAY"), *wayland = getenv("WAYLAND_DISPLAY");
    bool display = (x11 && *x11) || (wayland && *wayland);
    bool fine = display && d->cli->window;

    note(d, (Text){ { "scherm", "display" } }, fine, yes_no(d, display),
         (Text){ { "Zonder scherm, of gebouwd zonder venster, begint het "
                   "programma als tekst; dat kan ook met --text.",
                   "Without a display, or built without the window, the "
                   "program starts as text; --text asks for that." } });
}

static void look_at_folder(Doctor *d)
{
    enum { MEBIBYTE = 1 << 20, NEEDED = 20 };
    const char *folder = data_folder(d->cli, d->arena);
    const char *network = folder ? disk_network(folder) : NULL;
    char found[512];

    if (!folder || (file_is_folder(folder) && !disk_can_write(folder))) {
        note(d, (Text){ { "bewaren", "keeping" } }, false,
             folder ? folder : "-",
             (Text){ { "Hier mag niet geschreven worden; kies met --data een "
                       "andere map.",
                       "This may not be written to; choose another folder with "
                       "--data." } });
        return;
    }
    int64_t mib = disk_free_bytes(folder) / MEBIBYTE;
    snprintf(found, sizeof found, "%.400s (%" PRId64 " MiB)%s%s", folder, mib,
             network ? ", " : "", network ? network : "");
    note(d, (Text){ { "bewaren", "keeping" } },
         !network && (mib < 0 || mib >= NEEDED || !file_is_folder(folder)),
         found,
         network ? (Text){ { "Een netwerkschijf kan gegevens verliezen; kies "
                             "met --data een map op deze computer.",
                             "A network disk can lose data; choose a folder on "
                             "this computer with --data." } }
                 : (Text){ { "De schijf is bijna vol; maak ruimte.",
                             "The disk is almost full; make room." } });
}

static void look_at_situations(Doctor *d, Library *library)
{
    note(d, (Text){ { "situaties", "situations" } }, library != NULL,
         library ? library_folder(library) : "-",
         (Text){ { "Noem de map met --scenarios.",
                   "Name the folder with --scenarios." } });
}

static void look_at_locale(Doctor *d)
{
    static const char *const names[] = { "LC_ALL", "LC_CTYPE", "LANG" };
    const char *locale = "";

    for (size_t i = 0; i < 3 && !*locale; i++) {
        const char *value = getenv(names[i]);

        locale = value ? value : "";
    }
    note(d, (Text){ { "taal van de terminal", "locale" } },
         strstr(locale, "UTF-8") || strstr(locale, "utf8"),
         *locale ? locale : "C",
         (Text){ { "In een terminal zonder UTF-8 zijn letters als ë niet te "
                   "lezen: zet LANG=nl_NL.UTF-8. Het venster heeft er geen "
                   "last van.",
                   "A terminal without UTF-8 cannot show letters such as ë: "
                   "set LANG=en_GB.UTF-8. The window does not mind." } });
}

int cli_doctor(Cli *cli, int argc, char **argv)
{
    const Option none = { .name = NULL };
    int count = cli_options(cli, &none, argc, argv);

    if (count < 0)
        return EXIT_USAGE;
    if (count > 0)
        return cli_fail(cli, EXIT_USAGE, MESSAGE_TOO_MANY_ARGUMENTS,
                        ARGS(argv[0], argv[1]));

    Doctor doctor = { .cli = cli, .arena = arena_new() };
    printf("Klachtwijzer " KLACHTWIJZER_VERSION ", SQLite %s, jansson %s\n",
           store_library_version(), jansson_version_str());
    look_at_situations(&doctor, cli_library(cli));
    look_at_folder(&doctor);
    look_at_display(&doctor);
    look_at_fonts(&doctor);
    look_at_voice(&doctor);
    look_at_locale(&doctor);
    arena_free(doctor.arena);
    return doctor.wrong ? EXIT_WORLD : EXIT_FINE;
}
