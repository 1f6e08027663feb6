// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.biaochi.api.engine.GoalAssessment;
import org.biaochi.api.engine.PerformanceEngine;
import org.biaochi.kit.catalogue.Requirement;
import org.biaochi.kit.catalogue.Requirements;
import org.biaochi.kit.subject.HostSubject;
import org.junit.jupiter.api.Test;

/** A plug-in comes, is updated and goes, again and again, while reviews run. */
public interface LoadChecks extends HostRunChecks {
    /** System property: how many reviews run while plug-ins come and go. */
    String REVIEWS = "biaochi.kit.reviews";

    /** How many reviews run unless the property says otherwise. */
    int USUAL = 50_000;

    /** How many threads review. */
    int REVIEWERS = 2;

    /** How often a plug-in comes, is updated and goes at least; reviews run on until then. */
    int ROUNDS = 3;

    @Test
    @Requirement(Requirements.HST_011)
    default void no_review_is_lost_or_mixed_while_plug_ins_come_and_go() {
        int reviews = Integer.getInteger(REVIEWS, USUAL);
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger ended = new AtomicInteger();
        AtomicInteger rounds = new AtomicInteger();
        Set<List<String>> seen = ConcurrentHashMap.newKeySet();
        ExecutorService threads = Executors.newFixedThreadPool(REVIEWERS);
        try (GuestFolder folder = new GuestFolder();
                HostSubject host = start()) {
            Callable<Void> reviewing = () -> {
                PerformanceEngine engine = Visit.engine(host);
                while (!Thread.currentThread().isInterrupted()
                        && (begun.incrementAndGet() <= reviews || rounds.get() < ROUNDS)) {
                    seen.add(whole(Visit.review(engine, host)));
                    ended.incrementAndGet();
                }
                return null;
            };
            List<Future<Void>> reviewers = List.of(threads.submit(reviewing), threads.submit(reviewing));
            comeAndGo(host, folder, () -> reviewers.stream().allMatch(Future::isDone), begun, rounds, reviews / 300);
            for (Future<Void> reviewer : reviewers) {
                reviewer.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError(
                    "a review was lost while a plug-in came, was updated or went: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        } finally {
            threads.shutdownNow();
        }
        assertEquals(begun.get() - REVIEWERS, ended.get(), "reviews that ended");
        assertEquals(
                Set.of(List.of(), List.of("1.0.0", "1.0.0"), List.of("1.1.0", "1.1.0")),
                seen,
                "what reviews met under load: no plug-in, its first version, its second");
    }

    private void comeAndGo(
            HostSubject host,
            GuestFolder folder,
            Callable<Boolean> over,
            AtomicInteger begun,
            AtomicInteger rounds,
            int stay) {
        Path first = GuestJar.version(folder.path(), "1.0.0");
        Path second = GuestJar.version(folder.path(), "1.1.0");
        try {
            while (!over.call()) {
                HostSubject.Guest guest = host.deploy(first);
                pause(begun, stay);
                guest.update(second);
                pause(begun, stay);
                guest.remove();
                pause(begun, stay);
                rounds.incrementAndGet();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            throw new AssertionError("a plug-in could not come, be updated or go under load: " + e, e);
        }
    }

    /** Lets some reviews begin, but does not wait for ever. */
    private void pause(AtomicInteger begun, int some) throws InterruptedException {
        int until = begun.get() + some;
        for (int i = 0; i < 200 && begun.get() < until; i++) {
            Thread.sleep(1);
        }
    }

    /** What the guest said in a review; fails if the review is not all of a piece. */
    private List<String> whole(GoalAssessment assessment) {
        List<String> said = Visit.said(assessment);
        Set<String> named = Visit.named(assessment);
        assertTrue(
                said.isEmpty()
                        ? named.isEmpty()
                        : said.size() == 2 && Set.copyOf(said).equals(named),
                "a review met half a plug-in: its rules said " + said + ", the provenance names " + named);
        return said;
    }
}
