// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.run;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Loads the class of a subject, which is foreign code already: it may not be there, break down or never come to an end. */
public final class Loading {
    private Loading() {}

    /**
     * Loads a class and looks at its constructors.
     *
     * @throws IllegalArgumentException if it cannot be loaded within the limit or cannot be created, with the reason
     */
    public static Class<?> of(String name, ClassLoader loader, Duration limit) {
        FutureTask<Class<?>> loading = new FutureTask<>(() -> creatable(Class.forName(name, true, loader)));
        Thread thread = new Thread(loading, "loading of " + name);
        thread.setDaemon(true);
        thread.start();
        try {
            return loading.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IllegalArgumentException(
                    name + " cannot be loaded: what runs when it is loaded did not come to an end within "
                            + limit.toSeconds() + " seconds",
                    e);
        } catch (ExecutionException e) {
            throw refusal(name, e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalArgumentException(name + " was not loaded: interrupted", e);
        }
    }

    private static IllegalArgumentException refusal(String name, Throwable thrown) {
        if (thrown instanceof IllegalArgumentException refusal) {
            return refusal;
        }
        if (thrown instanceof ClassNotFoundException) {
            return new IllegalArgumentException("no class " + name + "; is it on --class-path?", thrown);
        }
        Throwable cause =
                thrown instanceof ExceptionInInitializerError && thrown.getCause() != null ? thrown.getCause() : thrown;
        return new IllegalArgumentException(
                name + " cannot be loaded: " + cause
                        + "\nIs all that it needs on --class-path, and does what runs when it is loaded work?",
                thrown);
    }

    private static Class<?> creatable(Class<?> subject) {
        boolean creatable = subject.getDeclaredConstructors().length == 1
                && subject.getConstructors().length == 1
                && subject.getConstructors()[0].getParameterCount() == 0;
        if (!creatable) {
            throw new IllegalArgumentException(
                    subject.getName() + " needs a public no-argument constructor and no other");
        }
        return subject;
    }
}
