// SPDX-License-Identifier: Apache-2.0
package org.biaochi.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicReference;
import org.biaochi.api.engine.OwnedEngine;
import org.biaochi.api.engine.PerformanceEngine;
import org.junit.jupiter.api.Test;

class PublishedEngineTest {
    private final AtomicReference<EngineLease<StubEngine>> current = new AtomicReference<>();
    private final PerformanceEngine published = new PublishedEngine(current::get);

    @Test
    void a_call_that_has_begun_ends_on_the_engine_it_began_with() {
        StubEngine next = new StubEngine("next", () -> {});
        StubEngine first = new StubEngine("first", () -> replaceBy(next));
        current.set(new EngineLease<>(first));

        assertThat(published.describe().name()).isEqualTo("first");
        assertThat(first.closed).isTrue();
        assertThat(published.describe().name()).isEqualTo("next");
        assertThat(next.closed).isFalse();
    }

    @Test
    void an_engine_that_nobody_uses_is_closed_at_once() {
        StubEngine first = new StubEngine("first", () -> {});
        current.set(new EngineLease<>(first));

        replaceBy(new StubEngine("next", () -> {}));

        assertThat(first.closed).isTrue();
    }

    @Test
    void a_call_that_failed_has_left_too() {
        StubEngine engine = new StubEngine("first", () -> {
            throw new IllegalStateException("planted");
        });
        current.set(new EngineLease<>(engine));
        assertThatThrownBy(published::describe).hasMessage("planted");

        current.get().retire();

        assertThat(engine.closed).isTrue();
    }

    @Test
    void after_the_last_engine_every_call_is_refused() {
        current.set(new EngineLease<>(new StubEngine("first", () -> {})));
        current.get().retire();

        assertThatThrownBy(published::describe).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void hosts_cannot_close_it() {
        assertThat(published).isNotInstanceOf(OwnedEngine.class).isNotInstanceOf(AutoCloseable.class);
    }

    private void replaceBy(StubEngine next) {
        EngineLease<StubEngine> old = current.getAndSet(new EngineLease<>(next));
        old.retire();
    }
}
