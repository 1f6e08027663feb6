// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.jars;

import static org.assertj.core.api.Assertions.assertThat;

import aQute.bnd.header.Attrs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What only the finished jars show: manifests, contents, services. */
class ShippedJarsIT {
    private static final List<ShippedJar> JARS = ShippedJar.all();

    /** For the one jar that calls a validation provider the package is more than annotations. */
    private static final String RUNS_CONSTRAINTS = "biaochi-validators-bean-validation";

    /** What a host needs to assess anything, without codecs, commands and containers. */
    private static final Set<String> CORE = Set.of(
            "biaochi-api",
            "biaochi-core",
            "biaochi-profiles",
            "biaochi-engine",
            "biaochi-packs",
            "biaochi-validators-goal",
            "biaochi-validators-monitoring",
            "biaochi-validators-evaluation",
            "biaochi-validators-linkage");

    /** In bytes. The aim is two megabytes; this keeps what all stages together take from growing unseen. */
    private static final long CORE_LIMIT = 2_900_000;

    static List<ShippedJar> jars() {
        return JARS;
    }

    @Test
    void the_bill_of_materials_lists_exactly_the_shipped_jars() throws IOException {
        String bom = Files.readString(Path.of("..", "..", "impl", "bom", "pom.xml"));
        List<String> listed = Pattern.compile("<artifactId>(biaochi-(?!bom)[^<]*)</artifactId>")
                .matcher(bom)
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(JARS).extracting(ShippedJar::artifactId).containsExactlyInAnyOrderElementsOf(listed);
    }

    @ParameterizedTest
    @MethodSource("jars")
    void is_a_bundle_named_as_its_module_and_its_root_package(ShippedJar jar) {
        String module = jar.header("Automatic-Module-Name");

        assertThat(jar.header("Bundle-ManifestVersion")).isEqualTo("2");
        assertThat(module).startsWith("org.biaochi.");
        assertThat(jar.clauses("Bundle-SymbolicName").keySet()).containsExactly(module);
        assertThat(jar.packages()).allMatch(name -> name.equals(module) || name.startsWith(module + "."));
    }

    @ParameterizedTest
    @MethodSource("jars")
    void carries_its_licence_and_no_other_jar(ShippedJar jar) {
        assertThat(jar.entries()).contains("META-INF/LICENSE").noneMatch(entry -> entry.endsWith(".jar"));
    }

    @ParameterizedTest
    @MethodSource("jars")
    void is_reproducible_one_time_stamp_and_no_trace_of_the_machine(ShippedJar jar) {
        assertThat(jar.times()).hasSize(1);
        assertThat(jar.headers().keySet())
                .extracting(Object::toString)
                .doesNotContain("Created-By", "Built-By", "Build-Jdk", "Build-Jdk-Spec", "Bnd-LastModified", "Tool");
    }

    @ParameterizedTest
    @MethodSource("jars")
    void imports_packages_with_version_ranges(ShippedJar jar) {
        for (Map.Entry<String, Attrs> clause : jar.clauses("Import-Package").entrySet()) {
            if (!isOfThePlatform(clause.getKey())) {
                assertThat(clause.getValue().getVersion()).as(clause.getKey()).matches("\\[.+,.+\\)");
            }
        }
    }

    /** The packages of Java itself have no versions of their own. */
    private static boolean isOfThePlatform(String name) {
        return name.equals("javax.sql")
                || name.startsWith("javax.xml.")
                || name.startsWith("org.xml.sax")
                || name.startsWith("org.w3c.dom");
    }

    @ParameterizedTest
    @MethodSource("jars")
    void needs_no_annotation_package_at_run_time(ShippedJar jar) {
        Map<String, String> ranges = Map.of(
                "jakarta.validation",
                "[3.0,4)",
                "jakarta.validation.constraints",
                "[3.0,4)",
                "jakarta.xml.bind.annotation",
                "[4.0,5)",
                "org.jspecify.annotations",
                "[1.0,2)");

        for (Map.Entry<String, Attrs> clause : jar.clauses("Import-Package").entrySet()) {
            boolean runs =
                    jar.artifactId().equals(RUNS_CONSTRAINTS) && clause.getKey().startsWith("jakarta.");
            if (isAnnotationPackage(clause.getKey()) && !runs) {
                assertThat(clause.getValue().get("resolution:"))
                        .as(clause.getKey())
                        .isEqualTo("optional");
                assertThat(clause.getValue().getVersion()).as(clause.getKey()).isEqualTo(ranges.get(clause.getKey()));
            }
        }
        assertThat(jar.clauses("Import-Package").keySet()).noneMatch(name -> name.startsWith("org.osgi.annotation"));
    }

    private static boolean isAnnotationPackage(String name) {
        return name.startsWith("jakarta.") || name.startsWith("org.jspecify");
    }

    @ParameterizedTest
    @MethodSource("jars")
    void asks_for_no_service_loader_processor_so_that_no_plugin_is_registered_twice(ShippedJar jar) {
        assertThat(jar.header("Require-Capability")).doesNotContain("osgi.serviceloader");
        assertThat(jar.header("Provide-Capability")).doesNotContain("osgi.serviceloader");
    }

    @ParameterizedTest
    @MethodSource("jars")
    void names_only_services_and_components_that_it_contains(ShippedJar jar) throws ClassNotFoundException {
        for (String line : jar.services()) {
            String[] pair = line.split("=", 2);
            assertThat(jar.entries()).contains(pair[1].replace('.', '/') + ".class");
            assertThat(Class.forName(pair[0])).isAssignableFrom(Class.forName(pair[1]));
        }
        assertThat(jar.entries()).containsAll(jar.clauses("Service-Component").keySet());
    }

    @Test
    void the_core_with_all_its_rules_is_small_and_drags_no_framework_along() {
        List<ShippedJar> core =
                JARS.stream().filter(jar -> CORE.contains(jar.artifactId())).toList();

        assertThat(core).hasSameSizeAs(CORE);
        assertThat(core.stream().mapToLong(ShippedJar::bytes).sum())
                .as("%s", core.stream().map(jar -> jar + " " + jar.bytes()).toList())
                .isLessThanOrEqualTo(CORE_LIMIT);
        for (ShippedJar jar : core) {
            assertThat(jar.clauses("Import-Package").keySet())
                    .noneMatch(name -> name.matches("(org\\.(drools|kie|springframework|apache\\.(poi|spark)))\\..*"));
        }
    }

    @Test
    void no_package_is_split_between_jars() {
        Map<String, String> owners = new HashMap<>();
        for (ShippedJar jar : JARS) {
            for (String name : jar.packages()) {
                assertThat(owners.put(name, jar.artifactId())).as(name).isNull();
            }
        }
        assertThat(owners).containsValue("biaochi-api");
    }
}
