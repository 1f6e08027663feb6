// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.describe;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.library.IndicatorLibrary;
import org.biaochi.api.library.LibraryEntry;
import org.biaochi.api.library.LibraryField;
import org.biaochi.api.library.LibraryTier;
import org.biaochi.cli.session.Output;
import org.biaochi.core.library.ImportChange;
import org.biaochi.core.library.ImportPlan;
import org.biaochi.core.library.LibraryFault;
import org.biaochi.core.library.Suggestion;
import org.biaochi.json.LibraryJson;
import org.biaochi.report.words.Plain;

/** What the library commands say, to people or as one JSON object a line. */
public final class LibraryText {
    private static final int SHOWN = 50;

    private final Output out;
    private final String language;
    private final boolean json;

    /** A text in a language, or JSON. */
    public LibraryText(Output out, String language, boolean json) {
        this.out = out;
        this.language = language;
        this.json = json;
    }

    private String say(String zh, String en) {
        return language.equals("en") ? en : zh;
    }

    /** A library without faults. */
    public void good(IndicatorLibrary library) {
        if (json) {
            out.jsonLine(JsonText.object(object -> {
                object.writeStringField("schema", "biaochi-library-check-1");
                object.writeNumberField("faults", 0);
                object.writeNumberField("indicators", library.codes().size());
                object.writeNumberField("classes", library.projectClasses().size());
                object.writeNumberField("templates", library.templates().size());
                object.writeStringField("digest", library.digest());
            }));
            return;
        }
        StringBuilder tiers = new StringBuilder();
        for (LibraryTier tier : LibraryTier.values()) {
            long count = library.codes().stream()
                    .filter(code -> library.latest(code)
                            .filter(entry -> entry.tier() == tier)
                            .isPresent())
                    .count();
            tiers.append(tiers.isEmpty() ? "" : say("，", ", "))
                    .append(say(
                            tier.term() + " " + count + " 条",
                            count + " " + tier.name().toLowerCase(Locale.ROOT)));
        }
        out.line(say(
                "指标库没有问题：指标 " + library.codes().size() + " 条（" + tiers + "），项目分类 "
                        + library.projectClasses().size() + " 类，模板 "
                        + library.templates().size() + " 个。",
                "The library is sound: " + library.codes().size() + " indicators (" + tiers + "), "
                        + library.projectClasses().size() + " classes of projects, "
                        + library.templates().size()
                        + " templates."));
    }

    /** Files with faults: nothing of them counts. */
    public void faults(List<LibraryFault> faults, int count) {
        for (LibraryFault fault : faults) {
            if (json) {
                out.jsonLine(JsonText.object(object -> write(fault, object)));
            } else {
                out.line(Plain.of(fault.in(language)));
            }
        }
        if (!json) {
            out.line(say(
                    "共 " + count + " 处问题" + (count > faults.size() ? "，列出前 " + faults.size() + " 处" : "")
                            + "；改正之前，这些文件一条也不能用。",
                    count + " faults" + (count > faults.size() ? ", the first " + faults.size() + " listed" : "")
                            + "; nothing of these files counts until they are mended."));
        }
    }

    private void write(LibraryFault fault, JsonGenerator object) throws IOException {
        object.writeStringField("schema", "biaochi-library-fault-1");
        object.writeStringField("code", fault.code());
        object.writeStringField("source", fault.source());
        object.writeStringField("place", fault.place());
        object.writeStringField("about", fault.about());
        object.writeStringField("message", fault.text().in(language));
    }

    /** What an import changed. */
    public void imported(ImportPlan plan, String into, boolean written) {
        if (json) {
            for (ImportChange change : plan.changes()) {
                if (change.kind() != ImportChange.Kind.UNCHANGED) {
                    out.jsonLine(JsonText.object(object -> write(change, object)));
                }
            }
            out.jsonLine(JsonText.object(object -> {
                object.writeStringField("schema", "biaochi-library-import-1");
                for (ImportChange.Kind kind : ImportChange.Kind.values()) {
                    object.writeNumberField(kind.name(), plan.changes(kind).size());
                }
                object.writeBooleanField("written", written);
                object.writeStringField("digest", plan.get().digest());
            }));
            return;
        }
        for (ImportChange.Kind kind : List.of(ImportChange.Kind.NEW_VERSION, ImportChange.Kind.ENDED)) {
            List<ImportChange> changes = plan.changes(kind);
            for (ImportChange change : changes.subList(0, Math.min(SHOWN, changes.size()))) {
                out.line("  " + Plain.of(line(change)));
            }
            if (changes.size() > SHOWN) {
                int more = changes.size() - SHOWN;
                out.line(say("  另有 " + more + " 条", "  and " + more + " more"));
            }
        }
        out.line(say(
                "新增 " + count(plan, ImportChange.Kind.ADDED) + " 条，新版本 " + count(plan, ImportChange.Kind.NEW_VERSION)
                        + " 条，停用 " + count(plan, ImportChange.Kind.ENDED) + " 条，未变 "
                        + count(plan, ImportChange.Kind.UNCHANGED) + " 条；" + (written ? "已写入 " : "没有改动文件 ") + into
                        + "。",
                count(plan, ImportChange.Kind.ADDED) + " added, " + count(plan, ImportChange.Kind.NEW_VERSION)
                        + " new versions, " + count(plan, ImportChange.Kind.ENDED) + " ended, "
                        + count(plan, ImportChange.Kind.UNCHANGED) + " unchanged; "
                        + (written ? "written to " : "nothing written to ") + into + "."));
    }

    private static int count(ImportPlan plan, ImportChange.Kind kind) {
        return plan.changes(kind).size();
    }

    private String line(ImportChange change) {
        LibraryEntry entry = change.entry();
        if (change.kind() == ImportChange.Kind.ENDED) {
            String day = entry.text(LibraryField.EFFECTIVE_TO);
            return entry.code() + " " + entry.name() + say("：" + day + " 停用", ": ends on " + day);
        }
        StringBuilder fields = new StringBuilder();
        for (LibraryField field : LibraryField.values()) {
            if (change.fields().contains(field)) {
                fields.append(fields.isEmpty() ? "" : say("、", ", ")).append(say(field.term(), field.key()));
            }
        }
        String from = entry.text(LibraryField.EFFECTIVE_FROM);
        return entry.code() + " " + entry.name()
                + say(
                        "：第 " + entry.version() + " 版自 " + from + " 起启用（改动：" + fields + "）",
                        ": version " + entry.version() + " from " + from + " (changed: " + fields + ")");
    }

    private static void write(ImportChange change, JsonGenerator object) throws IOException {
        object.writeStringField("schema", "biaochi-library-change-1");
        object.writeStringField("change", change.kind().name());
        object.writeArrayFieldStart("fields");
        for (LibraryField field : LibraryField.values()) {
            if (change.fields().contains(field)) {
                object.writeString(field.key());
            }
        }
        object.writeEndArray();
        object.writeFieldName("entry");
        LibraryJson.write(change.entry(), object);
    }

    /** The answers to a search. */
    public void found(List<Suggestion> suggestions) {
        if (!json && suggestions.isEmpty()) {
            out.line(say("没有找到相近的指标。", "Nothing like that was found."));
        }
        for (Suggestion suggestion : suggestions) {
            if (json) {
                out.jsonLine(JsonText.object(object -> write(suggestion, object)));
            } else {
                out.line(Plain.of(line(suggestion)));
            }
        }
    }

    /** The indicators that a project of a type starts with, in their order. */
    public void template(String type, List<LibraryEntry> entries) {
        if (!json && entries.isEmpty()) {
            out.line(say("指标库没有“" + type + "”的模板。", "The library has no template for " + type + "."));
        }
        for (LibraryEntry entry : entries) {
            if (json) {
                out.jsonLine(JsonText.object(object -> {
                    object.writeFieldName("entry");
                    LibraryJson.write(entry, object);
                }));
            } else {
                out.line(Plain.of(say(entry.tier().term(), entry.tier().name()) + "  " + named(entry)));
            }
        }
    }

    private String named(LibraryEntry entry) {
        return entry.code() + "  " + entry.l1() + "/" + entry.l2() + "/" + entry.name()
                + (entry.unit().isEmpty() ? "" : say("（" + entry.unit() + "）", " (" + entry.unit() + ")"));
    }

    private String line(Suggestion suggestion) {
        LibraryEntry entry = suggestion.entry();
        StringBuilder reasons = new StringBuilder();
        for (Suggestion.Reason reason : suggestion.reasons()) {
            reasons.append(reasons.isEmpty() ? "" : say("，", ", ")).append(reason.in(language));
        }
        return named(entry) + "  " + reasons;
    }

    private static void write(Suggestion suggestion, JsonGenerator object) throws IOException {
        object.writeArrayFieldStart("reasons");
        for (Suggestion.Reason reason : suggestion.reasons()) {
            object.writeString(reason.name());
        }
        object.writeEndArray();
        object.writeFieldName("entry");
        LibraryJson.write(suggestion.entry(), object);
    }

    /** Begins the suggestions for a form. */
    public void form(String source, String name) {
        if (!json) {
            out.line(Plain.of(source + (name.isBlank() ? "" : "  " + name)));
        }
    }

    /** The suggestions for a row. */
    public void suggested(String source, String path, Indicator row, List<Suggestion> suggestions) {
        if (json) {
            out.jsonLine(JsonText.object(object -> {
                object.writeStringField("schema", "biaochi-library-suggestions-1");
                object.writeStringField("source", source);
                object.writeStringField("path", path);
                object.writeStringField("name", row.name().text());
                object.writeArrayFieldStart("suggestions");
                for (Suggestion suggestion : suggestions) {
                    object.writeStartObject();
                    write(suggestion, object);
                    object.writeEndObject();
                }
                object.writeEndArray();
            }));
            return;
        }
        out.line("  " + Plain.of(row.name().text().strip())
                + (suggestions.isEmpty() ? say("：指标库中没有相近的指标", ": nothing like it in the library") : ""));
        for (Suggestion suggestion : suggestions) {
            out.line("    " + Plain.of(line(suggestion)));
        }
    }
}
