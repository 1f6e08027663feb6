// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.biaochi.api.basis.LegalBasis;
import org.biaochi.api.engine.SupervisionAssessment;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.CalendarEntry;
import org.biaochi.api.supervision.Kpi;
import org.biaochi.api.supervision.Obligation;
import org.biaochi.api.supervision.PeriodRanking;
import org.biaochi.api.supervision.PhaseItem;
import org.biaochi.core.canonical.JsonBytes;
import org.biaochi.core.formula.Shape;

/**
 * What supervision computes of a region's year: shares with what is missing, rankings, obligations, the calendar, the
 * items by phase. Numbers are decimal strings; what has none says why: {@code NOT_APPLICABLE}, {@code MISSING},
 * {@code NOT_DUE}, {@code ERROR:…}. Stateless.
 */
final class SupervisionJson {
    private SupervisionJson() {}

    static void write(SupervisionAssessment assessment, String language, JsonBytes json) {
        json.plainKey("kpis").open('[');
        assessment.kpis().forEach(kpi -> kpi(kpi, json));
        json.close(']');
        json.plainKey("rankings").open('[');
        assessment.rankings().forEach(ranking -> ranking(ranking, json));
        json.close(']');
        json.plainKey("obligations").open('[');
        assessment.obligations().forEach(duty -> obligation(duty, json));
        json.close(']');
        json.plainKey("calendar").open('[');
        assessment.calendar().forEach(entry -> entry(entry, json));
        json.close(']');
        json.plainKey("phases").open('[');
        assessment.items().forEach(item -> item(item, json));
        json.close(']');
        RegisterJson.write(assessment.register(), language, json);
    }

    private static void kpi(Kpi kpi, JsonBytes json) {
        json.open('{');
        json.plainKey("formula").plain(kpi.formula().toString());
        json.plainKey("measure").plain(kpi.measure().name());
        json.plainKey("scope").text(kpi.scope());
        json.plainKey("snapshotId").text(kpi.snapshot().id());
        json.plainKey("snapshotDate").plain(kpi.snapshot().day().toString());
        json.plainKey("countsAdditions").raw(Boolean.toString(kpi.snapshot().countsAdditions()));
        json.plainKey("countsEnded").raw(Boolean.toString(kpi.snapshot().countsEnded()));
        json.plainKey("countsTemporary").raw(Boolean.toString(kpi.snapshot().countsTemporary()));
        number("numerator", kpi.numerator(), json);
        number("denominator", kpi.denominator(), json);
        number("value", kpi.value(), json);
        AssessmentJson.texts(json.plainKey("missing"), kpi.missing());
        json.close('}');
    }

    private static void ranking(PeriodRanking ranking, JsonBytes json) {
        json.open('{');
        json.plainKey("period").text(ranking.period());
        json.plainKey("ranked").open('[');
        for (PeriodRanking.Ranked ranked : ranking.ranked()) {
            json.open('{');
            json.plainKey("objectId").text(ranked.objectId());
            json.plainKey("name").text(ranked.name());
            json.plainKey("score").plain(ranked.score().toPlainString());
            json.plainKey("rank").raw(Integer.toString(ranked.rank()));
            json.close('}');
        }
        json.close(']');
        AssessmentJson.texts(json.plainKey("excluded"), ranking.excluded());
        AssessmentJson.texts(json.plainKey("red"), ranking.red());
        AssessmentJson.texts(json.plainKey("black"), ranking.black());
        json.plainKey("warning").raw(Boolean.toString(ranking.warning()));
        json.close('}');
    }

    private static void obligation(Obligation duty, JsonBytes json) {
        json.open('{');
        json.plainKey("period").text(duty.period());
        json.plainKey("objectId").text(duty.objectId());
        json.plainKey("name").text(duty.name());
        json.plainKey("kind").text(duty.kind());
        json.plainKey("recipient").text(duty.recipient());
        json.plainKey("cause").text(duty.cause());
        Value<LocalDate> due = duty.due();
        AssessmentJson.optional(
                json.plainKey("due"), due.isPresent() ? due.get().toString() : null);
        json.plainKey("state").plain(duty.state().name());
        List<String> bases = duty.bases().stream().map(LegalBasis::id).toList();
        AssessmentJson.texts(json.plainKey("bases"), bases);
        json.close('}');
    }

    private static void entry(CalendarEntry entry, JsonBytes json) {
        json.open('{');
        json.plainKey("period").text(entry.period());
        json.plainKey("kind").plain(entry.kind().name());
        json.plainKey("end").plain(entry.end().toString());
        json.plainKey("state").plain(entry.state().name());
        json.close('}');
    }

    private static void item(PhaseItem item, JsonBytes json) {
        json.open('{');
        json.plainKey("phase").plain(item.phase().name());
        json.plainKey("topic").text(item.topic());
        json.plainKey("objectId").text(item.objectId());
        json.plainKey("name").text(item.name());
        json.plainKey("text").text(item.text());
        json.close('}');
    }

    private static void number(String name, Value<BigDecimal> number, JsonBytes json) {
        json.plainKey(name).text(number.isPresent() ? number.get().toPlainString() : Shape.stateOf(number));
    }
}
