// SPDX-License-Identifier: Apache-2.0
package com.example.host;

import java.nio.file.Path;
import java.util.Optional;
import org.biaochi.api.engine.PerformanceEngine;
import org.biaochi.kit.HostContract;
import org.biaochi.kit.subject.HostSubject;

/** The checks of the conformance kit that every host must pass. */
public class CountyBudgetContractTest implements HostContract {
    @Override
    public HostSubject start() {
        return new Subject();
    }

    /** The host in the hands of the kit. */
    private static final class Subject implements HostSubject {
        private final VendorJars vendors = new VendorJars();
        private Optional<CountyBudget> budget = Optional.of(new CountyBudget(vendors));

        @Override
        public Optional<PerformanceEngine> engine() {
            return budget.map(CountyBudget::engine);
        }

        @Override
        public void stop() {
            budget.ifPresent(CountyBudget::close);
            budget = Optional.empty();
        }

        @Override
        public void start() {
            budget = Optional.of(new CountyBudget(vendors));
        }

        @Override
        public void close() {
            stop();
        }

        @Override
        public Guest deploy(Path jar) {
            return new Loaded(vendors.load(jar));
        }

        private final class Loaded implements Guest {
            private ClassLoader loader;

            Loaded(ClassLoader loader) {
                this.loader = loader;
            }

            @Override
            public void update(Path jar) {
                vendors.unload(loader);
                loader = vendors.load(jar);
            }

            @Override
            public void remove() {
                vendors.unload(loader);
            }

            @Override
            public ClassLoader loader() {
                return loader;
            }
        }
    }
}
