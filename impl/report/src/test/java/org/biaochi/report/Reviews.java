// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.engine.Context;
import org.biaochi.api.engine.OwnedEngine;
import org.biaochi.api.engine.PluginSource;
import org.biaochi.api.engine.Request;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.review.PreEvaluation;
import org.biaochi.api.review.PreEvaluationField;
import org.biaochi.api.rule.Waiver;
import org.biaochi.api.subject.Subject;
import org.biaochi.core.input.Decoded;
import org.biaochi.engine.ReferenceEngine;
import org.biaochi.forms.Inputs;
import org.biaochi.profiles.Packs;

/** Real reviews to report on. */
final class Reviews implements AutoCloseable {
    static final Context HERE = Context.central().on(LocalDate.of(2025, 9, 1));

    private final OwnedEngine engine;

    Reviews() {
        ClassLoader loader = Reviews.class.getClassLoader();
        engine = ReferenceEngine.builder()
                .profiles(Packs.from(loader))
                .plugins(PluginSource.serviceLoader(loader))
                .build();
    }

    /** The names of the published tables, sorted. */
    static List<String> published() throws IOException {
        Path folder = Path.of("../../osgi-bundles/host/src/main/distribution/examples/published-tables");
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    static Decoded<PerformanceGoal> table(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(Reviews.class.getResourceAsStream("/published-tables/" + name), name)) {
            return Inputs.goal("tables/" + name, in.readAllBytes());
        }
    }

    static Decoded<PreEvaluation> preEvaluation() {
        PreEvaluation subject = PreEvaluation.builder()
                .set(PreEvaluationField.PROJECT_NAME, "滨江景观亮化提升")
                .set(PreEvaluationField.UNIT, "县路灯管理所")
                .set(PreEvaluationField.CONCLUSION, "不予支持")
                .set(PreEvaluationField.SUBMITTED_TO_LIBRARY, "是")
                .build();
        return Decoded.of(subject, "riverside.json").build();
    }

    Assessment assess(Decoded<? extends Subject> input) {
        return engine.assess(Request.of(input.subject(), HERE).build());
    }

    StageReport.Builder report(Path folder) {
        return report(ReportKind.REVIEW, folder);
    }

    StageReport.Builder report(ReportKind kind, Path folder) {
        return StageReport.of(kind, folder, engine.profile(HERE), HERE);
    }

    Assessment of(Decoded<PerformanceGoal> input, Waiver... waivers) {
        return of(input, Facts.NONE, waivers);
    }

    Assessment of(Decoded<PerformanceGoal> input, Facts facts, Waiver... waivers) {
        return engine.review(Request.of(input.subject(), HERE)
                .facts(facts)
                .waivers(List.of(waivers))
                .inputDigest(input.digest())
                .build());
    }

    Assessment draft(Decoded<PerformanceGoal> input) {
        return engine.review(Request.of(input.subject(), HERE).draft(true).build());
    }

    @Override
    public void close() {
        engine.close();
    }
}
