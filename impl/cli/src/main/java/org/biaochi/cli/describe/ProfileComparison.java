// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.describe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.biaochi.api.basis.FormulaId;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.review.GateDecision;
import org.biaochi.cli.session.Output;
import org.biaochi.cli.session.Paint;
import org.biaochi.core.rule.SharedParameters;
import org.biaochi.profiles.ProfileEntry;
import org.biaochi.profiles.ResolvedProfile;
import org.biaochi.report.words.FigureWords;
import org.biaochi.report.words.Language;
import org.biaochi.report.words.Plain;
import org.biaochi.report.words.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Two profiles side by side: what each layer that they do not share changes, and where both change the same thing in different ways
 * (叠加对照). Immutable.
 */
public final class ProfileComparison {
    private static final String GATE = "gate";
    private static final Pattern FORMULA_TERM = Pattern.compile("([FR][0-9]{2})\\.([A-Za-z]+)");
    private static final Pattern RULE = Pattern.compile("[A-Z]{2}-[A-Z]+-[0-9]{3}");
    private static final int LONGEST = 300;

    private final ResolvedProfile one;
    private final ResolvedProfile other;
    private final List<Difference> differences = new ArrayList<>();

    private ProfileComparison(ResolvedProfile one, ResolvedProfile other) {
        this.one = one;
        this.other = other;
    }

    /**
     * Something that the two say differently.
     *
     * @param left what the first says; null if it says nothing
     * @param right what the second says; null if it says nothing
     * @param conflict whether both differ from the layers they share
     */
    private record Difference(
            String section,
            String id,
            @Nullable ProfileEntry left,
            @Nullable ProfileEntry right,
            boolean conflict) {}

    /**
     * Compares two profiles.
     *
     * @throws IllegalArgumentException if they are not resolved from packs
     */
    public static ProfileComparison of(Profile one, Profile other) {
        if (!(one instanceof ResolvedProfile left) || !(other instanceof ResolvedProfile right)) {
            throw new IllegalArgumentException("only profiles that are resolved from packs can be compared");
        }
        ProfileComparison comparison = new ProfileComparison(left, right);
        comparison.compare();
        return comparison;
    }

    private void compare() {
        Map<String, ProfileEntry> left = entries(one);
        Map<String, ProfileEntry> right = entries(other);
        TreeSet<String> keys = new TreeSet<>(left.keySet());
        keys.addAll(right.keySet());
        for (String key : keys) {
            ProfileEntry mine = left.get(key);
            ProfileEntry theirs = right.get(key);
            if (mine == null || theirs == null || !mine.value().equals(theirs.value())) {
                boolean conflict = mine != null && theirs != null && isOwn(mine) && isOwn(theirs);
                ProfileEntry any = mine == null ? theirs : mine;
                if (any != null) {
                    differences.add(new Difference(any.section(), any.id(), mine, theirs, conflict));
                }
            }
        }
    }

    private static Map<String, ProfileEntry> entries(ResolvedProfile profile) {
        Map<String, ProfileEntry> entries = new LinkedHashMap<>();
        profile.describe().forEach(entry -> entries.put(entry.section() + " " + entry.id(), entry));
        return entries;
    }

    /** Whether it was said by a layer that the two do not share. */
    private boolean isOwn(ProfileEntry entry) {
        return !isShared(entry.layer());
    }

    private boolean isShared(String layer) {
        return isLayer(one, layer) && isLayer(other, layer);
    }

    private static boolean isLayer(ResolvedProfile profile, String layer) {
        return profile.packs().stream().anyMatch(pack -> layer.equals(pack.id()) || layer.startsWith(pack.id() + "@"));
    }

    /** Prints it for a person. */
    public void print(Output out, Paint paint, String language) {
        Words words = new Words(language);
        out.line(paint.bold(one.ref().id() + " " + one.ref().version() + " ↔ "
                + other.ref().id() + " " + other.ref().version()));
        out.line("  A " + String.join(" → ", one.layers()));
        out.line("  B " + String.join(" → ", other.layers()));
        if (differences.isEmpty()) {
            out.line("  " + words.say("没有差别", "no difference"));
        }
        String section = "";
        for (Difference difference : differences) {
            if (!difference.section().equals(section)) {
                section = difference.section();
                out.line("");
                out.line(paint.bold(ProfileText.section(section).in(language)));
            }
            String meaning = words.meaning(section, difference.id());
            out.line("  " + difference.id() + (meaning.isEmpty() ? "" : "  " + meaning)
                    + (difference.conflict() ? "  " + paint.yellow(words.say("两边各自改动，互不一致", "both change it")) : ""));
            side(out, "A", difference.left(), words);
            side(out, "B", difference.right(), words);
        }
        long conflicts = differences.stream().filter(Difference::conflict).count();
        out.line("");
        out.line(words.say(
                "共 " + differences.size() + " 处不同，其中两边各自改动的 " + conflicts + " 处；两套要求都已按层级解析，没有被拒绝的放宽",
                differences.size() + " differences, " + conflicts
                        + " changed by both; both resolve, no relaxation is refused"));
    }

    private void side(Output out, String side, @Nullable ProfileEntry entry, Words words) {
        if (entry == null) {
            out.line("    " + side + "  " + words.say("没有规定", "says nothing"));
            return;
        }
        out.line("    " + side + "  " + words.value(entry)
                + words.inParentheses(entry.layer() + (entry.location().isEmpty() ? "" : " " + entry.location()))
                + (entry.reason().isEmpty() || !isOwn(entry)
                        ? ""
                        : words.say("  理由：", "  reason: ") + Plain.of(entry.reason())));
    }

    /** As members of a JSON object. */
    public JsonText.Body json() {
        return json -> {
            json.writeStringField("schema", "biaochi-profile-comparison-1");
            json.writeStringField("a", one.ref().id() + "@" + one.ref().version());
            json.writeStringField("b", other.ref().id() + "@" + other.ref().version());
            json.writeArrayFieldStart("differences");
            for (Difference difference : differences) {
                json.writeStartObject();
                json.writeStringField("section", difference.section());
                json.writeStringField("id", difference.id());
                json.writeBooleanField("conflict", difference.conflict());
                for (Map.Entry<String, @Nullable ProfileEntry> side :
                        sides(difference).entrySet()) {
                    ProfileEntry entry = side.getValue();
                    if (entry == null) {
                        json.writeNullField(side.getKey());
                    } else {
                        json.writeObjectFieldStart(side.getKey());
                        json.writeStringField("value", entry.value());
                        json.writeStringField("layer", entry.layer());
                        json.writeStringField("location", entry.location());
                        json.writeStringField("reason", entry.reason());
                        json.writeEndObject();
                    }
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        };
    }

    private static Map<String, @Nullable ProfileEntry> sides(Difference difference) {
        Map<String, @Nullable ProfileEntry> sides = new LinkedHashMap<>();
        sides.put("a", difference.left());
        sides.put("b", difference.right());
        return sides;
    }

    private record Words(String language) {
        String say(String zh, String en) {
            return language.equals("en") ? en : zh;
        }

        String inParentheses(String text) {
            return Language.of(language).inParentheses(text);
        }

        /** What the key of an entry stands for; empty where nobody says. */
        String meaning(String section, String id) {
            if (section.equals(GATE)) {
                String reason = Wording.gateReason(id).in(language);
                return !reason.equals(id)
                        ? reason
                        : RULE.matcher(id).matches() ? "" : say("审核等级", "grade of the review");
            }
            Matcher term = FORMULA_TERM.matcher(id);
            if (term.matches()) {
                return new FigureWords(Language.of(language)).input(FormulaId.of(term.group(1)), term.group(2));
            }
            return SharedParameters.declarations().stream()
                    .filter(declared -> declared.parameter().id().equals(id))
                    .map(declared -> declared.meaning().in(language))
                    .findFirst()
                    .orElse("");
        }

        /** A value as it stands in the pack, a decision of the gate in words too. */
        String value(ProfileEntry entry) {
            String value = Plain.of(entry.value(), LONGEST);
            for (GateDecision decision : GateDecision.values()) {
                if (entry.section().equals(GATE) && value.equals(decision.name())) {
                    return value + " " + Wording.gate(decision).in(language);
                }
            }
            return value.equals("未设定") ? say(value, "not set") : value;
        }
    }
}
