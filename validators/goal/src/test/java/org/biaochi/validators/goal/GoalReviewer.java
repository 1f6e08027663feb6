// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.engine.Context;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.profile.ParameterDeclaration;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.rule.RuleCard;
import org.biaochi.api.spi.Environment;
import org.biaochi.core.goal.GoalParameters;
import org.biaochi.core.rule.EngineParameters;
import org.biaochi.core.rule.RuleAnswer;
import org.biaochi.core.rule.RuleHarness;
import org.biaochi.profiles.PackReader;
import org.biaochi.profiles.Packs;
import org.biaochi.profiles.ProfileResolver;

/** The built-in rules under the shipped packs, without an engine. */
final class GoalReviewer {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final GoalRules provider = new GoalRules();
    private final RuleHarness harness = RuleHarness.of(provider.create(new Environment("test", Map.of())));
    private final Packs packs = Packs.from(GoalReviewer.class.getClassLoader());
    private final Collection<ParameterDeclaration> declarations = declarations();
    private final ProfileResolver resolver = packs.resolver(declarations);

    private List<ParameterDeclaration> declarations() {
        List<ParameterDeclaration> all = new ArrayList<>(GoalParameters.declarations());
        all.addAll(EngineParameters.declarations());
        for (RuleCard card : cards()) {
            all.addAll(card.parameters());
        }
        return all;
    }

    List<RuleCard> cards() {
        return provider.descriptor().cards();
    }

    Profile profile(String id, LocalDate asOf) {
        return resolver.resolve(Context.profile(id).on(asOf));
    }

    /** A profile with some values replaced, dated ones too; lists may be written with commas. */
    Profile profile(String id, LocalDate asOf, JsonNode parameters) {
        if (parameters.isEmpty()) {
            return profile(id, asOf);
        }
        ObjectNode pack = MAPPER.createObjectNode();
        pack.put("id", "case").put("version", "1.0.0").put("region", "000000").put("extends", id);
        pack.putObject("name").put("zh", "用例").put("en", "case");
        ObjectNode values = pack.putObject("parameters");
        parameters.properties().forEach(entry -> {
            ObjectNode form = values.putObject(entry.getKey()).put("reason", "case");
            if (entry.getValue().has("dated")) {
                form.set("dated", entry.getValue().get("dated"));
            } else {
                form.set("value", value(entry.getKey(), entry.getValue()));
            }
        });
        return packs.with(PackReader.read("case.yaml", pack.toString()))
                .resolve(Context.profile("case").on(asOf), declarations);
    }

    private JsonNode value(String id, JsonNode value) {
        ParameterType<?> type = declarations.stream()
                .filter(declaration -> declaration.parameter().id().equals(id))
                .findFirst()
                .orElseThrow()
                .parameter()
                .type();
        boolean list = type == ParameterType.WORDS || type == ParameterType.DECIMALS;
        if (!list || !value.isTextual()) {
            return value;
        }
        ArrayNode elements = MAPPER.createArrayNode();
        Stream.of(value.asText().split(",")).forEach(elements::add);
        return elements;
    }

    Map<RuleId, RuleAnswer> review(PerformanceGoal goal, Profile profile, LocalDate asOf, Facts facts) {
        return harness.run(goal, profile, asOf, facts);
    }
}
