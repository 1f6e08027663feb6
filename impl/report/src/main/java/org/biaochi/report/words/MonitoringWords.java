// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.monitoring.MonitoringField;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.profile.Setting;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.supervision.DayUnit;
import org.biaochi.core.formula.Terms;
import org.biaochi.core.formula.score.ScoreTerms;
import org.biaochi.core.goal.Weight;
import org.biaochi.core.monitoring.MonitoredRow;
import org.biaochi.core.monitoring.MonitoringView;

/** What a monitoring report says beside its lights, in words. Pure functions. */
public final class MonitoringWords {
    private static final int LONGEST = 60;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final Parameter<Integer> DAYS = Parameter.of("PM-MON-116.days", ParameterType.INTEGER);
    private static final Parameter<String> UNIT = Parameter.of("PM-MON-116.unit", ParameterType.TEXT);

    private MonitoringWords() {}

    /**
     * That the weights of the indicators are neither 100 nor 100 less the weight of execution; empty if they are, or
     * one is missing.
     */
    public static Optional<LocalText> weights(MonitoringReport report, Profile profile) {
        List<MonitoredRow> rows = MonitoringView.KEY.compute(report, profile).rows();
        BigDecimal sum = BigDecimal.ZERO;
        for (MonitoredRow row : rows) {
            Weight weight = row.row().weight();
            if (!weight.isNumber()) {
                return Optional.empty();
            }
            sum = sum.add(weight.points());
        }
        BigDecimal execution = profile.compiled(Terms.KEY)
                .find(ScoreTerms.EXECUTION_WEIGHT)
                .map(weight -> weight.rounded(2))
                .orElse(BigDecimal.ZERO);
        boolean whole = sum.compareTo(WHOLE) == 0 || sum.add(execution).compareTo(WHOLE) == 0;
        if (rows.isEmpty() || report.goal().partial() || whole) {
            return Optional.empty();
        }
        String shown = sum.stripTrailingZeros().toPlainString();
        return Optional.of(new LocalText(
                "指标分值合计 " + shown + "，应为 100（预算执行率另占 "
                        + execution.stripTrailingZeros().toPlainString() + " 分的，应为 "
                        + WHOLE.subtract(execution).stripTrailingZeros().toPlainString()
                        + "）；目标完成度按所填分值折算，请核对分值",
                "the weights of the indicators add up to " + shown
                        + ", not to 100; completion is computed by them as they are, check them"));
    }

    /** Who does what until when about a red or yellow light, and on which basis (monitoring section 5). */
    public static LocalText steps(MonitoringReport report, Profile profile) {
        String department = said(report.goal().field(GoalField.DEPARTMENT));
        String unit = said(report.goal().field(GoalField.UNIT));
        String person = said(report.field(MonitoringField.RESPONSIBLE_PERSON));
        Optional<Integer> days = profile.find(DAYS);
        boolean working =
                profile.find(UNIT).filter(DayUnit.WORKING.name()::equals).isPresent();
        Setting<Integer> setting = profile.setting(DAYS);
        String bases = setting.bases().stream()
                .flatMap(id -> profile.basis(id).stream())
                .map(basis -> Wording.basis(basis).zh())
                .collect(Collectors.joining("、"));
        String zh = "财政部门发出通知；" + (department.isEmpty() ? "主管部门" : department) + "核查、答复"
                + days.map(n -> "（收到通知后 " + n + " 个" + (working ? "工作日" : "自然日") + "内"
                                + (bases.isEmpty() ? "" : "，依据：" + bases) + "）")
                        .orElse("")
                + "；" + (unit.isEmpty() ? "责任单位" : unit) + (person.isEmpty() ? "（责任人未填）" : "（" + person + "）")
                + "落实整改";
        String en = "finance sends the notice; " + (department.isEmpty() ? "the department" : department)
                + " checks and answers"
                + days.map(n -> " within " + n + (working ? " working days" : " calendar days"))
                        .orElse("")
                + "; " + (unit.isEmpty() ? "the unit" : unit) + (person.isEmpty() ? "" : " (" + person + ")")
                + " mends it";
        return new LocalText(zh, en);
    }

    private static String said(Typed cell) {
        return cell.isValue() ? Plain.of(cell.trimmed(), LONGEST) : "";
    }
}
