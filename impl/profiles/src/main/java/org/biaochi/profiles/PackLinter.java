// SPDX-License-Identifier: Apache-2.0
package org.biaochi.profiles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.basis.Severity;
import org.biaochi.api.engine.Context;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.profile.ParameterDeclaration;
import org.biaochi.api.profile.Profile;
import org.biaochi.core.formula.Terms;
import org.biaochi.core.formula.score.Grades;
import org.biaochi.core.linkage.LinkageParameters;
import org.biaochi.core.linkage.LinkageTable;
import org.biaochi.core.rule.SharedTables;
import org.biaochi.core.yaml.Nearest;

/**
 * Looks for mistakes in packs that can be read: names nobody knows, tables with gaps, bases nobody uses, reasons that are missing.
 * What would keep a pack from being resolved is reported as an error under the code of the refusal. Not changed after
 * construction; any number of threads.
 */
public final class PackLinter {
    private static final Set<String> OTHER_FIELDS = Set.of("fundSources", "tasks", "progressPlan");

    private final Packs packs;
    private final Map<String, ParameterDeclaration> declarations = new TreeMap<>();
    private final Collection<ParameterDeclaration> declared;
    private final Set<String> rules = new TreeSet<>();
    private final Set<String> fields = new TreeSet<>(OTHER_FIELDS);

    /**
     * Prepares a check.
     *
     * @param packs all packs, so that layers can be followed
     * @param declared the parameters that the installed rules and the product declare
     * @param rules the installed rules
     */
    public PackLinter(Packs packs, Collection<ParameterDeclaration> declared, Collection<RuleId> rules) {
        this.packs = packs;
        this.declared = List.copyOf(declared);
        declared.forEach(declaration -> declarations.put(declaration.parameter().id(), declaration));
        rules.forEach(rule -> this.rules.add(rule.toString()));
        for (GoalField field : GoalField.values()) {
            fields.add(field.key());
        }
        for (IndicatorField field : IndicatorField.values()) {
            fields.add(field.key());
        }
    }

    /** Everything found in all packs, resolved on a day; by file, errors first. */
    public List<Lint> lint(LocalDate day) {
        List<Lint> lints = new ArrayList<>();
        for (Pack pack : packs.all()) {
            lint(pack, day, lints);
        }
        return List.copyOf(lints);
    }

    private void lint(Pack pack, LocalDate day, List<Lint> all) {
        List<Lint> lints = new ArrayList<>();
        boolean valid = pack.startedBy(day) && !pack.endedBefore(day);
        if (valid && pack.supplements().isEmpty()) {
            try {
                Profile profile =
                        packs.resolve(Context.profile(pack.coordinate()).on(day), declared);
                SharedTables.all().forEach(profile::compiled);
                grades(pack, profile, lints);
            } catch (ConfigurationException refused) {
                lints.add(new Lint(refused.code(), refused.location(), Severity.ERROR, refused.text()));
            }
        }
        pack.parameters().forEach((id, said) -> parameter(pack, id, said, lints));
        pack.rules().forEach((rule, said) -> rule(pack, rule, said, lints));
        pack.formFields().forEach((form, keys) -> keys.forEach(key -> formField(pack, form, key, lints)));
        bases(pack, lints);
        gate(pack, lints);
        lints.sort(Comparator.comparing(Lint::severity));
        all.addAll(lints);
    }

    /** A grade that no row of the linkage table serves leads to nothing, and nobody would notice. */
    private static void grades(Pack pack, Profile profile, List<Lint> lints) {
        PackParameter said = pack.parameters().get(LinkageParameters.TABLE.id());
        if (said == null) {
            return;
        }
        List<String> without = profile.compiled(LinkageTable.KEY).without(Grades.words(profile.compiled(Terms.KEY)));
        if (!without.isEmpty()) {
            lints.add(warning(
                    "LINT_TABLE_GRADE_MISSING",
                    said.location(),
                    LinkageParameters.TABLE.id() + " 没有等级“" + String.join("”“", without)
                            + "”的兜底行（评价类别、项目类别、满意度都空着），这些等级的结果可能没有措施，请补上",
                    LinkageParameters.TABLE.id() + " has no row that fits every result of grade "
                            + String.join(", ", without) + "; add one each"));
        }
    }

    private void parameter(Pack pack, String id, PackParameter said, List<Lint> lints) {
        ParameterDeclaration declaration = declarations.get(id);
        if (declaration == null) {
            lints.add(warning(
                    "LINT_PARAMETER_UNKNOWN",
                    said.location(),
                    "没有已安装的规则声明参数 " + id + Nearest.zh(id, declarations.keySet()),
                    "no installed rule declares " + id + Nearest.en(id, declarations.keySet())));
        }
        boolean overrides = isOverlay(pack) && inAnyOther(pack, id);
        if (overrides && said.reason().isBlank()) {
            lints.add(warning(
                    "LINT_REASON_MISSING",
                    said.location(),
                    "调整上级参数 " + id + " 请写明 reason",
                    "say in reason why " + id + " differs from above"));
        }
        said.values().forEach(value -> lints.addAll(TableLints.of(id, declaration, value)));
        for (DatedValue value : said.values()) {
            Optional<LocalText> flaw =
                    declaration == null ? Optional.empty() : Domains.flaw(declaration, value.value());
            boolean told = lints.stream().anyMatch(lint -> lint.location().equals(value.location()));
            if (flaw.isPresent() && !told) {
                lints.add(new Lint("PACK_RANGE", value.location(), Severity.ERROR, flaw.get()));
            }
        }
    }

    private void rule(Pack pack, RuleId rule, PackRule said, List<Lint> lints) {
        String id = rule.toString();
        if (!rules.contains(id) && !Boolean.TRUE.equals(said.optional())) {
            lints.add(warning(
                    "LINT_RULE_UNKNOWN",
                    said.location(),
                    "没有安装规则 " + id + Nearest.zh(id, rules),
                    "no rule " + id + " is installed" + Nearest.en(id, rules)));
        }
        if (Boolean.FALSE.equals(said.enabled())) {
            for (String parameter : pack.parameters().keySet()) {
                if (parameter.startsWith(id + ".")) {
                    lints.add(warning(
                            "LINT_PARAMETER_OF_DISABLED_RULE",
                            pack.parameters().get(parameter).location(),
                            "规则 " + id + " 已停用，参数 " + parameter + " 不起作用，请删去",
                            id + " is switched off, so " + parameter + " has no effect; remove it"));
                }
            }
        }
    }

    private void formField(Pack pack, String form, String key, List<Lint> lints) {
        if (!fields.contains(key)) {
            lints.add(warning(
                    "LINT_FORM_FIELD_UNKNOWN",
                    pack.locationOf("formFields." + form),
                    "不认识的栏目 " + key + Nearest.zh(key, fields),
                    "unknown field " + key + Nearest.en(key, fields)));
        }
    }

    private static void bases(Pack pack, List<Lint> lints) {
        Set<String> used = new HashSet<>();
        pack.parameters().values().forEach(said -> used.addAll(said.bases()));
        pack.gate().values().forEach(said -> used.addAll(said.bases()));
        for (PackRule said : pack.rules().values()) {
            used.addAll(said.bases() == null ? List.of() : said.bases());
        }
        pack.bases().keySet().forEach(id -> {
            if (!used.contains(id)) {
                lints.add(warning(
                        "LINT_BASIS_UNUSED",
                        pack.locationOf("bases." + id),
                        "依据 " + id + " 没有被引用，请引用或删去",
                        "the basis " + id + " is not cited; cite or remove it"));
            }
        });
    }

    private void gate(Pack pack, List<Lint> lints) {
        if (!isOverlay(pack)) {
            return;
        }
        pack.gate().forEach((cause, said) -> {
            if (said.reason().isBlank()) {
                lints.add(warning(
                        "LINT_REASON_MISSING",
                        said.location(),
                        "调整关口 " + cause + " 请写明 reason",
                        "say in reason why the gate differs for " + cause));
            }
        });
    }

    private static boolean isOverlay(Pack pack) {
        return !pack.id().equals(Chains.ROOT) && pack.supplements().isEmpty();
    }

    private boolean inAnyOther(Pack pack, String parameter) {
        for (Pack other : packs.all()) {
            if (!other.id().equals(pack.id()) && other.parameters().containsKey(parameter)) {
                return true;
            }
        }
        return false;
    }

    private static Lint warning(String code, String location, String zh, String en) {
        return new Lint(code, location, Severity.WARNING, text(zh, en));
    }

    private static LocalText text(String zh, String en) {
        return new LocalText(zh, en);
    }
}
