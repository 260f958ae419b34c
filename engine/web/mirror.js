// The screen as elements: headings, paragraphs, buttons, text boxes, in the
// order of reading, each over its own place on the canvas and not to be seen.
// Screen readers and the keyboard go by them; the pointer goes by the canvas.
page.mirror = (function () {
    // As in Role of engine/view/node.h.
    var tags = ['span', 'header', 'main', 'aside', 'footer', 'h', 'p',
        'blockquote', 'button', 'div', 'button', 'div', 'div', 'p', 'hr',
        'textarea', 'div'];
    var roles = { 9: 'radiogroup', 10: 'radio', 11: 'status', 12: 'img',
        16: 'log' };
    var BANNER = 1, PARAGRAPH = 6, BUTTON = 8, RADIO = 10, IMG = 12,
        LISTITEM = 13, SEPARATOR = 14, TEXTBOX = 15;
    var PRESSABLE = 1, DISABLED = 2, SELECTED = 4;
    var shown = false; // the first screen is there
    var root, items = [], made = [], following = false, composing = false;
    // Turns until the program has heard what was typed: until then it shows less.
    var unheard = 0;

    function tagOf(item) {
        if (item.oneLine)
            return 'input';
        if (item.state & PRESSABLE && item.role !== TEXTBOX)
            return 'button';
        return tags[item.role] === 'h' ? 'h' + item.level : tags[item.role];
    }

    function bytes(text, length) {
        return lengthBytesUTF8(text.slice(0, length));
    }

    function tellTyped(element) {
        var forward = element.selectionDirection !== 'backward';
        var start = bytes(element.value, element.selectionStart);
        var end = bytes(element.value, element.selectionEnd);

        unheard = 2;
        ccall('page_typed', null,
            ['number', 'number', 'string', 'number', 'number'],
            [element.item.node, element.item.print, element.value,
                forward ? start : end, forward ? end : start]);
    }

    // Keys that mean the same in a text box as elsewhere.
    function isLeftToPage(event, element) {
        return event.key === 'Escape' || event.key === 'F1' ||
            event.key === 'PageUp' || event.key === 'PageDown' ||
            (event.key === 'Enter' && element.tagName === 'INPUT');
    }

    function makeBox(element) {
        ['keydown', 'keypress', 'keyup'].forEach(function (type) {
            element.addEventListener(type, function (event) {
                if (!isLeftToPage(event, element))
                    event.stopPropagation();
            });
        });
        element.addEventListener('input', function () { tellTyped(element); });
        element.addEventListener('select', function () {
            if (!following)
                tellTyped(element);
        });
        element.addEventListener('keyup', function () { tellTyped(element); });
        element.addEventListener('compositionstart', function () {
            composing = true;
        });
        element.addEventListener('compositionend', function () {
            composing = false;
            tellTyped(element);
        });
        element.setAttribute('autocomplete', 'off');
    }

    function make(item) {
        var element = document.createElement(tagOf(item));

        if (item.role === TEXTBOX)
            makeBox(element);
        return element;
    }

    function set(element, name, value) {
        if (value === null)
            element.removeAttribute(name);
        else if (element.getAttribute(name) !== value)
            element.setAttribute(name, value);
    }

    function setText(element, text) {
        var first = element.firstChild;

        if (!first || first.nodeType !== Node.TEXT_NODE)
            first = element.insertBefore(document.createTextNode(''), first);
        if (first.nodeValue !== text)
            first.nodeValue = text;
    }

    function fillBox(element, item) {
        if (composing || unheard)
            return;
        if (element.value !== item.text)
            element.value = item.text;
        if (document.activeElement === element &&
            (element.selectionStart !== Math.min(item.anchor, item.caret) ||
             element.selectionEnd !== Math.max(item.anchor, item.caret)))
            element.setSelectionRange(Math.min(item.anchor, item.caret),
                Math.max(item.anchor, item.caret),
                item.anchor > item.caret ? 'backward' : 'forward');
    }

    // Named by what it says, or by a name if it says nothing itself.
    function name(element, item) {
        var holds = item.role === LISTITEM || item.role >= PARAGRAPH &&
            item.role <= BUTTON || item.role === RADIO || item.role === 11 ||
            item.role === 5 || item.role === 0 || item.role === 16 ||
            item.state & PRESSABLE;

        if (item.role === SEPARATOR)
            set(element, 'aria-hidden', 'true');
        else if (item.role === TEXTBOX || item.role === IMG ||
                 (!holds && item.name && item.role !== BANNER))
            set(element, 'aria-label', item.name);
        else if (holds)
            setText(element, item.name);
    }

    function fill(element, item, ratio) {
        var style = element.style;

        element.item = item;
        set(element, 'role', item.state & PRESSABLE && item.role !== RADIO ||
            item.role === IMG && !item.name ? null : roles[item.role] || null);
        if (item.role === IMG && !item.name)
            set(element, 'aria-hidden', 'true');
        if (item.role === RADIO)
            set(element, 'aria-checked', String(!!(item.state & SELECTED)));
        else if (tagOf(item) === 'button' && item.state & SELECTED)
            set(element, 'aria-current', 'true');
        else
            set(element, 'aria-current', null);
        if (tagOf(item) === 'button')
            element.disabled = !!(item.state & DISABLED);
        set(element, 'aria-keyshortcuts', item.key);
        style.left = item.x / ratio + 'px';
        style.top = item.y / ratio + 'px';
        style.width = item.w / ratio + 'px';
        style.height = item.h / ratio + 'px';
        name(element, item);
        if (item.role === TEXTBOX)
            fillBox(element, item);
    }

    function isLike(was, item) {
        return was && tagOf(was) === tagOf(item) &&
            was.parent === item.parent && was.role === item.role;
    }

    function focusOn(element) {
        following = true;
        element.focus({ preventScroll: true });
        following = false;
    }

    // Who begins on a new screen begins at its heading, unless what has the
    // focus there says otherwise.
    function beginAt(elements) {
        var heading = elements.find(function (element) {
            return /^H\d$/.test(element.tagName);
        });

        if (heading) {
            heading.tabIndex = -1;
            focusOn(heading);
        }
    }

    // Elements that are still what they were stay, and keep the focus.
    function rebuild() {
        var old = made;
        // Asked for once, before anything changes: it has the page laid out.
        var ratio = Module.canvas.width / (Module.canvas.clientWidth || 1);

        made = items.map(function (item, i) {
            return old[i] && isLike(old[i].item, item) ? old[i] : make(item);
        });
        items.forEach(function (item, i) {
            var parent = item.parent < 0 ? root : made[item.parent];

            if (made[i].parentNode !== parent)
                parent.appendChild(made[i]);
            fill(made[i], item, ratio);
        });
        old.forEach(function (element) {
            if (made.indexOf(element) < 0)
                element.remove();
        });
        inOrder();
    }

    // An element that was made anew comes after those that stayed.
    function inOrder() {
        var last = new Map();

        items.forEach(function (item, i) {
            var parent = made[i].parentNode, before = last.get(parent);
            var wanted = before ? before.nextSibling : parent.firstChild;

            if (!before && wanted && wanted.nodeType === Node.TEXT_NODE)
                wanted = wanted.nextSibling;
            if (wanted !== made[i])
                parent.insertBefore(made[i], wanted);
            last.set(parent, made[i]);
        });
    }

    function pressed(event) {
        var element = event.target.closest('button');

        if (element && element.item)
            ccall('page_pressed', null, ['number', 'number'],
                [element.item.node, element.item.print]);
    }

    function focused(event) {
        var item = event.target.item;

        if (!following && item &&
            (item.state & PRESSABLE || item.role === TEXTBOX))
            ccall('page_focused', null, ['number', 'number'],
                [item.node, item.print]);
    }

    // A finger that taps a text box brings up the keyboard of the screen, but
    // only if the box gets the focus while it does.
    function tapped(event) {
        var touch = event.changedTouches[0];
        var box = made.find(function (element) {
            var at = element.getBoundingClientRect();

            return element.item.role === TEXTBOX &&
                touch.clientX >= at.left && touch.clientX < at.right &&
                touch.clientY >= at.top && touch.clientY < at.bottom;
        });

        if (box)
            focusOn(box);
    }

    return {
        start: function () {
            root = document.getElementById('screen');
            root.addEventListener('click', pressed);
            root.addEventListener('focusin', focused);
            // What is out of sight the program scrolls to by itself.
            root.addEventListener('scroll', function () {
                root.scrollTop = root.scrollLeft = 0;
            });
            Module.canvas.addEventListener('touchend', tapped);
        },
        isShown: function () { return shown; },
        // Before each turn of the program.
        turn: function () {
            unheard = Math.max(0, unheard - 1);
        },
        begin: function (language) {
            document.documentElement.lang = language;
            items = [];
        },
        item: function (parent, role, level, name, node, print, state) {
            items.push({ parent: parent, role: role, level: level, name: name,
                node: node, print: print, state: state });
        },
        // Those with a sign of their own.
        key: function (key) {
            items[items.length - 1].key = key > 32 && key < 127 ?
                String.fromCharCode(key) : null;
        },
        place: function (x, y, w, h) {
            Object.assign(items[items.length - 1], { x: x, y: y, w: w, h: h });
        },
        typed: function (text, anchor, caret, oneLine) {
            Object.assign(items[items.length - 1], { text: text,
                anchor: anchor, caret: caret, oneLine: oneLine });
        },
        end: function (focus, isNew) {
            rebuild();
            if (!shown) {
                shown = true;
                document.getElementById('loading').hidden = true;
                page.fonts.fetchLater();
            }
            if (focus >= 0) {
                if (document.activeElement !== made[focus])
                    focusOn(made[focus]);
                if (items[focus].role === TEXTBOX)
                    fillBox(made[focus], items[focus]);
            } else if (isNew) {
                beginAt(made);
            }
        },
    };
})();
