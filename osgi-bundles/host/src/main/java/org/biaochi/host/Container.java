// SPDX-License-Identifier: Apache-2.0
package org.biaochi.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.startlevel.FrameworkStartLevel;
import org.osgi.util.tracker.ServiceTracker;

/**
 * A framework with the bundles of an installation. Its storage is a new folder that dies with it, so that any number of
 * commands run side by side. Any OSGi framework on the class path will do. Thread-safe.
 */
final class Container {
    /** The level of our own bundles and of plug-ins: all that a command needs. */
    static final int COMMANDS = 5;

    /** The level of the interactive shell. */
    static final int SHELL = 6;

    private static final Duration STOP_LIMIT = Duration.ofSeconds(15);

    private final Framework framework;
    private final Path storage;

    private Container(Framework framework, Path storage) {
        this.framework = framework;
        this.storage = storage;
    }

    /**
     * Prepares a framework; nothing runs yet.
     *
     * @param loader sees exactly one framework
     * @param level the start level to reach
     */
    static Container create(ClassLoader loader, Map<String, String> settings, int level)
            throws IOException, LaunchException {
        Optional<FrameworkFactory> factory =
                ServiceLoader.load(FrameworkFactory.class, loader).findFirst();
        if (factory.isEmpty()) {
            throw new LaunchException(
                    LaunchException.MISCONFIGURED,
                    "lib 目录下没有 OSGi 框架，请重新解压发行包 / no OSGi framework in lib; unpack the distribution again");
        }
        Path storage = Files.createTempDirectory("biaochi-");
        Map<String, String> configuration = new HashMap<>(settings);
        configuration.put(Constants.FRAMEWORK_STORAGE, storage.toString());
        configuration.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        configuration.put(Constants.FRAMEWORK_BEGINNING_STARTLEVEL, Integer.toString(level));
        return new Container(factory.get().newFramework(configuration), storage);
    }

    /** Installs the bundles, starts them level by level and returns when all run. */
    void start(SortedMap<Integer, List<Path>> bundlesByLevel) throws BundleException, LaunchException {
        framework.init();
        framework.adapt(FrameworkStartLevel.class).setInitialBundleStartLevel(COMMANDS);
        List<Bundle> bundles = new ArrayList<>();
        for (Map.Entry<Integer, List<Path>> level : bundlesByLevel.entrySet()) {
            for (Path jar : level.getValue()) {
                Bundle bundle = context().installBundle("reference:" + location(jar));
                bundle.adapt(BundleStartLevel.class).setStartLevel(level.getKey());
                bundles.add(bundle);
            }
        }
        for (Bundle bundle : bundles) {
            if (bundle.getHeaders("").get(Constants.FRAGMENT_HOST) == null) {
                bundle.start(Bundle.START_ACTIVATION_POLICY);
            }
        }
        framework.start();
        checkThatAllRun(bundles);
    }

    // Frameworks decode a plus sign to a blank.
    private static String location(Path jar) {
        return jar.toUri().toString().replace("+", "%2B");
    }

    private void checkThatAllRun(List<Bundle> bundles) throws LaunchException {
        int reached = framework.adapt(FrameworkStartLevel.class).getStartLevel();
        for (Bundle bundle : bundles) {
            boolean due = bundle.adapt(BundleStartLevel.class).getStartLevel() <= reached
                    && bundle.getHeaders("").get(Constants.FRAGMENT_HOST) == null;
            if (due && bundle.getState() != Bundle.ACTIVE && bundle.getState() != Bundle.STARTING) {
                throw new LaunchException(
                        LaunchException.BROKEN,
                        "模块 " + bundle.getSymbolicName() + " 未能启动：" + whyNot(bundle) + " / bundle "
                                + bundle.getSymbolicName() + " does not start");
            }
        }
    }

    private static String whyNot(Bundle bundle) {
        try {
            bundle.start();
            return "";
        } catch (BundleException failure) {
            return String.valueOf(failure.getMessage());
        }
    }

    /** The context of the framework itself. */
    BundleContext context() {
        return framework.getBundleContext();
    }

    /** Waits for a service; null if none appears in time. */
    @Nullable
    Object await(String filter, Duration limit) throws InterruptedException {
        try {
            ServiceTracker<Object, Object> tracker =
                    new ServiceTracker<>(context(), FrameworkUtil.createFilter(filter), null);
            tracker.open();
            try {
                return tracker.waitForService(limit.toMillis());
            } finally {
                tracker.close();
            }
        } catch (InvalidSyntaxException impossible) {
            throw new IllegalArgumentException(filter, impossible);
        }
    }

    /** Waits until something stops the framework. */
    void awaitStop() throws InterruptedException {
        framework.waitForStop(0);
    }

    /** Stops the framework, waiting a limited time, and removes its storage. Stopping twice does nothing. */
    void stop() {
        try {
            framework.stop();
            framework.waitForStop(STOP_LIMIT.toMillis());
        } catch (BundleException failure) {
            System.err.println("biaochi: 停止时出错 / while stopping: " + failure.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        delete(storage);
    }

    // A file that is still held stays behind in the folder for temporary files; that is what it is for.
    private static void delete(Path folder) {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            } catch (IOException held) {
                System.err.println("biaochi: 临时目录未能删除 / cannot remove " + folder + ": " + held.getMessage());
            }
        }
    }
}
