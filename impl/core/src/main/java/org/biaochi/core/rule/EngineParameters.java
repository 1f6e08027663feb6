// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.rule;

import java.util.List;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterDeclaration;
import org.biaochi.api.profile.ParameterType;

/** The parameters that every engine reads. Their values stand in the central pack. */
public final class EngineParameters {
    /** Like findings of one rule on more rows than this become one (rulebook 1.3). */
    public static final Parameter<Integer> MERGE_THRESHOLD = Parameter.of("merge.threshold", ParameterType.INTEGER);

    private EngineParameters() {}

    /** The declarations. */
    public static List<ParameterDeclaration> declarations() {
        return List.of(ParameterDeclaration.of(MERGE_THRESHOLD)
                .unit("行")
                .meaning(new LocalText("同类问题超过多少行时合并为一条", "rows above which like findings become one"))
                .build());
    }
}
