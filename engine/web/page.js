// The page around the program. It stands before what Emscripten writes, and in
// the same scope (FS, ENV, ccall). The other parts follow it.
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

    // The browser's own key for it, F11, is not on every keyboard, and not
    // every browser lets a page ask for it.
    function offerFullScreen() {
        var button = element('full');

        button.hidden = !document.fullscreenEnabled;
        button.addEventListener('click', function () {
            if (document.fullscreenElement)
                document.exitFullscreen();
            else
                document.documentElement.requestFullscreen();
        });
        document.addEventListener('fullscreenchange', function () {
            button.setAttribute('aria-pressed',
                String(!!document.fullscreenElement));
        });
    }

    return {
        // Shows one of the messages of the page as long as it is true.
        tell: function (id, isTrue) {
            element(id).hidden = !isTrue;
        },
        // Before the program begins.
        prepare: function () {
            ENV.HOME = '/';
            ENV.XDG_DATA_HOME = page.kept.folder;
            page.fonts.prepare();
            page.files.start();
            page.mirror.start();
            page.voice.start();
            addRunDependency('kept');
            page.kept.open(function () { removeRunDependency('kept'); });
        },
        start: function () {
            Module.canvas = element('canvas');
            page.kept.start();
            Module.preRun.push(page.prepare);
            Module.onAbort = function () { page.tell('failed', true); };
            window.addEventListener('keydown', keepFromProgram, true);
            window.addEventListener('keyup', keepFromProgram, true);
            offerFullScreen();
            element('about').addEventListener('click', function () {
                element('kept').showModal();
            });
        },
    };
})();
