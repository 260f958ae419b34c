// Texts read aloud by a voice of the browser. One of another language would
// make nonsense of them: is there none of the language, the page says so.
page.voice = (function () {
    var LATE = 2000; // ms after which a browser that named no voice has none yet
    var known = false; // which voices there are
    var waiting = null; // to be said as soon as there is a voice for it

    function voiceFor(language) {
        return window.speechSynthesis &&
            speechSynthesis.getVoices().find(function (voice) {
                return voice.lang.slice(0, 2).toLowerCase() === language;
            });
    }

    // A text of several lines as several: some voices stop in a long one.
    function speak(text, voice) {
        text.split('\n').filter(Boolean).forEach(function (line) {
            var words = new SpeechSynthesisUtterance(line);

            words.voice = voice;
            words.lang = voice.lang;
            speechSynthesis.speak(words);
        });
    }

    function sayOrTell() {
        var voice = voiceFor(waiting.language);

        page.tell('voiceless', !voice);
        if (voice) {
            speak(waiting.text, voice);
            waiting = null;
        }
    }

    function learn() {
        known = true;
        if (waiting)
            sayOrTell();
    }

    return {
        // Voices come after the page, if at all, to who has asked for them.
        start: function () {
            if (!window.speechSynthesis)
                return;
            speechSynthesis.getVoices();
            speechSynthesis.addEventListener('voiceschanged', learn);
        },
        // Instead of what is being said; '' says nothing.
        say: function (text, language) {
            waiting = text ? { text: text, language: language } : null;
            if (window.speechSynthesis)
                speechSynthesis.cancel();
            if (!waiting)
                page.tell('voiceless', false);
            else if (known || voiceFor(language))
                sayOrTell();
            else
                setTimeout(learn, LATE);
        },
    };
})();
