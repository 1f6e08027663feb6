// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.biaochi.api.engine.PerformanceEngine;
import org.biaochi.api.engine.PluginSource;
import org.biaochi.engine.ReferenceEngine;
import org.biaochi.profiles.PackReader;
import org.biaochi.profiles.Packs;

/** One run of a command in memory: what went in, what came out. */
final class Run {
    static final LocalDate TODAY = LocalDate.of(2025, 9, 1);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Supplier<? extends PerformanceEngine> engine = Run::testEngine;
    private InputStream in = InputStream.nullInputStream();
    private Path directory = Path.of("");
    private boolean terminal;
    private int status = -1;

    static PerformanceEngine testEngine() {
        return ReferenceEngine.builder()
                .profiles(Packs.of(List.of(PackReader.read("test.yaml", TestPlugin.PACK))))
                .plugins(PluginSource.of(new TestPlugin()))
                .build();
    }

    static PerformanceEngine builtInEngine() {
        ClassLoader loader = Run.class.getClassLoader();
        return ReferenceEngine.builder()
                .profiles(Packs.from(loader))
                .plugins(PluginSource.serviceLoader(loader))
                .build();
    }

    Run on(Supplier<? extends PerformanceEngine> engine) {
        this.engine = engine;
        return this;
    }

    Run in(String text) {
        return in(text.getBytes(StandardCharsets.UTF_8));
    }

    Run in(byte[] bytes) {
        return in(new ByteArrayInputStream(bytes));
    }

    Run in(InputStream in) {
        this.in = in;
        return this;
    }

    Run directory(Path directory) {
        this.directory = directory;
        return this;
    }

    Run terminal() {
        this.terminal = true;
        return this;
    }

    Run of(String... arguments) {
        status = Biaochi.with(engine)
                .in(in)
                .out(out, err)
                .today(() -> TODAY)
                .directory(directory)
                .terminal(terminal, terminal)
                .build()
                .run(arguments);
        return this;
    }

    int status() {
        return status;
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    List<String> lines() {
        return out().lines().toList();
    }
}
