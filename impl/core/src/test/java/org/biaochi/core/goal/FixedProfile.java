// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.goal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.biaochi.api.basis.LegalBasis;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.profile.Compiled;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.profile.ProfileRef;
import org.biaochi.api.profile.RuleSetting;
import org.biaochi.api.profile.Setting;
import org.biaochi.api.profile.Table;
import org.biaochi.api.review.GateDecision;
import org.biaochi.api.review.ReviewItem;

/** A profile of a few values, for tests of readings. */
public final class FixedProfile implements Profile {
    private final Map<Parameter<?>, Object> values = new HashMap<>();
    private final Map<Compiled<?>, Object> compiled = new HashMap<>();
    private final Map<String, GateDecision> gate = new TreeMap<>();
    private Set<String> formFields = Set.of();

    /** The taxonomies, aliases and fund labels that the tests of this package use. */
    public static FixedProfile usual() {
        return new FixedProfile()
                .with(
                        GoalParameters.TAXONOMY_NODES,
                        table(
                                "version,l1,l2",
                                "2015,产出,数量",
                                "2015,产出,质量",
                                "2015,产出,时效",
                                "2015,产出,成本",
                                "2015,效益,经济效益",
                                "2015,效益,社会效益",
                                "2015,效益,生态效益",
                                "2015,效益,可持续影响",
                                "2015,满意度,服务对象满意度",
                                "2021,成本,经济成本"))
                .with(
                        GoalParameters.TAXONOMY_ALIASES,
                        table(
                                "level,text,under,l1,l2",
                                "l1,项目产出,,产出,",
                                "l1,项目完成,,产出,",
                                "l1,项目效益,,效益,",
                                "l2,环境效益,,,生态效益",
                                "l2,可持续效益,,,可持续影响",
                                "l2,进度,,,时效",
                                "l2,满意度,,,服务对象满意度",
                                "l2,社会公众或服务对象满意度,,,服务对象满意度",
                                "l2,服务对象满意度,效益,满意度,服务对象满意度",
                                "l2,产出指标/质量指标,,产出,质量"))
                .with(
                        GoalParameters.FUND_LABELS,
                        table(
                                "label,role",
                                "资金总额,total",
                                "年度资金总额,annualTotal",
                                "中期资金总额,overallTotal",
                                "财政拨款,source",
                                "上年结转资金,source",
                                "其他资金,other",
                                "预算执行率,execution"));
    }

    /** A table from lines of cells. */
    public static Table table(String header, String... rows) {
        String[] columns = header.split(",");
        return new Table(Stream.of(rows)
                .map(row -> row.split(",", -1))
                .map(cells -> Stream.iterate(0, i -> i + 1)
                        .limit(columns.length)
                        .collect(Collectors.toMap(i -> columns[i], i -> cells[i])))
                .toList());
    }

    /** The same with one more value. */
    public <T> FixedProfile with(Parameter<T> parameter, T value) {
        values.put(parameter, value);
        return this;
    }

    /** The same with one more cause at the gate. */
    public FixedProfile with(String cause, GateDecision decision) {
        gate.put(cause, decision);
        return this;
    }

    FixedProfile carrying(String... fields) {
        formFields = Set.of(fields);
        return this;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> Setting<T> setting(Parameter<T> parameter) {
        return values.containsKey(parameter)
                ? Setting.of((T) values.get(parameter), "fixed", "fixed:1", List.of())
                : Setting.unset();
    }

    @Override
    public Set<String> formFields(String form) {
        return formFields;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <V> V compiled(Compiled<V> key) {
        Object known = compiled.get(key);
        if (known == null) {
            known = key.build(this);
            compiled.put(key, known);
        }
        return (V) known;
    }

    @Override
    public ProfileRef ref() {
        return new ProfileRef("fixed", "1.0.0", "sha256:0", LocalDate.of(2025, 9, 1));
    }

    @Override
    public List<String> layers() {
        return List.of("fixed");
    }

    @Override
    public List<RuleSetting> rules() {
        return List.of();
    }

    @Override
    public Optional<RuleSetting> rule(RuleId rule) {
        return Optional.empty();
    }

    @Override
    public Optional<List<LegalBasis>> basesOf(RuleId rule) {
        return Optional.empty();
    }

    @Override
    public Optional<LegalBasis> basis(String id) {
        return Optional.empty();
    }

    @Override
    public Set<String> requiredFacts() {
        return Set.of();
    }

    @Override
    public Map<String, GateDecision> gate() {
        return gate;
    }

    @Override
    public Map<ReviewItem, BigDecimal> machineShares() {
        return Map.of();
    }
}
