// SPDX-License-Identifier: Apache-2.0
package org.biaochi.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.facts.Digested;
import org.biaochi.api.facts.FactKey;
import org.biaochi.api.facts.Facts;
import org.junit.jupiter.api.Test;

class FactsDigestTest {
    private static String digest(Facts facts) {
        try (ReferenceEngine engine = Given.engine(Given.packs())) {
            return engine.review(Given.goal(1), Given.CONTEXT, facts)
                    .provenance()
                    .facts();
        }
    }

    @Test
    void a_big_value_gives_its_own_digest() {
        FactKey<Digested> library = FactKey.of("library/indicators", Digested.class);
        Facts one = Facts.builder().put(library, () -> "sha256:01").build();
        Facts same = Facts.builder().put(library, () -> "sha256:01").build();
        Facts other = Facts.builder().put(library, () -> "sha256:02").build();
        assertThat(digest(one)).isEqualTo(digest(same)).isNotEqualTo(digest(other));
    }

    @Test
    void a_list_is_no_text_and_empty_is_not_unasked() {
        FactKey<Object> key = FactKey.of("host/any", Object.class);
        assertThat(List.of(
                        digest(Facts.builder().put(key, "[1, 2]").build()),
                        digest(Facts.builder().put(key, List.of(1, 2)).build()),
                        digest(Facts.builder().empty(key).build()),
                        digest(Facts.builder().connected("host").build())))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_value_that_has_no_canonical_form_is_refused_by_the_name_of_the_fact() {
        FactKey<Object> key = FactKey.of("host/any", Object.class);
        Facts odd = Facts.builder().put(key, new Object()).build();
        ConfigurationException refusal = catchThrowableOfType(ConfigurationException.class, () -> digest(odd));
        assertThat(refusal.code()).isEqualTo("FACT_VALUE");
        assertThat(refusal.location()).isEqualTo("host/any");
        assertThat(refusal.text().zh()).contains("java.lang.Object");
    }
}
