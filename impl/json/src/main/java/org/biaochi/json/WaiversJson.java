// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.rule.Waiver;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.core.input.SourcePaths;
import org.biaochi.core.mark.FindingId;
import org.biaochi.core.yaml.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * Reads waivers and stated reasons: an array of {@code {"kind":"finding|undecided","rule":"GR-…","path":"/…","subject":"…",
 * "finding":"…","text":"…","by":"…","approver":"…","basis":"…","applied":"2025-06-30","expires":"2025-12-31"}}; rule, text and by are
 * required, the kind is finding unless said otherwise. Other keys are refused. A file from before there were approvers is read;
 * that they are missing is a finding.
 * Paths are written as people see them, in the input as given; {@link #on} turns them into places. Stateless.
 */
public final class WaiversJson {
    private static final List<String> KEYS = List.of(
            "kind", "rule", "path", "subject", "finding", "text", "by", "approver", "basis", "applied", "expires");

    private WaiversJson() {}

    /**
     * Reads waivers from a document.
     *
     * @throws UnreadableInputException if one does not have its shape; the path is in it
     */
    public static List<Waiver> read(byte[] document) {
        return read(JsonTrees.read(document));
    }

    /**
     * Reads waivers from a tree.
     *
     * @throws UnreadableInputException if one does not have its shape; the path is in it
     */
    public static List<Waiver> read(JsonNode waivers) {
        if (!waivers.isArray()) {
            throw shape("", "由豁免组成的数组", "an array of waivers", JsonTrees.seen(waivers));
        }
        List<Waiver> read = new ArrayList<>();
        for (JsonNode waiver : waivers) {
            read.add(waiver(waiver, "/" + read.size()));
        }
        return List.copyOf(read);
    }

    /** The same waivers with their paths turned from those of an input into places of its subject. */
    public static List<Waiver> on(SourcePaths paths, List<Waiver> waivers) {
        return waivers.stream()
                .map(waiver -> waiver.place()
                        .map(path -> waiver.at(paths.place(path.toString())))
                        .orElse(waiver))
                .toList();
    }

    private static Waiver.Builder start(Waiver.Kind kind, RuleId rule) {
        return kind == Waiver.Kind.FINDING ? Waiver.finding(rule) : Waiver.undecided(rule);
    }

    private static Waiver waiver(JsonNode node, String path) {
        refuseUnknownKeys(node, path);
        String rule = JsonTrees.memberText(node, "rule", path);
        if (!RuleId.isRuleId(rule)) {
            throw shape(path + "/rule", "规则编号，如 GR-IND-001", "a rule id such as GR-IND-001", "“" + rule + "”");
        }
        Waiver.Builder builder = start(kind(node, path), RuleId.of(rule))
                .subject(JsonTrees.optionalText(node, "subject", path))
                .findingId(findingId(node, RuleId.of(rule), path))
                .approver(JsonTrees.optionalText(node, "approver", path))
                .basis(JsonTrees.optionalText(node, "basis", path))
                .text(stated(node, "text", path))
                .by(stated(node, "by", path));
        String place = JsonTrees.optionalText(node, "path", path);
        if (!place.isEmpty()) {
            if (place.charAt(0) != '/') {
                throw shape(path + "/path", "以 / 开头的路径", "a path that starts with /", "“" + place + "”");
            }
            builder.place(Place.ofPointer(place));
        }
        LocalDate applied = day(node, "applied", path);
        LocalDate expires = day(node, "expires", path);
        if (applied != null && expires != null && expires.isBefore(applied)) {
            throw Faults.of(
                    "WAIVER_ENDS_EARLY",
                    path + "/expires",
                    "豁免的到期日 " + expires + " 早于申请日 " + applied + "，请更正其中一个",
                    "the waiver ends on " + expires + ", before it was asked for on " + applied
                            + "; correct one of them");
        }
        if (applied != null) {
            builder.appliedOn(applied);
        }
        if (expires != null) {
            builder.expires(expires);
        }
        return builder.build();
    }

    private static String findingId(JsonNode node, RuleId rule, String path) {
        String typed = JsonTrees.optionalText(node, "finding", path);
        if (typed.isEmpty()) {
            return "";
        }
        return FindingId.parse(typed)
                .filter(id -> id.rule().equals(rule))
                .orElseThrow(() -> shape(
                        path + "/finding",
                        "规则 " + rule + " 的问题编号，照审核问题清单填写",
                        "the id of a finding of " + rule + " as a review packet prints it",
                        "“" + typed + "”"))
                .toString();
    }

    /** A mistyped {@code expires} would let a waiver hold for ever. */
    private static void refuseUnknownKeys(JsonNode node, String path) {
        if (!node.isObject()) {
            throw shape(path, "一条豁免", "a waiver", JsonTrees.seen(node));
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            String key = member.getKey();
            if (!KEYS.contains(key)) {
                throw Faults.of(
                        "UNKNOWN_KEY",
                        JsonTrees.path(path, key),
                        "豁免没有键“" + key + "”" + Nearest.zh(key, KEYS),
                        "a waiver has no key \"" + key + "\"" + Nearest.en(key, KEYS));
            }
        }
    }

    private static UnreadableInputException shape(String path, String zh, String en, String seen) {
        String example = "[{\"rule\":\"GR-IND-001\",\"text\":\"…\",\"by\":\"…\"}]";
        return Faults.of(
                "JSON_SHAPE",
                path,
                "此处应为" + zh + "，实际是 " + seen + "；豁免写成 " + example,
                "expected " + en + " here but found " + seen + "; write waivers as " + example);
    }

    private static Waiver.Kind kind(JsonNode node, String path) {
        String kind = JsonTrees.optionalText(node, "kind", path).toLowerCase(Locale.ROOT);
        return switch (kind) {
            case "", "finding" -> Waiver.Kind.FINDING;
            case "undecided" -> Waiver.Kind.UNDECIDED;
            default -> throw shape(path + "/kind", "finding 或 undecided", "finding or undecided", "“" + kind + "”");
        };
    }

    private static String stated(JsonNode node, String name, String path) {
        String text = JsonTrees.memberText(node, name, path);
        if (text.isBlank()) {
            throw Faults.of(
                    "MISSING_KEY", path + "/" + name, "豁免须写明理由和申请人", "a waiver states its reason and who asks for it");
        }
        return text;
    }

    private static @Nullable LocalDate day(JsonNode node, String name, String path) {
        String text = JsonTrees.optionalText(node, name, path);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw shape(path + "/" + name, "日期，如 2025-12-31", "a day such as 2025-12-31", "“" + text + "”");
        }
    }
}
