// The page around the program. It stands before what Emscripten writes, and in
// the same scope (FS, ENV, ccall). kept.js, files.js, mirror.js follow it.
var page = (function () {
    var element = function (id) { return document.getElementById(id); };

    // Keys of the browser, and those for what is not the program's.
    function isNotForProgram(event) {
        return event.ctrlKey || event.metaKey || event.altKey ||
            event.key === 'Tab' || /^F([2-9]|1\d)$/.test(event.key) ||
            !!event.target.closest && !!event.target.closest('#page, dialog');
    }

    function keepFromProgram(event) {
        if (isNotForProgram(event))
            event.stopImmediatePropagation();
    }

    // A text of several lines as several: some voices stop in a long one.
    function say(text, language) {
        var synthesis = window.speechSynthesis;
        var voices = synthesis ? synthesis.getVoices() : [];

        if (!voices.length)
            return false;
        synthesis.cancel();
        text.split('\n').filter(Boolean).forEach(function (line) {
            var words = new SpeechSynthesisUtterance(line);

            words.lang = language;
            words.voice = voices.find(function (voice) {
                return voice.lang.slice(0, 2) === language;
            }) || null;
            synthesis.speak(words);
        });
        return true;
    }

    return {
        // Shows one of the messages of the page, or none.
        tell: function (id) {
            Array.from(element('news').children).forEach(function (message) {
                message.hidden = message.id !== id;
            });
        },
        say: say,
        // Before the program begins.
        prepare: function () {
            ENV.HOME = '/';
            ENV.XDG_DATA_HOME = page.kept.folder;
            page.files.start();
            page.mirror.start();
            if (window.speechSynthesis)
                window.speechSynthesis.getVoices();
            addRunDependency('kept');
            page.kept.open(function () { removeRunDependency('kept'); });
        },
        start: function () {
            Module.canvas = element('canvas');
            Module.preRun.push(page.prepare);
            Module.onAbort = function () { page.tell('failed'); };
            window.addEventListener('keydown', keepFromProgram, true);
            window.addEventListener('keyup', keepFromProgram, true);
            element('about').addEventListener('click', function () {
                element('kept').showModal();
            });
        },
    };
})();
