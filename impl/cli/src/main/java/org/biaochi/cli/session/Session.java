// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.session;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.biaochi.api.engine.Cancellation;
import org.biaochi.api.engine.PerformanceEngine;

/**
 * What one run of a command is handed. Not thread-safe.
 *
 * @param engine gives the engine; asked at most once per use, and not by {@code --help}
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param today the day, where a command needs one and none was given
 * @param directory the folder that relative file names start from
 * @param terminal what is known of the two outputs
 * @param cancellation ends a batch early; what was done stays done
 */
public record Session(
        Supplier<? extends PerformanceEngine> engine,
        InputStream in,
        Output out,
        Output err,
        Supplier<LocalDate> today,
        Path directory,
        TerminalTraits terminal,
        Cancellation cancellation) {}
