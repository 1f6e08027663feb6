// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.rule.Waiver;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.core.input.SourcePaths;
import org.biaochi.core.mark.FindingId;
import org.biaochi.core.yaml.Nearest;

/**
 * Reads waivers and stated reasons: an array of {@code {"kind":"finding|undecided","rule":"GR-…","path":"/…","subject":"…",
 * "finding":"…","text":"…","by":"…","approver":"…","basis":"…","applied":"2025-06-30","expires":"2025-12-31"}}; rule,
 * text and by are required, the kind is finding unless said otherwise. Other keys are refused. A file from before there
 * were approvers is read; that they are missing is a finding. Paths are written as people see them, in the input as
 * given; {@link #on} turns them into places. All faults of a list are told together. Stateless.
 */
public final class WaiversJson {
    private static final List<String> KEYS = List.of(
            "kind", "rule", "path", "subject", "finding", "text", "by", "approver", "basis", "applied", "expires");

    private static final int MOST_TOLD = 20;
    private static final String ANY_RULE = "XX-ANY-000";

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
        List<UnreadableInputException> faults = new ArrayList<>();
        for (int i = 0; i < waivers.size(); i++) {
            waiver(waivers.get(i), "/" + i, faults).ifPresent(read::add);
        }
        if (!faults.isEmpty()) {
            throw all(faults);
        }
        return List.copyOf(read);
    }

    /** The first fault, with the others told behind it. */
    private static UnreadableInputException all(List<UnreadableInputException> faults) {
        UnreadableInputException first = faults.get(0);
        if (faults.size() == 1) {
            return first;
        }
        StringBuilder zh = new StringBuilder(first.text().zh());
        StringBuilder en = new StringBuilder(first.text().en());
        int told = Math.min(faults.size(), MOST_TOLD);
        for (UnreadableInputException fault : faults.subList(1, told)) {
            zh.append("；").append(fault.path()).append("：").append(fault.text().zh());
            en.append("; ")
                    .append(fault.path())
                    .append(": ")
                    .append(fault.text().en());
        }
        int rest = faults.size() - told;
        return Faults.of(
                first.code(),
                first.path(),
                zh.toString().replace("？；", "？") + (rest == 0 ? "" : "；另有 " + rest + " 处"),
                en.toString().replace("?;", "?") + (rest == 0 ? "" : "; and " + rest + " more"));
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

    /** A waiver; empty if it has faults, which are all added to the others. */
    private static Optional<Waiver> waiver(JsonNode node, String path, List<UnreadableInputException> faults) {
        int before = faults.size();
        if (!node.isObject()) {
            faults.add(shape(path, "一条豁免", "a waiver", JsonTrees.seen(node)));
            return Optional.empty();
        }
        unknownKeys(node, path, faults);
        Reading reading = new Reading(faults);
        String rule = reading.of(() -> rule(node, path), ANY_RULE);
        RuleId id = RuleId.of(rule);
        Waiver.Kind kind = reading.of(() -> kind(node, path), Waiver.Kind.FINDING);
        Waiver.Builder builder = start(kind, id)
                .subject(reading.of(() -> JsonTrees.optionalText(node, "subject", path), ""))
                .findingId(rule.equals(ANY_RULE) ? "" : reading.of(() -> findingId(node, id, path), ""))
                .approver(reading.of(() -> JsonTrees.optionalText(node, "approver", path), ""))
                .basis(reading.of(() -> JsonTrees.optionalText(node, "basis", path), ""))
                .text(reading.of(() -> stated(node, "text", path), "?"))
                .by(reading.of(() -> stated(node, "by", path), "?"));
        String place = reading.of(() -> place(node, path), "");
        if (!place.isEmpty()) {
            builder.place(Place.ofPointer(place));
        }
        LocalDate never = LocalDate.MIN;
        LocalDate applied = reading.of(() -> day(node, "applied", path).orElse(never), never);
        LocalDate expires = reading.of(() -> day(node, "expires", path).orElse(never), never);
        if (!applied.equals(never) && !expires.equals(never) && expires.isBefore(applied)) {
            faults.add(Faults.of(
                    "WAIVER_ENDS_EARLY",
                    path + "/expires",
                    "豁免的到期日 " + expires + " 早于申请日 " + applied + "，请更正其中一个",
                    "the waiver ends on " + expires + ", before it was asked for on " + applied
                            + "; correct one of them"));
        }
        if (!applied.equals(never)) {
            builder.appliedOn(applied);
        }
        if (!expires.equals(never)) {
            builder.expires(expires);
        }
        return faults.size() == before ? Optional.of(builder.build()) : Optional.empty();
    }

    /** Goes on reading behind a fault, so that all of them are told at once. */
    private record Reading(List<UnreadableInputException> faults) {
        <T> T of(Supplier<T> part, T otherwise) {
            try {
                return part.get();
            } catch (UnreadableInputException e) {
                faults.add(e);
                return otherwise;
            }
        }
    }

    private static String rule(JsonNode node, String path) {
        String rule = JsonTrees.memberText(node, "rule", path);
        if (!RuleId.isRuleId(rule)) {
            throw shape(path + "/rule", "规则编号，如 GR-IND-001", "a rule id such as GR-IND-001", "“" + rule + "”");
        }
        return rule;
    }

    /** The area it covers; a lone stroke is the whole of the subject, as no path is. */
    private static String place(JsonNode node, String path) {
        String place = JsonTrees.optionalText(node, "path", path);
        if (!place.isEmpty() && place.charAt(0) != '/') {
            throw shape(path + "/path", "以 / 开头的路径", "a path that starts with /", "“" + place + "”");
        }
        return place.equals("/") ? "" : place;
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
    private static void unknownKeys(JsonNode node, String path, List<UnreadableInputException> faults) {
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            String key = member.getKey();
            if (!KEYS.contains(key)) {
                faults.add(Faults.of(
                        "UNKNOWN_KEY",
                        JsonTrees.path(path, key),
                        "豁免没有键“" + key + "”" + Nearest.zh(key, KEYS),
                        "a waiver has no key \"" + key + "\"" + Nearest.en(key, KEYS)));
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

    private static Optional<LocalDate> day(JsonNode node, String name, String path) {
        String text = JsonTrees.optionalText(node, name, path);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw shape(path + "/" + name, "日期，如 2025-12-31", "a day such as 2025-12-31", "“" + text + "”");
        }
    }
}
