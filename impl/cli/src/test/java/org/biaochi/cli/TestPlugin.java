// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli;

import java.util.List;
import org.biaochi.api.basis.BasisKind;
import org.biaochi.api.basis.LegalBasis;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterDeclaration;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.profile.Table;
import org.biaochi.api.profile.TableShape;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.RuleCard;
import org.biaochi.api.spi.Environment;
import org.biaochi.api.spi.ProviderDescriptor;
import org.biaochi.api.spi.Rule;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.spi.RuleProvider;
import org.biaochi.api.spi.Scope;
import org.biaochi.api.spi.SpiVersion;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;

/**
 * A small plug-in with a pack of its own, so that outputs do not move when the built-in rules do: a project name must be
 * there (error), an indicator should have a value (warning), the annual goal decides a third rule (undecided without it).
 */
final class TestPlugin implements RuleProvider {
    static final Parameter<Integer> SHORTEST = Parameter.of("TT-NAME-001.shortest", ParameterType.INTEGER);

    /** The test profile says nothing of it. */
    static final Parameter<Table> CAPS = Parameter.of("TT-TEXT-001.caps", ParameterType.TABLE);

    static final String PACK = """
            id: test
            version: 1.2.0
            name: {zh: 测试要求, en: Test profile}
            region: "990000"
            validFrom: 2015-01-01
            bases:
              own: {text: 本产品规则, jurisdiction: CN, kind: own, verified: false}
            formFields: {goal: [projectName, annualGoal, l1, l2, name, value]}
            gate: {VERDICT_PASS: PASS, UNWAIVED_WARNING: PASS_WITH_FIX, VERDICT_UNDECIDED: PASS_WITH_FIX, VERDICT_FAIL: RESUBMIT}
            machineShares: {W1: 0.9, W2: 0.5, W3: 0.15, W4: 0.6, W5: 0.35, W6: 0.35, W7: 0.15, W8: 0.1}
            parameters:
              merge.threshold: 5
              TT-NAME-001.shortest: {value: 2, bases: [own], reason: 测试}
            rules:
              TT-NAME-001: error
              TT-ROW-001: warning
              TT-TEXT-001: error
            """;

    @Override
    public ProviderDescriptor descriptor() {
        return ProviderDescriptor.of("org.example.test", "3.1.0", SpiVersion.MAJOR, SpiVersion.MINOR)
                .cards(List.of(
                        card("TT-NAME-001", "goal", "项目名称过短", "Project name too short")
                                .parameters(List.of(ParameterDeclaration.of(SHORTEST)
                                        .unit("字")
                                        .meaning(new LocalText("最少字数", "fewest characters"))
                                        .build()))
                                .message(
                                        "default",
                                        new LocalText(
                                                "项目名称“{name}”少于 {shortest} 个字。",
                                                "The project name \"{name}\" has fewer than {shortest} characters."))
                                .build(),
                        card("TT-ROW-001", "indicator", "缺指标值", "Value missing")
                                .message("default", new LocalText("没有填指标值。", "No value."))
                                .build(),
                        card("TT-TEXT-001", "goal", "年度目标不明", "Annual goal unclear")
                                .parameters(List.of(ParameterDeclaration.of(CAPS)
                                        .shape(TableShape.table()
                                                .bands("0", "100")
                                                .column("cap", "integer 0..100")
                                                .build())
                                        .meaning(new LocalText("执行率对应的最高分", "highest score by execution rate"))
                                        .build()))
                                .message("default", new LocalText("年度目标不明确。", "The annual goal is unclear."))
                                .build()))
                .build();
    }

    private static RuleCard.Builder card(String id, String scope, String zh, String en) {
        return RuleCard.of(RuleId.of(id), scope)
                .title(new LocalText(zh, en))
                .what(new LocalText(zh + "时触发", "Fires when: " + en))
                .why(new LocalText("测试用", "For tests"))
                .falsePositives(new LocalText("无", "None"))
                .verify(new LocalText("看表格", "Look at the form"))
                .remedy(new LocalText("补上", "Fill it in"))
                .bases(List.of(
                        LegalBasis.of("doc", "财预〔2015〕88号 第二十五条")
                                .jurisdiction("CN")
                                .build(),
                        LegalBasis.of("own", "本产品规则").kind(BasisKind.OWN_CHOICE).build()));
    }

    @Override
    public List<Rule<?, ?>> create(Environment environment) {
        return List.of(new NameRule(), new RowRule(), new TextRule());
    }

    private static final class NameRule implements Rule<PerformanceGoal, PerformanceGoal> {
        @Override
        public RuleId id() {
            return RuleId.of("TT-NAME-001");
        }

        @Override
        public Scope<PerformanceGoal, PerformanceGoal> scope() {
            return Scope.GOAL;
        }

        @Override
        public Conclusion check(PerformanceGoal goal, RuleContext<PerformanceGoal> context) {
            String name = goal.name().text();
            int shortest = context.value(SHORTEST);
            return name.length() >= shortest
                    ? Conclusion.passed()
                    : Conclusion.failed(Defect.at(Place.ROOT.child(GoalField.PROJECT_NAME.key()))
                            .with(Arguments.of("name", name).with("shortest", shortest)));
        }
    }

    private static final class RowRule implements Rule<PerformanceGoal, Indicator> {
        @Override
        public RuleId id() {
            return RuleId.of("TT-ROW-001");
        }

        @Override
        public Scope<PerformanceGoal, Indicator> scope() {
            return Scope.INDICATOR;
        }

        @Override
        public Conclusion check(Indicator row, RuleContext<PerformanceGoal> context) {
            return row.value().isValue()
                    ? Conclusion.passed()
                    : Conclusion.failed(Defect.at(row.place().child(IndicatorField.VALUE.key())));
        }
    }

    private static final class TextRule implements Rule<PerformanceGoal, PerformanceGoal> {
        @Override
        public RuleId id() {
            return RuleId.of("TT-TEXT-001");
        }

        @Override
        public Scope<PerformanceGoal, PerformanceGoal> scope() {
            return Scope.GOAL;
        }

        @Override
        public Conclusion check(PerformanceGoal goal, RuleContext<PerformanceGoal> context) {
            Typed text = goal.field(GoalField.ANNUAL_GOAL);
            return text.isValue() ? Conclusion.passed() : Conclusion.undecided(Missing.field("annualGoal"));
        }
    }
}
