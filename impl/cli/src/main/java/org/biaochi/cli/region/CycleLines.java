// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.region;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.supervision.PeriodRanking;
import org.biaochi.cli.describe.JsonText;
import org.biaochi.cli.session.Output;
import org.biaochi.core.casefile.CaseTally;
import org.biaochi.core.linkage.EffectTotals;
import org.biaochi.report.region.OfficeYear;
import org.biaochi.report.region.RegionTally;

/** Writes the year of a region as JSON: a line for each department, then one for the region. */
public final class CycleLines {
    private final Output out;
    private final String language;

    /** Writes to an output, notes in a language. */
    public CycleLines(Output out, String language) {
        this.out = out;
        this.language = language;
    }

    /** Writes the whole. */
    public void write(RegionTally region) {
        for (OfficeYear office : region.offices()) {
            out.jsonLine(JsonText.object(json -> {
                json.writeStringField("department", office.code());
                json.writeStringField("name", office.name());
                json.writeStringField("parent", office.parent());
                RegionTally alone = new RegionTally(office.code(), office.name(), region.year());
                alone.add(office);
                numbers(json, alone);
                notes(json, office.notes());
            }));
        }
        out.jsonLine(JsonText.object(json -> {
            json.writeStringField("schema", "biaochi-region-year-1");
            json.writeStringField("region", region.code());
            json.writeStringField("name", region.name());
            json.writeStringField("year", region.year());
            json.writeNumberField("departments", region.offices().size());
            numbers(json, region);
            rankings(json, region.rankings());
            notes(json, region.notes());
        }));
    }

    private static void numbers(JsonGenerator json, RegionTally region) throws IOException {
        json.writeNumberField("projects", region.sum(OfficeYear::goals));
        json.writeNumberField("refused", region.sum(OfficeYear::refused));
        json.writeNumberField("notReviewed", region.sum(OfficeYear::waiting));
        amount(json, "requested", region.amount(OfficeYear::requested));
        amount(json, "budgeted", region.amount(OfficeYear::budgeted));
        lights(json, region);
        CaseTally cases = region.cases();
        json.writeObjectFieldStart("alerts");
        json.writeNumberField("total", cases.total());
        json.writeNumberField("open", cases.active());
        json.writeNumberField("overdue", cases.overdue());
        json.writeNumberField("refusedSteps", region.sum(OfficeYear::refusedSteps));
        json.writeNumberField("withoutAlert", region.sum(OfficeYear::withoutAlert));
        json.writeEndObject();
        grades(json, "selfEvaluations", region.grades(OfficeYear::selfGrades));
        grades(json, "evaluations", region.grades(OfficeYear::grades));
        shares(json, region.shares());
        json.writeObjectFieldStart("linkage");
        json.writeNumberField("projects", region.sum(OfficeYear::proposals));
        amount(json, "base", region.amount(OfficeYear::base));
        amount(json, "next", region.amount(OfficeYear::next));
        EffectTotals effects = region.effects();
        for (Map.Entry<?, BigDecimal> effect : effects.totals().entrySet()) {
            amount(json, effect.getKey().toString(), effect.getValue());
        }
        json.writeEndObject();
    }

    private static void amount(JsonGenerator json, String name, BigDecimal yuan) throws IOException {
        json.writeStringField(name, yuan.toPlainString());
    }

    private static void lights(JsonGenerator json, RegionTally region) throws IOException {
        json.writeArrayFieldStart("months");
        for (int month = 1; month <= OfficeYear.MONTHS; month++) {
            int window = month;
            json.writeStartObject();
            for (Light light : Light.values()) {
                int count = region.sum(office -> office.lights(window, light));
                if (count > 0) {
                    json.writeNumberField(light.name(), count);
                }
            }
            json.writeNumberField("unreported", region.sum(office -> office.unreported(window)));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void grades(JsonGenerator json, String name, Map<String, Integer> grades) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, Integer> grade : grades.entrySet()) {
            json.writeNumberField(grade.getKey(), grade.getValue());
        }
        json.writeEndObject();
    }

    private static void shares(JsonGenerator json, List<RegionTally.Share> shares) throws IOException {
        json.writeArrayFieldStart("coverage");
        for (RegionTally.Share share : shares) {
            json.writeStartObject();
            json.writeStringField("formula", share.formula().toString());
            json.writeStringField("measure", share.measure().name());
            amount(json, "numerator", share.done());
            amount(json, "denominator", share.all());
            if (share.value().isPresent()) {
                amount(json, "value", share.value().get());
            } else {
                json.writeNullField("value");
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void rankings(JsonGenerator json, List<PeriodRanking> rankings) throws IOException {
        json.writeArrayFieldStart("rankings");
        for (PeriodRanking ranking : rankings) {
            json.writeStartObject();
            json.writeStringField("period", ranking.period());
            json.writeArrayFieldStart("ranked");
            for (PeriodRanking.Ranked ranked : ranking.ranked()) {
                json.writeStartObject();
                json.writeStringField("department", ranked.objectId());
                json.writeNumberField("rank", ranked.rank());
                amount(json, "score", ranked.score());
                json.writeEndObject();
            }
            json.writeEndArray();
            codes(json, "red", ranking.red());
            codes(json, "black", ranking.black());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void codes(JsonGenerator json, String name, List<String> codes) throws IOException {
        json.writeArrayFieldStart(name);
        for (String code : codes) {
            json.writeString(code);
        }
        json.writeEndArray();
    }

    private void notes(JsonGenerator json, List<LocalText> notes) throws IOException {
        json.writeArrayFieldStart("missing");
        for (LocalText note : notes) {
            json.writeString(note.in(language));
        }
        json.writeEndArray();
    }
}
