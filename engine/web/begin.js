// In a page. Without one, in Node.js, the program does what it is told on the
// command line, with the files of this machine: started beside its own files, as
// if from the folder FROM.
if (typeof document !== 'undefined')
    page.start();
else
    Module.preRun.push(function () {
        require('fs').readdirSync('/', { withFileTypes: true })
            .filter(function (one) {
                return one.isDirectory() && !/^(dev|proc|sys|usr)$/
                    .test(one.name);
            })
            .forEach(function (one) {
                FS.mkdirTree('/' + one.name);
                FS.mount(NODEFS, { root: '/' + one.name }, '/' + one.name);
            });
        FS.chdir(process.env.FROM || process.cwd());
        Object.assign(ENV, process.env);
    });
