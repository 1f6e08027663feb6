// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.biaochi.api.basis.LegalBasis;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.profile.Compiled;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.profile.ProfileRef;
import org.biaochi.api.profile.RuleSetting;
import org.biaochi.api.profile.Setting;
import org.biaochi.api.profile.Table;
import org.biaochi.api.review.GateDecision;
import org.biaochi.api.review.ReviewItem;
import org.biaochi.core.yaml.StrictYaml;
import org.biaochi.core.yaml.YamlMapping;
import org.biaochi.core.yaml.YamlNode;
import org.biaochi.core.yaml.YamlSequence;

/** The parameters of the central pack as it ships, for tests; nothing but parameters. */
public final class ShippedParameters implements Profile {
    private final YamlMapping parameters;

    private ShippedParameters(YamlMapping parameters) {
        this.parameters = parameters;
    }

    /** Reads the pack. */
    public static Terms terms() {
        try (InputStream pack = ShippedParameters.class.getResourceAsStream("central.yaml")) {
            YamlMapping root = StrictYaml.read("central.yaml", Objects.requireNonNull(pack))
                    .asMapping();
            return Terms.of(new ShippedParameters(root.require("parameters").asMapping()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Other parameters in the form of a pack, and nothing else. */
    static Terms terms(YamlMapping parameters) {
        return Terms.of(new ShippedParameters(parameters));
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> Setting<T> setting(Parameter<T> parameter) {
        YamlMapping said = parameters.require(parameter.id()).asMapping();
        T value = (T)
                said.find("value").map(node -> typed(parameter.type(), node)).orElse(null);
        return Setting.of(value, "central", said.location(), List.of());
    }

    private static Object typed(ParameterType<?> type, YamlNode node) {
        if (type == ParameterType.DECIMAL) {
            return new BigDecimal(node.asText());
        }
        if (type == ParameterType.INTEGER) {
            return Integer.valueOf(node.asText());
        }
        if (type == ParameterType.BOOLEAN) {
            return Boolean.valueOf(node.asText());
        }
        if (type == ParameterType.DECIMALS) {
            return node.asSequence().texts().stream().map(BigDecimal::new).toList();
        }
        if (type == ParameterType.TABLE) {
            return table(node.asSequence());
        }
        return node.asText();
    }

    private static Table table(YamlSequence sequence) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (YamlNode item : sequence.items()) {
            Map<String, String> row = new LinkedHashMap<>();
            item.asMapping().entries().forEach((column, cell) -> row.put(column, cell.asText()));
            rows.add(row);
        }
        return new Table(rows);
    }

    @Override
    public ProfileRef ref() {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<String> layers() {
        return List.of("central");
    }

    @Override
    public List<RuleSetting> rules() {
        return List.of();
    }

    @Override
    public Optional<RuleSetting> rule(RuleId rule) {
        return Optional.empty();
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
        return Set.of();
    }

    @Override
    public Map<String, GateDecision> gate() {
        return Map.of();
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
