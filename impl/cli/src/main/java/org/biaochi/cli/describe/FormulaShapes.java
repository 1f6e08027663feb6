// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.describe;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import org.biaochi.api.profile.Profile;
import org.biaochi.core.formula.Formula;
import org.biaochi.core.formula.Term;
import org.biaochi.core.formula.registry.FormulaCard;
import org.biaochi.core.formula.registry.FormulaCards;
import org.biaochi.core.formula.registry.Formulas;

/** The JSON members of what is known of formulas; keys are only ever added. */
public final class FormulaShapes {
    private FormulaShapes() {}

    /** The array {@code formulas}. */
    public static void formulas(JsonGenerator json, FormulaCards cards, Profile profile, String language)
            throws IOException {
        json.writeArrayFieldStart("formulas");
        for (FormulaCard card : cards.all()) {
            json.writeStartObject();
            formula(json, card, profile, language);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Members of a formula card with the values that a profile sets. */
    public static void formula(JsonGenerator json, FormulaCard card, Profile profile, String language)
            throws IOException {
        Formula<?> formula = Formulas.standard().find(card.id()).orElseThrow();
        json.writeStringField("formula", card.id().toString());
        json.writeStringField("name", card.name().in(language));
        json.writeStringField("words", card.words().in(language));
        json.writeArrayFieldStart("inputs");
        for (Map.Entry<String, FormulaCard.Input> input : card.inputs().entrySet()) {
            json.writeStartObject();
            json.writeStringField("name", input.getKey());
            json.writeStringField("unit", input.getValue().unit());
            json.writeStringField("meaning", input.getValue().meaning().in(language));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("parameters");
        for (Map.Entry<String, Term<?>> term : formula.terms().entrySet()) {
            json.writeStartObject();
            json.writeStringField("name", term.getKey());
            JsonShapes.parameter(
                    json,
                    term.getValue().declaration(),
                    profile.setting(term.getValue().declaration().parameter()),
                    language);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("rounding", formula.shape().rounding());
        JsonShapes.bases(json, card.bases());
    }
}
