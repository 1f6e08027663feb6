// SPDX-License-Identifier: Apache-2.0
package org.biaochi.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.biaochi.profiles.TestPacks.DAY;
import static org.biaochi.profiles.TestPacks.base;
import static org.biaochi.profiles.TestPacks.integer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.engine.Context;
import org.biaochi.api.profile.Compiled;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterDeclaration;
import org.biaochi.api.profile.ParameterType;
import org.junit.jupiter.api.Test;

class ProfileResolverTest {
    private final ProfileResolver resolver = Packs.of(List.of(base())).resolver(TestPacks.DECLARED);

    @Test
    void keeps_profiles_and_shares_what_was_compiled_between_days_without_a_change() {
        List<String> built = new ArrayList<>();
        Compiled<Integer> dated = Compiled.of("dated", profile -> {
            built.add("dated");
            return profile.value(integer("dated"));
        });
        ResolvedProfile first = resolver.resolve(Context.central().on(DAY));
        ResolvedProfile next = resolver.resolve(Context.central().on(DAY.plusDays(1)));
        ResolvedProfile later = resolver.resolve(Context.central().on(LocalDate.of(2026, 1, 1)));
        assertThat(resolver.resolve(Context.central().on(DAY))).isSameAs(first);
        assertThat(first.compiled(dated)).isEqualTo(5);
        assertThat(next.compiled(dated)).isEqualTo(5);
        assertThat(built).hasSize(1);
        assertThat(later.compiled(dated)).isEqualTo(3);
        assertThat(next.ref().asOf()).isEqualTo(DAY.plusDays(1));
    }

    @Test
    void compiling_one_thing_may_ask_for_another() {
        Compiled<String> inner = Compiled.of("inner", profile -> "x" + profile.value(integer("limit")));
        Compiled<String> outer = Compiled.of("outer", profile -> profile.compiled(inner) + "y");
        assertThat(resolver.resolve(Context.central().on(DAY)).compiled(outer)).isEqualTo("x5y");
    }

    @Test
    void stays_right_when_it_forgets_after_thousands_of_days() {
        for (int i = 0; i < 6000; i++) {
            LocalDate day = LocalDate.of(2015, 1, 1).plusDays(i);
            ResolvedProfile profile = resolver.resolve(Context.central().on(day));
            assertThat(profile.ref().asOf()).isEqualTo(day);
            assertThat(profile.find(integer("dated")).isPresent()).isEqualTo(day.getYear() >= 2021);
        }
    }

    @Test
    void answers_many_threads_with_one_profile() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Compiled<Object> thing = Compiled.of("thing", profile -> new Object());
            List<Future<Object>> futures = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                futures.add(threads.submit(
                        () -> resolver.resolve(Context.central().on(DAY)).compiled(thing)));
            }
            Set<Object> things = new HashSet<>();
            for (Future<Object> future : futures) {
                things.add(future.get());
            }
            assertThat(things).hasSize(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void refuses_a_parameter_declared_with_two_types() {
        ParameterDeclaration other = ParameterDeclaration.of(Parameter.of("GR-T-001.limit", ParameterType.TEXT))
                .build();
        List<ParameterDeclaration> both = List.of(TestPacks.DECLARED.get(0), other);
        assertThat(catchThrowableOfType(
                                ConfigurationException.class,
                                () -> Packs.of(List.of()).resolver(both))
                        .code())
                .isEqualTo("PARAMETER_TYPES_DIFFER");
    }
}
