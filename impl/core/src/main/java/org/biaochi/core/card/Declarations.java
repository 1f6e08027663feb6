// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.card;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.profile.DatedBy;
import org.biaochi.api.profile.Delegation;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterDeclaration;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.profile.StricterOrder;
import org.biaochi.core.yaml.YamlMapping;
import org.biaochi.core.yaml.YamlNode;

/** Reads the parameter declarations of a rule card. */
final class Declarations {
    private static final List<String> SECTIONS = List.of("order", "delegation", "datedBy", "shape", "domain");
    private static final Pattern ID = Pattern.compile("[a-z][A-Za-z0-9]*");

    private Declarations() {}

    static List<ParameterDeclaration> read(RuleId rule, YamlNode list) {
        List<ParameterDeclaration> declarations = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (YamlNode item : list.asSequence().items()) {
            YamlMapping entry = item.asMapping();
            String id = entry.requireText("id");
            if (!seen.add(id)) {
                throw entry.refusalAt("id", "CARD_PARAMETER_TWICE", "参数 " + id + " 重复声明", id + " is declared twice");
            }
            declarations.add(read(rule, id, entry));
        }
        return declarations;
    }

    private static ParameterDeclaration read(RuleId rule, String id, YamlMapping entry) {
        entry.allowOnly("id", "type", "unit", "order", "delegation", "datedBy", "shape", "domain", "meaning");
        if (!ID.matcher(id).matches()) {
            throw entry.refusalAt(
                    "id",
                    "CARD_PARAMETER_ID",
                    "参数名 \"" + id + "\" 应以小写字母开头，只含字母和数字",
                    "parameter id \"" + id + "\" must start with a lower-case letter and hold letters and digits only");
        }
        ParameterType<?> type = Choices.type(entry.require("type"));
        ParameterDeclaration.Builder declaration = ParameterDeclaration.of(Parameter.of(rule + "." + id, type))
                .unit(entry.textOr("unit", ""))
                .meaning(RuleCards.localText(entry.require("meaning")));
        for (String key : SECTIONS) {
            YamlNode node = entry.entries().get(key);
            if (node != null) {
                section(key, node, type, declaration);
            }
        }
        return declaration.build();
    }

    private static void section(
            String key, YamlNode node, ParameterType<?> type, ParameterDeclaration.Builder declaration) {
        switch (key) {
            case "order" -> declaration.order(order(node, type));
            case "delegation" -> declaration.delegation(Choices.of(node, Delegation.class));
            case "datedBy" -> declaration.datedBy(Choices.of(node, DatedBy.class));
            case "shape" -> shape(node, type, declaration);
            default -> domain(node, declaration);
        }
    }

    private static void shape(YamlNode node, ParameterType<?> type, ParameterDeclaration.Builder declaration) {
        if (type != ParameterType.TABLE && type != ParameterType.DECIMALS) {
            throw node.refusal(
                    "CARD_SHAPE", "类型 " + type + " 不是表也不是数列，没有形状", type + " is no table and no list of numbers");
        }
        declaration.shape(Shapes.read(node));
    }

    private static void domain(YamlNode node, ParameterDeclaration.Builder declaration) {
        try {
            declaration.domain(node.asText());
        } catch (IllegalArgumentException e) {
            throw node.refusal(
                    "CARD_DOMAIN",
                    "domain 应与 type 一致，写法如 integer 1..366、decimal 0..1、text 甲|乙",
                    "domain must be of the type, like integer 1..366, decimal 0..1, text a|b: " + e.getMessage());
        }
    }

    private static StricterOrder order(YamlNode node, ParameterType<?> type) {
        StricterOrder order = Choices.of(node, StricterOrder.class);
        boolean number = type == ParameterType.INTEGER || type == ParameterType.DECIMAL || type == ParameterType.DATE;
        boolean set = type == ParameterType.WORDS
                || type == ParameterType.DECIMALS
                || type == ParameterType.PATTERN
                || type == ParameterType.TABLE;
        boolean fits = switch (order) {
            case HIGHER, LOWER -> number;
            case SUPERSET -> set;
            case NONE -> true;
        };
        if (!fits) {
            throw node.refusal(
                    "CARD_ORDER",
                    "类型 " + type + " 不能按 " + node.asText() + " 比较严格程度",
                    "values of type " + type + " cannot be ordered by " + node.asText());
        }
        return order;
    }
}
