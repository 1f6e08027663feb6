// SPDX-License-Identifier: Apache-2.0
package org.biaochi.profiles;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
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
 * file and line, a code, and what to do; the further faults of a file are suppressed by its first. Pure functions; any number of threads.
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
        root.entries().keySet().forEach(key -> pack.locations.put(key, root.locationOf(key)));
        faults.noting(() -> scope(pack, root));
        root.find("validFrom").ifPresent(node -> faults.noting(() -> pack.validFrom = day(node)));
        root.find("validTo").ifPresent(node -> faults.noting(() -> pack.validTo = day(node)));
        if (pack.validFrom != null && pack.validTo != null && pack.validTo.isBefore(pack.validFrom)) {
            faults.add(
                    root.refusalAt("validTo", "PACK_VALIDITY", "validTo 早于 validFrom", "validTo is before validFrom"));
        }
        section(root, "bases", faults, node -> PackBases.read(pack, node.asMapping()));
        section(root, "formFields", faults, node -> formFields(pack, node.asMapping()));
        section(root, "requiredFacts", faults, node -> pack.requiredFacts = distinct(node));
        section(root, "gate", faults, node -> PackRules.gate(pack, node.asMapping()));
        section(root, "machineShares", faults, node -> machineShares(pack, node.asMapping()));
        section(root, "parameters", faults, node -> PackParameters.read(pack, node.asMapping(), faults));
        section(root, "rules", faults, node -> PackRules.rules(pack, node.asMapping(), faults));
        faults.end();
        return pack.build();
    }

    private static void section(YamlMapping root, String key, Faults faults, Consumer<YamlNode> read) {
        root.find(key).ifPresent(node -> faults.noting(() -> read.accept(node)));
    }

    private static String id(YamlMapping root) {
        String id = root.requireText("id");
        if (!id.matches("[a-z][a-z0-9]*([._-][a-z0-9]+)*")) {
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
        if (!version.matches("\\d{1,6}\\.\\d{1,6}\\.\\d{1,6}")) {
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
        List<String> known = Arrays.stream(FormKind.values()).map(FormKind::key).toList();
        forms.entries().forEach((form, fields) -> {
            if (!known.contains(form)) {
                throw forms.refusalAt(
                        form,
                        "PACK_FORM_UNKNOWN",
                        "没有表格 \"" + form + "\"" + Nearest.zh(form, known),
                        "no form \"" + form + "\"" + Nearest.en(form, known));
            }
            pack.formFields.put(form, Collections.unmodifiableSet(new TreeSet<>(distinct(fields))));
            pack.locations.put("formFields." + form, forms.locationOf(form));
        });
    }

    private static void machineShares(Pack.Builder pack, YamlMapping shares) {
        shares.entries().forEach((key, node) -> {
            ReviewItem item = Choices.of(new YamlText(key, true, shares.locationOf(key)), ReviewItem.class);
            BigDecimal share = Values.typed(ParameterType.DECIMAL, new RawValue.One(node.asText()), node.location());
            if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
                throw node.refusal("PACK_SHARE", "机审份额应在 0 与 1 之间", "a machine share lies between 0 and 1");
            }
            pack.machineShares.put(item, share);
        });
    }
}
