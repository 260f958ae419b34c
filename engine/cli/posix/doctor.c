#include "cli/doctor.h"

#include <stdlib.h>
#include <string.h>

#include "core/file.h"

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

    doctor_note(d, (Text){ { "stem", "voice" } }, fine,
                fine     ? doctor_there(d, true)
                : speaks ? "speech-dispatcher, espeak-ng?"
                         : doctor_there(d, false),
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

    doctor_note(
        d, (Text){ { "scherm", "display" } }, fine, doctor_there(d, display),
        (Text){ { "Zonder scherm, of gebouwd zonder venster, begint het "
                  "programma als tekst; dat kan ook met --text.",
                  "Without a display, or built without the window, the "
                  "program starts as text; --text asks for that." } });
}

static void look_at_locale(Doctor *d)
{
    static const char *const names[] = { "LC_ALL", "LC_CTYPE", "LANG" };
    const char *locale = "";

    for (size_t i = 0; i < 3 && !*locale; i++) {
        const char *value = getenv(names[i]);

        locale = value ? value : "";
    }
    doctor_note(
        d, (Text){ { "taal van de terminal", "locale" } },
        strstr(locale, "UTF-8") || strstr(locale, "utf8"),
        *locale ? locale : "C",
        (Text){ { "In een terminal zonder UTF-8 zijn letters als ë niet te "
                  "lezen: zet LANG=nl_NL.UTF-8. Het venster heeft er geen "
                  "last van.",
                  "A terminal without UTF-8 cannot show letters such as ë: "
                  "set LANG=en_GB.UTF-8. The window does not mind." } });
}

void doctor_system(Doctor *d)
{
    look_at_display(d);
    look_at_voice(d);
    look_at_locale(d);
}

Text doctor_no_fonts(void)
{
    return (Text){ { "Installeer de pakketten fonts-inter en fonts-vollkorn en "
                     "bouw het programma opnieuw; als tekst werkt het zo ook.",
                     "Install the packages fonts-inter and fonts-vollkorn and "
                     "build the program again; as text it works as it is." } };
}
