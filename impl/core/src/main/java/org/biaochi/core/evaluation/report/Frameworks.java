// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.evaluation.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        Map<String, Framework> frameworks = new LinkedHashMap<>();
        ProfileTable heads = ProfileTable.of(profile, ReportParameters.FRAMEWORKS);
        for (int row = 0; row < heads.rows(); row++) {
            String id = heads.text(row, FRAMEWORK);
            frameworks.put(
                    id,
                    new Framework(
                            id,
                            heads.text(row, "name"),
                            constant(heads, row, "objectKind", ObjectKind.values()),
                            heads.flag(row, "comparable"),
                            nodes(profile, id),
                            materials(profile, id)));
        }
        this.byId = Collections.unmodifiableMap(frameworks);
    }

    private static List<Framework.Node> nodes(Profile profile, String framework) {
        ProfileTable table = ProfileTable.of(profile, ReportParameters.FRAMEWORK);
        List<String> ids = new ArrayList<>();
        List<Framework.Node> nodes = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            if (table.is(row, FRAMEWORK, framework)) {
                String parent = table.text(row, PARENT);
                if (!parent.isEmpty() && !ids.contains(parent)) {
                    throw table.refused(row, PARENT, "写在前面的指标的编号", "the id of a node that stands above");
                }
                ids.add(table.text(row, "id"));
                nodes.add(new Framework.Node(
                        table.text(row, "id"),
                        parent,
                        table.text(row, "name"),
                        constant(table, row, "role", NodeRole.values()),
                        table.number(row, "weight").map(Rational::of),
                        table.text(row, "formula"),
                        table.number(row, "threshold").map(Rational::of),
                        table.number(row, "slope").map(Rational::of)));
            }
        }
        return nodes;
    }

    private static List<String> materials(Profile profile, String framework) {
        ProfileTable table = ProfileTable.of(profile, ReportParameters.MATERIALS);
        List<String> materials = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            if (table.is(row, FRAMEWORK, framework)) {
                materials.add(table.text(row, "material"));
            }
        }
        return materials;
    }

    private static <E extends Enum<E>> Optional<E> constant(ProfileTable table, int row, String column, E[] values) {
        String text = table.text(row, column);
        for (E value : values) {
            if (value.name().equals(text)) {
                return Optional.of(value);
            }
        }
        if (!text.isEmpty()) {
            String known =
                    String.join("、", Arrays.stream(values).map(Enum::name).toList());
            throw table.refused(row, column, " " + known + " 之一", "one of " + known);
        }
        return Optional.empty();
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
