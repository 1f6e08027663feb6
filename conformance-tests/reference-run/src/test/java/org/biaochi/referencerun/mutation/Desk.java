// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.mutation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.biaochi.api.engine.Cancellation;
import org.biaochi.api.engine.OwnedEngine;
import org.biaochi.api.engine.PluginSource;
import org.biaochi.api.spi.RuleProvider;
import org.biaochi.cli.serve.LineServer;
import org.biaochi.cli.session.Output;
import org.biaochi.cli.session.Session;
import org.biaochi.cli.session.TerminalTraits;
import org.biaochi.engine.ReferenceEngine;
import org.biaochi.kit.subject.LineSubject;
import org.biaochi.profiles.Pack;
import org.biaochi.profiles.Packs;

/**
 * The reference engine behind the line protocol, in the thread that asks. Each is made anew: a mutant leaves nothing behind but
 * the packs.
 */
final class Desk implements LineSubject {
    private static final Packs SHIPPED = Packs.from(Desk.class.getClassLoader());
    private static final LocalDate TODAY = LocalDate.of(2025, 9, 1);

    private final OwnedEngine engine;

    private Desk(OwnedEngine engine) {
        this.engine = engine;
    }

    static Desk withoutRules() {
        return with(List.of(), List.of());
    }

    static Desk with(Collection<Pack> packs, List<RuleProvider> providers) {
        return new Desk(ReferenceEngine.builder()
                .profiles(SHIPPED.with(packs))
                .plugins(PluginSource.of(providers.toArray(RuleProvider[]::new)))
                .build());
    }

    @Override
    public String ask(String line) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        Session session = new Session(
                () -> engine,
                new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)),
                new Output(answer, StandardCharsets.UTF_8),
                new Output(OutputStream.nullOutputStream(), StandardCharsets.UTF_8),
                () -> TODAY,
                Path.of(""),
                TerminalTraits.NONE,
                Cancellation.create());
        try {
            new LineServer(session).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        session.out().flush();
        return answer.toString(StandardCharsets.UTF_8).stripTrailing();
    }

    @Override
    public void close() {
        engine.close();
    }
}
