// SPDX-License-Identifier: Apache-2.0
package org.biaochi.profiles;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.biaochi.api.basis.LegalBasis;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.profile.ParameterDeclaration;
import org.biaochi.api.review.ReviewItem;
import org.biaochi.core.yaml.Nearest;

/**
 * Packs laid one upon the other, the nation first: whoever comes later speaks, as far as those before let it. The same for
 * every day on which the same packs are valid. Not changed after construction.
 */
final class Layers {
    final List<Pack> packs;
    final Map<String, LayeredParameter> parameters = new TreeMap<>();
    final Map<RuleId, LayeredRule> rules = new TreeMap<>();
    final Map<String, LayeredGate> gate = new TreeMap<>();
    final Map<String, LegalBasis> bases = new TreeMap<>();
    final Map<String, Set<String>> formFields = new TreeMap<>();
    final Map<String, String> formLayers = new HashMap<>();
    final Set<String> requiredFacts = new TreeSet<>();
    final Map<ReviewItem, BigDecimal> machineShares = new TreeMap<>();
    private final Map<String, ParameterDeclaration> declarations;

    Layers(List<Pack> packs, Map<String, ParameterDeclaration> declarations) {
        this.packs = List.copyOf(packs);
        this.declarations = declarations;
        for (Pack pack : this.packs) {
            lay(pack);
        }
    }

    Pack top() {
        Pack top = packs.get(0);
        for (Pack pack : packs) {
            top = pack.supplements().isPresent() ? top : pack;
        }
        return top;
    }

    private void lay(Pack pack) {
        for (Map.Entry<String, LegalBasis> entry : pack.bases().entrySet()) {
            String id = entry.getKey();
            LegalBasis basis = entry.getValue();
            LegalBasis before = bases.put(id, basis);
            if (before != null && !before.equals(basis)) {
                throw Refusals.at(
                        pack.locationOf("bases." + id),
                        "PACK_BASIS_CHANGED",
                        "依据 " + id + " 已由上级定义且内容不同，请另取 id",
                        "the basis " + id + " is defined above with other content; choose another id");
            }
        }
        boolean supplement = pack.supplements().isPresent();
        for (Map.Entry<String, PackParameter> entry : pack.parameters().entrySet()) {
            String id = entry.getKey();
            PackParameter said = entry.getValue();
            checkBases(said.bases(), said.location());
            LayeredParameter above = parameters.get(id);
            refuseChange(supplement && above != null, id, said.location());
            ParameterDeclaration declaration = declarations.get(id);
            parameters.put(
                    id,
                    above == null
                            ? LayeredParameter.first(id, pack, said, declaration)
                            : above.under(pack, said, declaration));
        }
        for (Map.Entry<RuleId, PackRule> entry : pack.rules().entrySet()) {
            RuleId rule = entry.getKey();
            PackRule said = entry.getValue();
            checkBases(said.bases() == null ? List.of() : said.bases(), said.location());
            LayeredRule above = rules.get(rule);
            refuseChange(supplement && above != null, rule.toString(), said.location());
            rules.put(rule, above == null ? LayeredRule.first(rule, pack, said) : above.under(rule, pack, said));
        }
        for (Map.Entry<String, PackGate> entry : pack.gate().entrySet()) {
            String cause = entry.getKey();
            PackGate said = entry.getValue();
            checkBases(said.bases(), said.location());
            refuseChange(supplement && gate.containsKey(cause), cause, said.location());
            gate.put(cause, new LayeredGate(said, pack.id()));
        }
        for (Map.Entry<String, Set<String>> entry : pack.formFields().entrySet()) {
            String form = entry.getKey();
            Set<String> fields = entry.getValue();
            refuseChange(supplement && formFields.containsKey(form), form, pack.locationOf("formFields." + form));
            formFields.put(form, fields);
            formLayers.put(form, pack.id());
        }
        requiredFacts.addAll(pack.requiredFacts());
        machineShares.putAll(pack.machineShares());
    }

    private void checkBases(Collection<String> ids, String location) {
        for (String id : ids) {
            if (!bases.containsKey(id)) {
                throw Refusals.at(
                        location,
                        "PACK_BASIS_UNKNOWN",
                        "没有依据 \"" + id + "\""
                                + Nearest.to(id, bases.keySet())
                                        .map(name -> "，是否想写 \"" + name + "\"？")
                                        .orElse("，请在 bases 中定义或改正"),
                        "no basis \"" + id + "\""
                                + Nearest.to(id, bases.keySet())
                                        .map(name -> "; did you mean \"" + name + "\"?")
                                        .orElse("; define it under bases or correct it"));
            }
        }
    }

    private static void refuseChange(boolean changes, String id, String location) {
        if (changes) {
            throw Refusals.at(
                    location,
                    "PACK_SUPPLEMENT_CHANGES",
                    "增补包只能新增，不能改动已有的 " + id + "；要调整请写地方配置包",
                    "a supplement may only add and " + id + " exists; change it in an ordinary pack");
        }
    }
}
