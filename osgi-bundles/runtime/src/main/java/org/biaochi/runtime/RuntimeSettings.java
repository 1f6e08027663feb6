// SPDX-License-Identifier: Apache-2.0
package org.biaochi.runtime;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * What an operator may set under the PID {@code org.biaochi.runtime}: {@code leaseWaitSeconds}, which may also stand in the
 * framework property {@code org.biaochi.runtime.leaseWaitSeconds}, and {@code option.PROVIDER.NAME}. Immutable.
 *
 * @param leaseWait how long a plug-in that leaves waits for the runs that use it
 * @param options options by provider id
 */
record RuntimeSettings(Duration leaseWait, Map<String, Map<String, String>> options) {
    static final String PID = "org.biaochi.runtime";
    private static final String LEASE_WAIT = "leaseWaitSeconds";
    private static final String OPTION = "option.";
    private static final String DEFAULT_WAIT = "10";
    private static final int MAX_WAIT = 3600;

    RuntimeSettings {
        options = Map.copyOf(options);
    }

    static RuntimeSettings of(Map<String, ?> configuration, Function<String, @Nullable String> framework) {
        String wait = framework.apply(PID + "." + LEASE_WAIT);
        Object configured = configuration.get(LEASE_WAIT);
        if (configured != null) {
            wait = configured.toString();
        }
        Map<String, Map<String, String>> options = new HashMap<>();
        configuration.forEach((key, value) -> {
            int dot = key.lastIndexOf('.');
            if (key.startsWith(OPTION) && dot > OPTION.length()) {
                options.computeIfAbsent(key.substring(OPTION.length(), dot), provider -> new TreeMap<>())
                        .put(key.substring(dot + 1), value.toString());
            }
        });
        return new RuntimeSettings(seconds(wait == null ? DEFAULT_WAIT : wait), options);
    }

    private static Duration seconds(String text) {
        if (text.matches("\\d{1,4}") && Integer.parseInt(text) <= MAX_WAIT) {
            return Duration.ofSeconds(Integer.parseInt(text));
        }
        throw new ConfigurationException(
                "RUNTIME_LEASE_WAIT",
                PID + "." + LEASE_WAIT,
                new LocalText(
                        "\"" + text + "\" 应为 0 至 " + MAX_WAIT + " 的整数（秒）",
                        "\"" + text + "\" must be whole seconds from 0 to " + MAX_WAIT));
    }
}
