// SPDX-License-Identifier: Apache-2.0
package org.biaochi.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biaochi.profiles.TestPacks.DAY;
import static org.biaochi.profiles.TestPacks.base;
import static org.biaochi.profiles.TestPacks.pack;

import java.util.List;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.basis.Severity;
import org.junit.jupiter.api.Test;

class PackLinterTest {
    private static final List<RuleId> RULES = List.of(RuleId.of("GR-T-001"), RuleId.of("GR-T-002"));

    @Test
    void suggests_the_parameter_or_rule_that_was_meant() {
        List<Lint> lints = lint("parameters: {GR-T-001.limt: 4}\nrules: {GR-T-003: {severity: info, reason: 新增}}");
        assertThat(lints).extracting(Lint::code).containsExactly("LINT_PARAMETER_UNKNOWN", "LINT_RULE_UNKNOWN");
        assertThat(lints.get(0).text().en()).contains("did you mean \"GR-T-001.limit\"?");
        assertThat(lints.get(0).location()).isEqualTo("hubei.yaml:1");
    }

    @Test
    void reports_what_keeps_a_pack_from_being_resolved_as_an_error_before_warnings() {
        List<Lint> lints = lint("parameters: {GR-T-001.limit: 6}");
        assertThat(lints).extracting(Lint::code).containsExactly("PACK_RELAXED", "LINT_REASON_MISSING");
        assertThat(lints).extracting(Lint::severity).containsExactly(Severity.ERROR, Severity.WARNING);
    }

    @Test
    void finds_bands_with_gaps_and_overlaps() {
        List<Lint> lints = lint("""
            parameters:
              GR-T-001.rows:
                reason: 分档
                value:
                  - {l1: 产出, l2: 数量}
              GR-T-001.ladder: [{from: "0", to: "60"}, {from: "61", to: "100"}, {from: "90"}]\
            """);
        assertThat(lints)
                .extracting(Lint::code)
                .containsExactly("LINT_BAND_GAP", "LINT_BAND_OVERLAP", "LINT_PARAMETER_UNKNOWN");
        assertThat(lints.get(0).text().zh()).startsWith("GR-T-001.ladder 第 2 行");
    }

    @Test
    void finds_bases_nobody_cites_and_parameters_of_rules_that_are_off() {
        List<Lint> lints = lint("""
            bases: {idle: {text: 某文, mark: M}}
            parameters: {GR-T-002.x: {value: 1}}
            rules: {GR-T-002: {enabled: false, reason: 不适用}}\
            """);
        assertThat(lints)
                .extracting(Lint::code)
                .containsExactlyInAnyOrder(
                        "LINT_BASIS_UNUSED", "LINT_PARAMETER_OF_DISABLED_RULE", "LINT_PARAMETER_UNKNOWN");
    }

    @Test
    void finds_unknown_form_fields_and_gate_changes_without_a_reason() {
        List<Lint> lints = lint("formFields: {goal: [projectNam]}\ngate: {VERDICT_FAIL: BLOCK}");
        assertThat(lints)
                .extracting(Lint::code)
                .containsExactlyInAnyOrder("LINT_FORM_FIELD_UNKNOWN", "LINT_REASON_MISSING");
    }

    @Test
    void has_nothing_to_say_of_a_careful_overlay() {
        assertThat(lint("""
            bases: {text: {text: 某文, mark: M}}
            parameters: {GR-T-001.limit: {value: 4, reason: 从严, bases: [text]}}
            rules: {GR-T-002: {enabled: false, reason: 不适用}}\
            """)).isEmpty();
    }

    @Test
    void names_the_line_of_a_value_out_of_range() {
        List<Lint> lints = lint("parameters:\n  GR-T-001.limit: {value: -1, reason: 从严}");
        assertThat(lints).extracting(Lint::code).containsExactly("PACK_RANGE");
        assertThat(lints.get(0).location()).isEqualTo("hubei.yaml:2");
        assertThat(lints.get(0).text().zh()).isEqualTo("GR-T-001.limit 的值 -1 超出范围 ≥ 0，请改正");
    }

    private static List<Lint> lint(String overlay) {
        Packs packs = Packs.of(List.of(base(), pack("hubei", "420000", overlay)));
        return new PackLinter(packs, TestPacks.DECLARED, RULES)
                .lint(DAY).stream()
                        .filter(lint -> lint.location().startsWith("hubei"))
                        .toList();
    }
}
