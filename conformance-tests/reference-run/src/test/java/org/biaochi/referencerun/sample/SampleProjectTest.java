// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.sample;

import static org.assertj.core.api.Assertions.assertThat;

import aQute.bnd.header.OSGiHeader;
import aQute.bnd.header.Parameters;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.jar.JarFile;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.engine.Context;
import org.biaochi.api.engine.OwnedEngine;
import org.biaochi.api.engine.PluginSource;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.rule.Ledger;
import org.biaochi.api.rule.LedgerRow;
import org.biaochi.api.rule.Outcome;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleProvider;
import org.biaochi.engine.ReferenceEngine;
import org.biaochi.forms.FormTables;
import org.biaochi.profiles.PackReader;
import org.biaochi.profiles.Packs;
import org.biaochi.testkit.Difference;
import org.biaochi.testkit.RuleBench;
import org.biaochi.testkit.RuleCase;
import org.biaochi.testkit.RuleCases;
import org.biaochi.validators.goal.GoalRules;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the sample promises its readers, on the class path. */
class SampleProjectTest {
    private static final RuleId RATE = RuleId.of("EDU-001");
    private static final RuleId PEOPLE = RuleId.of("EDU-002");
    private static final PerformanceGoal GOAL = FormTables.parse("""
            {"kind":"goal","project":{"name":"义务教育保障","department":"某县教育局"},"indicators":[
             {"level1":"产出指标","level2":"质量指标","level3":"小学入学率","target":"0.99"},
             {"level1":"满意度指标","level2":"服务对象满意度指标","level3":"学生满意度","target":"≥90%"}]}""");

    @TempDir
    Path folder;

    private SampleProject sample;
    private URLClassLoader loader;

    @BeforeEach
    void compile() throws Exception {
        sample = SampleProject.compiledTo(Files.createDirectory(folder.resolve("classes")));
        loader = sample.loader();
    }

    @AfterEach
    void close() throws Exception {
        loader.close();
    }

    @Test
    void its_cases_hold_and_leave_nothing_open() {
        RuleBench bench = RuleBench.of(getClass().getClassLoader(), SampleProject.provider(loader));
        List<RuleCase> cases = RuleCases.read(SampleProject.CASES);

        List<Difference> differences =
                cases.stream().flatMap(one -> one.check(bench).stream()).toList();

        assertThat(differences).isEmpty();
        assertThat(bench.untested(cases)).isEmpty();
    }

    @Test
    void its_rules_are_required_wherever_the_national_pack_is_a_layer() {
        for (Context.Start place : List.of(Context.central(), Context.in("340100"))) {
            Ledger ledger = ledger(Packs.from(loader), place, SampleProject.provider(loader));

            assertThat(ledger.row(RATE)).get().satisfies(row -> {
                assertThat(row.outcome()).isEqualTo(Outcome.FAILED);
                assertThat(row.extra()).isFalse();
            });
            assertThat(ledger.row(PEOPLE)).get().extracting(LedgerRow::outcome).isEqualTo(Outcome.PASSED);
        }
    }

    @Test
    void a_place_that_names_its_rules_sees_them_skipped_while_it_is_not_installed() {
        Packs packs = Packs.from(loader).with(PackReader.read("county.yaml", """
                id: county
                version: 1.0.0
                name: {zh: 某县, en: a county}
                region: "610922"
                rules: {EDU-001: {severity: error, reason: 本县要求}}
                """));

        assertThat(ledger(packs, Context.in("610922")).row(RATE)).get().satisfies(row -> {
            assertThat(row.outcome()).isEqualTo(Outcome.SKIPPED);
            assertThat(row.reasons()).containsExactly(Reason.NOT_INSTALLED);
        });
        assertThat(ledger(packs, Context.in("610922"), SampleProject.provider(loader))
                        .row(RATE))
                .get()
                .extracting(LedgerRow::outcome)
                .isEqualTo(Outcome.FAILED);
    }

    private static Ledger ledger(Packs packs, Context.Start place, RuleProvider... more) {
        RuleProvider[] providers = new RuleProvider[more.length + 1];
        providers[0] = new GoalRules();
        System.arraycopy(more, 0, providers, 1, more.length);
        try (OwnedEngine engine = ReferenceEngine.builder()
                .profiles(packs)
                .plugins(PluginSource.of(providers))
                .build()) {
            return engine.review(GOAL, place.on(LocalDate.of(2025, 9, 1)), Facts.NONE)
                    .ledger();
        }
    }

    @Test
    void its_bundle_imports_our_packages_with_ranges_and_offers_one_component() throws Exception {
        try (JarFile jar =
                new JarFile(sample.bundle(folder.resolve("education.jar")).toFile())) {
            Parameters imports =
                    OSGiHeader.parseHeader(jar.getManifest().getMainAttributes().getValue("Import-Package"));
            String component = jar.getManifest().getMainAttributes().getValue("Service-Component");

            assertThat(imports.keySet()).contains("org.biaochi.api.spi", "org.biaochi.core.goal");
            imports.forEach((name, clause) -> {
                if (name.startsWith("org.biaochi.")) {
                    assertThat(clause.getVersion()).as(name).isIn("[1.0,2)", "[1.0,1.1)");
                }
            });
            assertThat(jar.getEntry(component)).isNotNull();
            assertThat(jar.getEntry("META-INF/services/" + RuleProvider.class.getName()))
                    .isNotNull();
        }
    }
}
