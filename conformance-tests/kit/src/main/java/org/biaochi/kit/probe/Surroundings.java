// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.probe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Where a run may find itself: default locale, default time zone, context class loader. Each is put back afterwards. */
public final class Surroundings {
    private static final List<Locale> LOCALES = List.of(
            Locale.forLanguageTag("zh-CN"),
            Locale.ENGLISH,
            Locale.forLanguageTag("tr-TR"),
            Locale.forLanguageTag("de-DE"),
            Locale.ROOT);
    private static final List<String> ZONES =
            List.of("UTC", "Asia/Shanghai", "Pacific/Kiritimati", "America/Los_Angeles");

    private Surroundings() {}

    /** What the work gives under each default locale. */
    public static <T> Map<String, T> inLocales(Supplier<T> work) {
        Locale before = Locale.getDefault();
        Map<String, T> results = new LinkedHashMap<>();
        try {
            for (Locale locale : LOCALES) {
                Locale.setDefault(locale);
                results.put("locale " + (locale.equals(Locale.ROOT) ? "ROOT" : locale.toLanguageTag()), work.get());
            }
        } finally {
            Locale.setDefault(before);
        }
        return results;
    }

    /** What the work gives in each default time zone. */
    public static <T> Map<String, T> inZones(Supplier<T> work) {
        TimeZone before = TimeZone.getDefault();
        Map<String, T> results = new LinkedHashMap<>();
        try {
            for (String zone : ZONES) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                results.put("time zone " + zone, work.get());
            }
        } finally {
            TimeZone.setDefault(before);
        }
        return results;
    }

    /** What the work gives with no context class loader, and with one that knows nothing of the subject. */
    public static <T> Map<String, T> inClassLoaders(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        Map<String, T> results = new LinkedHashMap<>();
        try {
            thread.setContextClassLoader(null);
            results.put("no context class loader", work.get());
            thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
            results.put("a foreign context class loader", work.get());
        } finally {
            thread.setContextClassLoader(before);
        }
        return results;
    }

    /** What the work gives in two threads at once, so many times each; a failure of the work is thrown. */
    public static <T> List<T> inThreads(int repeats, Supplier<T> work) {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            CountDownLatch together = new CountDownLatch(2);
            Callable<List<T>> task = () -> {
                together.countDown();
                together.await();
                List<T> mine = new ArrayList<>();
                for (int i = 0; i < repeats; i++) {
                    mine.add(work.get());
                }
                return mine;
            };
            Future<List<T>> first = pool.submit(task);
            Future<List<T>> second = pool.submit(task);
            List<T> all = new ArrayList<>(first.get(60, TimeUnit.SECONDS));
            all.addAll(second.get(60, TimeUnit.SECONDS));
            return all;
        } catch (ExecutionException e) {
            throw new AssertionError("the work broke down when two threads did it: " + e.getCause(), e.getCause());
        } catch (TimeoutException | InterruptedException e) {
            throw new AssertionError("two threads did not end within 60 seconds", e);
        } finally {
            pool.shutdownNow();
        }
    }
}
