// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.describe;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.basis.Severity;
import org.biaochi.api.engine.EngineDescription;
import org.biaochi.api.profile.ParameterDeclaration;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.rule.RuleCard;
import org.biaochi.core.rule.SharedParameters;
import org.biaochi.profiles.Lint;
import org.biaochi.profiles.PackLinter;
import org.biaochi.profiles.Packs;
import org.biaochi.profiles.ResolvedProfile;

/** What the linter says of the packs of a profile, given the rules that are installed. */
public final class ProfileLints {
    private ProfileLints() {}

    /** All that it says, the errors among it. */
    public static List<Lint> of(Profile profile, EngineDescription engine) {
        if (!(profile instanceof ResolvedProfile resolved)) {
            return List.of();
        }
        List<ParameterDeclaration> declared = new ArrayList<>(SharedParameters.declarations());
        List<RuleId> rules = new ArrayList<>();
        for (RuleCard card : engine.rules()) {
            declared.addAll(card.parameters());
            rules.add(card.rule());
        }
        return new PackLinter(Packs.of(resolved.packs()), declared, rules)
                .lint(profile.ref().asOf());
    }

    /** Those that keep a pack from being used. */
    public static List<Lint> errors(List<Lint> lints) {
        return lints.stream().filter(lint -> lint.severity() == Severity.ERROR).toList();
    }
}
