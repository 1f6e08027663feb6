// SPDX-License-Identifier: Apache-2.0
package org.biaochi.runtime;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.profiles.Pack;
import org.biaochi.profiles.Packs;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.util.tracker.BundleTracker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The packs of all started bundles that carry a {@link Packs#INDEX}. A bundle with a refused pack is left out
 * as a whole, logged, and told to whoever asks for the demands of a place; of two bundles with the same pack the older
 * one counts. Thread-safe.
 */
final class PackBundles extends BundleTracker<PackBundles.Read> {
    private static final Logger LOG = LoggerFactory.getLogger(PackBundles.class);

    private final SortedMap<Long, Read> packs = new TreeMap<>();
    private final Consumer<Packs> listener;
    private boolean complete;

    /**
     * Prepares the tracking.
     *
     * @param listener gets all packs when {@link #open} has seen the bundles that are there, and after every change
     */
    PackBundles(BundleContext context, Consumer<Packs> listener) {
        super(context, Bundle.STARTING | Bundle.ACTIVE, null);
        this.listener = listener;
    }

    @Override
    public void open() {
        super.open();
        synchronized (packs) {
            complete = true;
            listener.accept(together());
        }
    }

    @Override
    public @Nullable Read addingBundle(Bundle bundle, @Nullable BundleEvent event) {
        if (bundle.getEntry(Packs.INDEX) == null) {
            return null;
        }
        Read read = read(bundle);
        changed(() -> packs.put(bundle.getBundleId(), read));
        return read;
    }

    @Override
    public void removedBundle(Bundle bundle, @Nullable BundleEvent event, Read read) {
        changed(() -> packs.remove(bundle.getBundleId()));
    }

    private void changed(Runnable change) {
        synchronized (packs) {
            change.run();
            if (complete) {
                listener.accept(together());
            }
        }
    }

    private Packs together() {
        Packs all = Packs.of(List.of());
        for (Read ofOneBundle : packs.values()) {
            try {
                all = all.with(ofOneBundle.packs());
                ConfigurationException refused = ofOneBundle.refused();
                all = refused == null ? all : all.without(refused);
            } catch (ConfigurationException twice) {
                LOG.error("packs left out: {}", twice.getMessage());
                all = all.without(twice);
            }
        }
        return all;
    }

    private static Read read(Bundle bundle) {
        try {
            return new Read(
                    Packs.from(bundle.adapt(BundleWiring.class).getClassLoader())
                            .all(),
                    null);
        } catch (ConfigurationException refused) {
            LOG.error("packs of bundle {} left out: {}", bundle, refused.getMessage());
            return new Read(List.of(), refused);
        }
    }

    /** What a bundle brings: its packs, or why they are refused. */
    record Read(List<Pack> packs, @Nullable ConfigurationException refused) {}
}
