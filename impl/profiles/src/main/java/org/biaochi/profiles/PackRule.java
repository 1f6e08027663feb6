// SPDX-License-Identifier: Apache-2.0
package org.biaochi.profiles;

import java.util.List;
import org.biaochi.api.basis.Severity;
import org.biaochi.api.profile.UndecidedPolicy;
import org.biaochi.api.subject.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What a pack says of a rule; a null part is left as the layers above have it.
 *
 * @param stage the stage under which the pack lists it
 * @param enabled whether the rule is asked
 * @param optional whether it is left out where nobody supplies it
 * @param waivable whether an approved waiver lifts its findings
 * @param severity the base severity
 * @param other the severity of the findings that the rule card sets apart, heavier or lighter than the base one
 * @param policy what being undecided asks for
 * @param bases ids of the bases that replace those of the rule card
 * @param reason why; empty if the pack does not say
 * @param location file and line
 */
record PackRule(
        Stage stage,
        @Nullable Boolean enabled,
        @Nullable Boolean optional,
        @Nullable Boolean waivable,
        @Nullable Severity severity,
        @Nullable Severity other,
        @Nullable UndecidedPolicy policy,
        @Nullable List<String> bases,
        String reason,
        String location) {}
