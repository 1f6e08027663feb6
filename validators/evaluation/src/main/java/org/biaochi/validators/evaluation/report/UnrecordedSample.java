// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation.report;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.evaluation.EvaluationField;
import org.biaochi.api.evaluation.Sample;
import org.biaochi.api.evaluation.SampleField;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.core.evaluation.report.EvaluationView;
import org.biaochi.core.evaluation.report.SampleReading;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.logic.Truth;
import org.biaochi.core.text.Excerpt;

/** PM-EVA-301: a draw has its record, draws from its frame, and is large enough (F62). */
final class UnrecordedSample extends ReportRule {
    private final Parameter<Boolean> waiverAllowed = Parameter.of("PM-EVA-301.waiverAllowed", ParameterType.BOOLEAN);

    UnrecordedSample() {
        super("PM-EVA-301");
    }

    @Override
    Conclusion judge(EvaluationView view, RuleContext<Evaluation> context) {
        Optional<SampleReading> sample = view.sample();
        if (sample.isPresent()) {
            return judge(sample.get(), view, context);
        }
        return Reading.yesOrNo(view.text(EvaluationField.SAMPLED)).isFalse()
                ? Conclusion.notApplicable(Reason.OUT_OF_SCOPE)
                : Conclusion.failed(Defect.at(Evaluation.SAMPLE).pattern("none"));
    }

    private Conclusion judge(SampleReading sample, EvaluationView view, RuleContext<Evaluation> context) {
        List<Defect> defects = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        List<String> lacking = lacking(sample);
        if (!lacking.isEmpty()) {
            defects.add(Defect.at(Evaluation.SAMPLE).with(Arguments.of("fields", String.join("、", lacking))));
        }
        Set<String> drawn = sample.drawn();
        if (!drawn.isEmpty()) {
            context.step(drawn.size());
            strangers(sample, drawn, defects, missing);
            size(sample, drawn.size(), view, context, defects, missing);
        }
        return Conclusion.of(defects, missing.stream().distinct().sorted().toList());
    }

    private static List<String> lacking(SampleReading sample) {
        List<String> lacking = new ArrayList<>();
        for (SampleField field : List.of(SampleField.SEED, SampleField.FRAME_SIZE)) {
            if (sample.state(field) != Typed.State.VALUE) {
                lacking.add(field.term());
            }
        }
        if (!sample.hasStrata()) {
            lacking.add("分层");
        }
        if (sample.drawn().isEmpty()) {
            lacking.add("样本编号");
        }
        return lacking;
    }

    private static void strangers(
            SampleReading sample, Set<String> drawn, List<Defect> defects, List<Missing> missing) {
        Set<String> frame = sample.frame();
        if (frame.isEmpty()) {
            missing.add(Missing.field(Sample.FRAME.key()));
            return;
        }
        List<String> strangers =
                drawn.stream().filter(id -> !frame.contains(id)).toList();
        if (!strangers.isEmpty()) {
            defects.add(Defect.at(Evaluation.SAMPLE.child(Sample.DRAWN.key()))
                    .pattern("strangers")
                    .with(Arguments.of("ids", Excerpt.brief(String.join("、", strangers)))));
        }
    }

    private void size(
            SampleReading sample,
            int drawn,
            EvaluationView view,
            RuleContext<Evaluation> context,
            List<Defect> defects,
            List<Missing> missing) {
        if (sample.state(SampleField.FRAME_SIZE) != Typed.State.VALUE) {
            return;
        }
        Value<BigInteger> needed = sample.needed(view.terms()).value();
        if (!needed.isPresent()) {
            missing.add(Missing.field(SampleField.FRAME_SIZE.key()));
            return;
        }
        Truth waived = context.find(waiverAllowed).orElse(false) ? sample.waived() : Truth.FALSE;
        boolean small = BigInteger.valueOf(drawn).compareTo(needed.get()) < 0;
        if (small && waived.isUnknown()) {
            missing.add(Missing.field(SampleField.WAIVER.key()));
        } else if (small && waived.isFalse()) {
            defects.add(Defect.at(Evaluation.SAMPLE.child(SampleField.SIZE.key()))
                    .pattern("small")
                    .with(Arguments.NONE.with("n", drawn).with("needed", new BigDecimal(needed.get()))));
        }
    }
}
