// SPDX-License-Identifier: Apache-2.0
package org.biaochi.profiles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.biaochi.api.profile.Delegation;
import org.biaochi.core.card.Choices;
import org.biaochi.core.yaml.YamlMapping;
import org.biaochi.core.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of a pack, in short form (just the value) or long form (value, dated or unset, and why). */
final class PackParameters {
    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9-]*(\\.[A-Za-z][A-Za-z0-9]*)+");

    private PackParameters() {}

    static void read(Pack.Builder pack, YamlMapping parameters, Faults faults) {
        for (String id : parameters.entries().keySet()) {
            faults.noting(() -> pack.parameters.put(id, parameter(id, parameters)));
        }
    }

    private static PackParameter parameter(String id, YamlMapping parameters) {
        if (!ID.matcher(id).matches()) {
            throw parameters.refusalAt(
                    id,
                    "PACK_PARAMETER_ID",
                    "参数名 \"" + id + "\" 应形如 GR-CMP-014.minCount",
                    "parameter id \"" + id + "\" must look like GR-CMP-014.minCount");
        }
        YamlNode node = parameters.require(id);
        return node instanceof YamlMapping form ? longForm(form, parameters.locationOf(id)) : shortForm(node);
    }

    private static PackParameter shortForm(YamlNode node) {
        DatedValue value = DatedValue.read(null, node, node.location());
        return new PackParameter(List.of(value), null, List.of(), "", node.location());
    }

    private static PackParameter longForm(YamlMapping form, String location) {
        form.allowOnly("value", "dated", "unset", "delegation", "bases", "reason");
        int said = 0;
        for (String key : List.of("value", "dated", "unset")) {
            said += form.find(key).isPresent() ? 1 : 0;
        }
        if (said != 1) {
            throw form.refusal(
                    "PACK_VALUE", "value、dated、unset 三者必须且只能写一个", "write exactly one of value, dated and unset");
        }
        YamlNode narrowed = form.entries().get("delegation");
        @Nullable Delegation delegation = narrowed == null ? null : Choices.of(narrowed, Delegation.class);
        List<DatedValue> values =
                form.find("dated").isPresent() ? dated(form.require("dated")) : List.of(value(null, form, location));
        YamlNode cited = form.entries().get("bases");
        List<String> bases = cited == null ? List.of() : PackReader.distinct(cited);
        return new PackParameter(values, delegation, bases, form.textOr("reason", ""), location);
    }

    /** The value of a form that has either a value or {@code unset: true}. */
    private static DatedValue value(@Nullable LocalDate from, YamlMapping form, String location) {
        if (form.find("value").isPresent()) {
            return DatedValue.read(from, form.require("value"), location);
        }
        if (!form.booleanOr("unset", false)) {
            throw form.refusal(
                    "PACK_UNSET", "unset 只能写 true；要设定值请写 value", "unset can only be true; write value to set one");
        }
        return DatedValue.unset(from, location);
    }

    private static List<DatedValue> dated(YamlNode list) {
        List<DatedValue> values = new ArrayList<>();
        @Nullable LocalDate last = null;
        for (YamlNode item : list.asSequence().items()) {
            YamlMapping entry = item.asMapping();
            entry.allowOnly("from", "value", "unset");
            YamlNode begin = entry.entries().get("from");
            @Nullable LocalDate from = begin == null ? null : PackReader.day(begin);
            boolean first = values.isEmpty();
            if (!first && (from == null || last != null && !from.isAfter(last))) {
                throw entry.refusal(
                        "PACK_DATED_ORDER",
                        "各段的 from 应从早到晚，且只有第一段可以不写 from",
                        "the days must ascend, and only the first entry may lack from");
            }
            values.add(value(from, entry, entry.location()));
            last = from;
        }
        if (values.isEmpty()) {
            throw list.refusal("PACK_VALUE", "dated 至少要有一段", "dated needs at least one entry");
        }
        return values;
    }
}
