// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.region;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiPredicate;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.BundleColumn;
import org.biaochi.api.supervision.Disclosure;
import org.biaochi.api.supervision.DisclosureField;
import org.biaochi.api.supervision.PublishedColumn;
import org.biaochi.api.supervision.RegionYear;
import org.biaochi.core.supervision.DisclosureView;
import org.biaochi.core.supervision.DisclosureView.Occasion;
import org.biaochi.core.supervision.SupervisionParameters;
import org.jspecify.annotations.Nullable;

/**
 * What a department publishes on an occasion (公开材料包): the parts that the profile asks for, project by project, without
 * those that an approved exemption frees. Numbers are those that were computed, never retyped. Pure.
 */
final class DisclosurePackage {
    private static final String SELF_EVALUATION = "绩效自评";
    private static final String EVALUATION = "绩效评价结果";

    private DisclosurePackage() {}

    /** The package of these projects under a profile; {@code given} is what was published, null if nothing is known of it. */
    static Disclosure of(
            RegionYear year,
            List<ProjectYear> projects,
            Profile profile,
            Occasion occasion,
            @Nullable Disclosure given) {
        boolean budget = occasion == Occasion.BUDGET;
        Disclosure.Builder issued = Disclosure.of(year).set(DisclosureField.OCCASION, budget ? "预算" : "决算");
        BiPredicate<String, String> exempt = (object, part) -> false;
        if (given != null) {
            issued.set(DisclosureField.DUE_DATE, given.field(DisclosureField.DUE_DATE));
            given.exemptions().forEach(issued::exemption);
            DisclosureView view = DisclosureView.KEY.compute(given, profile);
            exempt = (object, part) -> view.exempt(object, part).isTrue();
        }
        List<String> parts = profile.find(
                        budget ? SupervisionParameters.WITH_BUDGET : SupervisionParameters.WITH_FINAL_ACCOUNTS)
                .orElse(List.of());
        for (ProjectYear project : projects) {
            for (String part : parts) {
                if (exists(project, part) && !exempt.test(project.code, part)) {
                    part(issued, project, part);
                    number(issued, project, part);
                }
            }
        }
        return issued.build();
    }

    private static boolean exists(ProjectYear project, String part) {
        return switch (part) {
            case SELF_EVALUATION -> project.selfEvaluated;
            case EVALUATION -> project.evaluation != null;
            default -> true;
        };
    }

    private static void part(Disclosure.Builder issued, ProjectYear project, String part) {
        issued.part(Cells.of(BundleColumn.class)
                .set(BundleColumn.OBJECT_ID, project.code)
                .set(BundleColumn.OBJECT_NAME, project.name)
                .set(BundleColumn.PART, part)
                .set(BundleColumn.TITLE, project.name + part)
                .build());
    }

    /** The score that goes with a result. */
    private static void number(Disclosure.Builder issued, ProjectYear project, String part) {
        Value<BigDecimal> computed = switch (part) {
            case SELF_EVALUATION -> project.selfScore;
            case EVALUATION -> project.score;
            default -> Value.notApplicable(part);
        };
        if (computed.isPresent()) {
            String number = computed.get().toPlainString();
            issued.number(Cells.of(PublishedColumn.class)
                    .set(PublishedColumn.OBJECT_ID, project.code)
                    .set(PublishedColumn.OBJECT_NAME, project.name)
                    .set(PublishedColumn.ITEM, part.equals(EVALUATION) ? "绩效评价得分（重算）" : "绩效自评得分（重算）")
                    .set(PublishedColumn.VALUE, number)
                    .set(PublishedColumn.STORED, number)
                    .build());
        }
    }
}
