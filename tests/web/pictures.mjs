// pictures FOLDER PLACE: plays the page of FOLDER by the keys that it reads, as
// JSON: [["name", ["key", …]], …]. After each of these it writes what the canvas
// shows to PLACE, as NAME.ppm. The canvas is as large as the program's window.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { browse, serve, visit } from "./browser.mjs";

const [folder, place] = process.argv.slice(2);
const WIDTH = 1280, HEIGHT = 800;

// In the page: the pixels of the canvas, or a sum of them.
function look(whole) {
    const { data } = canvas.getContext("2d")
        .getImageData(0, 0, canvas.width, canvas.height);
    let sum = 0, text = "";

    if (!whole) {
        for (const pixel of new Uint32Array(data.buffer))
            sum = Math.imul(sum ^ pixel, 16777619);
        return sum;
    }
    for (let i = 0; i < data.length; i += 4)
        text += String.fromCharCode(data[i], data[i + 1], data[i + 2]);
    return btoa(text);
}

// Once it has become another than `before`, and stopped changing.
async function settled(page, before) {
    let last = before;

    for (let i = 0; i < 600; i++) {
        await page.waitForTimeout(100);
        const now = await page.evaluate(look, false);
        const busy = await page.evaluate(() => page.kept.isKeeping());

        if (now === last && now !== before && !busy)
            return now;
        last = now;
    }
    throw new Error("the canvas never stands still");
}

const server = await serve(folder);
const { context, close } = await browse();
await context.addInitScript(() => {
    window.Module = { arguments: ["play", "--seed", "0"] };
});
const page = await visit(context, server.url);
const below = await page.locator("#page").evaluate((it) => it.offsetHeight);
await page.setViewportSize({ width: WIDTH, height: HEIGHT + below });
await page.waitForFunction(([w, h]) => canvas.width === w &&
    canvas.height === h && page.later.every((name) =>
        FS.stat(`/assets/fonts/${name}`).size > 0), [WIDTH, HEIGHT]);
await page.mouse.move(639, 790);

let sum = null;
for (const [name, keys] of JSON.parse(readFileSync(0, "utf8"))) {
    for (const key of keys)
        await page.keyboard.press(key === "Return" ? "Enter" : key);
    sum = await settled(page, sum);
    const pixels = Buffer.from(await page.evaluate(look, true), "base64");

    writeFileSync(join(place, `${name}.ppm`), Buffer.concat([
        Buffer.from(`P6\n${WIDTH} ${HEIGHT}\n255\n`), pixels]));
}
assert.deepEqual(page.faults, []);
await close();
server.close();
