// Texts read aloud by a voice of the browser. One of another language would
// make nonsense of them: is there none of the language, the page says so.
page.voice = (function () {
    var LATE = 2000; // ms after which a browser that named no voice has none
    var known = false; // which voices there are
    var waiting = null; // to be said as soon as that is known

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

    function sayOrTell(what) {
        var voice = voiceFor(what.language);

        page.tell('voiceless', !voice);
        if (voice)
            speak(what.text, voice);
    }

    function learn() {
        var what = waiting;

        known = true;
        waiting = null;
        if (what)
            sayOrTell(what);
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
            var what = { text: text, language: language };

            waiting = null;
            if (window.speechSynthesis)
                speechSynthesis.cancel();
            if (!text)
                page.tell('voiceless', false);
            else if (known || voiceFor(language))
                sayOrTell(what);
            else {
                waiting = what;
                setTimeout(learn, LATE);
            }
        },
    };
})();
