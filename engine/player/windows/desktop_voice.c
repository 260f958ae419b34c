#include "player/desktop_voice.h"

#define COBJMACROS
#include <stdlib.h>
#include <windows.h>

#include <initguid.h> /* after <windows.h>, before names that it defines */

#include <sapi.h>

#include "core/windows/wide.h"

/* SAPI, by its interfaces for COM. */
struct DesktopVoice {
    ISpVoice *voice;
};

DesktopVoice *desktop_voice_open(void)
{
    DesktopVoice *d = calloc(1, sizeof *d);

    if (!d)
        return NULL;
    CoInitializeEx(NULL, COINIT_MULTITHREADED);
    if (SUCCEEDED(CoCreateInstance(&CLSID_SpVoice, NULL, CLSCTX_ALL,
                                   &IID_ISpVoice, (void **)&d->voice)))
        return d;
    CoUninitialize();
    free(d);
    return NULL;
}

void desktop_voice_close(DesktopVoice *d)
{
    if (!d)
        return;
    desktop_voice_hush(d);
    ISpVoice_Release(d->voice);
    CoUninitialize();
    free(d);
}

/* The first voice of that language; what its user has set, if there is none. */
static ISpObjectToken *find_voice(Language language)
{
    static const wchar_t *const speaks[] = {
        [LANGUAGE_NL] = L"Language=413", [LANGUAGE_EN] = L"Language=409"
    };
    ISpObjectTokenCategory *voices = NULL;
    IEnumSpObjectTokens *list = NULL;
    ISpObjectToken *voice = NULL;

    if (FAILED(CoCreateInstance(&CLSID_SpObjectTokenCategory, NULL, CLSCTX_ALL,
                                &IID_ISpObjectTokenCategory, (void **)&voices)))
        return NULL;
    if (SUCCEEDED(ISpObjectTokenCategory_SetId(voices, SPCAT_VOICES, FALSE)) &&
        SUCCEEDED(ISpObjectTokenCategory_EnumTokens(voices, speaks[language],
                                                    NULL, &list))) {
        IEnumSpObjectTokens_Next(list, 1, &voice, NULL);
        IEnumSpObjectTokens_Release(list);
    }
    ISpObjectTokenCategory_Release(voices);
    return voice;
}

bool desktop_voice_say(DesktopVoice *d, const char *text, Language language)
{
    ISpObjectToken *voice = find_voice(language);
    wchar_t *words = wide_text(text);

    desktop_voice_hush(d);
    if (voice) {
        ISpVoice_SetVoice(d->voice, voice);
        ISpObjectToken_Release(voice);
    }
    bool said = SUCCEEDED(
        ISpVoice_Speak(d->voice, words, SPF_ASYNC | SPF_IS_NOT_XML, NULL));
    free(words);
    return said;
}

void desktop_voice_hush(DesktopVoice *d)
{
    ISpVoice_Speak(d->voice, NULL, SPF_PURGEBEFORESPEAK, NULL);
}
