// SPDX-License-Identifier: Apache-2.0
package org.biaochi.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.engine.PluginSource;
import org.biaochi.api.spi.Environment;
import org.biaochi.api.spi.ProviderDescriptor;
import org.biaochi.api.spi.Rule;
import org.biaochi.api.spi.RuleProvider;
import org.junit.jupiter.api.Test;

class WhiteboardTest {
    private final Whiteboard whiteboard = new Whiteboard();
    private final List<String> heard = new ArrayList<>();

    @Test
    void delivers_what_is_there_and_then_what_comes_and_goes() {
        RuleProvider early = new Provider("early");
        RuleProvider late = new Provider("late");
        whiteboard.add(early);

        whiteboard.connect(sink());
        assertThat(heard).containsExactly("+early");
        whiteboard.add(late);
        whiteboard.remove(early);

        assertThat(heard).containsExactly("+early", "+late", "-early");
    }

    @Test
    void takes_everything_back_when_the_connection_closes_and_is_silent_then() {
        whiteboard.add(new Provider("one"));
        PluginSource.Connection connection = whiteboard.connect(sink());

        connection.close();
        connection.close();
        whiteboard.add(new Provider("two"));

        assertThat(heard).containsExactly("+one", "-one");
    }

    @Test
    void serves_several_engines() {
        whiteboard.connect(sink());
        whiteboard.connect(sink());

        whiteboard.add(new Provider("one"));

        assertThat(heard).containsExactly("+one", "+one");
    }

    private PluginSource.Sink sink() {
        return new PluginSource.Sink() {
            @Override
            public void arrived(RuleProvider provider) {
                heard.add("+" + provider);
            }

            @Override
            public void left(RuleProvider provider) {
                heard.add("-" + provider);
            }
        };
    }

    private record Provider(String name) implements RuleProvider {
        @Override
        public ProviderDescriptor descriptor() {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Rule<?, ?>> create(Environment environment) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
