// SPDX-License-Identifier: Apache-2.0
package org.biaochi.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * Keeps the bundles of a framework equal to the jars of a folder: a new file is installed and started, a replaced one
 * updated, a removed one uninstalled. A jar that is no working bundle is reported once and left alone until it changes.
 * Polls, since network drives send no notices. Used by one thread at a time.
 */
final class PluginFolder {
    private static final String LOCATION = "plugins/";
    private static final int REFRESH_LIMIT_SECONDS = 15;

    private final Path folder;
    private final BundleContext context;
    private final PrintStream log;
    private final Map<Path, Stamp> seen = new TreeMap<>();
    private final Map<Path, Stamp> taken = new TreeMap<>();
    private final Map<Path, Bundle> bundles = new TreeMap<>();
    private final Set<Path> complained = new HashSet<>();
    private boolean quiet;

    PluginFolder(Path folder, BundleContext context, PrintStream log) {
        this.folder = folder;
        this.context = context;
        this.log = log;
    }

    /** Takes what is there, however fresh, and mentions only what fails. */
    void takeAll() {
        quiet = true;
        scan(true);
        quiet = false;
    }

    /** Takes what has not changed since the last look, so that no half-copied file is read. */
    void look() {
        scan(false);
    }

    private void scan(boolean atOnce) {
        Map<Path, Stamp> present = present();
        List<Bundle> stale = new ArrayList<>();
        boolean changed = false;
        for (Path jar : List.copyOf(taken.keySet())) {
            if (!present.containsKey(jar)) {
                changed = true;
                taken.remove(jar);
                complained.remove(jar);
                remove(jar, stale);
            }
        }
        for (Map.Entry<Path, Stamp> entry : present.entrySet()) {
            Path jar = entry.getKey();
            boolean settled = atOnce || entry.getValue().equals(seen.get(jar));
            if (settled && !entry.getValue().equals(taken.get(jar))) {
                changed = true;
                taken.put(jar, entry.getValue());
                complained.remove(jar);
                take(jar, stale);
            } else if (settled && changed && !bundles.containsKey(jar)) {
                // What stood in its way, such as the same bundle under another name, may be gone.
                take(jar, stale);
            }
        }
        seen.clear();
        seen.putAll(present);
        if (changed) {
            refresh(stale);
            // All of them: one plug-in may bring what another was waiting for.
            bundles.forEach(this::start);
        }
    }

    private Map<Path, Stamp> present() {
        Map<Path, Stamp> present = new TreeMap<>();
        try {
            for (Path jar : Installation.jars(folder)) {
                BasicFileAttributes attributes = Files.readAttributes(jar, BasicFileAttributes.class);
                present.put(jar, new Stamp(attributes.size(), attributes.lastModifiedTime()));
            }
        } catch (IOException vanishedMeanwhile) {
            return seen;
        }
        return present;
    }

    private void take(Path jar, List<Bundle> stale) {
        try (InputStream bytes = Files.newInputStream(jar)) {
            checkIsBundle(jar);
            Bundle known = bundles.get(jar);
            if (known != null) {
                // Started again after the refresh; otherwise its rules would come, go and come again.
                known.stop(Bundle.STOP_TRANSIENT);
                known.update(bytes);
                stale.add(known);
                say("已更新", "updated", jar);
                return;
            }
            bundles.put(jar, context.installBundle(LOCATION + jar.getFileName(), bytes));
        } catch (IOException | BundleException failure) {
            complain(jar, failure);
        }
    }

    /** Asked before the framework, which would say no more than that it could not create a bundle. */
    private static void checkIsBundle(Path jar) throws IOException, BundleException {
        try (JarFile file = new JarFile(jar.toFile())) {
            Manifest manifest = file.getManifest();
            if (manifest == null || manifest.getMainAttributes().getValue(Constants.BUNDLE_SYMBOLICNAME) == null) {
                throw new BundleException(
                        "没有 Bundle-SymbolicName，不是 OSGi 包，请在 META-INF/MANIFEST.MF 写上 Bundle-ManifestVersion: 2 和"
                                + " Bundle-SymbolicName / no Bundle-SymbolicName, so no OSGi bundle; name"
                                + " Bundle-ManifestVersion: 2 and a Bundle-SymbolicName in META-INF/MANIFEST.MF");
            }
        }
    }

    private void remove(Path jar, List<Bundle> stale) {
        Bundle bundle = bundles.remove(jar);
        if (bundle != null) {
            try {
                bundle.uninstall();
                stale.add(bundle);
                say("已移除", "removed", jar);
            } catch (BundleException | IllegalStateException failure) {
                complain(jar, failure);
            }
        }
    }

    private void start(Path jar, Bundle bundle) {
        boolean fragment = bundle.getHeaders("").get(Constants.FRAGMENT_HOST) != null;
        if (fragment || (bundle.getState() & (Bundle.ACTIVE | Bundle.STARTING | Bundle.UNINSTALLED)) != 0) {
            return;
        }
        try {
            bundle.start(Bundle.START_ACTIVATION_POLICY);
            say("已启用", "running", jar);
        } catch (BundleException failure) {
            complain(jar, failure);
        }
    }

    // Without it the framework would keep the old classes for those who were wired to them.
    private void refresh(Collection<Bundle> stale) {
        if (stale.isEmpty()) {
            return;
        }
        CountDownLatch done = new CountDownLatch(1);
        context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION)
                .adapt(FrameworkWiring.class)
                .refreshBundles(stale, event -> {
                    if (event.getType() == FrameworkEvent.PACKAGES_REFRESHED) {
                        done.countDown();
                    }
                });
        try {
            if (!done.await(REFRESH_LIMIT_SECONDS, TimeUnit.SECONDS)) {
                log.println("biaochi: 插件刷新超时 / refreshing plug-ins takes long");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void say(String zh, String en, Path jar) {
        if (!quiet) {
            log.println("biaochi: 插件 " + jar.getFileName() + " " + zh + " / plug-in " + en);
        }
    }

    private void complain(Path jar, Exception failure) {
        if (complained.add(jar)) {
            log.println("biaochi: 插件 " + jar + " 不能使用 / plug-in unusable: " + failure.getMessage());
        }
    }

    private record Stamp(long size, FileTime modified) {}
}
