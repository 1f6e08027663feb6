// SPDX-License-Identifier: Apache-2.0
package org.biaochi.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.Context;
import org.biaochi.api.profile.ParameterDeclaration;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.profile.Profile;
import org.biaochi.core.yaml.Nearest;
import org.biaochi.profiles.Pack;
import org.biaochi.profiles.PackReader;
import org.biaochi.profiles.Packs;
import org.biaochi.profiles.ProfileResolver;

/**
 * The profiles of cases. Other parameter values of a case are a layer upon its profile, so a case cannot ask for what no
 * place may say. Any number of threads.
 */
final class CaseProfiles {
    private static final String OVERLAY = "case";
    private static final Set<ParameterType<?>> LISTS = Set.of(ParameterType.WORDS, ParameterType.DECIMALS);

    private final Packs packs;
    private final Map<String, ParameterDeclaration> declarations = new TreeMap<>();
    private final ProfileResolver resolver;

    CaseProfiles(Packs packs, Collection<ParameterDeclaration> declarations) {
        this.packs = packs;
        declarations.forEach(
                declaration -> this.declarations.put(declaration.parameter().id(), declaration));
        this.resolver = packs.resolver(declarations);
    }

    Profile of(String id, LocalDate asOf) {
        return resolver.resolve(Context.profile(id).on(asOf));
    }

    Profile of(RuleCase one) {
        try {
            if (one.parameters().isEmpty()) {
                return of(one.profile(), one.asOf());
            }
            Pack overlay = PackReader.read(one.place(), overlay(one).toString());
            return packs.with(overlay).resolve(Context.profile(OVERLAY).on(one.asOf()), declarations.values());
        } catch (ConfigurationException refused) {
            boolean ours = refused.location().startsWith(one.place());
            String location = ours ? refused.location() : one.place() + " → " + refused.location();
            throw new ConfigurationException(refused.code(), location, refused.text());
        }
    }

    private ObjectNode overlay(RuleCase one) {
        ObjectNode pack = JsonNodeFactory.instance.objectNode();
        String region =
                packs.pack(one.profile()).map(parent -> parent.region().code()).orElse("000000");
        pack.put("id", OVERLAY).put("version", "1.0.0").put("region", region).put("extends", one.profile());
        pack.putObject("name").put("zh", one.name()).put("en", one.name());
        ObjectNode parameters = pack.putObject("parameters");
        one.parameters().forEach((id, node) -> {
            ParameterDeclaration declaration = declarations.get(id);
            if (declaration == null) {
                throw new ConfigurationException(
                        "CASE_PARAMETER_UNKNOWN",
                        node.place(),
                        new LocalText(
                                "没有规则声明参数 " + id + Nearest.zh(id, declarations.keySet()),
                                "no rule declares the parameter " + id + Nearest.en(id, declarations.keySet())));
            }
            ObjectNode said = parameters.putObject(id).put("reason", one.name());
            if (node.json().isNull()) {
                said.put("unset", true);
            } else if (node.json() instanceof ObjectNode longForm) {
                said.setAll(longForm);
            } else {
                said.set("value", value(node.json(), declaration.parameter().type()));
            }
        });
        return pack;
    }

    private static JsonNode value(JsonNode value, ParameterType<?> type) {
        if (!value.isTextual() || !LISTS.contains(type)) {
            return value;
        }
        ArrayNode elements = JsonNodeFactory.instance.arrayNode();
        for (String element : value.textValue().split(",", -1)) {
            elements.add(element);
        }
        return elements;
    }
}
