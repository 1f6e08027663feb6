// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.biaochi.api.basis.LegalBasis;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.basis.Severity;
import org.biaochi.api.profile.Compiled;
import org.biaochi.api.profile.Delegation;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterDeclaration;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.profile.ProfileRef;
import org.biaochi.api.profile.RuleSetting;
import org.biaochi.api.profile.Setting;
import org.biaochi.api.profile.UndecidedPolicy;
import org.biaochi.api.review.GateDecision;
import org.biaochi.api.review.ReviewItem;
import org.biaochi.api.rule.RuleCard;
import org.biaochi.kit.catalogue.Digests;
import org.biaochi.kit.catalogue.Requirements;
import org.jspecify.annotations.Nullable;

/** A profile that looks everything up in the layers' trees. */
final class FakeProfile implements Profile {
    private final Fault fault;
    private final List<ObjectNode> chain;
    private final LocalDate day;
    private final Map<String, ParameterDeclaration> declared = new TreeMap<>();
    private final ProfileRef ref;

    FakeProfile(Fault fault, List<ObjectNode> chain, LocalDate day, Collection<RuleCard> cards) {
        this.fault = fault;
        this.chain = List.copyOf(chain);
        this.day = day;
        for (RuleCard card : cards) {
            card.parameters().forEach(d -> declared.put(d.parameter().id(), d));
        }
        this.ref = named();
        declared.values().forEach(this::check);
        for (ObjectNode layer : chain) {
            layer.path("rules").properties().forEach(rule -> {
                boolean off = rule.getValue().has("enabled");
                if (off && !rule.getValue().has("reason") && !fault.in(Requirements.PRF_008)) {
                    throw FakePacks.refuse(
                            "PACK_REASON", id(layer), rule.getKey() + " is switched off without a reason");
                }
            });
        }
    }

    private void check(ParameterDeclaration declaration) {
        Integer above = null;
        for (ObjectNode layer : chain) {
            String text = text(layer, declaration.parameter().id());
            if (text == null || declaration.parameter().type() != ParameterType.INTEGER) {
                continue;
            }
            if (!text.matches("\\d+")) {
                if (fault.in(Requirements.PRF_007)) {
                    continue;
                }
                throw FakePacks.refuse("PACK_TYPE", id(layer), text + " is no integer");
            }
            int value = Integer.parseInt(text);
            boolean inRange = declaration
                    .domain()
                    .map(range -> range.least().map(BigDecimal::intValue).orElse(value) <= value
                            && range.most().map(BigDecimal::intValue).orElse(value) >= value)
                    .orElse(true);
            if (!inRange && !fault.in(Requirements.PRF_017)) {
                throw FakePacks.refuse("PACK_RANGE", id(layer), value + " is out of range");
            }
            boolean relaxed = above != null
                    && (declaration.delegation() == Delegation.TIGHTEN
                                    && value < above
                                    && !fault.in(Requirements.PRF_005)
                            || declaration.delegation() == Delegation.FIXED
                                    && value != above
                                    && !fault.in(Requirements.PRF_006));
            if (relaxed) {
                throw FakePacks.refuse("PACK_RELAXED", id(layer), declaration + " may not be changed so");
            }
            above = value;
        }
    }

    private static String id(ObjectNode layer) {
        return layer.path("id").asText();
    }

    private @Nullable String text(ObjectNode layer, String parameter) {
        JsonNode value = layer.path("parameters").path(parameter);
        if (value.isTextual()) {
            return value.asText();
        }
        String found = null;
        for (JsonNode dated : value.path("dated")) {
            boolean begun = !day.isBefore(LocalDate.parse(dated.path("from").asText()));
            found = begun || fault.in(Requirements.PRF_003)
                    ? dated.path("value").asText()
                    : found;
        }
        return found;
    }

    private ProfileRef named() {
        ObjectNode top = chain.get(chain.size() - 1);
        StringBuilder form = new StringBuilder();
        chain.forEach(layer -> form.append(fault.in(Requirements.PRF_010) ? layer.toString() : FakeJson.sorted(layer)));
        String digest = Digests.sha256(form.toString().getBytes(StandardCharsets.UTF_8));
        return new ProfileRef(id(top), top.path("version").asText(), digest, day);
    }

    @Override
    public ProfileRef ref() {
        return ref;
    }

    @Override
    public List<String> layers() {
        return chain.stream()
                .map(layer -> id(layer) + "@" + layer.path("version").asText())
                .toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> Setting<T> setting(Parameter<T> parameter) {
        Setting<T> setting = Setting.unset();
        for (ObjectNode layer : chain) {
            String text = text(layer, parameter.id());
            if (text != null) {
                Object value = parameter.type() == ParameterType.INTEGER ? (Object) Integer.valueOf(text) : text;
                String from = fault.in(Requirements.PRF_001) ? "central" : id(layer);
                setting = Setting.of((T) value, from, from + ".yaml", List.of());
            }
        }
        return setting;
    }

    @Override
    public List<RuleSetting> rules() {
        Map<RuleId, RuleSetting> rules = new TreeMap<>();
        for (ObjectNode layer : chain) {
            layer.path("rules").properties().forEach(rule -> {
                RuleId id = RuleId.of(rule.getKey());
                rules.put(id, setting(id, rule.getValue(), rules.get(id), id(layer)));
            });
        }
        return List.copyOf(rules.values());
    }

    private static RuleSetting setting(RuleId id, JsonNode said, @Nullable RuleSetting above, String layer) {
        JsonNode node = said.isTextual() ? JsonNodeFactory.instance.objectNode().set("severity", said) : said;
        Severity severity =
                node.has("severity") ? severity(node, "severity") : above == null ? Severity.INFO : above.severity();
        return RuleSetting.of(id, severity)
                .enabled(node.path("enabled").asBoolean(true))
                .escalated(node.has("escalated") ? severity(node, "escalated") : null)
                .policy(
                        node.has("policy")
                                ? UndecidedPolicy.valueOf(
                                        node.path("policy").asText().toUpperCase(Locale.ROOT))
                                : null)
                .layer(layer)
                .reason(node.path("reason").asText(""))
                .build();
    }

    private static Severity severity(JsonNode node, String member) {
        return Severity.valueOf(node.path(member).asText().toUpperCase(Locale.ROOT));
    }

    @Override
    public Optional<RuleSetting> rule(RuleId rule) {
        return rules().stream().filter(setting -> setting.rule().equals(rule)).findFirst();
    }

    @Override
    public Optional<List<LegalBasis>> basesOf(RuleId rule) {
        return Optional.empty();
    }

    @Override
    public Optional<LegalBasis> basis(String id) {
        return Optional.empty();
    }

    @Override
    public Set<String> formFields(String form) {
        return Set.of();
    }

    @Override
    public Set<String> requiredFacts() {
        Set<String> required = new TreeSet<>();
        chain.forEach(layer -> layer.path("requiredFacts").forEach(fact -> required.add(fact.asText())));
        return required;
    }

    @Override
    public Map<String, GateDecision> gate() {
        Map<String, GateDecision> gate = new TreeMap<>();
        for (ObjectNode layer : chain) {
            layer.path("gate")
                    .properties()
                    .forEach(e -> gate.put(
                            e.getKey(), GateDecision.valueOf(e.getValue().asText())));
        }
        return gate;
    }

    @Override
    public Map<ReviewItem, BigDecimal> machineShares() {
        return Map.of();
    }

    @Override
    public <V> V compiled(Compiled<V> key) {
        return key.build(this);
    }
}
