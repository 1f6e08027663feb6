// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import org.biaochi.api.engine.GoalAssessment;
import org.biaochi.api.engine.PerformanceEngine;
import org.biaochi.kit.catalogue.Requirement;
import org.biaochi.kit.catalogue.Requirements;
import org.biaochi.kit.probe.Surroundings;
import org.biaochi.kit.subject.HostSubject;
import org.junit.jupiter.api.Test;

/** A host starts, stops and starts again. */
public interface LifeChecks extends HostRunChecks {
    @Test
    @Requirement(Requirements.HST_001)
    default void a_started_host_reviews() {
        try (HostSubject host = start()) {
            GoalAssessment assessment = Visit.review(host);
            assertFalse(assessment.ledger().rows().isEmpty(), "no rule was asked: the ledger is empty");
            assertFalse(
                    assessment.provenance().plugins().isEmpty(),
                    "no plug-in took part; a host to be checked has rules of its own");
        }
    }

    @Test
    @Requirement(Requirements.HST_002)
    default void a_host_that_was_stopped_and_started_reviews_as_before() {
        try (HostSubject host = start()) {
            String before = Visit.digest(host);
            host.stop();
            host.start();
            assertEquals(before, Visit.digest(host), "the digest after the host was stopped and started");
        }
    }

    @Test
    @Requirement(Requirements.HST_003)
    default void a_stopped_host_offers_no_engine_and_the_old_one_refuses() {
        try (HostSubject host = start()) {
            PerformanceEngine kept = Visit.engine(host);
            host.stop();
            assertTrue(host.engine().isEmpty(), "the stopped host still offers an engine");
            assertThrows(
                    IllegalStateException.class,
                    () -> Visit.review(kept, host),
                    "an engine that a consumer kept while the host was stopped");
        }
    }

    @Test
    @Requirement(Requirements.HST_004)
    default void a_review_does_not_depend_on_the_surroundings() {
        try (HostSubject host = start()) {
            String plain = Visit.digest(host);
            Map<String, String> others = new LinkedHashMap<>();
            others.putAll(Surroundings.inLocales(() -> Visit.digest(host)));
            others.putAll(Surroundings.inZones(() -> Visit.digest(host)));
            others.putAll(Surroundings.inClassLoaders(() -> Visit.digest(host)));
            others.forEach((where, digest) -> assertEquals(plain, digest, "the digest with " + where));
        }
    }

    @Test
    @Requirement(Requirements.HST_005)
    default void two_hosts_in_one_process_do_not_disturb_each_other() {
        try (HostSubject host = start()) {
            String alone = Visit.digest(host);
            try (HostSubject second = start()) {
                assertEquals(alone, Visit.digest(second), "the digest of a second host");
            }
            assertEquals(alone, Visit.digest(host), "the digest after a second host came and was closed");
        }
    }
}
