// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.run;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.biaochi.kit.catalogue.Requirement;
import org.biaochi.kit.subject.NotApplicable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Collects, by requirement, what became of its checks. Listens to one run. */
final class Outcomes implements TestExecutionListener {
    private static final Pattern CHECKS =
            Pattern.compile("org\\.biaochi\\.kit\\.(codec|engine|host|line|provider)\\..*");

    private final Map<String, State> states = new TreeMap<>();
    private final Map<String, List<String>> details = new TreeMap<>();
    private final Set<String> stray = new TreeSet<>();
    private final ClassLoader loader;
    private final Deque<TestIdentifier> running = new ArrayDeque<>();
    private long heard = System.nanoTime();
    private boolean over;
    private int tests;

    Outcomes(ClassLoader loader) {
        this.loader = loader;
    }

    @Override
    public synchronized void executionStarted(TestIdentifier identifier) {
        heard = System.nanoTime();
        running.push(identifier);
    }

    /** Ends the run if nothing was heard of it for so long: the check in hand has failed, and what comes later is not counted. */
    synchronized boolean giveUp(Duration limit) {
        if (System.nanoTime() - heard < limit.toNanos()) {
            return false;
        }
        over = true;
        String hung = "did not come to an end within " + limit.toSeconds() + " seconds; nothing was asked after it";
        TestIdentifier last = running.peek();
        Optional<String> id = last == null ? Optional.empty() : requirement(last);
        String where = last == null ? "the subject" : last.getDisplayName();
        id.ifPresentOrElse(asked -> note(asked, State.FAILED, under(where, hung)), () -> stray.add(under(where, hung)));
        return true;
    }

    @Override
    public synchronized void executionSkipped(TestIdentifier identifier, String reason) {
        heard = System.nanoTime();
        if (over) {
            return;
        }
        requirement(identifier).ifPresent(id -> note(id, State.SKIPPED, reason));
    }

    @Override
    public synchronized void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
        heard = System.nanoTime();
        running.remove(identifier);
        if (over) {
            return;
        }
        if (identifier.isTest()) {
            tests++;
        }
        String detail = result.getThrowable().map(Wording::of).orElse("");
        String where = identifier.getDisplayName();
        requirement(identifier)
                .ifPresentOrElse(
                        id -> {
                            switch (result.getStatus()) {
                                case FAILED -> note(id, State.FAILED, under(where, detail));
                                case ABORTED ->
                                    note(
                                            id,
                                            result.getThrowable()
                                                            .filter(Outcomes::isSaidByCheck)
                                                            .isPresent()
                                                    ? State.NOT_APPLICABLE
                                                    : State.SKIPPED,
                                            detail);
                                default -> {
                                    if (identifier.isTest()) {
                                        note(id, State.PASSED, "");
                                    }
                                }
                            }
                        },
                        () -> {
                            if (result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
                                stray.add(under(where, detail));
                            }
                        });
    }

    /** Whether a check says that its question does not arise; a subject that says so has only skipped the check. */
    private static boolean isSaidByCheck(Throwable thrown) {
        StackTraceElement[] from = thrown.getStackTrace();
        return thrown instanceof NotApplicable
                && from.length > 0
                && CHECKS.matcher(from[0].getClassName()).matches();
    }

    private void note(String id, State state, String detail) {
        states.merge(id, state, State::worse);
        if (!detail.isBlank()) {
            details.computeIfAbsent(id, any -> new ArrayList<>()).add(detail);
        }
    }

    private Optional<String> requirement(TestIdentifier identifier) {
        return identifier
                .getSource()
                .filter(MethodSource.class::isInstance)
                .map(MethodSource.class::cast)
                .flatMap(this::named);
    }

    private Optional<String> named(MethodSource source) {
        try {
            Class<?> type = Class.forName(source.getClassName(), false, loader);
            for (Method method : type.getMethods()) {
                Requirement requirement = method.getAnnotation(Requirement.class);
                if (requirement != null && method.getName().equals(source.getMethodName())) {
                    return Optional.of(requirement.value());
                }
            }
            return Optional.empty();
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    /** A detail that begins with the name of its test is not given it again. */
    private static String under(String where, String detail) {
        return detail.startsWith(where + ": ") ? detail : where + ": " + detail;
    }

    /** How many tests ended. */
    int tests() {
        return tests;
    }

    /** What became of a requirement; empty if no check of it ran. */
    Optional<State> state(String id) {
        return Optional.ofNullable(states.get(id));
    }

    List<String> details(String id) {
        return details.getOrDefault(id, List.of());
    }

    /** The requirements that checks named. */
    Set<String> named() {
        return states.keySet();
    }

    /** Failures outside any check, such as a subject that cannot be created. */
    Set<String> stray() {
        return stray;
    }
}
