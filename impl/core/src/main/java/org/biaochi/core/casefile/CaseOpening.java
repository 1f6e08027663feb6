// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.casefile;

import org.biaochi.api.engine.MonitoringAlert;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.monitoring.MonitoringField;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.profile.ProfileRef;
import org.biaochi.api.rule.Figure;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.supervision.CaseEventColumn;
import org.biaochi.api.supervision.CaseEventKind;
import org.biaochi.api.supervision.CaseField;
import org.biaochi.api.supervision.CaseFile;
import org.biaochi.api.supervision.CaseState;
import org.biaochi.api.supervision.EvidenceColumn;

/** Opens the case of an alert with the evidence that it takes to raise it again (预警立案). Pure functions. */
public final class CaseOpening {
    private CaseOpening() {}

    /**
     * The case of an alert, OPEN.
     *
     * @param id the number that the host gives it
     * @param profile the profile under which the alert was raised
     * @throws IllegalArgumentException if the alert was not raised
     */
    public static CaseFile of(
            String id, MonitoringAlert alert, MonitoringReport report, ProfileRef profile, Handling by) {
        if (!alert.isRaised()) {
            throw new IllegalArgumentException(
                    "预警 " + alert.id() + " 没有成立，不能立案 / alert " + alert.id() + " was not raised: " + alert.measure());
        }
        PerformanceGoal goal = report.goal();
        CaseFile.Builder file = CaseFile.builder()
                .set(CaseField.CASE_ID, id)
                .set(CaseField.CASE_KIND, "预警")
                .set(CaseField.OBJECT_ID, goal.field(GoalField.PROJECT_CODE))
                .set(CaseField.OBJECT_NAME, goal.field(GoalField.PROJECT_NAME))
                .set(CaseField.UNIT, goal.field(GoalField.UNIT))
                .set(CaseField.DEPARTMENT, goal.field(GoalField.DEPARTMENT))
                .set(CaseField.WINDOW_START, report.field(MonitoringField.WINDOW_START))
                .set(CaseField.WINDOW_END, report.field(MonitoringField.WINDOW_END))
                .set(CaseField.RULE, alert.id())
                .set(CaseField.PROFILE, profile.id())
                .set(CaseField.PROFILE_VERSION, profile.version())
                .set(CaseField.METRIC, alert.figure().formula().toString())
                .set(CaseField.VALUE, alert.measure().get())
                .set(CaseField.OPERATOR, alert.operator())
                .set(CaseField.LIMIT, alert.limit())
                .set(CaseField.LIGHT, alert.light().name())
                .set(CaseField.ACTION, alert.action())
                .set(CaseField.PLACE, alert.place().toString())
                .set(CaseField.STATE, CaseState.OPEN.name());
        alert.figure().inputs().forEach(input -> file.input(evidence(input)));
        alert.figure().parameters().stream()
                .filter(parameter -> !parameter.text().isEmpty())
                .forEach(parameter -> file.input(evidence(parameter)));
        return file.event(Cells.of(CaseEventColumn.class)
                        .set(CaseEventColumn.EVENT, CaseEventKind.STEP.name())
                        .set(CaseEventColumn.STATE, CaseState.OPEN.name())
                        .set(CaseEventColumn.DATE, by.date().toString())
                        .set(CaseEventColumn.ACTOR, by.actor())
                        .set(CaseEventColumn.BODY, by.body())
                        .build())
                .build();
    }

    private static Cells<EvidenceColumn> evidence(Figure.Input input) {
        return Cells.of(EvidenceColumn.class)
                .set(EvidenceColumn.NAME, input.name())
                .set(EvidenceColumn.TEXT, input.text())
                .set(EvidenceColumn.SOURCE, input.source())
                .build();
    }
}
