// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.run;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The options of the runner. Immutable.
 *
 * @param subject class name; empty if a command is given
 * @param command command line; empty if a class is given
 * @param classPath jars and folders of the subject
 * @param report folder for the reports; empty for none
 * @param limit how long one check may take
 */
public record Options(String subject, String command, List<Path> classPath, String report, Duration limit) {
    private static final int USUAL_LIMIT = 600;

    /** How to call the runner. */
    public static final String USAGE = """
        biaochi-conformance --subject CLASS [--class-path PATHS] [--report DIR] [--limit SECONDS]
        biaochi-conformance --command "PROGRAM serve --stdio" [--report DIR] [--limit SECONDS]
        biaochi-conformance --help

          --subject CLASS     class with a public no-argument constructor that implements EngineContract,
                              HostContract, RuleProviderContract, CodecContract or LineContract
          --command COMMAND   program that answers one JSON line per JSON line on standard input
          --class-path PATHS  jars and folders that hold the class, separated as on the class path
          --report DIR        writes conformance.json, conformance.html and conformance.xml there
          --limit SECONDS     how long one check may take, 600 unless said; a subject that hangs fails
                              the check in hand, and what was not asked by then is incomplete
          --help              prints this

        Exit status: 0 conformant; 1 a MUST failed; 2 incomplete; 3 misconfigured.
        """;

    /**
     * Reads arguments.
     *
     * @throws IllegalArgumentException if an option is unknown, lacks its value or comes twice, or if not exactly one subject
     *     is named
     */
    public static Options of(String... arguments) {
        Map<String, String> given = new HashMap<>();
        Set<String> known = Set.of("--subject", "--command", "--class-path", "--report", "--limit");
        for (int i = 0; i < arguments.length; i += 2) {
            if (!known.contains(arguments[i])) {
                throw new IllegalArgumentException("unknown option " + arguments[i]);
            }
            if (i + 1 == arguments.length || given.put(arguments[i], arguments[i + 1]) != null) {
                throw new IllegalArgumentException(arguments[i] + " needs one value and comes once");
            }
        }
        if (given.containsKey("--subject") == given.containsKey("--command")) {
            throw new IllegalArgumentException("name one subject: --subject or --command");
        }
        List<Path> classPath = new ArrayList<>();
        for (String entry : given.getOrDefault("--class-path", "").split(java.io.File.pathSeparator)) {
            if (!entry.isBlank()) {
                classPath.add(Path.of(entry));
            }
        }
        return new Options(
                given.getOrDefault("--subject", ""),
                given.getOrDefault("--command", ""),
                List.copyOf(classPath),
                given.getOrDefault("--report", ""),
                limit(given.getOrDefault("--limit", Integer.toString(USUAL_LIMIT))));
    }

    private static Duration limit(String seconds) {
        if (!seconds.matches("[1-9][0-9]{0,5}")) {
            throw new IllegalArgumentException("--limit needs a number of seconds from 1 to 999999, not " + seconds);
        }
        return Duration.ofSeconds(Integer.parseInt(seconds));
    }

    /** A loader that sees the subject and, through its parent, the kit. */
    public ClassLoader loader(ClassLoader parent) {
        if (classPath.isEmpty()) {
            return parent;
        }
        URL[] urls = classPath.stream().map(Options::url).toArray(URL[]::new);
        return new URLClassLoader(urls, parent);
    }

    private static URL url(Path path) {
        if (!Files.exists(path)) {
            throw new IllegalArgumentException("no such file or folder on --class-path: " + path);
        }
        try {
            return path.toUri().toURL();
        } catch (java.net.MalformedURLException e) {
            throw new IllegalArgumentException("unusable entry of --class-path: " + path, e);
        }
    }
}
