// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.evaluation.Engagement;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.evaluation.MemberColumn;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Place;
import org.biaochi.core.evaluation.report.EvaluationView;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.logic.Truth;
import org.biaochi.core.text.Excerpt;

/** PM-EVA-206: everybody in the team is on the registered staff of the institution, so that nothing is sub-contracted. */
final class UnregisteredMember extends EngagementRule {
    private static final Place TEAM = Evaluation.ENGAGEMENT.child(Engagement.TEAM.key());

    UnregisteredMember() {
        super("PM-EVA-206");
    }

    @Override
    Conclusion judge(Engagement engagement, EvaluationView view, RuleContext<Evaluation> context) {
        if (engagement.registeredTeam().isAbsent()) {
            return Conclusion.undecided(Missing.field(Engagement.REGISTERED_TEAM.key()));
        }
        if (engagement.team().isEmpty()) {
            return Conclusion.undecided(Missing.field(Engagement.TEAM.key()));
        }
        List<Defect> defects = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        for (int i = 0; i < engagement.team().size(); i++) {
            context.step(1);
            Cells<MemberColumn> member = engagement.team().get(i);
            String name = name(member);
            String id = id(member);
            if (name.isEmpty() && id.isEmpty()) {
                missing.add(Missing.field(MemberColumn.NAME.key()));
                continue;
            }
            Truth registered = Truth.any(
                    engagement.registeredTeam().list(), known -> Names.same(id, name, id(known), name(known)));
            if (registered.isFalse()) {
                defects.add(
                        Defect.at(TEAM.child(i)).with(Arguments.of("name", Excerpt.brief(name.isEmpty() ? id : name))));
            } else if (registered.isUnknown()) {
                missing.add(Missing.field((name.isEmpty() ? MemberColumn.NAME : MemberColumn.ID).key()));
            }
        }
        return Conclusion.of(defects, missing.stream().distinct().sorted().toList());
    }

    private static String name(Cells<MemberColumn> member) {
        return Reading.text(member.get(MemberColumn.NAME));
    }

    private static String id(Cells<MemberColumn> member) {
        return Reading.text(member.get(MemberColumn.ID));
    }
}
