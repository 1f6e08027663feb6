// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.casefile;

import java.util.List;
import java.util.Optional;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterDeclaration;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.profile.Profile;

/** The parameters of handling cases, shared by all rules. Their values stand in the packs. */
public final class CaseParameters {
    /** After how many days past its deadline a case is handed to the next level. */
    public static final Parameter<Integer> ESCALATE_DAYS = Parameter.of("casefile.escalateDays", ParameterType.INTEGER);

    /** The bodies that a case is handed to, from the first level up; an open list. */
    public static final Parameter<List<String>> LEVELS = Parameter.of("casefile.levels", ParameterType.WORDS);

    /** What is proposed for an alert that was not answered in time; the rule on such alerts declares it. */
    private static final Parameter<String> AUTO_ACTION = Parameter.of("PM-MON-116.autoAction", ParameterType.TEXT);

    private CaseParameters() {}

    static Optional<String> autoAction(Profile profile) {
        return profile.find(AUTO_ACTION);
    }

    /** The declarations. */
    public static List<ParameterDeclaration> declarations() {
        return List.of(
                ParameterDeclaration.of(ESCALATE_DAYS)
                        .domain("integer 0..")
                        .unit("天")
                        .meaning(new LocalText(
                                "逾期多少天升级督办（自然日）",
                                "calendar days past the deadline after which a case goes one level up"))
                        .build(),
                ParameterDeclaration.of(LEVELS)
                        .meaning(new LocalText(
                                "督办逐级移交的单位，从第一级起", "the bodies a case is handed to, from the first level up"))
                        .build());
    }
}
