// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.biaochi.api.engine.Cancellation;
import org.biaochi.api.engine.PluginSource;
import org.biaochi.engine.ReferenceEngine;
import org.biaochi.profiles.Packs;

/** The program {@code biaochi} on plain Java. The only place that reads clock and environment and ends the process. */
public final class Main {
    private Main() {}

    /** Runs the command and ends the process with its status. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    private static int run(String[] arguments) {
        Ending ending = Ending.onShutdown();
        try {
            return biaochi(arguments, ending.cancellation());
        } finally {
            ending.reached();
        }
    }

    private static int biaochi(String[] arguments, Cancellation cancellation) {
        ClassLoader loader = Main.class.getClassLoader();
        Console console = System.console();
        boolean out = said("biaochi.terminal.out", console != null);
        boolean err = said("biaochi.terminal.err", console != null);
        return Biaochi.with(() -> ReferenceEngine.builder()
                        .profiles(Packs.from(loader))
                        .plugins(PluginSource.serviceLoader(loader))
                        .build())
                .in(new FileInputStream(FileDescriptor.in))
                .out(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err))
                .charset(out && console != null ? console.charset() : StandardCharsets.UTF_8)
                .today(LocalDate::now)
                .terminal(out, err)
                .colours(System.getenv("NO_COLOR") == null)
                .cancellation(cancellation)
                .debug(System.getenv("BIAOCHI_DEBUG") != null)
                .build()
                .run(arguments);
    }

    /** What the start script found out, else what the JDK says. */
    private static boolean said(String property, boolean otherwise) {
        String value = System.getProperty(property);
        return value == null ? otherwise : Boolean.parseBoolean(value);
    }
}
