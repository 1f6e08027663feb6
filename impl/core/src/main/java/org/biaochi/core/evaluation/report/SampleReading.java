// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.evaluation.report;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.biaochi.api.evaluation.Sample;
import org.biaochi.api.evaluation.SampleField;
import org.biaochi.api.evaluation.SampleUnitColumn;
import org.biaochi.api.evaluation.StratumColumn;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Rows;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Composite;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Terms;
import org.biaochi.core.formula.survey.Draw;
import org.biaochi.core.formula.survey.SampleSize;
import org.biaochi.core.formula.survey.Strata;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.logic.Truth;

/** The record of a draw as rules read it (F62 to F65). Immutable. */
public final class SampleReading {
    private final Sample sample;

    SampleReading(Sample sample) {
        this.sample = sample;
    }

    /** The state of a cell after normalisation. */
    public Typed.State state(SampleField field) {
        return Reading.state(sample.field(field));
    }

    /** Whether a sample too small was approved. */
    public Truth waived() {
        return Reading.approved(sample.field(SampleField.WAIVER));
    }

    /** Whether strata are recorded. */
    public boolean hasStrata() {
        return !sample.strata().isEmpty();
    }

    /** How many the frame has. */
    public Value<Integer> frameSize() {
        return Counts.whole(SampleField.FRAME_SIZE, sample.field(SampleField.FRAME_SIZE));
    }

    /** The ids of the frame; empty if they are not listed. */
    public Set<String> frame() {
        return ids(sample.frame());
    }

    /** The ids that were drawn, in the order of the record. */
    public Set<String> drawn() {
        return ids(sample.drawn());
    }

    private static Set<String> ids(Rows<SampleUnitColumn> units) {
        Set<String> ids = new LinkedHashSet<>();
        for (Cells<SampleUnitColumn> unit : units) {
            String id = Reading.text(unit.get(SampleUnitColumn.ID));
            if (!id.isEmpty()) {
                ids.add(id);
            }
        }
        return ids;
    }

    /** F62: how many should be drawn at least. */
    public Result<BigInteger> needed(Terms terms) {
        return SampleSize.of(frameSize(), terms);
    }

    /** F63: how many of each stratum so large a sample takes. */
    Result<Strata.Plan> plan(Terms terms) {
        Map<String, Value<Integer>> strata = new LinkedHashMap<>();
        for (Cells<StratumColumn> stratum : sample.strata()) {
            strata.put(
                    Reading.text(stratum.get(StratumColumn.CODE)),
                    Counts.whole(StratumColumn.POPULATION, stratum.get(StratumColumn.POPULATION)));
        }
        return Strata.plan(Value.present(drawn().size()), strata, terms);
    }

    /** Whether the strata have means. */
    boolean hasMeans() {
        return sample.strata().stream().anyMatch(stratum -> Reading.said(stratum.get(StratumColumn.MEAN)));
    }

    /** F64: the mean over the strata. */
    Result<Composite> mean() {
        List<Strata.Stratum> strata = new ArrayList<>();
        for (Cells<StratumColumn> stratum : sample.strata()) {
            strata.add(new Strata.Stratum(
                    Counts.of(StratumColumn.POPULATION, stratum.get(StratumColumn.POPULATION)),
                    Reading.number(StratumColumn.MEAN, stratum.get(StratumColumn.MEAN))));
        }
        return Strata.mean(strata);
    }

    /** F65: the draw again, from each stratum as many as were drawn from it; MISSING under what the record lacks. */
    List<Result<List<String>>> again() {
        String seed = Reading.text(sample.field(SampleField.SEED));
        Map<String, Set<String>> frames = byStratum(sample.frame());
        Map<String, Set<String>> drawn = byStratum(sample.drawn());
        boolean stratified = drawn.size() > 1 && frames.keySet().containsAll(drawn.keySet());
        List<Result<List<String>>> draws = new ArrayList<>();
        if (stratified) {
            drawn.forEach((stratum, ids) -> draws.add(draw(seed, ids.size(), frames.getOrDefault(stratum, Set.of()))));
        } else {
            draws.add(draw(seed, drawn().size(), frame()));
        }
        return draws;
    }

    private static Result<List<String>> draw(String seed, int n, Set<String> frame) {
        return Draw.of(
                seed.isEmpty() ? Value.missing(SampleField.SEED.key()) : Value.present(seed),
                Value.present(n),
                frame.isEmpty() ? Value.missing(Sample.FRAME.key()) : Value.present(frame));
    }

    private static Map<String, Set<String>> byStratum(Rows<SampleUnitColumn> units) {
        Map<String, Set<String>> strata = new TreeMap<>();
        for (Cells<SampleUnitColumn> unit : units) {
            strata.computeIfAbsent(Reading.text(unit.get(SampleUnitColumn.STRATUM)), any -> new LinkedHashSet<>())
                    .add(Reading.text(unit.get(SampleUnitColumn.ID)));
        }
        return strata;
    }

    /** Whether the draw, made again, gives what was drawn; UNKNOWN if it cannot be made again. */
    public Truth repeatable() {
        Set<String> redrawn = new TreeSet<>();
        for (Result<List<String>> draw : again()) {
            if (!draw.value().isPresent()) {
                return Truth.UNKNOWN;
            }
            redrawn.addAll(draw.value().get());
        }
        return Truth.of(redrawn.equals(new TreeSet<>(drawn())));
    }
}
