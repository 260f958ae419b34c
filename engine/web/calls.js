// What the program calls: see engine/player/web/page.h.
mergeInto(LibraryManager.library, {
    page_is_keeping: function () {
        page.files.giveAll();
        // Before the first screen nothing was chosen.
        if (page.kept.isKeeping() && page.mirror.isShown())
            return true;
        page.mirror.turn();
        return false;
    },
    page_has_new_fonts: function () {
        return page.fonts.isNews();
    },
    page_say: function (text, language) {
        page.voice.say(UTF8ToString(text), UTF8ToString(language));
    },
    page_mirror_begin: function (language) {
        page.mirror.begin(UTF8ToString(language));
    },
    page_mirror_item: function (parent, role, level, name, node, print, state) {
        page.mirror.item(parent, role, level, UTF8ToString(name), node, print,
            state);
    },
    page_mirror_key: function (key) {
        page.mirror.key(key);
    },
    page_mirror_place: function (x, y, w, h) {
        page.mirror.place(x, y, w, h);
    },
    // Places come in bytes, and are counted here as JavaScript does.
    page_mirror_typed: function (text, anchor, caret, oneLine) {
        page.mirror.typed(UTF8ToString(text),
            UTF8ToString(text, anchor).length,
            UTF8ToString(text, caret).length, oneLine);
    },
    page_mirror_end: function (focus, isNew) {
        page.mirror.end(focus, isNew);
    },
});
