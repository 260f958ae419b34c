// page_test FOLDER NATIVE SINGLE: plays the page of FOLDER, and the one that is
// the file SINGLE, as people would, and has the program NATIVE judge what comes
// of it.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { browse, button, first, follow, screenOf, serve, visit, ways, words }
    from "./browser.mjs";

const [folder, native, single] = process.argv.slice(2);
const axe = readFileSync(fileURLToPath(import.meta.resolve("axe-core")),
    "utf8");
const place = mkdtempSync(join(tmpdir(), "klachtwijzer-files-"));
const server = await serve(folder);
const AIM = "Rustig blijven, één keer bellen.";

async function begin(page, way) {
    await follow(page, async () => way(page, button(page, /^Negen dagen/)));
    assert.equal(await screenOf(page), "Begin");
    await follow(page, async () => way(page, button(page, "Begin")));
    assert.equal(await screenOf(page), "Situatie");
}

async function playOn(page, way, moves = 100) {
    for (let i = 0; i < moves && await screenOf(page) === "Situatie"; i++)
        await follow(page, async () => way(page, first(page)));
}

async function toDebrief(page, way) {
    assert.equal(await screenOf(page), "Jij eerst");
    await follow(page, async () =>
        way(page, button(page, "Naar de nabespreking")));
    assert.equal(await screenOf(page), "Nabespreking");
}

async function violations(page) {
    await page.evaluate(axe);
    const found = await page.evaluate(() => axe.run(document,
        { resultTypes: ["violations"] }));

    return found.violations.map((one) =>
        `${one.id}: ${one.nodes.map((node) => node.html).join(" ")}`);
}

async function download(page, act) {
    const [given] = await Promise.all([page.waitForEvent("download"), act()]);
    const path = join(place, given.suggestedFilename());

    await given.saveAs(path);
    return path;
}

const judged = (path) =>
    execFileSync(native, ["replay", path], { encoding: "utf8" });

// What a run was judged as, without the path of its file.
const verdicts = (text) => text.replaceAll(/\S*\.klacht/g, "RUN");

async function inBrowser(options, use) {
    const { context, close } = await browse(options);

    try {
        const page = await visit(context, server.url);

        await use(page, context);
        assert.deepEqual(page.faults, []);
    } finally {
        await close();
    }
}

const phone = { viewport: { width: 390, height: 780 }, hasTouch: true,
    isMobile: true, deviceScaleFactor: 2 };

for (const [name, options] of [["mouse", {}], ["keyboard", {}],
    ["touch", phone], ["tree", {}]])
    test(`a situation is played to the debrief: ${name}`, () =>
        inBrowser(options, async (page) => {
            await begin(page, ways[name]);
            await playOn(page, ways[name]);
            await toDebrief(page, ways[name]);
        }));

test("what is on a screen is there for all", () =>
    inBrowser({}, async (page) => {
        assert.deepEqual(await violations(page), []);
        await begin(page, ways.tree);
        assert.deepEqual(await violations(page), []);
        await playOn(page, ways.tree);
        assert.deepEqual(await violations(page), []);
        await toDebrief(page, ways.tree);
        assert.deepEqual(await violations(page), []);
        await page.locator("#about").click();
        assert.deepEqual(await violations(page), []);
    }));

test("the focus goes with the keys and with Tab, and leaves the page", () =>
    inBrowser({}, async (page) => {
        const at = () => page.evaluate(() => document.activeElement.tagName +
            " " + document.activeElement.textContent.trim().slice(0, 30));

        assert.match(await at(), /^H1 /);
        await page.keyboard.press("Tab");
        const one = await at();
        await page.keyboard.press("ArrowDown");
        await page.waitForFunction((was) => (document.activeElement.tagName +
            " " + document.activeElement.textContent.trim()
                .slice(0, 30)) !== was, one);
        for (let i = 0; i < 60; i++) {
            await page.keyboard.press("Tab");
            if ((await at()).includes("Verloop openen"))
                return;
        }
        assert.fail("Tab never leaves the screen");
    }));

test("a run goes on after a reload, where it was left", () =>
    inBrowser({}, async (page) => {
        await begin(page, ways.tree);
        await playOn(page, ways.tree, 3);
        const before = await words(page);

        await page.reload();
        await page.locator("#screen h1").waitFor({ state: "attached" });
        await follow(page, async () => ways.tree(page,
            button(page, /verder/i)));
        assert.equal((await words(page)).includes(before.slice(-200)), true);
    }));

test("a second page waits for the first", () =>
    inBrowser({}, async (page, context) => {
        const second = await context.newPage();

        await second.goto(server.url);
        await second.locator("#elsewhere").waitFor();
        assert.equal(await second.locator("#screen h1").count(), 0);
        await page.close();
        await second.locator("#screen h1").waitFor({ state: "attached" });
        assert.equal(await second.locator("#elsewhere").isVisible(), false);
    }));

test("a run goes out as a file, to be judged alike elsewhere, and comes in", () =>
    inBrowser({}, async (page) => {
        await begin(page, ways.tree);
        await playOn(page, ways.tree);
        await page.locator("#screen textarea").first().focus();
        await page.keyboard.type(AIM);
        await toDebrief(page, ways.tree);
        const path = await download(page, () => ways.tree(page,
            button(page, "Inleveren")));
        const text = readFileSync(path, "utf8");

        assert.match(text, /één keer bellen/);
        assert.doesNotThrow(() => judged(path));
        const score = (await words(page)).match(/\d+ van \d+/)?.[0];
        assert.ok(score);
        await follow(page, async () => ways.tree(page,
            button(page, /^Alle situaties/)));
        await follow(page, async () =>
            page.locator("#chooser").setInputFiles(path));
        assert.equal(await screenOf(page), "Nabespreking");
        assert.equal((await words(page)).match(/\d+ van \d+/)?.[0], score);
    }));

test("a report is a page of its own", () =>
    inBrowser({}, async (page, context) => {
        await begin(page, ways.tree);
        await playOn(page, ways.tree);
        await toDebrief(page, ways.tree);
        const [report] = await Promise.all([context.waitForEvent("page"),
            ways.tree(page, button(page, "Maak een verslag"))]);

        await report.waitForLoadState();
        assert.match(await report.title(), /./);
        assert.match(await report.locator("h1").innerText(), /./);
    }));

// What a person drops on the page from a folder of theirs.
const drop = (page, files) => page.evaluate((all) => {
    const held = new DataTransfer();

    for (const [name, text] of all)
        held.items.add(new File([text], name));
    window.dispatchEvent(new DragEvent("drop", { dataTransfer: held,
        bubbles: true, cancelable: true }));
}, files);

test("all runs go out at once; one that is dropped is looked at, more are a group",
    () => inBrowser({}, async (page) => {
        const given = [];

        for (let i = 0; i < 2; i++) {
            await begin(page, ways.tree);
            await playOn(page, ways.tree);
            await toDebrief(page, ways.tree);
            await follow(page, async () => ways.tree(page,
                button(page, /^Alle situaties/)));
        }
        await follow(page, async () => ways.tree(page,
            button(page, "Instellingen")));
        page.on("download", (one) => given.push(one));
        await follow(page, async () => ways.tree(page,
            button(page, "Neem al mijn verlopen mee")));
        assert.match(await words(page), /meestal in de map Downloads/);
        while (given.length < 2)
            await page.waitForTimeout(50);
        const files = [];
        for (const one of given) {
            const path = join(place, one.suggestedFilename());

            await one.saveAs(path);
            assert.doesNotThrow(() => judged(path));
            files.push([one.suggestedFilename(), readFileSync(path, "utf8")]);
        }
        await follow(page, () => drop(page, files.slice(0, 1)));
        assert.equal(await screenOf(page), "Nabespreking");
        await follow(page, () => drop(page, files));
        assert.equal(await screenOf(page), "Overzicht");
        assert.doesNotMatch(await words(page), /\/tmp/);
        await page.getByText(/Verlopen: 2\./).first()
            .waitFor({ state: "attached" });
    }));

test("what is dropped and cannot be read is told of", () =>
    inBrowser({}, async (page) => {
        await page.evaluate(() => {
            const held = new DataTransfer();
            const file = new File([], "map");

            file.arrayBuffer = () => Promise.reject(new Error("a folder"));
            held.items.add(file);
            Object.defineProperty(held, "files", { value: [file] });
            const event = new DragEvent("drop", { cancelable: true });
            Object.defineProperty(event, "dataTransfer", { value: held });
            window.dispatchEvent(event);
        });
        await page.locator("#unread").waitFor();
    }));

test("help and settings speak of the browser, not of a computer", () =>
    inBrowser({}, async (page) => {
        const never = /computer|terminal|klachtwijzer [a-z]|klembord|\/Downloads/;

        await follow(page, async () => ways.tree(page, button(page, "Hulp")));
        assert.match(await words(page), /in deze browser/);
        assert.doesNotMatch(await words(page), never);
        await follow(page, async () => ways.tree(page,
            button(page, "Instellingen")));
        assert.match(await words(page), /staat alleen in deze browser/);
        assert.doesNotMatch(await words(page), never);
    }));

// Chromium has no voices here: these stand for them, and keep what was said.
function lendVoices(languages) {
    const synthesis = new EventTarget();
    let voices = [];

    window.said = [];
    Object.assign(synthesis, { getVoices: () => voices, cancel: () => {},
        speak: (words) => said.push([words.lang, words.text]) });
    Object.defineProperty(window, "speechSynthesis", { value: synthesis });
    window.SpeechSynthesisUtterance = function (text) { this.text = text; };
    window.giveVoices = () => {
        voices = languages.map((lang) => ({ lang }));
        synthesis.dispatchEvent(new Event("voiceschanged"));
    };
}

// The voices come when the page has told that there are none.
async function readAloud(page, languages, use) {
    await page.addInitScript(lendVoices, languages);
    await page.reload();
    await page.locator("#screen h1").waitFor({ state: "attached" });
    await page.keyboard.press("v");
    await page.locator("#voiceless").waitFor();
    await page.evaluate(() => giveVoices());
    await use();
}

test("a voice of the language reads the screen, also if it comes late", () =>
    inBrowser({}, async (page) => readAloud(page, ["en-GB", "nl-NL"],
        async () => {
            await page.waitForFunction(() => said.length > 0);
            const said = await page.evaluate(() => window.said);

            assert.ok(said.every(([lang]) => lang === "nl-NL"));
            assert.match(said.map(([, text]) => text).join(" "), /klacht/);
            assert.equal(await page.locator("#voiceless").isVisible(), false);
        })));

test("without a voice of the language the page says so, until it is not asked",
    () => inBrowser({}, async (page) => readAloud(page, ["en-GB"], async () => {
        assert.equal(await page.locator("#voiceless").isVisible(), true);
        assert.deepEqual(await page.evaluate(() => window.said), []);
        await page.keyboard.press("v");
        await page.locator("#voiceless").waitFor({ state: "hidden" });
    })));

test("a letter that does not come is told of, and comes when it can", () =>
    inBrowser({}, async (page, context) => {
        const late = "**/assets/fonts/DejaVu*";
        const pixels = () => page.evaluate(() => canvas.toDataURL());

        await context.route(late, (route) => route.abort());
        await page.reload();
        await page.locator("#unlettered").waitFor();
        await follow(page, async () => ways.tree(page,
            button(page, "Instellingen")));
        await ways.tree(page, page.locator("#screen")
            .getByRole("radio", { name: "DejaVu Sans" }));
        await page.locator("[role=radio][aria-checked=true]",
            { hasText: "DejaVu Sans" }).waitFor({ state: "attached" });
        const before = await pixels();
        await context.unroute(late);
        await page.locator("#unlettered").waitFor({ state: "hidden" });
        await page.waitForFunction((was) => canvas.toDataURL() !== was, before);
    }));

test("the page goes to the whole screen and back", () =>
    inBrowser({}, async (page) => {
        const full = page.locator("#full");

        await full.click();
        await page.waitForFunction(() => document.fullscreenElement &&
            document.getElementById("full").getAttribute("aria-pressed") ===
            "true");
        await full.click();
        await page.waitForFunction(() => !document.fullscreenElement);
        await follow(page, async () => ways.tree(page, button(page, "Hulp")));
    }));

test("one file, opened from a disk, is played to the debrief and keeps it", async () => {
    const { context, close } = await browse();

    try {
        const page = await visit(context, pathToFileURL(single).href);

        await begin(page, ways.tree);
        await playOn(page, ways.tree);
        await toDebrief(page, ways.tree);
        await page.reload();
        await page.locator("#screen h1").waitFor({ state: "attached" });
        assert.match(await words(page), /\d+ van \d+/);
        assert.deepEqual(page.faults, []);
    } finally {
        await close();
    }
});

test("a file that is no run is told of, and the page lives", () =>
    inBrowser({}, async (page) => {
        for (const [name, buffer] of [["leeg.klacht", ""],
            ["ruis.klacht", Buffer.from([0, 255, 1, 254, 10])],
            ["groot.klacht", Buffer.alloc(12 << 20, "{")]]) {
            await follow(page, async () => page.locator("#chooser")
                .setInputFiles({ name, mimeType: "text/plain",
                    buffer: Buffer.from(buffer) }));
            assert.ok((await words(page)).includes(name), name);
        }
        await begin(page, ways.tree);
    }));

test("the canvas has the pixels of the screen, also when it is turned", () =>
    inBrowser(phone, async (page) => {
        const size = () => page.evaluate(() => [canvas.width, canvas.height,
            canvas.clientWidth, canvas.clientHeight]);
        let [w, h, cw, ch] = await size();

        assert.deepEqual([w, h], [2 * cw, 2 * ch]);
        await page.setViewportSize({ width: 780, height: 390 });
        await page.waitForFunction(() => canvas.width === 2 * 780);
        [w, h, cw, ch] = await size();
        assert.deepEqual([w, h], [2 * cw, 2 * ch]);
    }));

test.after(() => {
    server.close();
    rmSync(place, { recursive: true, force: true });
});
