// Files in and out: what the program writes for the trainee is given to them,
// and run files they choose or drop are taken in.
page.files = (function () {
    var documents = '/Downloads', taken = '/tmp';
    var LARGEST = 16 << 20; // the program has limits of its own, far below

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

    function take(file) {
        if (file.size > LARGEST) {
            page.tell('large');
            return;
        }
        file.arrayBuffer().then(function (data) {
            var path = taken + '/' + file.name;

            FS.writeFile(path, new Uint8Array(data));
            ccall('page_took_in', null, ['string'], [path]);
        });
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
            Array.from(chooser.files).forEach(take);
            chooser.value = '';
        });
        window.addEventListener('dragover', function (event) {
            event.preventDefault();
        });
        window.addEventListener('drop', function (event) {
            event.preventDefault();
            Array.from(event.dataTransfer.files).forEach(take);
        });
    }

    return { start: start, giveAll: giveAll };
})();
