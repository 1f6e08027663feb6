// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.run;

import java.util.List;
import org.biaochi.kit.catalogue.Catalogue;
import org.biaochi.kit.catalogue.Entry;

/** What became of each requirement. Immutable. */
public final class Report {
    /** All MUST requirements hold. */
    public static final int CONFORMANT = 0;
    /** A MUST requirement failed. */
    public static final int FAILED = 1;
    /** Nothing ran, a MUST was skipped, or checks and catalogue do not fit. */
    public static final int INCOMPLETE = 2;

    /**
     * One requirement.
     *
     * @param entry the requirement
     * @param state what became of it
     * @param details why, where it did not pass
     */
    public record Line(Entry entry, State state, List<String> details) {
        /** Copies the details. */
        public Line {
            details = List.copyOf(details);
        }

        boolean must() {
            return entry.level() == Entry.Level.MUST;
        }
    }

    private final Catalogue catalogue;
    private final String subject;
    private final List<Artifact> artifacts;
    private final int tests;
    private final List<Line> lines;
    private final List<String> problems;

    Report(
            Catalogue catalogue,
            String subject,
            List<Artifact> artifacts,
            int tests,
            List<Line> lines,
            List<String> problems) {
        this.catalogue = catalogue;
        this.subject = subject;
        this.artifacts = List.copyOf(artifacts);
        this.tests = tests;
        this.lines = List.copyOf(lines);
        this.problems = List.copyOf(problems);
    }

    /** The exit status; zero tests are never conformant. */
    public int status() {
        if (lines.stream().anyMatch(line -> line.must() && line.state() == State.FAILED)) {
            return FAILED;
        }
        boolean skipped = lines.stream().anyMatch(line -> line.must() && line.state() == State.SKIPPED);
        boolean nothingPassed = lines.stream().noneMatch(line -> line.state() == State.PASSED);
        return tests == 0 || nothingPassed || skipped || !problems.isEmpty() ? INCOMPLETE : CONFORMANT;
    }

    /** The verdict in a word: conformant, failed or incomplete. */
    public String verdict() {
        return switch (status()) {
            case CONFORMANT -> "conformant";
            case FAILED -> "failed";
            default -> "incomplete";
        };
    }

    /** The catalogue. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** What the subject is called. */
    public String subject() {
        return subject;
    }

    /** The jars and folders that the subject was loaded from, in the order of the class path; empty where none was named. */
    public List<Artifact> artifacts() {
        return artifacts;
    }

    /** How many tests ended. */
    public int tests() {
        return tests;
    }

    /** The requirements of the claimed profiles, sorted by id. */
    public List<Line> lines() {
        return lines;
    }

    /** What went wrong outside any requirement. */
    public List<String> problems() {
        return problems;
    }

    /** How many requirements have a state. */
    public long count(State state) {
        return lines.stream().filter(line -> line.state() == state).count();
    }
}
