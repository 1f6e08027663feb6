// SPDX-License-Identifier: Apache-2.0
package org.biaochi.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.biaochi.api.engine.Context;
import org.biaochi.api.engine.GoalAssessment;
import org.biaochi.api.engine.OwnedEngine;
import org.biaochi.api.engine.PerformanceEngine;
import org.biaochi.api.engine.PluginSource;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.rule.LedgerRow;
import org.biaochi.api.rule.Outcome;
import org.biaochi.api.rule.Reason;
import org.biaochi.cli.Biaochi;
import org.biaochi.engine.ReferenceEngine;
import org.biaochi.profiles.Packs;
import org.example.plugin.SampleProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;

/**
 * The bundles of the distribution in Felix and in Equinox. The API is shared with the test, so that it holds the very service a
 * host would hold.
 */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class FrameworksIT {
    private static final String WAIT = "org.biaochi.runtime.leaseWaitSeconds";
    private static final String HOLD = "sample.plugin.hold";

    @TempDir
    Path folder;

    private Container container;

    @AfterEach
    void stop() {
        System.clearProperty(HOLD);
        container.stop();
    }

    @ParameterizedTest
    @ValueSource(strings = {"felix", "equinox"})
    void says_the_same_of_every_example_as_a_plain_class_path(String framework) throws Exception {
        ClassLoader loader = getClass().getClassLoader();
        start(framework, "10");
        try (OwnedEngine plain = ReferenceEngine.builder()
                .profiles(Packs.from(loader))
                .plugins(PluginSource.serviceLoader(loader))
                .build()) {
            String expected = reviewOfAllExamples(plain);

            assertThat(reviewOfAllExamples(engine())).isEqualTo(expected);
            assertThat(expected.lines()).hasSize(32).allMatch(line -> line.contains("\"digest\":\"sha256:"));
        }
    }

    private static String reviewOfAllExamples(PerformanceEngine engine) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Biaochi.with(() -> engine)
                .out(out, err)
                .directory(Distribution.BUILT)
                .build()
                .run("review", "--json", "--as-of", "2025-09-01", "examples/published-tables");
        assertThat(status).as(err.toString(StandardCharsets.UTF_8)).isBetween(0, 2);
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"felix", "equinox"})
    void a_plugin_arrives_stops_starts_is_updated_and_leaves(String framework) throws Exception {
        start(framework, "10");
        PerformanceEngine engine = engine();
        assertThat(row(engine)).isNull();

        Bundle plugin = install(SamplePlugin.version("1.0.0"));
        plugin.start();
        assertThat(row(engine).outcome()).isEqualTo(Outcome.PASSED);
        assertThat(row(engine).extra()).isTrue();
        assertThat(published("biaochi.plugins")).contains("org.biaochi.validators.goal", "org.example.plugin");

        plugin.stop();
        assertThat(row(engine)).isNull();
        assertThat(published("biaochi.plugins")).doesNotContain("org.example.plugin");

        plugin.start();
        assertThat(row(engine)).isNotNull();

        try (InputStream newer =
                Files.newInputStream(SamplePlugin.version("1.1.0").to(folder.resolve("newer.jar")))) {
            plugin.update(newer);
        }
        assertThat(review(engine).provenance().plugins()).anySatisfy(ref -> {
            assertThat(ref.id()).isEqualTo("org.example.plugin");
            assertThat(ref.version()).isEqualTo("1.1.0");
        });

        plugin.uninstall();
        assertThat(row(engine)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"felix", "equinox"})
    void a_leaving_plugin_waits_for_the_run_that_uses_it(String framework) throws Exception {
        start(framework, "60");
        PerformanceEngine engine = engine();
        Bundle plugin = install(SamplePlugin.version("1.0.0"));
        plugin.start();
        Path hold = hold();
        CompletableFuture<LedgerRow> run = CompletableFuture.supplyAsync(() -> row(engine));
        awaitEntry();

        CompletableFuture<Void> leaving = CompletableFuture.runAsync(() -> uninstall(plugin));
        await(() -> !published("biaochi.plugins").contains("org.example.plugin"));
        assertThat(row(engine)).as("later runs do without it at once").isNull();
        assertThat(leaving).isNotDone();
        Files.delete(hold);

        leaving.get(20, TimeUnit.SECONDS);
        assertThat(run.get(20, TimeUnit.SECONDS).outcome()).isEqualTo(Outcome.PASSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"felix", "equinox"})
    void past_the_limit_the_plugin_is_gone_and_its_remaining_row_says_so(String framework) throws Exception {
        start(framework, "1");
        PerformanceEngine engine = engine();
        Bundle plugin = install(SamplePlugin.version("1.0.0"));
        plugin.start();
        Path hold = hold();
        CompletableFuture<LedgerRow> run = CompletableFuture.supplyAsync(() -> row(engine));
        awaitEntry();

        plugin.uninstall();
        assertThat(run).isNotDone();
        Files.delete(hold);

        LedgerRow row = run.get(20, TimeUnit.SECONDS);
        assertThat(row.outcome()).isEqualTo(Outcome.ERROR);
        assertThat(row.reasons()).contains(Reason.PLUGIN_GONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"felix", "equinox"})
    void packs_come_and_go_with_their_bundles_behind_the_same_service(String framework) throws Exception {
        start(framework, "10");
        PerformanceEngine engine = engine();
        Context county = Context.profile("test-county").on(LocalDate.of(2025, 9, 1));
        Bundle packs = install(BundleFile.named("org.example.packs", "1.0.0")
                .text("META-INF/biaochi/packs/index", "county.yaml\n")
                .text("META-INF/biaochi/packs/county.yaml", """
                        id: test-county
                        version: 1.0.0
                        name: {zh: 示例县, en: Sample county}
                        region: "429999"
                        """));
        assertThat(published("biaochi.profiles")).contains("central").doesNotContain("test-county");

        packs.start();
        assertThat(published("biaochi.profiles")).contains("central", "test-county");
        assertThat(engine.review(goal(), county, Facts.NONE)
                        .provenance()
                        .profile()
                        .id())
                .isEqualTo("test-county");

        packs.stop();
        assertThat(published("biaochi.profiles")).contains("central").doesNotContain("test-county");
        assertThat(row(engine)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"felix", "equinox"})
    void a_bundle_with_a_broken_pack_changes_nothing(String framework) throws Exception {
        start(framework, "10");
        List<String> before = published("biaochi.profiles");

        install(BundleFile.named("org.example.packs", "1.0.0")
                        .text("META-INF/biaochi/packs/index", "county.yaml\n")
                        .text("META-INF/biaochi/packs/county.yaml", "id: [\n"))
                .start();

        assertThat(published("biaochi.profiles")).isEqualTo(before);
        assertThat(engine().describe().profiles()).contains("central");
    }

    private void start(String framework, String leaseWait) throws Exception {
        URL jar = Path.of("target", "frameworks", framework + ".jar").toUri().toURL();
        container = Container.create(
                new FrameworkLoader(jar, getClass().getClassLoader()),
                Map.of("org.osgi.framework.system.packages.extra", apiPackages(), WAIT, leaseWait),
                Container.COMMANDS);
        Thread thread = Thread.currentThread();
        ClassLoader tests = thread.getContextClassLoader();
        try {
            // Libraries that look around there must not find the tests' class path.
            thread.setContextClassLoader(null);
            container.start(Installation.at(Distribution.BUILT).bundles());
        } finally {
            thread.setContextClassLoader(tests);
        }
    }

    private static String apiPackages() {
        return Stream.of("basis", "engine", "facts", "goal", "profile", "review", "rule", "spi", "subject")
                .map(name -> "org.biaochi.api." + name + ";version=1.0.0")
                .collect(Collectors.joining(","));
    }

    private PerformanceEngine engine() throws InterruptedException {
        Object service = container.await(
                "(&(objectClass=org.biaochi.api.engine.PerformanceEngine)(biaochi.plugins=org.biaochi.validators.goal))",
                Duration.ofSeconds(20));
        assertThat(service).isInstanceOf(PerformanceEngine.class).isNotInstanceOf(AutoCloseable.class);
        return (PerformanceEngine) service;
    }

    private List<String> published(String property) {
        ServiceReference<PerformanceEngine> reference =
                container.context().getServiceReference(PerformanceEngine.class);
        return List.of((String[]) reference.getProperty(property));
    }

    private Bundle install(BundleFile file) throws Exception {
        Path jar = file.to(folder.resolve("bundle.jar"));
        try (InputStream bytes = Files.newInputStream(jar)) {
            return container.context().installBundle("test:" + jar, bytes);
        }
    }

    private static void uninstall(Bundle bundle) {
        try {
            bundle.uninstall();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Path hold() throws Exception {
        Path hold = Files.createFile(folder.resolve("hold"));
        Files.createFile(folder.resolve("entered"));
        System.setProperty(HOLD, hold.toString());
        return hold;
    }

    private void awaitEntry() throws InterruptedException {
        await(() -> !Files.exists(folder.resolve("entered")));
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 2000 && !condition.getAsBoolean(); i++) {
            Thread.sleep(10);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    private static PerformanceGoal goal() {
        return PerformanceGoal.builder()
                .indicator(Indicator.builder().set(IndicatorField.NAME, "one").set(IndicatorField.VALUE, "1"))
                .indicator(Indicator.builder().set(IndicatorField.NAME, "two").set(IndicatorField.VALUE, "2"))
                .build();
    }

    private static GoalAssessment review(PerformanceEngine engine) {
        return engine.review(goal(), Context.central().on(LocalDate.of(2025, 9, 1)), Facts.NONE);
    }

    private static LedgerRow row(PerformanceEngine engine) {
        return review(engine).ledger().row(SampleProvider.RULE).orElse(null);
    }

    /** Finds the framework of its own jar only, although the tests' class path has one too. */
    private static final class FrameworkLoader extends URLClassLoader {
        FrameworkLoader(URL jar, ClassLoader parent) {
            super(new URL[] {jar}, parent);
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            return name.startsWith("META-INF/services/") ? findResources(name) : super.getResources(name);
        }
    }
}
