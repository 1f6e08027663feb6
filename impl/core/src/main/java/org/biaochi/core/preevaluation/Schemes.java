// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.preevaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.profile.Compiled;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.profile.Setting;
import org.biaochi.api.profile.Table;
import org.biaochi.api.subject.ObjectKind;
import org.biaochi.core.formula.Ladder;
import org.biaochi.core.table.ProfileTable;
import org.biaochi.core.text.Folding;

/** The schemes that a profile holds, built once per profile. Immutable. */
public final class Schemes {
    /** The schemes of a profile. */
    public static final Compiled<Schemes> KEY = Compiled.of("pre-evaluation schemes", Schemes::new);

    private static final String SCHEME = "scheme";

    private final Map<String, Scheme> byId;

    private Schemes(Profile profile) {
        ProfileTable heads = ProfileTable.of(profile, PreEvaluationParameters.SCHEMES);
        this.byId = heads.rowsBy(SCHEME, row -> {
            String id = heads.text(row, SCHEME);
            return new Scheme(
                    id,
                    heads.text(row, "name"),
                    subjectKind(heads, row),
                    dimensions(profile, id),
                    factors(profile, id),
                    bands(profile, id),
                    vetoRules(profile, id));
        });
    }

    private static Optional<ObjectKind> subjectKind(ProfileTable heads, int row) {
        String text = heads.text(row, "subjectType");
        Optional<ObjectKind> kind = Wordings.subjectKind(text);
        if (kind.isEmpty() && !text.isEmpty()) {
            throw heads.refused(row, "subjectType", " project 或 policy", "project or policy");
        }
        return kind;
    }

    private static List<Scheme.Dimension> dimensions(Profile profile, String scheme) {
        ProfileTable table = ProfileTable.of(profile, PreEvaluationParameters.DIMENSIONS);
        return table.rowsOf(SCHEME, scheme, row -> {
            String code = table.text(row, "code");
            return new Scheme.Dimension(
                    code,
                    table.text(row, "name"),
                    table.number(row, "max"),
                    table.flag(row, "vetoable"),
                    items(profile, scheme, code));
        });
    }

    private static List<Scheme.Item> items(Profile profile, String scheme, String dimension) {
        ProfileTable table = ProfileTable.of(profile, PreEvaluationParameters.ITEMS);
        List<Scheme.Item> items = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            if (table.is(row, SCHEME, scheme) && table.is(row, "dimension", dimension)) {
                items.add(new Scheme.Item(table.text(row, "code"), table.text(row, "name"), table.number(row, "max")));
            }
        }
        return items;
    }

    private static Map<String, BigDecimal> factors(Profile profile, String scheme) {
        ProfileTable table = ProfileTable.of(profile, PreEvaluationParameters.GRADE_FACTORS);
        Map<String, BigDecimal> factors = new HashMap<>();
        for (int row = 0; row < table.rows(); row++) {
            Optional<BigDecimal> factor = table.number(row, "factor");
            if (table.is(row, SCHEME, scheme) && factor.isPresent()) {
                factors.put(table.text(row, "grade"), factor.get());
            }
        }
        return factors;
    }

    private static Optional<Ladder<String>> bands(Profile profile, String scheme) {
        Setting<Table> setting = profile.setting(PreEvaluationParameters.CONCLUSION_BANDS);
        List<Map<String, String>> rows = setting.value().map(Table::rows).orElse(List.of()).stream()
                .filter(row -> Folding.normalise(row.getOrDefault("group", "")).equals(scheme))
                .toList();
        try {
            return rows.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            Ladder.read(new Table(rows), "conclusion", text -> Optional.of(Folding.normalise(text))));
        } catch (ConfigurationException refused) {
            throw new ConfigurationException(refused.code(), setting.location(), refused.text());
        }
    }

    private static List<Scheme.VetoRule> vetoRules(Profile profile, String scheme) {
        ProfileTable table = ProfileTable.of(profile, PreEvaluationParameters.VETO_RULES);
        return table.rowsOf(
                SCHEME,
                scheme,
                row -> new Scheme.VetoRule(
                        table.text(row, "code"), table.text(row, "dimension"), table.text(row, "conclusion")));
    }

    /** The scheme with this id. */
    public Optional<Scheme> of(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All schemes in the order of the profile. */
    public Collection<Scheme> all() {
        return byId.values();
    }
}
