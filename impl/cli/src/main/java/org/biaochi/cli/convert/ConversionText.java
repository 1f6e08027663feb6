// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.convert;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.biaochi.api.basis.LocalText;
import org.biaochi.cli.report.FormatWords;
import org.biaochi.cli.session.Output;
import org.biaochi.core.canonical.JsonBytes;
import org.biaochi.core.exchange.FileFormat;
import org.biaochi.core.exchange.Omission;
import org.biaochi.core.input.Unreadable;
import org.biaochi.report.words.Plain;

/** Tells what a conversion did: to people, or as one JSON object. */
public final class ConversionText {
    /** The name of the JSON object. */
    static final String SCHEMA = "biaochi-conversion-1";

    private static final int SHOWN = 60;
    private static final int NOTES_SHOWN = 20;

    private final Output out;
    private final String language;

    /** Tells on an output in a language. */
    public ConversionText(Output out, String language) {
        this.out = out;
        this.language = language;
    }

    /** Tells people. */
    public void people(Conversion done, String target, FileFormat format) {
        if (done.subjects() > 0) {
            int lost = done.subjects() - done.written();
            out.line(say(
                    "已转换 " + done.written() + " 份" + (lost == 0 ? "" : "，另有 " + lost + " 份没有写进去") + "："
                            + FormatWords.of(done.inputs().recognised(), language) + " → " + Plain.of(target) + "（"
                            + format.name().zh() + "）",
                    "Converted " + done.written() + (lost == 0 ? "" : ", left out " + lost) + ": "
                            + FormatWords.of(done.inputs().recognised(), language) + " → " + Plain.of(target) + " ("
                            + format.name().en() + ")"));
        } else {
            out.line(say("没有可转换的内容，没有写文件", "Nothing to convert; no file was written"));
        }
        omissions(
                done,
                done.omissions().stream().filter(omission -> omission.reason().isWhole()),
                new LocalText("整份没有写进目标的", "Left out as a whole"));
        omissions(
                done,
                done.omissions().stream().filter(omission -> !omission.reason().isWhole()),
                new LocalText("目标格式放不下或改了写法的内容", "What the target cannot hold as it was typed"));
        notes(done.notes());
        unreadable(done.unreadable());
    }

    private void omissions(Conversion done, Stream<Omission> some, LocalText title) {
        List<Omission> omissions = some.toList();
        if (!omissions.isEmpty()) {
            int count = omissions.size();
            boolean whole = omissions.get(0).reason().isWhole();
            out.line(title.in(language) + say("（" + count + (whole ? " 份）：" : " 处）："), " (" + count + "):"));
        }
        for (Omission omission : omissions) {
            out.line("  - " + Plain.of(done.place(omission)) + "  " + Plain.of(omission.path(), 200)
                    + (omission.path().isEmpty() ? "" : "  ") + "“" + Plain.of(omission.text(), SHOWN) + "”  "
                    + why(omission.reason()).in(language));
        }
    }

    private void notes(List<Conversion.Note> notes) {
        if (!notes.isEmpty()) {
            out.line(say("来源中的提示（" + notes.size() + " 处）：", "Notes on the source (" + notes.size() + "):"));
            notes.stream()
                    .limit(NOTES_SHOWN)
                    .forEach(note -> out.line("  - " + Plain.of(note.source()) + "  "
                            + Plain.of(note.text().in(language), 200)));
            if (notes.size() > NOTES_SHOWN) {
                int rest = notes.size() - NOTES_SHOWN;
                out.line(say("  ……另有 " + rest + " 处，加 --json 全部列出", "  … and " + rest + " more; --json lists all"));
            }
        }
    }

    private void unreadable(List<Unreadable<?>> unreadable) {
        for (Unreadable<?> refused : unreadable) {
            out.line(say("无法读取：", "Unreadable: ") + Plain.of(refused.source()) + "  "
                    + Plain.of(refused.error().text().in(language))
                    + (refused.error().path().isEmpty()
                            ? ""
                            : say("    位置：", "    at: ")
                                    + Plain.of(refused.error().path(), 200))
                    + "  [" + refused.error().code() + "]");
        }
    }

    /** Tells people of results that were converted. */
    public void people(ResultConversion done, String target, boolean xml) {
        String from = String.join(
                say("、", ", "),
                Stream.of(
                                done.jsonSources() == 0 ? "" : say("结果 JSON ", "results in JSON ") + done.jsonSources(),
                                done.xmlSources() == 0 ? "" : say("结果 XML ", "results in XML ") + done.xmlSources())
                        .filter(words -> !words.isEmpty())
                        .toList());
        out.line(say("已转换审核结果 " + done.results() + " 份：", "Converted " + done.results() + " results: ") + from + " → "
                + Plain.of(target) + say("（", " (") + (xml ? "XML" : "JSON") + say("）", ")"));
        unreadable(done.unreadable());
    }

    /** The same as one JSON object and a line feed. */
    public void json(ResultConversion done, String target, boolean xml) {
        JsonBytes json = new JsonBytes(JsonBytes.Escapes.CAUTIOUS, 512);
        json.open('{');
        json.plainKey("schema").plain(SCHEMA);
        json.plainKey("target").text(target);
        json.plainKey("format").text(xml ? "results-xml" : "results-json");
        json.plainKey("subjects").raw(Integer.toString(done.results()));
        json.plainKey("written").raw(Integer.toString(done.results()));
        json.plainKey("recognised").open('{');
        json.plainKey("results-json").raw(Integer.toString(done.jsonSources()));
        json.plainKey("results-xml").raw(Integer.toString(done.xmlSources()));
        json.close('}');
        json.plainKey("omissions").open('[').close(']');
        unreadable(done.unreadable(), json);
        json.close('}');
        out.write(json.toBytes()).write(new byte[] {'\n'});
    }

    private static LocalText why(Omission.Reason reason) {
        return switch (reason) {
            case NO_PLACE -> new LocalText("目标格式没有这一栏", "the target has no field for it");
            case TOO_LONG -> new LocalText("超过目标字段的长度", "longer than the field of the target");
            case NOT_OF_THIS_SHAPE ->
                new LocalText("不符合目标字段的格式", "not of the shape that the field of the target demands");
            case REWRITTEN -> new LocalText("换了写法保存，意思不变", "held in another notation; what it says is the same");
            case KIND ->
                new LocalText("目标格式没有这类表，整份没有写进去", "the target has no such kind; the whole subject was not written");
            case NOT_TOLD_APART ->
                new LocalText(
                        "在目标格式中与前面一份区分不开（年度、项目代码相同，没有代码的名称和单位相同），整份没有写进去，请另写一个文件",
                        "the target cannot tell it from one before it (same year and project code, or same name and"
                                + " unit without a code); the whole subject was not written, write it to a file of its"
                                + " own");
            case NO_ROWS ->
                new LocalText(
                        "没有指标行，目标格式按指标逐行存放，整份没有写进去，请先补上指标",
                        "it has no indicators, and the target holds it indicator by indicator; the whole subject was"
                                + " not written, add its indicators first");
        };
    }

    /** Writes one JSON object and a line feed. */
    public void json(Conversion done, String target, FileFormat format) {
        JsonBytes json = new JsonBytes(JsonBytes.Escapes.CAUTIOUS, 512);
        json.open('{');
        json.plainKey("schema").plain(SCHEMA);
        json.plainKey("target").text(target);
        json.plainKey("format").text(format.id());
        json.plainKey("subjects").raw(Integer.toString(done.subjects()));
        json.plainKey("written").raw(Integer.toString(done.written()));
        json.plainKey("recognised").open('{');
        for (Map.Entry<FileFormat, Integer> found : done.inputs().recognised().entrySet()) {
            json.plainKey(found.getKey().id()).raw(found.getValue().toString());
        }
        json.close('}');
        json.plainKey("omissions").open('[');
        for (Omission omission : done.omissions()) {
            json.open('{');
            json.plainKey("source").text(done.place(omission));
            json.plainKey("path").text(omission.path());
            json.plainKey("text").text(omission.text());
            json.plainKey("reason").plain(omission.reason().name().toLowerCase(Locale.ROOT));
            json.close('}');
        }
        json.close(']');
        json.plainKey("notes").open('[');
        for (Conversion.Note note : done.notes()) {
            json.open('{');
            json.plainKey("source").text(note.source());
            json.plainKey("message").text(note.text().in(language));
            json.close('}');
        }
        json.close(']');
        unreadable(done.unreadable(), json);
        json.close('}');
        out.write(json.toBytes()).write(new byte[] {'\n'});
    }

    private void unreadable(List<Unreadable<?>> unreadable, JsonBytes json) {
        json.plainKey("unreadable").open('[');
        for (Unreadable<?> refused : unreadable) {
            json.open('{');
            json.plainKey("source").text(refused.source());
            json.plainKey("code").plain(refused.error().code());
            json.plainKey("message").text(refused.error().text().in(language));
            json.plainKey("path").text(refused.error().path());
            json.close('}');
        }
        json.close(']');
    }

    private String say(String zh, String en) {
        return language.equals("en") ? en : zh;
    }
}
