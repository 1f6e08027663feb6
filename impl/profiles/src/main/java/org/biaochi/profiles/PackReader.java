// SPDX-License-Identifier: Apache-2.0
package org.biaochi.profiles;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.goal.FormKind;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.review.ReviewItem;
import org.biaochi.api.subject.Region;
import org.biaochi.core.card.Choices;
import org.biaochi.core.yaml.Nearest;
import org.biaochi.core.yaml.StrictYaml;
import org.biaochi.core.yaml.YamlMapping;
import org.biaochi.core.yaml.YamlNode;
import org.biaochi.core.yaml.YamlText;

/**
 * Reads one pack from YAML and checks it against the pack schema. Every refusal is a {@link ConfigurationException} that names
 * file and line, a code, and what to do; the further faults of a file are suppressed by its first. Pure functions; any
 * number of threads.
 */
public final class PackReader {
    private static final String[] KEYS = {
        "id",
        "version",
        "name",
        "region",
        "department",
        "extends",
        "supplements",
        "validFrom",
        "validTo",
        "bases",
        "formFields",
        "requiredFacts",
        "gate",
        "machineShares",
        "parameters",
        "rules"
    };

    /** The keys behind those that say what the pack is, in the order in which their faults are told. */
    private static final List<String> SECTIONS =
            List.of(KEYS).subList(List.of(KEYS).indexOf("validFrom"), KEYS.length);

    private static final List<String> FORMS =
            Arrays.stream(FormKind.values()).map(FormKind::key).toList();
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*([._-][a-z0-9]+)*");
    private static final Pattern VERSION = Pattern.compile("\\d{1,6}\\.\\d{1,6}\\.\\d{1,6}");
    private static final LocalText NAMELESS = new LocalText("", "");

    private PackReader() {}

    /**
     * Reads a pack from a text.
     *
     * @param file the name that messages show
     * @throws ConfigurationException if the pack is refused
     */
    public static Pack read(String file, String yaml) {
        return pack(file, StrictYaml.read(file, yaml).asMapping());
    }

    /**
     * Reads a pack from a stream, which stays open.
     *
     * @param file the name that messages show
     * @throws IOException if the stream cannot be read
     * @throws ConfigurationException if the pack is refused
     */
    public static Pack read(String file, InputStream stream) throws IOException {
        return pack(file, StrictYaml.read(file, stream).asMapping());
    }

    private static Pack pack(String file, YamlMapping root) {
        Faults faults = new Faults();
        faults.noting(() -> root.allowOnly(KEYS));
        Pack.Builder pack = new Pack.Builder(
                file,
                faults.orElse("", () -> id(root)),
                faults.orElse("", () -> version(root)),
                faults.orElse(NAMELESS, () -> name(root)));
        for (String key : root.entries().keySet()) {
            pack.locations.put(key, root.locationOf(key));
        }
        faults.noting(() -> scope(pack, root));
        for (String key : SECTIONS) {
            YamlNode section = root.entries().get(key);
            if (section != null) {
                faults.noting(() -> section(pack, root, key, section, faults));
            }
        }
        faults.end();
        return pack.build();
    }

    private static void section(Pack.Builder pack, YamlMapping root, String key, YamlNode node, Faults faults) {
        switch (key) {
            case "validFrom" -> pack.validFrom = day(node);
            case "validTo" -> {
                pack.validTo = day(node);
                if (pack.validFrom != null && pack.validTo.isBefore(pack.validFrom)) {
                    throw root.refusalAt(key, "PACK_VALIDITY", "validTo 早于 validFrom", "validTo is before validFrom");
                }
            }
            case "bases" -> PackBases.read(pack, node.asMapping());
            case "formFields" -> formFields(pack, node.asMapping());
            case "requiredFacts" -> pack.requiredFacts = distinct(node);
            case "gate" -> PackRules.gate(pack, node.asMapping());
            case "machineShares" -> machineShares(pack, node.asMapping());
            case "parameters" -> PackParameters.read(pack, node.asMapping(), faults);
            default -> PackRules.rules(pack, node.asMapping(), faults);
        }
    }

    private static String id(YamlMapping root) {
        String id = root.requireText("id");
        if (!ID.matcher(id).matches()) {
            throw root.refusalAt(
                    "id",
                    "PACK_ID",
                    "配置包 id \"" + id + "\" 应由小写字母、数字和 . _ - 组成，以字母开头",
                    "pack id \"" + id + "\" must be lower-case letters, digits and . _ -, starting with a letter");
        }
        return id;
    }

    private static String version(YamlMapping root) {
        String version = root.requireText("version");
        if (!VERSION.matcher(version).matches()) {
            throw root.refusalAt(
                    "version",
                    "PACK_VERSION",
                    "版本 \"" + version + "\" 应形如 1.0.0",
                    "version \"" + version + "\" must look like 1.0.0");
        }
        return version;
    }

    private static LocalText name(YamlMapping root) {
        YamlMapping name = root.require("name").asMapping();
        name.allowOnly("zh", "en");
        return new LocalText(name.requireText("zh"), name.requireText("en"));
    }

    private static void scope(Pack.Builder pack, YamlMapping root) {
        if (root.find("supplements").isPresent()) {
            for (String key : List.of("region", "department", "extends")) {
                if (root.find(key).isPresent()) {
                    throw root.refusalAt(
                            key,
                            "PACK_SUPPLEMENT",
                            "增补包（supplements）跟随所增补的包，不能再写 " + key,
                            "a supplement goes where the supplemented pack goes; remove " + key);
                }
            }
            pack.supplements = root.requireText("supplements");
            return;
        }
        pack.region = region(root);
        pack.department = root.textOr("department", "");
        pack.parent = root.textOr("extends", "");
    }

    private static Region region(YamlMapping root) {
        String code = root.requireText("region");
        try {
            return Region.of(code);
        } catch (IllegalArgumentException malformed) {
            throw root.refusalAt(
                    "region",
                    "PACK_REGION",
                    "行政区划代码 \"" + code + "\" 应为 2 至 12 位数字，如 \"420000\"",
                    "region code \"" + code + "\" must be 2 to 12 digits, such as \"420000\"");
        }
    }

    static LocalDate day(YamlNode node) {
        return Values.typed(ParameterType.DATE, new RawValue.One(node.asText()), node.location());
    }

    static List<String> distinct(YamlNode node) {
        return Values.typed(ParameterType.WORDS, RawValue.read(node.asSequence()), node.location());
    }

    private static void formFields(Pack.Builder pack, YamlMapping forms) {
        for (Map.Entry<String, YamlNode> entry : forms.entries().entrySet()) {
            String form = entry.getKey();
            if (!FORMS.contains(form)) {
                throw forms.refusalAt(
                        form,
                        "PACK_FORM_UNKNOWN",
                        "没有表格 \"" + form + "\"" + Nearest.zh(form, FORMS),
                        "no form \"" + form + "\"" + Nearest.en(form, FORMS));
            }
            pack.formFields.put(form, Collections.unmodifiableSet(new TreeSet<>(distinct(entry.getValue()))));
            pack.locations.put("formFields." + form, forms.locationOf(form));
        }
    }

    private static void machineShares(Pack.Builder pack, YamlMapping shares) {
        for (Map.Entry<String, YamlNode> entry : shares.entries().entrySet()) {
            String key = entry.getKey();
            YamlNode node = entry.getValue();
            ReviewItem item = Choices.of(new YamlText(key, true, shares.locationOf(key)), ReviewItem.class);
            BigDecimal share = Values.typed(ParameterType.DECIMAL, new RawValue.One(node.asText()), node.location());
            if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
                throw node.refusal("PACK_SHARE", "机审份额应在 0 与 1 之间", "a machine share lies between 0 and 1");
            }
            pack.machineShares.put(item, share);
        }
    }
}
