// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.engine.CaseAssessment;
import org.biaochi.api.engine.EvaluationAssessment;
import org.biaochi.api.engine.GoalAssessment;
import org.biaochi.api.engine.LinkageAssessment;
import org.biaochi.api.engine.MonitoringAssessment;
import org.biaochi.api.engine.Provenance;
import org.biaochi.api.engine.RectificationAssessment;
import org.biaochi.api.engine.SelfEvaluationAssessment;
import org.biaochi.api.engine.SupervisionAssessment;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.review.Gate;
import org.biaochi.api.review.ItemResult;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.core.canonical.CanonicalJson;
import org.biaochi.core.canonical.JsonBytes;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.input.SourcePaths;
import org.biaochi.core.input.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * Writes an assessment as the one JSON object of the contract ({@code biaochi-assessment-1}; keys are only ever added). Paths
 * point into the input as given, messages come from the assessment's own rule cards, numbers are decimal strings. Equal
 * assessments give equal bytes. Stateless; any number of threads.
 */
public final class AssessmentJson {
    /** The name of the format. */
    public static final String SCHEMA = "biaochi-assessment-1";

    private static final int ROOM_OF_AN_ERROR = 1 << 9;

    private AssessmentJson() {}

    /**
     * The object as one line without its end, in UTF-8.
     *
     * @param source where the subject stands, as results print it
     * @param paths the way back to the input
     * @param language {@code en} for English messages, anything else for Chinese
     */
    public static byte[] line(Assessment assessment, String source, SourcePaths paths, String language) {
        return new AssessmentLines(language).line(assessment, source, paths);
    }

    /** The object for what a codec decoded. */
    public static byte[] line(Assessment assessment, Decoded<?> decoded, String language) {
        return new AssessmentLines(language).line(assessment, decoded);
    }

    /**
     * Writes the object without an end of line; the stream stays open.
     *
     * @throws IOException if the stream does not take it
     */
    public static void write(Assessment assessment, String source, SourcePaths paths, String language, OutputStream out)
            throws IOException {
        out.write(line(assessment, source, paths, language));
    }

    /** Writes what is to be told about the reading; nothing if there is nothing. */
    static void remarks(List<LocalText> remarks, String language, JsonBytes json) {
        if (!remarks.isEmpty()) {
            json.plainKey("remarks").open('[');
            remarks.forEach(remark -> json.text(remark.in(language)));
            json.close(']');
        }
    }

    static void write(
            Assessment assessment,
            String source,
            SourcePaths paths,
            List<LocalText> remarks,
            String language,
            SharedParts shared,
            JsonBytes json) {
        json.open('{');
        json.plainKey("schema").plain(SCHEMA);
        json.plainKey("stage").plain(assessment.stage().key());
        if (assessment.draft()) {
            json.plainKey("draft").raw("true");
        }
        subject(assessment.subject(), source, json);
        remarks(remarks, language, json);
        json.plainKey("verdict").plain(assessment.verdict().name());
        gate(assessment.gate(), json);
        items(assessment, json);
        scores(assessment, paths, language, json);
        FindingsJson.write(assessment, paths, language, shared, json);
        LedgerJson.write(assessment.ledger(), shared, json);
        FiguresJson.write(assessment.figures(), paths, json);
        json.plainKey("digest").plain(assessment.digest());
        provenance(assessment.provenance(), shared, json);
        json.close('}');
    }

    private static void subject(Subject subject, String source, JsonBytes json) {
        json.plainKey("subject").open('{');
        json.plainKey("source").text(source);
        typed(json.plainKey("id"), subject.id());
        typed(json.plainKey("name"), subject.name());
        json.plainKey("kind").text(subject.type().name());
        if (subject instanceof PerformanceGoal goal
                && goal.field(GoalField.BUDGET_YEAR).isValue()) {
            json.plainKey("year").text(goal.field(GoalField.BUDGET_YEAR).text());
        }
        json.close('}');
    }

    private static void typed(JsonBytes json, Typed cell) {
        optional(json, cell.isValue() ? cell.text() : null);
    }

    /** Writes a text, or null for none. */
    static void optional(JsonBytes json, @Nullable String text) {
        if (text == null) {
            json.raw("null");
        } else {
            json.text(text);
        }
    }

    /** Writes an array of the texts of these. */
    static void texts(JsonBytes json, List<?> values) {
        json.open('[');
        for (int i = 0; i < values.size(); i++) {
            json.text(values.get(i).toString());
        }
        json.close(']');
    }

    private static void gate(Optional<Gate> gate, JsonBytes json) {
        json.plainKey("gate");
        if (gate.isEmpty()) {
            json.raw("null");
            return;
        }
        json.open('{');
        json.plainKey("decision").plain(gate.get().decision().name());
        texts(json.plainKey("reasons"), gate.get().reasons());
        json.close('}');
    }

    private static void items(Assessment assessment, JsonBytes json) {
        json.plainKey("items").open('{');
        if (assessment instanceof GoalAssessment review) {
            for (ItemResult item : review.items()) {
                json.plainKey(item.item().name()).open('{');
                json.plainKey("findings").raw(Integer.toString(item.findings()));
                json.plainKey("machineShare").plain(CanonicalJson.plain(item.machineShare()));
                json.close('}');
            }
        }
        json.close('}');
    }

    private static void scores(Assessment assessment, SourcePaths paths, String language, JsonBytes json) {
        Optional<GoalAssessment> review =
                assessment instanceof GoalAssessment goal ? Optional.of(goal) : Optional.empty();
        optional(
                json.plainKey("score"),
                review.flatMap(GoalAssessment::score)
                        .map(BigDecimal::toPlainString)
                        .orElse(null));
        if (assessment instanceof SelfEvaluationAssessment evaluation) {
            SelfEvaluationScoresJson.write(evaluation, paths, json);
            LifecycleJson.write(evaluation.lifecycle(), paths, language, json);
            return;
        }
        if (assessment instanceof EvaluationAssessment report) {
            EvaluationScoresJson.write(report, paths, json);
            return;
        }
        if (assessment instanceof SupervisionAssessment supervision) {
            SupervisionJson.write(supervision, language, json);
        }
        optional(json.plainKey("grade"), review.flatMap(GoalAssessment::grade).orElse(null));
        if (assessment instanceof MonitoringAssessment monitoring) {
            MonitoringResultsJson.write(monitoring, paths, json);
        }
        if (assessment instanceof LinkageAssessment linkage) {
            LinkageResultsJson.write(linkage, paths, json);
        }
        if (assessment instanceof CaseAssessment file) {
            CaseStandingJson.write(file.standing(), json);
        }
        if (assessment instanceof RectificationAssessment rectification) {
            LinkageResultsJson.steps(rectification.steps(), paths, json);
        }
        review.flatMap(GoalAssessment::preScore)
                .ifPresent(score -> json.plainKey("preScore").plain(score.toPlainString()));
    }

    private static void provenance(Provenance provenance, SharedParts shared, JsonBytes json) {
        json.plainKey("provenance").open('{');
        optional(json.plainKey("input"), provenance.input().isEmpty() ? null : provenance.input());
        json.plainKey("facts").text(provenance.facts());
        json.raw(shared.origin(provenance));
        json.close('}');
    }

    /** The object for an input that cannot be read, as one line without its end, in UTF-8. */
    public static byte[] errorLine(Unreadable<?> unreadable, String language) {
        JsonBytes json = new JsonBytes(JsonBytes.Escapes.CAUTIOUS, ROOM_OF_AN_ERROR);
        UnreadableInputException error = unreadable.error();
        json.open('{');
        json.plainKey("schema").plain(SCHEMA);
        json.plainKey("subject").open('{');
        json.plainKey("source").text(unreadable.source());
        json.close('}');
        json.plainKey("error").open('{');
        json.plainKey("code").text(error.code());
        json.plainKey("message").text(error.text().in(language));
        json.plainKey("path").text(error.path());
        json.close('}');
        return json.close('}').toBytes();
    }
}
