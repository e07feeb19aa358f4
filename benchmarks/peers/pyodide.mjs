// The other end of `benchmarks.peers.pyodide`: requests and calls, one JSON text in a line.
import { openSync, readSync, writeSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const { loadPyodide } = await import(pathToFileURL(`${process.argv[2]}/node_modules/pyodide/pyodide.mjs`));
const requests = openSync('/dev/stdin'); // of its own: Pyodide makes descriptor 0 non-blocking
const chunk = Buffer.alloc(1 << 16);
let pending = '';
let python = null;
let globals = null;

function receive() {
    let end;
    while ((end = pending.indexOf('\n')) < 0) {
        const size = readSync(requests, chunk);
        if (size === 0) process.exit(0);
        pending += chunk.toString('utf8', 0, size);
    }
    const line = pending.slice(0, end);
    pending = pending.slice(end + 1);
    return JSON.parse(line);
}

function send(message) {
    writeSync(1, JSON.stringify(message) + '\n');
}

function plain(value) {
    return value?.toJs ? value.toJs({ dict_converter: Object.fromEntries }) : value;
}

function host(name) {
    return (...args) => {
        send({ call: name, args: args.map(plain) });
        return python.toPy(receive().value);
    };
}

async function load() {
    return loadPyodide({ stdout: () => {}, stderr: () => {} });
}

for (;;) {
    const request = receive();
    try {
        if ('run' in request) {
            const value = python.runPython(request.run, { globals, filename: 'main.py' });
            send({ result: plain(value) ?? null });
            continue;
        }
        if (request.new || !python) python = await load();
        globals = python.toPy({ __name__: '__main__' });
        for (const name of request.new ?? request.namespace) globals.set(name, host(name));
        send({ result: null });
    } catch (error) {
        send({ error: String(error.message ?? error).trim() });
    }
}
