// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.biaochi.kit.catalogue.Catalogue;
import org.biaochi.kit.catalogue.Entry;
import org.biaochi.kit.run.Artifact;
import org.biaochi.kit.run.CommandSubject;
import org.biaochi.kit.run.ConformanceRun;
import org.biaochi.kit.run.HtmlReport;
import org.biaochi.kit.run.JUnitReport;
import org.biaochi.kit.run.JsonReport;
import org.biaochi.kit.run.Loading;
import org.biaochi.kit.run.Options;
import org.biaochi.kit.run.Patience;
import org.biaochi.kit.run.Report;
import org.biaochi.kit.run.TextReport;

/**
 * The runner of the kit: checks a subject that is named explicitly, prints what became of each requirement,
 * writes reports.
 * Exit status: 0 conformant; 1 a MUST failed; 2 incomplete; 3 misconfigured.
 */
public final class Runner {
    /** The contract of each profile. */
    public static final Map<Entry.Profile, Class<?>> CONTRACTS = Collections.unmodifiableMap(new EnumMap<>(Map.of(
            Entry.Profile.ENGINE, EngineContract.class,
            Entry.Profile.HOST, HostContract.class,
            Entry.Profile.PLUGIN, RuleProviderContract.class,
            Entry.Profile.CODEC, CodecContract.class,
            Entry.Profile.LINE, LineContract.class)));

    private static final int MISCONFIGURED = 3;

    private Runner() {}

    /** Runs and ends the process with the exit status. */
    public static void main(String[] arguments) {
        System.exit(run(System.out, System.err, Instant.now().toString(), arguments));
    }

    /**
     * Runs a subject.
     *
     * @param out where results are printed
     * @param err where misuse is explained
     * @param time what the reports carry as their only time stamp
     * @return the exit status
     */
    public static int run(PrintStream out, PrintStream err, String time, String... arguments) {
        if (List.of(arguments).contains("--help")) {
            out.print(Options.USAGE);
            return Report.CONFORMANT;
        }
        Options options;
        try {
            options = Options.of(arguments);
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            err.print(Options.USAGE);
            return MISCONFIGURED;
        }
        try {
            ConformanceRun run = options.command().isEmpty() ? ofClass(options) : ofCommand(options);
            Report report = run.run(Catalogue.shipped(), options.limit());
            out.print(TextReport.of(report));
            if (options.report().isEmpty()) {
                out.println("no report written; --report DIR writes one");
            } else {
                out.println("report: " + write(report, Path.of(options.report()), time));
            }
            return report.status();
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            return MISCONFIGURED;
        } catch (IOException e) {
            err.println("cannot write the reports: " + e.getMessage());
            return MISCONFIGURED;
        }
    }

    private static ConformanceRun ofCommand(Options options) {
        String command = options.command();
        try (CommandSubject subject = new CommandSubject(command, new Patience(options.limit()))) {
            subject.greet();
        }
        Map<String, String> parameters = Map.of(
                CommandRun.COMMAND,
                command,
                CommandRun.LIMIT,
                Long.toString(options.limit().toSeconds()));
        return new ConformanceRun(CommandRun.class, Set.of(Entry.Profile.LINE), command, parameters, List.of());
    }

    private static ConformanceRun ofClass(Options options) {
        Class<?> subject =
                Loading.of(options.subject(), options.loader(Runner.class.getClassLoader()), options.limit());
        Set<Entry.Profile> profiles = new TreeSet<>();
        CONTRACTS.forEach((profile, contract) -> {
            if (contract.isAssignableFrom(subject) || isPartOf(contract, subject)) {
                profiles.add(profile);
            }
        });
        if (profiles.isEmpty()) {
            throw new IllegalArgumentException(subject.getName() + " implements nothing of "
                    + CONTRACTS.values().stream().map(Class::getSimpleName).collect(Collectors.joining(", ")));
        }
        List<Artifact> artifacts =
                options.classPath().stream().map(Artifact::of).toList();
        return new ConformanceRun(subject, profiles, subject.getName(), Map.of(), artifacts);
    }

    /** Whether a subject claims some of a contract's checks; what it does not claim is reported as not run. */
    private static boolean isPartOf(Class<?> contract, Class<?> subject) {
        return Arrays.stream(contract.getInterfaces()).anyMatch(checks -> checks.isAssignableFrom(subject));
    }

    private static Path write(Report report, Path folder, String time) throws IOException {
        String version = Objects.requireNonNullElse(Runner.class.getPackage().getImplementationVersion(), "");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("conformance.json"), JsonReport.of(report, version, time));
        Path page = folder.resolve("conformance.html");
        Files.writeString(page, HtmlReport.of(report, version, time));
        Files.writeString(folder.resolve("conformance.xml"), JUnitReport.of(report, version, time));
        return page.toAbsolutePath();
    }
}
