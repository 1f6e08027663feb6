// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.basis.Severity;
import org.biaochi.api.engine.EngineDescription;
import org.biaochi.api.profile.ParameterDeclaration;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.rule.RuleCard;
import org.biaochi.core.rule.SharedParameters;
import org.biaochi.core.yaml.Nearest;
import org.biaochi.profiles.Lint;
import org.biaochi.profiles.Pack;
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
        List<RuleId> rules = engine.rules().stream().map(RuleCard::rule).toList();
        return new PackLinter(Packs.of(resolved.packs()), declared(engine), rules)
                .lint(profile.ref().asOf());
    }

    /** The parameters that a pack sets and no installed rule declares, though one has a name much like theirs. */
    public static List<Lint> misspelt(Profile profile, EngineDescription engine) {
        if (!(profile instanceof ResolvedProfile resolved)) {
            return List.of();
        }
        Set<String> declared = new TreeSet<>();
        declared(engine).forEach(each -> declared.add(each.parameter().id()));
        List<Lint> misspelt = new ArrayList<>();
        for (Pack pack : resolved.packs()) {
            pack.parameterLocations().forEach((id, location) -> {
                Optional<String> meant = declared.contains(id) ? Optional.empty() : Nearest.to(id, declared);
                meant.ifPresent(name -> misspelt.add(new Lint(
                        "LINT_PARAMETER_UNKNOWN",
                        location,
                        Severity.WARNING,
                        new LocalText(
                                "没有参数 " + id + "，这一行不起作用，是否想写 " + name + "？",
                                "there is no parameter " + id + ", so the line does nothing; did you mean " + name
                                        + "?"))));
            });
        }
        return misspelt;
    }

    private static List<ParameterDeclaration> declared(EngineDescription engine) {
        List<ParameterDeclaration> declared = new ArrayList<>(SharedParameters.declarations());
        engine.rules().forEach(card -> declared.addAll(card.parameters()));
        return declared;
    }

    /** Those that keep a pack from being used. */
    public static List<Lint> errors(List<Lint> lints) {
        return lints.stream().filter(lint -> lint.severity() == Severity.ERROR).toList();
    }
}
