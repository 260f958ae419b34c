/*
 * STRING(NAME, Dutch, English): what is said of a screen, and about the voice
 * that says it. Part of strings_list.h.
 */
STRING(SAID_CHOICE, "Keuze {0} van {1}: {2}", "Choice {0} of {1}: {2}")
STRING(SAID_SITUATION, "Situatie {0} van {1}: {2}", "Situation {0} of {1}: {2}")
STRING(SAID_CONTACT, "Bellen, {0} van {1}: {2}", "Call, {0} of {1}: {2}")
STRING(SAID_DOCUMENT, "Document {0} van {1}: {2}", "Document {0} of {1}: {2}")
STRING(SAID_TEXTBOX, "Invulvak: {0} Er staat: {1}",
       "Text box: {0} It says: {1}")
STRING(SAID_TEXTBOX_EMPTY, "Invulvak: {0} Er staat nog niets",
       "Text box: {0} Nothing in it yet")
STRING(SAID_BUTTON, "Knop: {0}", "Button: {0}")
STRING(SAID_RADIO, "{0}: {1}, {2} van {3}", "{0}: {1}, {2} of {3}")
STRING(SAID_GROUP, "{0}, kies er één: {1}", "{0}, choose one: {1}")
STRING(SAID_ANSWER, "{0} {1}, {2} van {3}", "{0} {1}, {2} of {3}")
STRING(SAID_ANSWERS, "{0} Kies er één: {1}", "{0} Choose one: {1}")
STRING(SAID_SELECTED, "{0}, gekozen", "{0}, selected")
STRING(SAID_DISABLED, "{0}, kan nu niet", "{0}, not now")
STRING(SAID_QUOTE, "Citaat: {0}", "Quote: {0}")
STRING(SAID_IMAGE, "Afbeelding: {0}", "Picture: {0}")
STRING(SAID_KEYS, "Toetsen: {0}", "Keys: {0}")
STRING(SAID_ARROWS, "pijltjes", "arrows")
STRING(SAID_BREAK, ", ", ", ")
STRING(SAID_PLUS, " plus ", " plus ")
STRING(SAID_MINUS, "min", "minus")
STRING(SAID_THROUGH, " tot en met ", " to ")

STRING(KEYS_VOICE, "voorlezen", "read aloud")
STRING(VOICE_ON, "Voorlezen staat aan. Met de toets V stop je het.",
       "Reading aloud is on. The key V stops it.")
STRING(VOICE_ON_NO_KEYS,
       "Voorlezen staat aan. Bij de instellingen zet je het uit.",
       "Reading aloud is on. You switch it off in the settings.")
STRING(VOICE_NONE,
       "Hardop voorlezen lukt niet: deze computer heeft er geen stem voor. Op "
       "Linux brengt het pakket espeak-ng er een. Bij de instellingen kun je "
       "ook voor het klembord kiezen, of voor tekst onder in beeld.",
       "Reading aloud does not work: this computer has no voice for it. On "
       "Linux the package espeak-ng brings one. In the settings you can also "
       "choose the clipboard, or text on the screen.")
