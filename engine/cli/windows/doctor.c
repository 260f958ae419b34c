#include "cli/doctor.h"

#include <string.h>
#include <windows.h>

/* Does this voice speak Dutch? Languages stand there as "413" or "413;13". */
static bool is_dutch(HKEY voices, const wchar_t *name)
{
    wchar_t path[MAX_PATH + 16], languages[64] = L"";
    DWORD size = sizeof languages - sizeof *languages;

    swprintf(path, sizeof path / sizeof *path, L"%ls\\Attributes", name);
    return RegGetValueW(voices, path, L"Language", RRF_RT_REG_SZ, NULL,
                        languages, &size) == ERROR_SUCCESS &&
           wcsstr(languages, L"413");
}

static void look_at_voice(Doctor *d)
{
    wchar_t name[MAX_PATH];
    bool dutch = false;
    HKEY voices;

    if (RegOpenKeyExW(HKEY_LOCAL_MACHINE,
                      L"SOFTWARE\\Microsoft\\Speech\\Voices\\Tokens", 0,
                      KEY_READ, &voices) == ERROR_SUCCESS) {
        for (DWORD i = 0;
             !dutch && RegEnumKeyW(voices, i, name, MAX_PATH) == ERROR_SUCCESS;
             i++)
            dutch = is_dutch(voices, name);
        RegCloseKey(voices);
    }
    doctor_note(d, (Text){ { "Nederlandse stem", "Dutch voice" } }, dutch,
                doctor_there(d, dutch),
                (Text){ { "Om te laten voorlezen: voeg in de instellingen van "
                          "Windows, bij Tijd en taal, Spraak, een Nederlandse "
                          "stem toe.",
                          "To have it read aloud: add a Dutch voice in the "
                          "settings of Windows, under Time & language, "
                          "Speech." } });
}

void doctor_system(Doctor *d)
{
    look_at_voice(d);
}

Text doctor_no_fonts(void)
{
    return (Text){
        { "Naast het programma hoort de map assets te staan: pak het "
          "zip-bestand opnieuw uit, in zijn geheel. Als tekst werkt het zo "
          "ook.",
          "The folder assets belongs beside the program: unpack the zip file "
          "again, as a whole. As text it works as it is." }
    };
}
