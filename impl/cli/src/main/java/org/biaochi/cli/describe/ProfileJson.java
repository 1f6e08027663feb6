// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.describe;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.profile.RuleSetting;
import org.biaochi.profiles.Lint;
import org.biaochi.profiles.Pack;
import org.biaochi.profiles.ProfileEntry;
import org.biaochi.profiles.ResolvedProfile;
import org.jspecify.annotations.Nullable;

/** The JSON members of profiles; keys are only ever added. */
public final class ProfileJson {
    private ProfileJson() {}

    /** The array {@code profiles} of an engine on a day, with the errors that the linter finds in each. */
    public static void list(JsonGenerator json, List<ProfileSummary> summaries) throws IOException {
        json.writeArrayFieldStart("profiles");
        for (ProfileSummary summary : summaries) {
            json.writeStartObject();
            if (summary.profile() == null) {
                json.writeStringField("id", summary.id());
                json.writeStringField(
                        "refused",
                        summary.refusal() == null
                                ? ""
                                : summary.refusal().text().zh());
            } else {
                head(json, summary.profile(), summary.pack());
                lints(json, "errors", summary.errors());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Members of one profile with everything it says. */
    public static void profile(JsonGenerator json, Profile profile, List<Lint> lints) throws IOException {
        head(json, profile, ProfileSummary.topmost(profile));
        if (profile instanceof ResolvedProfile resolved) {
            json.writeArrayFieldStart("entries");
            for (ProfileEntry entry : resolved.describe()) {
                json.writeStartObject();
                json.writeStringField("section", entry.section());
                json.writeStringField("id", entry.id());
                json.writeStringField("value", entry.value());
                json.writeStringField("layer", entry.layer());
                json.writeStringField("location", entry.location());
                JsonShapes.bases(json, entry.bases());
                json.writeStringField("reason", entry.reason());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeArrayFieldStart("rules");
        for (RuleSetting setting : profile.rules()) {
            json.writeStartObject();
            json.writeStringField("rule", setting.rule().toString());
            JsonShapes.setting(json, setting);
            json.writeEndObject();
        }
        json.writeEndArray();
        lints(json, "lints", lints);
    }

    private static void lints(JsonGenerator json, String name, List<Lint> lints) throws IOException {
        json.writeArrayFieldStart(name);
        for (Lint lint : lints) {
            json.writeStartObject();
            json.writeStringField("code", lint.code());
            json.writeStringField("location", lint.location());
            json.writeStringField("severity", lint.severity().name());
            json.writeStringField("message", lint.text().zh());
            json.writeStringField("messageEn", lint.text().en());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void head(JsonGenerator json, Profile profile, @Nullable Pack pack) throws IOException {
        JsonShapes.ref(json, profile);
        if (pack != null) {
            json.writeStringField("name", pack.name().zh());
            json.writeStringField("nameEn", pack.name().en());
            json.writeStringField("region", pack.region().code());
            json.writeStringField("department", pack.department());
            json.writeStringField(
                    "validFrom", pack.validFrom().map(LocalDate::toString).orElse(null));
            json.writeStringField(
                    "validTo", pack.validTo().map(LocalDate::toString).orElse(null));
            json.writeStringField("packDigest", pack.digest());
        }
        JsonShapes.texts(json, "layers", profile.layers());
    }
}
