// The fonts that the first screen does without. They come after it, into the
// places where the program looks for them; until then it writes in another.
page.fonts = (function () {
    var AGAIN = 10000; // ms until what could not be had is asked for again
    var folder = 'assets/fonts';
    var news = false;

    function path(name) {
        return folder + '/' + name;
    }

    function fetchOne(name) {
        return fetch(path(name)).then(function (answer) {
            if (!answer.ok)
                throw new Error(name + ': ' + answer.status);
            return answer.arrayBuffer();
        }).then(function (data) {
            FS.writeFile('/' + path(name), new Uint8Array(data));
        });
    }

    // Family by family, so that one comes whole, and what is read most first.
    function fetchAll(families) {
        if (families.length === 0)
            return;
        Promise.all(families[0].map(fetchOne)).then(function () {
            news = true;
            page.tell('unlettered', false);
            fetchAll(families.slice(1));
        }, function () {
            page.tell('unlettered', true);
            setTimeout(fetchAll, AGAIN, families);
        });
    }

    function byFamily(names) {
        var families = new Map();

        names.forEach(function (name) {
            var family = name.split('-')[0].split('.')[0];

            families.set(family, (families.get(family) || []).concat(name));
        });
        return Array.from(families.values());
    }

    return {
        // The program wants to see that a file is there.
        prepare: function () {
            FS.mkdirTree('/' + folder);
            page.later.forEach(function (name) {
                FS.writeFile('/' + path(name), '');
            });
        },
        fetchLater: function () {
            fetchAll(byFamily(page.later));
        },
        // Once, when some have come.
        isNews: function () {
            var was = news;

            news = false;
            return was;
        },
    };
})();
