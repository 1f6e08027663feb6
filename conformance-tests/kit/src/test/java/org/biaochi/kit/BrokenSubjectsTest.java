// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.biaochi.kit.catalogue.Catalogue;
import org.biaochi.kit.catalogue.Entry;
import org.biaochi.kit.fake.Checks;
import org.biaochi.kit.fake.FakeCodecRun;
import org.biaochi.kit.fake.FakeEngineRun;
import org.biaochi.kit.fake.FakeHostRun;
import org.biaochi.kit.fake.FakeLineRun;
import org.biaochi.kit.fake.FakeProviderRun;
import org.biaochi.kit.fake.Fault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** For each MUST one broken subject fails exactly that one, and unusual subjects that are right pass everything. */
class BrokenSubjectsTest {
    private static Map<String, String> failures(Entry.Profile profile, Fault fault) {
        return Checks.failures(
                switch (profile) {
                    case ENGINE -> new FakeEngineRun(fault);
                    case HOST -> new FakeHostRun(fault);
                    case PLUGIN -> new FakeProviderRun(fault);
                    case CODEC -> new FakeCodecRun(fault);
                    case LINE -> new FakeLineRun(fault);
                });
    }

    @ParameterizedTest
    @EnumSource(Entry.Profile.class)
    void an_unusual_subject_that_is_right_passes_everything(Entry.Profile profile) {
        assertEquals(Map.of(), failures(profile, Fault.NONE));
    }

    static Stream<Entry> requirements() {
        return Catalogue.shipped().entries().stream()
                .filter(entry -> entry.active() && entry.automated() && entry.level() == Entry.Level.MUST);
    }

    @ParameterizedTest
    @MethodSource("requirements")
    void a_broken_subject_fails_exactly_what_it_breaks(Entry entry) {
        Map<String, String> failures = failures(entry.profile(), new Fault(entry.id()));
        assertEquals(Set.of(entry.id()), failures.keySet(), failures.toString());
        assertTrue(failures.get(entry.id()).length() > 20, "a message that helps nobody: " + failures);
    }
}
