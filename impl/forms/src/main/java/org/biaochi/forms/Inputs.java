// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.evaluation.SelfEvaluation;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.subject.Stage;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.input.InputEntry;
import org.biaochi.core.input.Unreadable;
import org.biaochi.json.JsonLimits;
import org.biaochi.json.JsonReading;
import org.biaochi.json.JsonRecord;
import org.biaochi.json.JsonRecords;
import org.biaochi.json.SubjectFormat;
import org.biaochi.json.SubjectFormats;

/**
 * The front door for subjects in JSON: one object, an array or JSON Lines of any length, each record a form table or a subject
 * in the model's own JSON, recognised by its keys. A bad record becomes an {@link Unreadable} and the rest goes on where the
 * syntax allows. Stateless; any number of threads.
 */
public final class Inputs {
    /** One document may hold the circulars and the disclosure of a year. */
    private static final Set<SubjectFormat<?>> REGION_YEAR = Set.of(SubjectFormats.CIRCULAR, SubjectFormats.DISCLOSURE);

    private static final LocalText FORM_TABLE = new LocalText("表格", "form table");

    private Inputs() {}

    /**
     * The records of an input as they are read, in constant memory; a form table is what stands on its form. The stream
     * is not closed.
     *
     * @param source the name of the input, as results print it
     * @throws UncheckedIOException while the stream is consumed, if the input cannot be read from
     */
    public static Stream<InputEntry<? extends Subject>> subjects(String source, InputStream in) {
        return records(
                source, in, JsonLimits.DEFAULT, (record, reading) -> subjectEntry(record, reading, FormTables::own));
    }

    /**
     * The same where goals are looked at: of a form table of whatever kind its target side.
     *
     * @throws UncheckedIOException while the stream is consumed, if the input cannot be read from
     */
    public static Stream<InputEntry<? extends Subject>> targets(String source, InputStream in) {
        return records(
                source, in, JsonLimits.DEFAULT, (record, reading) -> subjectEntry(record, reading, table -> table));
    }

    /** What an entry of another format is where goals are looked at: of a report on a form its target side. */
    public static InputEntry<? extends Subject> target(InputEntry<? extends Subject> entry) {
        if (entry instanceof Decoded<? extends Subject> decoded) {
            if (decoded.subject() instanceof SelfEvaluation evaluation) {
                return of(decoded, evaluation.goal());
            }
            if (decoded.subject() instanceof MonitoringReport report) {
                return of(decoded, report.goal());
            }
        }
        return entry;
    }

    private static <S extends Subject> Decoded<S> of(Decoded<?> decoded, S subject) {
        return Decoded.of(subject, decoded.source())
                .paths(decoded.paths())
                .digest(decoded.digest())
                .unknown(decoded.unknown())
                .notes(decoded.notes())
                .build();
    }

    /**
     * The subjects of some stages in an input as they are read, in constant memory; what belongs to another stage becomes an {@link
     * Unreadable}. The stream is not closed.
     *
     * @param stages the stages; form tables are read as what the first looks at
     * @param source the name of the input, as results print it
     * @throws UncheckedIOException while the stream is consumed, if the input cannot be read from
     */
    public static Stream<InputEntry<? extends Subject>> subjects(List<Stage> stages, String source, InputStream in) {
        return records(source, in, JsonLimits.DEFAULT, (record, reading) -> stageEntry(stages, record, reading));
    }

    /**
     * The subjects of some kinds in an input as they are read, in constant memory; what is of another kind becomes an {@link
     * Unreadable}. A document on the year of a region is read as circulars or as a disclosure, as is asked for. The stream is not
     * closed.
     *
     * @param kinds the formats of the kinds, at least one
     * @param source the name of the input, as results print it
     * @throws UncheckedIOException while the stream is consumed, if the input cannot be read from
     */
    public static Stream<InputEntry<? extends Subject>> ofKinds(
            List<SubjectFormat<?>> kinds, String source, InputStream in) {
        return records(source, in, JsonLimits.DEFAULT, (record, reading) -> kindEntry(kinds, record, reading));
    }

    /**
     * What an entry of another format is to some stages: what belongs to another one becomes an {@link Unreadable};
     * goals read from a form are what the first stage looks at, as form tables are.
     */
    public static InputEntry<? extends Subject> forStages(List<Stage> stages, InputEntry<? extends Subject> entry) {
        if (!(entry instanceof Decoded<? extends Subject> decoded)) {
            return entry;
        }
        try {
            if (decoded.subject() instanceof PerformanceGoal goal && !stages.contains(Stage.REVIEW)) {
                return StageTables.of(stages.get(0), of(decoded, goal));
            }
            SubjectFormat<?> format = formatOf(decoded.subject());
            if (!stages.contains(format.type().stage())) {
                throw wrongStage(format, stages.get(0));
            }
            return decoded;
        } catch (UnreadableInputException e) {
            return new Unreadable<>(decoded.source(), e);
        }
    }

    /**
     * What an entry of another format is where some kinds of subjects are looked at; what is of another kind becomes an
     * {@link Unreadable}.
     */
    public static InputEntry<? extends Subject> forKinds(
            List<SubjectFormat<?>> kinds, InputEntry<? extends Subject> entry) {
        if (entry instanceof Decoded<? extends Subject> decoded) {
            SubjectFormat<?> format = formatOf(decoded.subject());
            if (!kinds.contains(format)) {
                return new Unreadable<>(decoded.source(), wrongKind(format.name(), kinds));
            }
        }
        return entry;
    }

    private static SubjectFormat<?> formatOf(Subject subject) {
        return SubjectFormats.ofType(subject.type().name())
                .orElseThrow(() -> new IllegalArgumentException("no format for subjects of " + subject.type()));
    }

    /**
     * The goals of an input as they are read, in constant memory. The stream is not closed.
     *
     * @param source the name of the input, as results print it
     * @throws UncheckedIOException while the stream is consumed, if the input cannot be read from
     */
    public static Stream<InputEntry<PerformanceGoal>> goals(String source, InputStream in) {
        return goals(source, in, JsonLimits.DEFAULT);
    }

    /** The same within other limits. */
    public static Stream<InputEntry<PerformanceGoal>> goals(String source, InputStream in, JsonLimits limits) {
        return records(source, in, limits, Inputs::goalEntry);
    }

    private static <E> Stream<E> records(
            String source, InputStream in, JsonLimits limits, BiFunction<JsonRecord, JsonReading, E> entry) {
        JsonReading reading = JsonReading.within(limits);
        JsonRecords records = JsonRecords.of(source, in, limits);
        Iterator<E> entries = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return records.hasNext();
            }

            @Override
            public E next() {
                return entry.apply(records.next(), reading);
            }
        };
        int traits = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(entries, traits), false);
    }

    /** The goals of an input in memory. */
    public static Stream<InputEntry<PerformanceGoal>> goals(String source, byte[] input) {
        return goals(source, new ByteArrayInputStream(input));
    }

    /**
     * The one goal that a document holds.
     *
     * @throws UnreadableInputException if it cannot be read; code, path and remedy are in it
     */
    public static Decoded<PerformanceGoal> goal(String source, byte[] document) {
        return goal(JsonRecord.of(source, document), JsonReading.STANDARD);
    }

    /**
     * The goal that a record holds.
     *
     * @throws UnreadableInputException if it cannot be read; code, path and remedy are in it
     */
    public static Decoded<PerformanceGoal> goal(JsonRecord record, JsonReading reading) {
        Recognition found = Recognition.of(record, reading);
        if (found.isFormTable()) {
            return FormTables.read(record, reading);
        }
        if (!found.model().type().equals(PerformanceGoal.TYPE)) {
            throw wrongStage(found.model(), Stage.REVIEW);
        }
        return SubjectFormats.GOAL.read(record, reading);
    }

    /**
     * The subject that a record holds, of whatever kind.
     *
     * @throws UnreadableInputException if it cannot be read; code, path and remedy are in it
     */
    public static Decoded<? extends Subject> subject(JsonRecord record, JsonReading reading) {
        return subject(record, reading, FormTables::own);
    }

    private static Decoded<? extends Subject> subject(
            JsonRecord record,
            JsonReading reading,
            Function<Decoded<PerformanceGoal>, Decoded<? extends Subject>> table) {
        Recognition found = Recognition.of(record, reading);
        return found.isFormTable()
                ? table.apply(FormTables.read(record, reading))
                : found.model().read(record, reading);
    }

    /**
     * The one subject of a stage that a document holds.
     *
     * @throws UnreadableInputException if it cannot be read or is of another stage; code, path and remedy are in it
     */
    public static Decoded<? extends Subject> subject(Stage stage, String source, byte[] document) {
        return subject(List.of(stage), JsonRecord.of(source, document), JsonReading.STANDARD);
    }

    /** A form table and a model without a schema are read as what the stage looks at. */
    private static Decoded<? extends Subject> subject(List<Stage> stages, JsonRecord record, JsonReading reading) {
        Recognition found = Recognition.of(record, reading);
        Stage stage = stages.get(0);
        if (found.isFormTable()) {
            return StageTables.of(stage, FormTables.read(record, reading));
        }
        SubjectFormat<?> format = found.model();
        if (stage == Stage.MONITORING && format == SubjectFormats.GOAL) {
            return SubjectFormats.MONITORING.read(record, reading);
        }
        if (stage == Stage.SELF_EVALUATION && format == SubjectFormats.GOAL) {
            return SubjectFormats.SELF_EVALUATION.read(record, reading);
        }
        if (!stages.contains(format.type().stage())) {
            throw wrongStage(format, stage);
        }
        return format.read(record, reading);
    }

    private static Decoded<? extends Subject> ofKind(
            List<SubjectFormat<?>> kinds, JsonRecord record, JsonReading reading) {
        Recognition found = Recognition.of(record, reading);
        if (found.isFormTable()) {
            throw wrongKind(FORM_TABLE, kinds);
        }
        for (SubjectFormat<?> wanted : kinds) {
            if (found.model() == wanted || REGION_YEAR.contains(wanted) && REGION_YEAR.contains(found.model())) {
                return wanted.read(record, reading);
            }
        }
        throw wrongKind(found.model().name(), kinds);
    }

    private static UnreadableInputException wrongKind(LocalText other, List<SubjectFormat<?>> kinds) {
        String zh = kinds.stream().map(kind -> kind.name().zh()).collect(Collectors.joining("，或"));
        String en = kinds.stream().map(kind -> kind.name().en()).collect(Collectors.joining(" or a "));
        return new UnreadableInputException(
                "WRONG_STAGE",
                "",
                new LocalText(
                        "这是" + other.zh() + "，这里要" + zh + "，请换文件或换命令",
                        "this is a " + other.en() + ", wanted is a " + en + "; change the document or the command"));
    }

    static UnreadableInputException wrongStage(SubjectFormat<?> found, Stage wanted) {
        String stage = found.type().stage().key();
        return new UnreadableInputException(
                "WRONG_STAGE",
                "",
                new LocalText(
                        "这是" + found.name().zh() + "，属于 stage " + stage + "，不是 " + wanted.key() + "，请改写 stage 或换文件",
                        "this is a " + found.name().en() + " of stage " + stage + ", not " + wanted.key()
                                + "; change the stage or the document"));
    }

    private static InputEntry<PerformanceGoal> goalEntry(JsonRecord record, JsonReading reading) {
        try {
            return goal(record, reading);
        } catch (UnreadableInputException e) {
            return new Unreadable<>(record.source(), e);
        }
    }

    private static InputEntry<? extends Subject> subjectEntry(
            JsonRecord record,
            JsonReading reading,
            Function<Decoded<PerformanceGoal>, Decoded<? extends Subject>> table) {
        try {
            return subject(record, reading, table);
        } catch (UnreadableInputException e) {
            return new Unreadable<>(record.source(), e);
        }
    }

    private static InputEntry<? extends Subject> kindEntry(
            List<SubjectFormat<?>> kinds, JsonRecord record, JsonReading reading) {
        try {
            return ofKind(kinds, record, reading);
        } catch (UnreadableInputException e) {
            return new Unreadable<>(record.source(), e);
        }
    }

    private static InputEntry<? extends Subject> stageEntry(
            List<Stage> stages, JsonRecord record, JsonReading reading) {
        try {
            return subject(stages, record, reading);
        } catch (UnreadableInputException e) {
            return new Unreadable<>(record.source(), e);
        }
    }
}
