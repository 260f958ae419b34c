// Files in and out: what the program writes for the trainee is given to them,
// and run files they choose or drop are taken in.
page.files = (function () {
    var documents = '/Downloads', taken = '/tmp/verlopen';
    var LARGEST = 16 << 20; // the program has limits of its own, far below
    var times = 0;          // that files were taken in

    function give(name, data) {
        var link = document.createElement('a');
        var isPage = /\.html$/.test(name);

        link.href = URL.createObjectURL(new Blob([data],
            { type: isPage ? 'text/html' : 'text/plain' }));
        if (isPage && window.open(link.href))
            return;
        link.download = name;
        link.click();
    }

    function giveAll() {
        FS.readdir(documents).forEach(function (name) {
            var path = documents + '/' + name;

            if (!FS.isFile(FS.stat(path).mode))
                return;
            give(name, FS.readFile(path));
            FS.unlink(path);
        });
    }

    function tellUnread() {
        page.tell('unread', true);
    }

    // One is a run to look at; several are what a group handed in.
    function takeAll(files) {
        var small = files.filter(function (file) {
            return file.size <= LARGEST;
        });
        var folder = taken + '/' + ++times;

        page.tell('large', small.length < files.length);
        page.tell('unread', false);
        FS.mkdirTree(folder);
        Promise.all(small.map(function (file) {
            return file.arrayBuffer().then(function (data) {
                FS.writeFile(folder + '/' + file.name, new Uint8Array(data));
                return folder + '/' + file.name;
            });
        })).then(function (paths) {
            if (paths.length > 0)
                ccall('page_took_in', null, ['string'],
                    [paths.length === 1 ? paths[0] : folder]);
        }).catch(tellUnread);
    }

    // The files of a folder, at most so many at a time, until there are no more.
    function readFolder(reader, found) {
        return new Promise(function (resolve, reject) {
            reader.readEntries(resolve, reject);
        }).then(function (entries) {
            return entries.length === 0 ? found :
                filesOf(entries).then(function (files) {
                    return readFolder(reader, found.concat(files));
                });
        });
    }

    function filesOf(entries) {
        return Promise.all(entries.map(function (entry) {
            return entry.isDirectory ?
                readFolder(entry.createReader(), []) :
                new Promise(function (resolve, reject) {
                    entry.file(resolve, reject);
                });
        })).then(function (found) { return [].concat.apply([], found); });
    }

    // A page that was opened from a disk may read files, but no folders.
    function drop(event) {
        var entries = Array.from(event.dataTransfer.items, function (item) {
            return item.webkitGetAsEntry();
        }).filter(Boolean);

        event.preventDefault();
        if (entries.some(function (entry) { return entry.isDirectory; }))
            filesOf(entries).then(takeAll, tellUnread);
        else
            takeAll(Array.from(event.dataTransfer.files));
    }

    function start() {
        var chooser = document.getElementById('chooser');

        FS.mkdirTree('/.config');
        FS.mkdirTree(documents);
        FS.writeFile('/.config/user-dirs.dirs',
            'XDG_DOCUMENTS_DIR="' + documents + '"\n');
        document.getElementById('take').addEventListener('click', function () {
            chooser.click();
        });
        chooser.addEventListener('change', function () {
            takeAll(Array.from(chooser.files));
            chooser.value = '';
        });
        window.addEventListener('dragover', function (event) {
            event.preventDefault();
        });
        window.addEventListener('drop', drop);
    }

    return { start: start, giveAll: giveAll };
})();
