// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.monitoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.profile.Compiled;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.profile.Setting;
import org.biaochi.api.profile.Table;
import org.biaochi.core.formula.Rational;

/**
 * The alert rows (预警规则) of a profile, read once: each becomes a typed test on the result of a formula. Any number of rows; no
 * expression language. Immutable; any number of threads.
 */
public final class AlertRows {
    /** The rows of a profile. */
    public static final Compiled<AlertRows> KEY = Compiled.of("alert rows", AlertRows::new);

    private static final String OPERATOR = "operator";

    private final List<AlertRow> rows = new ArrayList<>();
    private final List<AlertGroup> groups = new ArrayList<>();

    private AlertRows(Profile profile) {
        Setting<Table> setting = profile.setting(MonitoringParameters.ALERTS);
        Table table = setting.value().orElse(new Table(List.of()));
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < table.rows().size(); i++) {
            Cells cells = new Cells(table, i, setting.location());
            AlertRow row = cells.read();
            if (!ids.add(row.id())) {
                throw cells.refused("id", "与前面的行重复", "stands above already");
            }
            add(row, i);
        }
    }

    private void add(AlertRow row, int position) {
        rows.add(row);
        for (AlertGroup group : groups) {
            if (group.metric() == row.metric() && group.scope() == row.scope()) {
                group.add(row, position);
                return;
            }
        }
        groups.add(new AlertGroup(row, position));
    }

    /** The rows in the order of the profile. */
    public List<AlertRow> rows() {
        return List.copyOf(rows);
    }

    /** The row of this id; empty if there is none. */
    public Optional<AlertRow> row(String id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /** The rows that look at the same result. */
    List<AlertGroup> groups() {
        return groups;
    }

    /** The cells of one row; what makes no sense is refused with its row. */
    private record Cells(Table table, int row, String location) {
        AlertRow read() {
            AlertMetric metric = AlertMetric.of(text("metric"))
                    .orElseThrow(() -> refused("metric", "不是可以预警的公式", "is no formula that alerts can look at"));
            AlertScope scope = one("scope", AlertScope.values());
            if (!metric.scopes().contains(scope)) {
                throw refused(
                        "scope",
                        "与 " + metric + " 不配，" + metric + " 只能写 " + metric.scopes(),
                        "does not fit " + metric + ", which takes " + metric.scopes());
            }
            AlertOperator operator = AlertOperator.of(text(OPERATOR))
                    .orElseThrow(() -> refused(OPERATOR, "不是 < <= > >= = != 之一", "is none of < <= > >= = !="));
            String limit = metric.isNumber() ? number() : word(metric, operator);
            return new AlertRow(
                    id(),
                    metric,
                    scope,
                    operator,
                    limit,
                    one("light", Light.values()),
                    text("action"),
                    text("together"));
        }

        private String text(String column) {
            return table.cell(row, column).strip();
        }

        private String id() {
            if (text("id").isEmpty()) {
                throw refused("id", "不能空着", "is blank");
            }
            return text("id");
        }

        private String number() {
            try {
                return Rational.of(new BigDecimal(text("limit"))).toString();
            } catch (NumberFormatException notANumber) {
                throw refused("limit", "应为数字", "must be a number");
            }
        }

        private String word(AlertMetric metric, AlertOperator operator) {
            if (!metric.words().contains(text("limit"))) {
                throw refused("limit", "应为 " + metric.words() + " 之一", "must be one of " + metric.words());
            }
            if (!operator.takesWords()) {
                throw refused(
                        OPERATOR,
                        "不能用来比较 " + metric + " 的文字结果，请写 = 或 !=",
                        "cannot compare words of " + metric + "; write = or !=");
            }
            return text("limit");
        }

        private <E extends Enum<E>> E one(String column, E[] constants) {
            for (E constant : constants) {
                if (constant.name().equals(text(column))) {
                    return constant;
                }
            }
            throw refused(column, "应为 " + List.of(constants) + " 之一", "must be one of " + List.of(constants));
        }

        ConfigurationException refused(String column, String zh, String en) {
            String id = MonitoringParameters.ALERTS.id();
            return new ConfigurationException(
                    "PARAMETER_TABLE",
                    location,
                    new LocalText(
                            "参数 " + id + " 第 " + (row + 1) + " 行的 " + column + " “" + text(column) + "”" + zh,
                            "row " + (row + 1) + " of " + id + ": " + column + " \"" + text(column) + "\" " + en));
        }
    }
}
