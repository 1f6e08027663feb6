// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.evaluation.EvaluationField;
import org.biaochi.api.evaluation.EvaluationKind;
import org.biaochi.api.subject.ObjectKind;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.evaluation.report.ObjectWords;
import org.biaochi.core.exchange.Omission.Reason;
import org.biaochi.core.goal.Reading;

/** What evaluations say to the head rows of tables. Stateless. */
final class EvaluationSide {
    /** What is evaluated, and when. */
    static final List<Link> OBJECT = List.of(
            Link.of("FISCAL_YEAR", EvaluationField.YEAR),
            Link.of("DEPT_NAME", EvaluationField.DEPARTMENT),
            Link.of("AGENCY_CODE", EvaluationField.UNIT_CODE),
            Link.of("AGENCY_NAME", EvaluationField.UNIT),
            Link.of("PRO_CODE", EvaluationField.OBJECT_ID),
            Link.of("PRO_NAME", EvaluationField.OBJECT_NAME));

    private EvaluationSide() {}

    static Optional<EvaluationKind> kind(Evaluation evaluation) {
        return EvaluationKind.named(Reading.text(evaluation.field(EvaluationField.EVALUATION_KIND)));
    }

    static Optional<ObjectKind> objectKind(Evaluation evaluation) {
        return ObjectWords.kind(Reading.text(evaluation.field(EvaluationField.OBJECT_KIND)));
    }

    /** A cell as columns hold it: years in four digits, points without 分. */
    static Typed cell(Evaluation evaluation, EvaluationField field, RowMaker maker) {
        Typed cell = evaluation.field(field);
        String path = "/" + field.key();
        return switch (field) {
            case YEAR -> Numbers.year(cell, path, maker);
            case TOTAL -> Numbers.points(cell, path, maker);
            default -> cell;
        };
    }

    /** What tells the table apart comes back in its own word. */
    static void told(Evaluation evaluation, EvaluationField field, String word, RowMaker maker) {
        Typed cell = evaluation.field(field);
        if (!cell.text().equals(word)) {
            maker.omit("/" + field.key(), cell, Reason.REWRITTEN);
        }
    }

    /** The object, for keys of new rows. */
    static String objectOf(Evaluation evaluation, TableSettings settings) {
        StringBuilder object = new StringBuilder(settings.scope().region()).append('\n');
        for (Link link : OBJECT) {
            object.append(evaluation.field((EvaluationField) link.slot()).trimmed())
                    .append('\n');
        }
        return object.toString();
    }

    /** The pointers of the cells that a row says. */
    static Set<String> held(Links links, String place) {
        Set<String> held = new HashSet<>();
        links.list().forEach(link -> held.add(link.pathIn(place)));
        return held;
    }
}
