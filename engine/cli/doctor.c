#include <inttypes.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/doctor.h"
#include "cli/kept.h"
#include "core/disk.h"
#include "core/file.h"

/* doctor: what works here, and what to do about what does not. */

/* One line: what was looked at, what was found, and what can be done. */
void doctor_note(Doctor *d, Text what, bool fine, const char *found,
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

const char *doctor_there(const Doctor *d, bool yes)
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
    doctor_note(d, (Text){ { "lettertypen", "fonts" } }, found,
                doctor_there(d, found), doctor_no_fonts());
}

static void look_at_folder(Doctor *d)
{
    enum { MEBIBYTE = 1 << 20, NEEDED = 20 };
    const char *folder = data_folder(d->cli, d->arena);
    const char *network = folder ? disk_network(folder) : NULL;
    char found[512], room[32] = "";

    if (!folder || (file_is_folder(folder) && !disk_can_write(folder))) {
        doctor_note(
            d, (Text){ { "bewaren", "keeping" } }, false, folder ? folder : "-",
            (Text){ { "Hier mag niet geschreven worden; kies met --data een "
                      "andere map.",
                      "This may not be written to; choose another folder with "
                      "--data." } });
        return;
    }
    int64_t bytes = disk_free_bytes(folder);
    if (bytes >= 0)
        snprintf(room, sizeof room, " (%" PRId64 " MiB)", bytes / MEBIBYTE);
    snprintf(found, sizeof found, "%.400s%s%s%s", folder, room,
             network ? ", " : "", network ? network : "");
    doctor_note(
        d, (Text){ { "bewaren", "keeping" } },
        !network && (bytes < 0 || bytes / MEBIBYTE >= NEEDED), found,
        network ? (Text){ { "Een netwerkschijf kan gegevens verliezen; kies "
                            "met --data een map op deze computer.",
                            "A network disk can lose data; choose a folder on "
                            "this computer with --data." } }
                : (Text){ { "De schijf is bijna vol; maak ruimte.",
                            "The disk is almost full; make room." } });
}

static void look_at_situations(Doctor *d, Library *library)
{
    doctor_note(d, (Text){ { "situaties", "situations" } }, library != NULL,
                library ? library_folder(library) : "-",
                (Text){ { "Noem de map met --scenarios.",
                          "Name the folder with --scenarios." } });
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
    look_at_fonts(&doctor);
    doctor_system(&doctor);
    arena_free(doctor.arena);
    return doctor.wrong ? EXIT_WORLD : EXIT_FINE;
}
