// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.biaochi.api.basis.LegalBasis;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.review.ReviewItem;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Finding;
import org.biaochi.api.rule.RuleCard;
import org.biaochi.api.rule.Waiver;
import org.biaochi.api.subject.Place;
import org.biaochi.core.card.Messages;
import org.biaochi.core.input.SourcePaths;
import org.jspecify.annotations.Nullable;

/** The findings of an assessment, rendered in a language. Stateless. */
final class FindingsJson {
    private FindingsJson() {}

    static void write(Assessment assessment, SourcePaths paths, String language, JsonGenerator json)
            throws IOException {
        json.writeArrayFieldStart("findings");
        for (Finding finding : assessment.findings()) {
            RuleCard card = assessment.card(finding.rule()).orElse(null);
            json.writeStartObject();
            json.writeStringField("rule", finding.rule().toString());
            json.writeStringField("severity", finding.severity().name());
            places(finding, paths, json);
            arguments(finding.arguments(), json);
            JsonOut.text(json, "message", message(card, finding, language));
            bases(finding.bases(), json);
            json.writeStringField("item", finding.item().map(ReviewItem::name).orElse(null));
            waiver(finding.waiver().orElse(null), paths, json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void places(Finding finding, SourcePaths paths, JsonGenerator json) throws IOException {
        List<Place> sources = finding.places().stream()
                .map(place -> Place.ofPointer(paths.source(place)))
                .sorted()
                .toList();
        Place common = sources.size() == 1 ? sources.get(0) : Place.common(sources);
        JsonOut.text(json, "path", common.toString());
        JsonOut.texts(json, "paths", sources);
    }

    private static String message(@Nullable RuleCard card, Finding finding, String language) {
        LocalText text = card == null ? null : card.messages().get(finding.pattern());
        return text == null ? "" : Messages.render(text, finding.arguments(), language);
    }

    private static void arguments(Arguments arguments, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("arguments");
        for (Map.Entry<String, Object> argument : arguments.values().entrySet()) {
            if (argument.getValue() instanceof List<?> list) {
                JsonOut.texts(json, argument.getKey(), list);
            } else {
                JsonOut.text(json, argument.getKey(), arguments.text(argument.getKey()));
            }
        }
        json.writeEndObject();
    }

    private static void bases(List<LegalBasis> bases, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("bases");
        for (LegalBasis basis : bases) {
            json.writeStartObject();
            JsonOut.text(json, "id", basis.id());
            JsonOut.text(json, "text", basis.text());
            JsonOut.text(json, "jurisdiction", basis.jurisdiction());
            json.writeStringField("kind", basis.kind().name().toLowerCase(Locale.ROOT));
            json.writeBooleanField("verified", basis.verified());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void waiver(@Nullable Waiver waiver, SourcePaths paths, JsonGenerator json) throws IOException {
        if (waiver == null) {
            json.writeNullField("waiver");
            return;
        }
        json.writeObjectFieldStart("waiver");
        JsonOut.text(json, "text", waiver.text());
        JsonOut.text(json, "by", waiver.by());
        JsonOut.text(json, "basis", waiver.basis().isEmpty() ? null : waiver.basis());
        JsonOut.text(json, "expires", waiver.expires().map(Object::toString).orElse(null));
        JsonOut.text(json, "path", waiver.place().map(paths::source).orElse(null));
        json.writeEndObject();
    }
}
