// SPDX-License-Identifier: Apache-2.0
package org.biaochi.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.biaochi.profiles.TestPacks.base;
import static org.biaochi.profiles.TestPacks.integer;
import static org.biaochi.profiles.TestPacks.pack;
import static org.biaochi.profiles.TestPacks.resolve;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.basis.Severity;
import org.biaochi.api.engine.Context;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.profile.RuleSetting;
import org.biaochi.api.profile.Setting;
import org.biaochi.api.profile.UndecidedPolicy;
import org.biaochi.api.review.GateDecision;
import org.biaochi.api.review.ReviewItem;
import org.biaochi.api.subject.Stage;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LayeringTest {
    private static final RuleId RULE = RuleId.of("GR-T-001");

    @TestFactory
    Stream<DynamicTest> refuses() {
        return TestPacks.refused("refused-overlays.txt")
                .map(refused -> dynamicTest(refused.name(), () -> {
                    Pack overlay = pack("hubei", "420000", refused.content());
                    ConfigurationException refusal =
                            catchThrowableOfType(ConfigurationException.class, () -> resolve("hubei", base(), overlay));
                    assertThat(refusal.code()).isEqualTo(refused.code());
                    assertThat(refusal.location()).isEqualTo("hubei.yaml:" + refused.line());
                    assertThat(refusal.text().zh()).isNotBlank();
                }));
    }

    @Test
    void a_lower_layer_may_tighten_and_its_value_counts() {
        ResolvedProfile profile = resolve("hubei", base(), pack("hubei", "420000", """
            parameters:
              GR-T-001.limit: 4
              GR-T-001.floor: 0.8
              GR-T-001.words: [丙, 乙, 甲]
              GR-T-001.numbers: [2, 1.0, 3]
              GR-T-001.pattern: 比例$|率$|指数$
              GR-T-001.rows: [{l2: 质量, l1: 产出}, {l2: 数量, l1: 产出}]
              GR-T-001.deadline: 2025-06-29
              GR-T-001.exact: 甲
              GR-T-001.fixed: 固定
              GR-T-001.open: 7\
            """));
        Setting<Integer> limit = profile.setting(integer("limit"));
        assertThat(limit.value()).contains(4);
        assertThat(limit.layer()).isEqualTo("hubei");
        assertThat(limit.location()).isEqualTo("hubei.yaml:2");
        assertThat(profile.value(integer("open"))).isEqualTo(7);
        assertThat(profile.value(integer("free"))).isEqualTo(1);
        assertThat(profile.setting(integer("free")).layer()).isEqualTo("central");
        assertThat(profile.layers()).containsExactly("central@1.0.0", "hubei@1.0.0");
    }

    @Test
    void a_pack_in_the_middle_narrows_what_those_below_may_do() {
        Pack province = pack("hubei", "420000", "parameters: {GR-T-001.free: {value: 2, delegation: fixed}}");
        Pack city = pack("wuhan", "420100", "parameters: {GR-T-001.free: 3}");
        assertThat(resolve("hubei", base(), province).value(integer("free"))).isEqualTo(2);
        ConfigurationException refusal =
                catchThrowableOfType(ConfigurationException.class, () -> resolve("wuhan", base(), province, city));
        assertThat(refusal.code()).isEqualTo("PACK_FIXED");
        assertThat(refusal).hasMessageContaining("hubei.yaml:1");
    }

    @Test
    void tightening_an_integer_is_allowed_exactly_when_it_is_not_looser() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            int upper = random.nextInt(20);
            int lower = random.nextInt(20);
            Pack root = pack("central", "000000", "parameters: {GR-T-001.limit: " + upper + "}");
            Pack overlay = pack("hubei", "420000", "parameters: {GR-T-001.limit: " + lower + "}");
            ConfigurationException refusal =
                    catchThrowableOfType(ConfigurationException.class, () -> resolve("hubei", root, overlay));
            assertThat(refusal == null).as(upper + " then " + lower).isEqualTo(lower <= upper);
        }
    }

    @Test
    void the_day_selects_among_dated_values() {
        Packs packs = Packs.of(List.of(base()));
        ProfileResolver resolver = packs.resolver(TestPacks.DECLARED);
        Parameter<Integer> dated = integer("dated");
        assertThat(on(resolver, 2020, 12, 31).find(dated)).isEmpty();
        assertThat(on(resolver, 2021, 1, 1).find(dated)).contains(5);
        assertThat(on(resolver, 2025, 12, 31).find(dated)).contains(5);
        assertThat(on(resolver, 2026, 1, 1).find(dated)).contains(3);
        assertThat(on(resolver, 2021, 1, 1)
                        .settingFor(dated, LocalDate.of(2027, 1, 1))
                        .value())
                .contains(3);
        assertThat(on(resolver, 2026, 1, 1).setting(dated).location()).isEqualTo("base.yaml:26");
    }

    private static ResolvedProfile on(ProfileResolver resolver, int year, int month, int day) {
        return resolver.resolve(Context.central().on(LocalDate.of(year, month, day)));
    }

    @Test
    void an_undeclared_parameter_stays_raw_until_somebody_asks_for_it() {
        ResolvedProfile profile = resolve("central", base());
        assertThat(profile.value(Parameter.of("GR-T-001.undeclared", ParameterType.WORDS)))
                .containsExactly("001001");
        assertThat(profile.find(Parameter.of("GR-T-009.nowhere", ParameterType.TEXT)))
                .isEmpty();
        ConfigurationException refusal =
                catchThrowableOfType(ConfigurationException.class, () -> profile.setting(integer("undeclared")));
        assertThat(refusal.code()).isEqualTo("PACK_TYPE");
    }

    @Test
    void a_rule_keeps_what_an_overlay_does_not_mention() {
        ResolvedProfile profile = resolve("hubei", base(), pack("hubei", "420000", """
            bases: {local: {text: 某市规定, mark: M}}
            rules:
              GR-T-001: {policy: block, reason: 本省要求, bases: [local, own]}
              GR-T-002: {enabled: false, reason: 不适用}
              GR-T-003: info\
            """));
        RuleSetting rule = profile.rule(RULE).orElseThrow();
        assertThat(rule.severity()).isEqualTo(Severity.WARNING);
        assertThat(rule.escalated()).isEqualTo(Severity.ERROR);
        assertThat(rule.policy()).contains(UndecidedPolicy.BLOCK);
        assertThat(rule.layer()).isEqualTo("hubei");
        assertThat(rule.reason()).isEqualTo("本省要求");
        assertThat(profile.basesOf(RULE).orElseThrow()).extracting("id").containsExactly("local", "own");
        assertThat(profile.rule(RuleId.of("GR-T-002")).orElseThrow().enabled()).isFalse();
        assertThat(profile.basesOf(RuleId.of("GR-T-002"))).isEmpty();
        assertThat(profile.rules())
                .extracting(setting -> setting.rule().toString())
                .containsExactly("GR-T-001", "GR-T-002", "GR-T-003", "PM-T-001");
    }

    @Test
    void an_optional_rule_stays_so_until_an_overlay_requires_it() {
        Pack province = pack("hubei", "420000", """
            rules: {GR-T-004: {severity: warning, optional: true}}\
            """);
        assertThat(resolve("hubei", base(), province)
                        .rule(RuleId.of("GR-T-004"))
                        .orElseThrow()
                        .optional())
                .isTrue();
        assertThat(resolve("city", base(), province, pack("city", "420100", """
            rules: {GR-T-004: {optional: false, reason: 本市已安装}}\
            """))
                        .rule(RuleId.of("GR-T-004"))
                        .orElseThrow()
                        .optional())
                .isFalse();
    }

    @Test
    void a_rule_that_cannot_be_waived_stays_so_in_every_layer_below() {
        Pack province = pack("hubei", "420000", """
            rules: {GR-T-001: {waivable: false, reason: 底线}}\
            """);
        assertThat(resolve("hubei", base(), province).rule(RULE).orElseThrow().waivable())
                .isFalse();
        assertThat(resolve("city", base(), province, pack("city", "420100", """
            rules: {GR-T-001: {severity: warning, reason: 本市从宽}}\
            """))
                        .rule(RULE)
                        .orElseThrow()
                        .waivable())
                .isFalse();
        Pack lifting = pack("city", "420100", """
            rules: {GR-T-001: {waivable: true, reason: 放开}}\
            """);
        assertThatThrownBy(() -> resolve("city", base(), province, lifting))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("不得豁免");
    }

    @Test
    void a_rule_belongs_to_the_stage_under_which_the_pack_lists_it() {
        ResolvedProfile profile = resolve("hubei", base(), pack("hubei", "420000", """
            rules:
              monitoring:
                PM-T-001: {severity: error, reason: 从严}\
            """));
        RuleSetting monitored = profile.rule(RuleId.of("PM-T-001")).orElseThrow();
        assertThat(monitored.stage()).isEqualTo(Stage.MONITORING);
        assertThat(monitored.severity()).isEqualTo(Severity.ERROR);
        assertThat(profile.rule(RULE).orElseThrow().stage()).isEqualTo(Stage.REVIEW);
    }

    @Test
    void forms_gate_and_facts_are_layered_key_by_key() {
        ResolvedProfile profile = resolve("hubei", base(), pack("hubei", "420000", """
            formFields: {goal: [name, value, weight]}
            requiredFacts: [library]
            gate: {VERDICT_FAIL: {decision: BLOCK, reason: 硬关口}}
            machineShares: {W2: 0.5}\
            """));
        assertThat(profile.formFields("goal")).containsExactly("name", "value", "weight");
        assertThat(profile.formFields("evaluation")).isEmpty();
        assertThat(profile.formFields("unknown")).isEmpty();
        assertThat(profile.requiredFacts()).containsExactly("history", "library");
        assertThat(profile.gate())
                .containsEntry("VERDICT_FAIL", GateDecision.BLOCK)
                .containsEntry("差", GateDecision.BLOCK);
        assertThat(profile.machineShares())
                .containsEntry(ReviewItem.W1, new BigDecimal("0.9"))
                .containsEntry(ReviewItem.W2, new BigDecimal("0.5"));
    }

    @Test
    void a_supplement_adds_to_every_chain_but_changes_nothing() {
        Pack supplement = PackReader.read(
                "s.yaml",
                TestPacks.head("extra", "1.0.0")
                        + "supplements: central\nparameters: {EX-001.limit: 9}\nrules: {EX-001: info}\n");
        ResolvedProfile profile = resolve("hubei", base(), pack("hubei", "420000", ""), supplement);
        assertThat(profile.layers()).containsExactly("central@1.0.0", "extra@1.0.0", "hubei@1.0.0");
        assertThat(profile.ref().id()).isEqualTo("hubei");
        assertThat(profile.rule(RuleId.of("EX-001"))).isPresent();
        Pack meddling = PackReader.read(
                "m.yaml",
                TestPacks.head("meddling", "1.0.0")
                        + "supplements: central\nrules: {GR-T-001: {enabled: false, reason: 无}}\n");
        assertThat(catchThrowableOfType(ConfigurationException.class, () -> resolve("central", base(), meddling))
                        .code())
                .isEqualTo("PACK_SUPPLEMENT_CHANGES");
        assertThat(catchThrowableOfType(ConfigurationException.class, () -> resolve("extra", base(), supplement))
                        .code())
                .isEqualTo("PACK_SUPPLEMENT_PINNED");
    }

    @Test
    void lists_each_value_with_layer_place_bases_and_reason() {
        ResolvedProfile profile = resolve("hubei", base(), pack("hubei", "420000", """
            parameters: {GR-T-001.limit: {value: 4, bases: [own], reason: 从严}}
            rules: {GR-T-002: {enabled: false, reason: 不适用}}\
            """));
        assertThat(profile.describe()).anySatisfy(entry -> {
            assertThat(entry.section() + " " + entry.id() + " " + entry.value())
                    .isEqualTo("parameters GR-T-001.limit 4");
            assertThat(entry.layer()).isEqualTo("hubei");
            assertThat(entry.location()).isEqualTo("hubei.yaml:1");
            assertThat(entry.bases()).extracting("text").containsExactly("本产品规则");
            assertThat(entry.reason()).isEqualTo("从严");
        });
        assertThat(profile.describe())
                .extracting(entry -> entry.id() + "=" + entry.value())
                .contains(
                        "GR-T-002=off",
                        "GR-T-001=warning/error",
                        "PM-T-001=monitoring warning",
                        "差=BLOCK",
                        "goal=name、value",
                        "W1=0.9",
                        "history=true",
                        "GR-T-001.dated=2021-01-01 起：5；2026-01-01 起：3",
                        "GR-T-001.open=未设定");
    }
}
