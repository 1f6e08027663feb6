// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.biaochi.api.engine.GoalAssessment;
import org.biaochi.kit.catalogue.Requirement;
import org.biaochi.kit.catalogue.Requirements;
import org.biaochi.kit.subject.HostSubject;
import org.junit.jupiter.api.Test;

/** Plug-ins that a host takes in as jars, changes and lets go. */
public interface GuestChecks extends HostRunChecks {
    @Test
    @Requirement(Requirements.HST_006)
    default void a_plug_in_that_was_deployed_takes_part() {
        visit((host, folder) -> {
            host.deploy(GuestJar.version(folder, "1.0.0"));
            GoalAssessment assessment = Visit.review(host);
            assertEquals(List.of("1.0.0", "1.0.0"), Visit.said(assessment), "what the two rules of the plug-in found");
            assertEquals(Set.of("1.0.0"), Visit.named(assessment), "the versions of it that the provenance names");
        });
    }

    @Test
    @Requirement(Requirements.HST_007)
    default void nothing_is_left_of_a_plug_in_that_was_removed() {
        visit((host, folder) -> {
            String before = Visit.digest(host);
            host.deploy(GuestJar.version(folder, "1.0.0")).remove();
            GoalAssessment after = Visit.review(host);
            assertEquals(List.of(), Visit.said(after), "findings of a plug-in that was removed");
            assertEquals(before, after.digest(), "the digest after a plug-in came and went");
        });
    }

    @Test
    @Requirement(Requirements.HST_008)
    default void an_updated_plug_in_answers_in_its_new_version_alone() {
        visit((host, folder) -> {
            HostSubject.Guest guest = host.deploy(GuestJar.version(folder, "1.0.0"));
            guest.update(GuestJar.version(folder, "1.1.0"));
            GoalAssessment assessment = Visit.review(host);
            assertEquals(List.of("1.1.0", "1.1.0"), Visit.said(assessment), "what the updated plug-in found");
            assertEquals(Set.of("1.1.0"), Visit.named(assessment), "the versions of it that the provenance names");
        });
    }

    @Test
    @Requirement(Requirements.HST_009)
    default void a_jar_that_is_no_plug_in_harms_nobody() {
        visit((host, folder) -> {
            String before = Visit.digest(host);
            Map<String, Path> bad = new LinkedHashMap<>();
            bad.put("a file that is no jar", GuestJar.noJar(folder));
            bad.put("a plug-in that throws when it is made", GuestJar.breaking(folder));
            bad.put("a plug-in built with another SPI", GuestJar.foreign(folder));
            bad.forEach((what, jar) -> {
                try {
                    host.deploy(jar).remove();
                } catch (IllegalArgumentException refused) {
                    // To refuse is right, and to take it in without effect is right too.
                }
                assertEquals(before, Visit.digest(host), "the digest after " + what + " came");
            });
        });
    }

    @Test
    @Requirement(Requirements.HST_010)
    default void the_class_loader_of_a_plug_in_that_left_can_be_collected() {
        visit((host, folder) -> {
            List<WeakReference<ClassLoader>> left = comeAndGo(host, folder);
            assertTrue(collected(left.get(0)), "the host still holds the class loader of a version that was replaced");
            assertTrue(collected(left.get(1)), "the host still holds the class loader of a plug-in that was removed");
        });
    }

    /** In a method of its own, so that nothing of the guest stays on the stack. */
    private List<WeakReference<ClassLoader>> comeAndGo(HostSubject host, Path folder) {
        HostSubject.Guest guest = host.deploy(GuestJar.version(folder, "1.0.0"));
        Visit.review(host);
        WeakReference<ClassLoader> first = new WeakReference<>(guest.loader());
        guest.update(GuestJar.version(folder, "1.1.0"));
        Visit.review(host);
        WeakReference<ClassLoader> second = new WeakReference<>(guest.loader());
        guest.remove();
        Visit.review(host);
        return List.of(first, second);
    }

    private boolean collected(WeakReference<ClassLoader> loader) {
        try {
            for (int i = 0; i < 100 && loader.get() != null; i++) {
                System.gc();
                Thread.sleep(i);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return loader.get() == null;
    }

    /** Something to do with a host and a folder for jars. */
    interface Stay {
        /** Does it. */
        void with(HostSubject host, Path folder);
    }

    private void visit(Stay stay) {
        try (GuestFolder folder = new GuestFolder();
                HostSubject host = start()) {
            stay.with(host, folder.path());
        }
    }
}
