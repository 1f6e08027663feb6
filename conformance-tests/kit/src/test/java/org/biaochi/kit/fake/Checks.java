// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.fake;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.biaochi.kit.catalogue.Requirement;
import org.junit.jupiter.api.DynamicTest;

/** Runs the checks of a contract one by one on an object and keeps what failed, by requirement. */
public final class Checks {
    private Checks() {}

    /** The message of each check that failed or did not come to an end, by requirement. */
    public static Map<String, String> failures(Object contract) {
        Map<String, String> failures = new TreeMap<>();
        for (Method method : contract.getClass().getMethods()) {
            Requirement requirement = method.getAnnotation(Requirement.class);
            if (requirement != null) {
                run(contract, method).ifPresent(message -> failures.put(requirement.value(), message));
            }
        }
        return failures;
    }

    private static Optional<String> run(Object contract, Method method) {
        try {
            method.setAccessible(true);
            if (method.invoke(contract) instanceof Stream<?> tests) {
                try (Stream<?> open = tests) {
                    for (Object test : open.toList()) {
                        ((DynamicTest) test).getExecutable().execute();
                    }
                }
            }
            return Optional.empty();
        } catch (InvocationTargetException e) {
            return Optional.of(String.valueOf(e.getCause()));
        } catch (Throwable e) {
            return Optional.of(String.valueOf(e));
        }
    }

    /** The requirements that a contract's checks name, with the names of the checks. */
    public static Map<String, List<String>> named(Class<?> contract) {
        Map<String, List<String>> named = new TreeMap<>();
        for (Method method : contract.getMethods()) {
            Requirement requirement = method.getAnnotation(Requirement.class);
            if (requirement != null) {
                named.computeIfAbsent(requirement.value(), any -> new ArrayList<>())
                        .add(method.getDeclaringClass().getSimpleName() + "." + method.getName());
            }
        }
        named.values().forEach(java.util.Collections::sort);
        return named;
    }
}
