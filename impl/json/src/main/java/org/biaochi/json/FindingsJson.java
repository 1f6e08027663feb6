// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.review.ReviewItem;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Finding;
import org.biaochi.api.rule.RuleCard;
import org.biaochi.api.rule.Waiver;
import org.biaochi.api.subject.Place;
import org.biaochi.core.canonical.JsonBytes;
import org.biaochi.core.card.Messages;
import org.biaochi.core.input.SourcePaths;
import org.jspecify.annotations.Nullable;

/** The findings of an assessment, rendered in a language. Stateless. */
final class FindingsJson {
    private FindingsJson() {}

    static void write(Assessment assessment, SourcePaths paths, String language, SharedParts shared, JsonBytes json) {
        json.plainKey("findings").open('[');
        for (Finding finding : assessment.findings()) {
            json.open('{');
            json.plainKey("rule").plain(finding.rule().toString());
            json.plainKey("severity").plain(finding.severity().name());
            places(finding.places(), paths, json);
            arguments(finding.arguments(), json);
            json.plainKey("message").text(message(assessment, finding, language));
            json.plainKey("bases").raw(shared.bases(finding.bases()));
            ReviewItem item = finding.item().orElse(null);
            AssessmentJson.optional(json.plainKey("item"), item == null ? null : item.name());
            waiver(finding.waiver().orElse(null), paths, json);
            json.close('}');
        }
        json.close(']');
    }

    private static void places(List<Place> places, SourcePaths paths, JsonBytes json) {
        if (places.size() == 1) {
            String path = paths.source(places.get(0));
            json.plainKey("path").text(path);
            json.plainKey("paths").open('[').text(path).close(']');
            return;
        }
        List<Place> sources = new ArrayList<>(places.size());
        for (Place place : places) {
            sources.add(Place.ofPointer(paths.source(place)));
        }
        Collections.sort(sources);
        json.plainKey("path").text(Place.common(sources).toString());
        AssessmentJson.texts(json.plainKey("paths"), sources);
    }

    private static String message(Assessment assessment, Finding finding, String language) {
        RuleCard card = assessment.card(finding.rule()).orElse(null);
        LocalText text = card == null ? null : card.messages().get(finding.pattern());
        return text == null ? "" : Messages.render(text, finding.arguments(), language);
    }

    private static void arguments(Arguments arguments, JsonBytes json) {
        json.plainKey("arguments").open('{');
        for (Map.Entry<String, Object> argument : arguments.values().entrySet()) {
            json.key(argument.getKey());
            if (argument.getValue() instanceof String text) {
                json.text(text);
            } else if (argument.getValue() instanceof List<?> list) {
                AssessmentJson.texts(json, list);
            } else {
                json.text(arguments.text(argument.getKey()));
            }
        }
        json.close('}');
    }

    private static void waiver(@Nullable Waiver waiver, SourcePaths paths, JsonBytes json) {
        json.plainKey("waiver");
        if (waiver == null) {
            json.raw("null");
            return;
        }
        json.open('{');
        json.plainKey("text").text(waiver.text());
        json.plainKey("by").text(waiver.by());
        AssessmentJson.optional(json.plainKey("approver"), waiver.approver().isEmpty() ? null : waiver.approver());
        AssessmentJson.optional(json.plainKey("basis"), waiver.basis().isEmpty() ? null : waiver.basis());
        AssessmentJson.optional(
                json.plainKey("applied"),
                waiver.appliedOn().map(Object::toString).orElse(null));
        AssessmentJson.optional(
                json.plainKey("expires"), waiver.expires().map(Object::toString).orElse(null));
        AssessmentJson.optional(
                json.plainKey("path"), waiver.place().map(paths::source).orElse(null));
        if (!waiver.findingId().isEmpty()) {
            json.plainKey("finding").text(waiver.findingId());
        }
        json.close('}');
    }
}
