// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListingsTest {
    @Test
    void plugins_are_listed_with_state_and_rules() {
        Run run = new Run().of("plugins");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("org.example.test 3.1.0", "READY", "规则 3：TT-NAME-001 TT-ROW-001 TT-TEXT-001");
        assertThat(new Run().of("plugins", "--json").out())
                .startsWith("{\"name\":\"Biaochi")
                .contains("\"plugins\":[{\"id\":\"org.example.test\",\"version\":\"3.1.0\",\"state\":\"READY\"");
    }

    @Test
    void profiles_are_listed_with_region_validity_layers_and_digest() {
        Run run = new Run().of("profiles");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("test", "1.2.0", "990000", "2015-01-01", "sha256:");
        assertThat(new Run().of("profiles", "--json").out())
                .startsWith("{\"profiles\":[{\"id\":\"test\",\"version\":\"1.2.0\"")
                .contains("\"digest\":\"sha256:");
    }

    @Test
    void a_profile_names_the_source_of_every_value() {
        Run run = new Run().of("profiles", "test");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("TT-NAME-001.shortest = 2", "test.yaml:13", "本产品规则", "TT-ROW-001", "TT-TEXT-001")
                .contains("检查");
        assertThat(new Run().of("profiles", "test", "--json").out())
                .contains("\"id\":\"TT-NAME-001.shortest\"", "\"value\":\"2\"", "\"location\":\"test.yaml:13\"");
    }

    @Test
    void a_profile_that_is_not_valid_on_the_day_is_listed_as_such() {
        Run run = new Run().of("profiles", "--as-of", "2014-12-31");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("test", "2014-12-31");
        assertThat(new Run().of("profiles", "test", "--as-of", "2014-12-31").status())
                .isEqualTo(3);
    }

    @Test
    void every_built_in_profile_can_be_shown() {
        for (String id : Run.builtInEngine().describe().profiles()) {
            Run run = new Run().on(Run::builtInEngine).of("profiles", id);
            assertThat(run.status()).as(id + run.err()).isZero();
            assertThat(run.out()).contains(id, "sha256:");
        }
    }
}
