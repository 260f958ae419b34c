// first_frame FOLDER [RUNS [MBIT]]: how long it takes until the page of FOLDER
// shows its first screen, in a browser that has never seen it (cold) and in one
// that has (warm), with what came when on the way. Prints medians of RUNS, in
// ms since the page was asked for; judges nothing. The server is this machine:
// MBIT, if given, is how many millions of bits it sends in a second. Where the
// machine has more to do, how long its processor worked for the page says more
// than when things came.
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { browse, TYPES } from "./browser.mjs";

const [folder, runs = "7", mbit = "0"] = process.argv.slice(2);
// ms in which a browser has started, and has kept the code of a page that ran.
const REST = 3000;
const packed = new Map();
const WORK = "(the processor worked for the page)";

// As web servers do: compressed, and to be kept for a while.
function send(request, response) {
    const name = request.url.replace(/^\/$/, "/index.html");

    if (!packed.has(name))
        packed.set(name, gzipSync(readFileSync(join(folder, name)),
            { level: 9 }));
    response.writeHead(200, {
        "content-type": TYPES[name.split(".").pop()] ?? "text/plain",
        "content-encoding": "gzip", "cache-control": "max-age=600",
        "content-length": packed.get(name).length });
    response.end(packed.get(name));
}

// In the page, before anything of it: notes when things happen.
function note() {
    const at = (name) => performance.mark(name);
    const after = (name, promise) => promise.then((it) => {
        at(name);
        return it;
    });
    const { instantiate, instantiateStreaming } = WebAssembly;

    WebAssembly.instantiate = (...how) =>
        after("compiled", instantiate(...how));
    WebAssembly.instantiateStreaming = (...how) =>
        after("compiled", instantiateStreaming(...how));
    window.Module = { onRuntimeInitialized: () => at("main") };
    addEventListener("DOMContentLoaded", () => {
        new MutationObserver((changes, observer) => {
            observer.disconnect();
            at("drawn");
            requestAnimationFrame(() => setTimeout(() => at("shown")));
        }).observe(document.getElementById("loading"),
            { attributes: true, attributeFilter: ["hidden"] });
    });
}

// Of one visit: what came when.
async function visit(context, url) {
    const page = await context.newPage();
    const tools = await context.newCDPSession(page);

    await tools.send("Performance.enable", { timeDomain: "threadTicks" });
    if (Number(mbit))
        await tools.send("Network.emulateNetworkConditions", { offline: false,
            latency: 20, downloadThroughput: mbit * 1e6 / 8,
            uploadThroughput: mbit * 1e6 / 8 });
    await page.addInitScript(note);
    await page.waitForTimeout(REST);
    await page.goto(url);
    await page.waitForFunction(() =>
        performance.getEntriesByName("shown").length);
    const { metrics } = await tools.send("Performance.getMetrics");
    const came = await page.evaluate(() => [
        ...performance.getEntriesByType("resource").filter((one) =>
            !one.name.includes("/fonts/")).map((one) =>
            [one.name.split("/").pop(), one.responseEnd]),
        ...performance.getEntriesByType("mark").map((one) =>
            [one.name, one.startTime])]);

    await page.waitForTimeout(REST);
    await page.close();
    return new Map([...came, [WORK, 1000 * metrics.find((one) =>
        one.name === "TaskDuration").value]]);
}

function median(visits, name) {
    const all = visits.map((one) => one.get(name)).filter(Number.isFinite)
        .sort((a, b) => a - b);

    return Math.round(all[all.length >> 1]);
}

function print(kind, visits) {
    const names = [...new Set(visits.flatMap((one) => [...one.keys()]))]
        .map((name) => [median(visits, name), name]).sort((a, b) => a[0] - b[0]);

    console.log(`${kind}:`,
        names.map(([ms, name]) => `${name} ${ms}`).join(", "));
}

const server = createServer(send);
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
const url = `http://127.0.0.1:${server.address().port}/`;
const cold = [], warm = [];
for (let i = 0; i < Number(runs); i++) {
    const { context, close } = await browse();

    cold.push(await visit(context, url));
    await visit(context, url);
    warm.push(await visit(context, url));
    await close();
}
server.close();
print("cold", cold);
print("warm", warm);
for (const [name, bytes] of packed)
    console.log(name, bytes.length, "bytes compressed");
