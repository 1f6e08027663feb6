// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.sample;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.spi.RuleProvider;
import org.biaochi.kit.RuleProviderContract;
import org.biaochi.testkit.RuleBench;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The sample plug-in keeps the contract of a plug-in. */
public class SampleContractTest implements RuleProviderContract {
    @TempDir
    static Path folder;

    private static URLClassLoader loader;

    @BeforeAll
    static void compile() throws IOException {
        loader = SampleProject.compiledTo(folder).loader();
    }

    @AfterAll
    static void close() throws IOException {
        loader.close();
    }

    @Override
    public RuleProvider provider() {
        return SampleProject.provider(loader);
    }

    @Override
    public Profile profile() {
        return RuleBench.of(getClass().getClassLoader(), provider()).profile("central", LocalDate.of(2025, 9, 1));
    }
}
