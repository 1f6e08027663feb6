// SPDX-License-Identifier: Apache-2.0
package org.biaochi.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.biaochi.api.basis.ConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuntimeSettingsTest {
    private static final String PROPERTY = "org.biaochi.runtime.leaseWaitSeconds";

    @Test
    void waits_ten_seconds_unless_told_otherwise() {
        assertThat(RuntimeSettings.of(Map.of(), name -> null).leaseWait()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void a_configuration_takes_precedence_over_the_framework_property() {
        Map<String, String> framework = Map.of(PROPERTY, "3");

        assertThat(RuntimeSettings.of(Map.of(), framework::get).leaseWait()).isEqualTo(Duration.ofSeconds(3));
        assertThat(RuntimeSettings.of(Map.of("leaseWaitSeconds", 0), framework::get)
                        .leaseWait())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1.5", "ten", "3601", "99999999999"})
    void refuses_a_wait_that_is_no_reasonable_number_and_names_it(String wait) {
        assertThatThrownBy(() -> RuntimeSettings.of(Map.of("leaseWaitSeconds", wait), name -> null))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(PROPERTY)
                .hasMessageContaining("\"" + wait + "\"");
    }

    @Test
    void reads_options_by_provider_and_name() {
        RuntimeSettings settings = RuntimeSettings.of(
                Map.of(
                        "option.org.example.plugin.mode",
                        "strict",
                        "option.org.example.plugin.limit",
                        5,
                        "option.x",
                        "ignored"),
                name -> null);

        assertThat(settings.options()).isEqualTo(Map.of("org.example.plugin", Map.of("mode", "strict", "limit", "5")));
    }
}
