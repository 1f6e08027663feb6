// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.conformance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.biaochi.api.engine.OwnedEngine;
import org.biaochi.cli.Biaochi;
import org.biaochi.kit.subject.LineSubject;

/** The command {@code serve --stdio} over pipes, in a thread of its own. */
public final class ServeSubject implements LineSubject {
    private final OwnedEngine engine;
    private final PipedOutputStream requests = new PipedOutputStream();
    private final BufferedReader answers;
    private final Thread server;

    /** A server that also knows these packs. */
    public ServeSubject(Map<String, String> packs) {
        this(ShippedEngine.with(packs));
    }

    /** A server on an engine, which it closes in the end. */
    public ServeSubject(OwnedEngine engine) {
        this.engine = engine;
        try {
            PipedInputStream in = new PipedInputStream(requests, 1 << 20);
            PipedOutputStream out = new PipedOutputStream();
            this.answers = new BufferedReader(
                    new InputStreamReader(new PipedInputStream(out, 1 << 20), StandardCharsets.UTF_8));
            Biaochi command =
                    Biaochi.with(() -> engine).in(in).out(out, System.err).build();
            this.server = new Thread(() -> command.run("serve", "--stdio"), "serve --stdio");
            server.setDaemon(true);
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String ask(String line) {
        try {
            requests.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            requests.flush();
            return answers.readLine();
        } catch (IOException e) {
            throw new AssertionError("serve --stdio did not answer " + line, e);
        }
    }

    @Override
    public void close() {
        try {
            requests.close();
            server.join(10_000);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            engine.close();
        }
    }
}
