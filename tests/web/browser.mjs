// Chromium with the page in it, and what a person does there. The screen is
// read from its elements, as a screen reader does.
import { createServer } from "node:http";
import { createReadStream, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, normalize } from "node:path";
import { chromium } from "playwright-core";

export const TYPES = { html: "text/html", js: "text/javascript",
    wasm: "application/wasm", data: "application/octet-stream" };

export async function serve(folder) {
    const server = createServer((request, response) => {
        const path = join(folder, normalize(
            new URL(request.url, "http://x").pathname).replace(/\/$/,
            "/index.html"));

        if (!existsSync(path)) {
            response.writeHead(404).end();
            return;
        }
        response.writeHead(200,
            { "content-type": TYPES[path.split(".").pop()] ?? "text/plain" });
        createReadStream(path).pipe(response);
    });

    await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
    return { url: `http://127.0.0.1:${server.address().port}/`,
        close: () => server.close() };
}

// A browser with a memory of its own, until close().
export async function browse(options = {}) {
    const memory = mkdtempSync(join(tmpdir(), "klachtwijzer-web-"));
    const context = await chromium.launchPersistentContext(memory, {
        executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
        args: ["--no-sandbox", "--disable-gpu"], headless: true,
        viewport: { width: 1280, height: 800 }, acceptDownloads: true,
        ...options });

    context.setDefaultTimeout(60000);
    return { context, close: async () => {
        await context.close();
        rmSync(memory, { recursive: true, force: true });
    } };
}

export async function visit(context, url) {
    const page = await context.newPage();

    page.faults = [];
    page.on("pageerror", (error) => page.faults.push(String(error)));
    await page.goto(url);
    await page.locator("#screen h1").waitFor({ state: "attached" });
    return page;
}

// The screens have names in the title.
export const screenOf = async (page) =>
    (await page.title()).replace(/^Klachtwijzer( - )?/, "");

export const button = (page, name) =>
    page.locator("#screen").getByRole("button", { name });

// What digit 1 stands for.
export const first = (page) =>
    page.locator("#screen button[aria-keyshortcuts='1']");

export const words = (page) => page.locator("#screen").innerText();

async function until(true_, what) {
    for (let i = 0; i < 600; i++) {
        if (await true_())
            return;
        await new Promise((on) => setTimeout(on, 50));
    }
    throw new Error(`it takes too long: ${what}`);
}

// Does something to the page, and waits for the screen to be another.
export async function follow(page, act) {
    const shown = async () => await page.title() + await words(page);
    const before = await shown();

    await act();
    await until(async () => await shown() !== before &&
        await page.evaluate(() => !page.kept.isKeeping()), "a new screen");
}

async function drag(page, by) {
    const touch = await page.context().newCDPSession(page);
    const { width, height } = page.viewportSize();
    const x = width / 2, from = height / 2;

    await touch.send("Input.dispatchTouchEvent",
        { type: "touchStart", touchPoints: [{ x, y: from }] });
    for (let i = 1; i <= 4; i++)
        await touch.send("Input.dispatchTouchEvent",
            { type: "touchMove", touchPoints: [{ x, y: from + by * i / 4 }] });
    await touch.send("Input.dispatchTouchEvent",
        { type: "touchEnd", touchPoints: [] });
    await touch.detach();
}

// Where the middle of it is, once it has been brought into sight by `scroll`.
async function middle(page, target, scroll) {
    const stage = await page.locator("#stage").boundingBox();

    for (let i = 0; i < 60; i++) {
        const box = await target.boundingBox();
        const y = box.y + box.height / 2;
        const top = stage.height * 0.2, bottom = stage.height * 0.8;

        if (y >= top && y <= bottom)
            return { x: box.x + box.width / 2, y };
        await scroll(Math.max(-150, Math.min(150, stage.height / 2 - y)));
        await page.waitForTimeout(40);
        const after = await target.boundingBox();
        if (after.y === box.y) // the end of the page
            return { x: box.x + box.width / 2, y };
    }
    throw new Error("it does not come into sight");
}

// The ways to press something.
export const ways = {
    mouse: async (page, target) => {
        const at = await middle(page, target, async (by) => {
            await page.mouse.move(640, 400);
            await page.mouse.wheel(0, -by);
        });

        await page.mouse.click(at.x, at.y);
    },
    touch: async (page, target) => {
        const at = await middle(page, target, (by) => drag(page, by));

        await page.touchscreen.tap(at.x, at.y);
    },
    keyboard: async (page, target) => {
        for (let i = 0; i < 120; i++) {
            if (await target.evaluate((it) => it === document.activeElement)) {
                await page.keyboard.press("Enter");
                return;
            }
            await page.keyboard.press("Tab");
        }
        throw new Error("Tab does not come there");
    },
    // As screen readers press.
    tree: async (page, target) => {
        await target.evaluate((it) => it.click());
    },
};
