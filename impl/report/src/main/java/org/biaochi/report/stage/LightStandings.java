// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.stage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.profile.Table;
import org.biaochi.api.subject.Value;
import org.biaochi.core.monitoring.MonitoringParameters;
import org.biaochi.report.page.Standing;
import org.biaochi.report.page.Standing.Weight;
import org.biaochi.report.parts.Canvas;
import org.biaochi.report.parts.Marks;
import org.biaochi.report.parts.Marks.Mark;

/** Lights as standings: each with a shape and a word beside its colour, and the action that the profile names for it. Immutable. */
final class LightStandings {
    private static final List<Light> ORDER =
            List.of(Light.RED, Light.YELLOW, Light.UNDECIDED, Light.GREEN, Light.BLUE, Light.GREY);

    private final Map<Light, Standing> standings = new EnumMap<>(Light.class);

    LightStandings(Profile profile) {
        for (Light light : ORDER) {
            String action = action(light, profile);
            LocalText whoActs = action.isEmpty() ? nothing(light) : new LocalText(action, action);
            standings.put(light, new Standing(light.name(), words(light), whoActs, mark(light), weight(light)));
        }
    }

    List<Standing> all() {
        List<Standing> all = new ArrayList<>();
        ORDER.forEach(light -> all.add(of(light)));
        return all;
    }

    Standing of(Light light) {
        Standing known = standings.get(light);
        return known == null ? Standing.draft() : known;
    }

    /** Where a light stands that may not be there: without one nothing is decided, unless nothing is due. */
    Standing of(Value<Light> light) {
        return of(shown(light));
    }

    static Light shown(Value<Light> light) {
        return switch (light.state()) {
            case PRESENT -> light.get();
            case NOT_APPLICABLE, NOT_DUE -> Light.GREY;
            case MISSING, ERROR -> Light.UNDECIDED;
        };
    }

    /** What the profile asks for a light; empty if it asks nothing. */
    static String action(Light light, Profile profile) {
        Table actions = profile.find(MonitoringParameters.ACTIONS).orElse(new Table(List.of()));
        List<String> asked = new ArrayList<>();
        for (int i = 0; i < actions.rows().size(); i++) {
            if (actions.cell(i, "light").equals(light.name())) {
                asked.add(actions.cell(i, "action"));
            }
        }
        return String.join("；", asked);
    }

    static LocalText words(Light light) {
        return new LocalText(light.term(), light.name().toLowerCase(Locale.ROOT));
    }

    /** A light with its shape and its word. */
    static void draw(Canvas canvas, Light light) {
        canvas.html().open("span", "class", "nowrap");
        Marks.draw(canvas.html(), mark(light));
        canvas.html().leaf("b", canvas.say(words(light))).close("span");
    }

    private static LocalText nothing(Light light) {
        return switch (light) {
            case UNDECIDED -> new LocalText("单位补齐数据后再判", "the unit completes the data");
            case GREY -> new LocalText("尚未到期，没有要办的", "nothing is due yet");
            default -> new LocalText("按计划执行", "as planned");
        };
    }

    static Mark mark(Light light) {
        return switch (light) {
            case RED -> Mark.STOP;
            case YELLOW -> Mark.WARN;
            case GREEN -> Mark.GOOD;
            case BLUE -> Mark.AHEAD;
            case GREY -> Mark.IDLE;
            case UNDECIDED -> Mark.ASK;
        };
    }

    private static Weight weight(Light light) {
        return switch (light) {
            case RED -> Weight.URGENT;
            case YELLOW -> Weight.NORMAL;
            case GREEN -> Weight.GOOD;
            default -> Weight.RARE;
        };
    }
}
