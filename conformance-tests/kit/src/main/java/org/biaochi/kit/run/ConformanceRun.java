// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.biaochi.kit.catalogue.Catalogue;
import org.biaochi.kit.catalogue.Entry;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs a contract's checks on a named subject. */
public final class ConformanceRun {
    /** How often a run is looked at, in milliseconds. */
    private static final long LOOK = 500;

    private final Class<?> subject;
    private final Set<Entry.Profile> profiles;
    private final String name;
    private final Map<String, String> parameters;
    private final List<Artifact> artifacts;

    /**
     * A run.
     *
     * @param subject class that implements contracts
     * @param profiles the profiles that these contracts claim
     * @param name what the report calls the subject
     * @param parameters JUnit configuration parameters
     * @param artifacts what the subject was loaded from
     */
    public ConformanceRun(
            Class<?> subject,
            Set<Entry.Profile> profiles,
            String name,
            Map<String, String> parameters,
            List<Artifact> artifacts) {
        this.subject = subject;
        this.profiles = Set.copyOf(profiles);
        this.name = name;
        this.parameters = Map.copyOf(parameters);
        this.artifacts = List.copyOf(artifacts);
    }

    /**
     * Runs all checks and says what became of each requirement of the claimed profiles. A check that does not end within the limit
     * has failed and nothing is asked after it; its thread is left behind.
     */
    public Report run(Catalogue catalogue, Duration limit) {
        Outcomes outcomes = new Outcomes(subject.getClassLoader());
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(subject))
                .configurationParameter("junit.platform.output.capture.stdout", "false")
                .configurationParameters(parameters)
                .build();
        FutureTask<Void> checks =
                new FutureTask<>(() -> LauncherFactory.create().execute(request, outcomes), null);
        Thread thread = new Thread(checks, "checks of " + subject.getName());
        thread.setDaemon(true);
        thread.setContextClassLoader(ConformanceRun.class.getClassLoader());
        thread.start();
        try {
            await(checks, outcomes, limit);
        } catch (ExecutionException e) {
            throw new IllegalArgumentException(name + " cannot be checked: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while " + name + " was checked", e);
        }
        return report(catalogue, outcomes);
    }

    private static void await(FutureTask<Void> checks, Outcomes outcomes, Duration limit)
            throws ExecutionException, InterruptedException {
        while (true) {
            try {
                checks.get(Math.min(LOOK, limit.toMillis()), TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException e) {
                if (outcomes.giveUp(limit)) {
                    return;
                }
            }
        }
    }

    private Report report(Catalogue catalogue, Outcomes outcomes) {
        List<Report.Line> lines = new ArrayList<>();
        for (Entry entry : catalogue.entries()) {
            if (entry.active() && profiles.contains(entry.profile())) {
                State state =
                        entry.automated() ? outcomes.state(entry.id()).orElse(State.SKIPPED) : State.NOT_APPLICABLE;
                List<String> details = entry.automated()
                        ? outcomes.details(entry.id())
                        : List.of(entry.note().zh() + " " + entry.note().en());
                boolean unproved =
                        entry.automated() && outcomes.state(entry.id()).isEmpty();
                lines.add(new Report.Line(
                        entry,
                        state,
                        unproved
                                ? List.of("no check of it ran: the subject does not claim it, or keeps it from running")
                                : details));
            }
        }
        List<String> problems = new ArrayList<>(outcomes.stray());
        for (String id : outcomes.named()) {
            if (catalogue.entry(id).isEmpty()) {
                problems.add("a check names " + id + ", which the catalogue does not know");
            }
        }
        return new Report(catalogue, name, artifacts, outcomes.tests(), lines, problems);
    }
}
