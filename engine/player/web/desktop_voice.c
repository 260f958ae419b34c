#include "player/desktop_voice.h"

#include "player/web/page.h"
#include "view/settings.h"

/* The browser's voice needs nothing to be kept of it. */
struct DesktopVoice {
    bool open;
};

DesktopVoice *desktop_voice_open(void)
{
    static DesktopVoice voice = { true };

    return &voice;
}

void desktop_voice_close(DesktopVoice *voice)
{
    if (voice)
        desktop_voice_hush(voice);
}

bool desktop_voice_say(DesktopVoice *voice, const char *text, Language language)
{
    (void)voice;
    page_say(text, setting_value_word(SETTING_LANGUAGE, (int)language));
    return true;
}

void desktop_voice_hush(DesktopVoice *voice)
{
    (void)voice;
    page_say("", "");
}
