// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.evaluation.report;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.biaochi.api.evaluation.NodeRole;
import org.biaochi.api.profile.Compiled;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.subject.ObjectKind;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.table.ProfileTable;

/** The frameworks that a profile holds, built once per profile. Immutable. */
public final class Frameworks {
    /** The frameworks of a profile. */
    public static final Compiled<Frameworks> KEY = Compiled.of("evaluation frameworks", Frameworks::new);

    private static final String FRAMEWORK = "framework";
    private static final String PARENT = "parent";

    private final Map<String, Framework> byId;

    private Frameworks(Profile profile) {
        ProfileTable heads = ProfileTable.of(profile, ReportParameters.FRAMEWORKS);
        this.byId = heads.rowsBy(FRAMEWORK, row -> {
            String id = heads.text(row, FRAMEWORK);
            return new Framework(
                    id,
                    heads.text(row, "name"),
                    heads.constant(row, "objectKind", ObjectKind.values()),
                    heads.flag(row, "comparable"),
                    nodes(profile, id),
                    materials(profile, id));
        });
    }

    private static List<Framework.Node> nodes(Profile profile, String framework) {
        ProfileTable table = ProfileTable.of(profile, ReportParameters.FRAMEWORK);
        Set<String> above = new HashSet<>();
        return table.rowsOf(FRAMEWORK, framework, row -> {
            String parent = table.text(row, PARENT);
            if (!parent.isEmpty() && !above.contains(parent)) {
                throw table.refused(row, PARENT, "写在前面的指标的编号", "the id of a node that stands above");
            }
            above.add(table.text(row, "id"));
            return new Framework.Node(
                    table.text(row, "id"),
                    parent,
                    table.text(row, "name"),
                    table.constant(row, "role", NodeRole.values()),
                    table.number(row, "weight").map(Rational::of),
                    table.text(row, "formula"),
                    table.number(row, "threshold").map(Rational::of),
                    table.number(row, "slope").map(Rational::of));
        });
    }

    private static List<String> materials(Profile profile, String framework) {
        ProfileTable table = ProfileTable.of(profile, ReportParameters.MATERIALS);
        return table.rowsOf(FRAMEWORK, framework, row -> table.text(row, "material"));
    }

    /** The framework with this id, or of this name. */
    public Optional<Framework> of(String text) {
        Framework known = byId.get(text);
        return known != null
                ? Optional.of(known)
                : all().stream()
                        .filter(framework -> framework.name().equals(text))
                        .findFirst();
    }

    /** All frameworks in the order of the profile. */
    public Collection<Framework> all() {
        return byId.values();
    }
}
