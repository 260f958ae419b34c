// What is kept, in the browser's own database (IndexedDB), as one record that
// holds all files of page.kept: so it is always whole. It has been written to
// disk before the program goes on: see isKeeping.
page.kept = (function () {
    var RECORD = 'files';
    var folder = '/bewaard';
    var database = null, before = null, written = '', writing = false;

    function promised(request) {
        return new Promise(function (resolve, reject) {
            request.onsuccess = function () { resolve(request.result); };
            request.onerror = function () { reject(request.error); };
        });
    }

    function openDatabase() {
        var opening = indexedDB.open('klachtwijzer', 1);

        opening.onupgradeneeded = function () {
            opening.result.createObjectStore(RECORD);
        };
        return promised(opening);
    }

    function paths(below) {
        return FS.readdir(below).reduce(function (found, name) {
            var path = below + '/' + name;

            if (name === '.' || name === '..')
                return found;
            return found.concat(
                FS.isDir(FS.stat(path).mode) ? paths(path) : path);
        }, []);
    }

    // Changes with every write.
    function stamp() {
        return paths(folder).map(function (path) {
            var about = FS.stat(path);

            return path + ' ' + about.size + ' ' + about.mtime.getTime();
        }).join('\n');
    }

    function put(files) {
        return new Promise(function (resolve, reject) {
            var change = database.transaction(RECORD, 'readwrite',
                { durability: 'strict' });

            change.objectStore(RECORD).put(files, RECORD);
            change.oncomplete = resolve;
            change.onerror = change.onabort = function () {
                reject(change.error);
            };
        });
    }

    function takeBack(files) {
        Object.keys(files || {}).forEach(function (path) {
            FS.mkdirTree(path.slice(0, path.lastIndexOf('/')));
            FS.writeFile(path, files[path]);
        });
        written = stamp();
    }

    // Only one page may keep: each has a copy of its own of what is kept.
    function alone() {
        var name = 'klachtwijzer';

        if (!navigator.locks)
            return Promise.resolve();
        return new Promise(function (resolve) {
            function held(lock) {
                if (!lock) {
                    page.tell('elsewhere', true);
                    navigator.locks.request(name, held);
                    return null;
                }
                page.tell('elsewhere', false);
                resolve();
                return new Promise(function () {});
            }

            navigator.locks.request(name, { ifAvailable: true }, held)
                .catch(resolve);
        });
    }

    function write() {
        var files = {}, now = stamp();

        writing = true;
        paths(folder).forEach(function (path) {
            files[path] = FS.readFile(path);
        });
        put(files).then(function () {
            page.tell('lost', false);
        }, function () {
            page.tell('lost', true);
        }).then(function () {
            written = now;
            writing = false;
        });
    }

    return {
        folder: folder,
        // Reads what was kept before, while the program itself still comes.
        start: function () {
            before = alone().then(openDatabase).then(function (opened) {
                database = opened;
                return promised(database.transaction(RECORD)
                    .objectStore(RECORD).get(RECORD));
            });
            before.catch(function () {}); // open() deals with it
        },
        // Puts that in its place; then calls `done`.
        open: function (done) {
            FS.mkdirTree(folder);
            before.then(takeBack).catch(function () {
                page.tell('lost', true);
            }).then(done);
        },
        isKeeping: function () {
            if (database && !writing && stamp() !== written)
                write();
            return writing;
        },
    };
})();
