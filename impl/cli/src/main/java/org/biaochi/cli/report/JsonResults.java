// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.cli.input.DeskMarks;
import org.biaochi.cli.input.EarlierRound;
import org.biaochi.cli.session.Output;
import org.biaochi.core.exchange.FileFormat;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.input.Unreadable;
import org.biaochi.json.AssessmentJson;
import org.biaochi.json.AssessmentLines;
import org.biaochi.json.MarksJson;
import org.biaochi.json.RawJson;
import org.biaochi.json.RoundsJson;
import org.biaochi.report.words.Plain;
import org.jspecify.annotations.Nullable;

/** One JSON object per subject and line. */
public final class JsonResults implements ReviewResults {
    private static final byte[] LINE_FEED = {'\n'};

    private final Output out;
    private final Output err;
    private final String language;
    private final AssessmentLines lines;
    private final boolean strict;
    private @Nullable EarlierRound earlier;
    private @Nullable DeskMarks desk;

    /** Writes to an output, messages in a language; with {@code strict} unknown keys are listed there and on {@code err}. */
    public JsonResults(Output out, Output err, String language, boolean strict) {
        this.out = out;
        this.err = err;
        this.language = language;
        this.lines = new AssessmentLines(language);
        this.strict = strict;
    }

    /** Adds what changed since an earlier round. */
    public JsonResults against(@Nullable EarlierRound round) {
        earlier = round;
        return this;
    }

    /** Adds what became of the marks of a review desk. */
    public JsonResults marked(@Nullable DeskMarks marks) {
        desk = marks;
        return this;
    }

    @Override
    public void assessed(Decoded<?> input, Assessment assessment) {
        byte[] line = lines.line(assessment, input);
        if (earlier != null) {
            byte[] rounds = RoundsJson.object(earlier.compare(input, assessment), assessment);
            line = with(line, ",\"rounds\":" + new String(rounds, StandardCharsets.UTF_8));
        }
        if (desk != null) {
            byte[] marks = MarksJson.object(desk.last(), assessment, desk.source(), language);
            line = with(line, ",\"marks\":" + new String(marks, StandardCharsets.UTF_8));
        }
        if (strict) {
            line = withUnknownKeys(line, input.unknownKeys());
            note(input);
        }
        out.write(line).write(LINE_FEED);
    }

    private static byte[] withUnknownKeys(byte[] object, List<String> keys) {
        List<String> quoted = new ArrayList<>();
        keys.forEach(key -> quoted.add(RawJson.quote(key)));
        return with(object, ",\"unknownKeys\":[" + String.join(",", quoted) + "]");
    }

    private static byte[] with(byte[] object, String member) {
        String open = new String(object, 0, object.length - 1, StandardCharsets.UTF_8);
        return (open + member + "}").getBytes(StandardCharsets.UTF_8);
    }

    private void note(Decoded<?> input) {
        if (!input.unknownKeys().isEmpty()) {
            String at = Plain.of(input.source()) + ": ";
            String keys = Plain.of(String.join(" ", input.unknownKeys()), 1000);
            err.line(
                    at + (language.equals("en") ? "unknown keys (kept, not reviewed): " : "不认识的键（原样保留，不参与审核）：") + keys);
            err.flush();
        }
    }

    @Override
    public void marks(List<LocalText> remarks) {
        remarks.forEach(remark -> err.line(Plain.of(remark.in(language), 2000)));
        err.flush();
    }

    @Override
    public void unreadable(Unreadable<?> input) {
        out.write(AssessmentJson.errorLine(input, language)).write(LINE_FEED);
    }

    @Override
    public void elsewhere(Unreadable<?> input) {
        unreadable(input);
    }

    @Override
    public void broken(Decoded<?> input, Throwable cause) {
        LocalText text = new LocalText(
                "程序内部出错，未能审核（" + cause.getClass().getSimpleName() + "）",
                "internal error, not reviewed (" + cause.getClass().getSimpleName() + ")");
        unreadable(new Unreadable<>(input.source(), new UnreadableInputException("INTERNAL", "", text)));
    }

    @Override
    public void remarks(List<LocalText> facts) {
        facts.forEach(remark -> err.line(Plain.of(remark.in(language), 500)));
        err.flush();
    }

    /** JSON is what everybody expects here; anything else is told beside the results. */
    @Override
    public void recognised(Map<FileFormat, Integer> formats) {
        FormatWords.unusual(formats, language).ifPresent(words -> {
            err.line((language.equals("en") ? "Formats: " : "文件格式：") + words);
            err.flush();
        });
    }

    @Override
    public void end(Optional<LocalText> unusedWaivers) {
        unusedWaivers.ifPresent(word -> {
            err.line(Plain.of(word.in(language)));
            err.flush();
        });
    }
}
