// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.page;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.facts.Facts;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.mark.SubjectMarks;
import org.biaochi.core.review.RecordedChanges;
import org.biaochi.report.html.Asset;
import org.biaochi.report.html.Html;
import org.biaochi.report.html.Spool;
import org.biaochi.report.parts.Canvas;
import org.biaochi.report.parts.Marks;
import org.biaochi.report.words.Language;
import org.jspecify.annotations.Nullable;

/** One page: takes subjects as they come, writes them in the order in which a reader wants them. Not thread-safe. */
public final class Page {
    /** By this a page is known as ours. */
    public static final String GENERATOR = "biaochi-report";

    private static final int FULL_BLOCKS = 300;
    private static final Asset STYLE = Asset.style(Page.class, "page.css");
    private static final Asset SCRIPT = Asset.script(Page.class, "page.js");

    private final About about;
    private final Language language;
    private final Spool spool;
    private final StageContent stage;
    private final Tallies tallies;
    private final Html block = new Html();
    private @Nullable RecordedChanges earlier;
    private SubjectMarks marks = SubjectMarks.NONE;
    private long met;

    /** A page whose blocks wait in a spool. */
    public Page(About about, StageContent stage, Spool spool) {
        this.about = about;
        this.language = about.language();
        this.stage = stage;
        this.spool = spool;
        this.tallies = new Tallies(stage.standings());
    }

    /** Says what changed since an earlier round of the subject that is added next. */
    public void against(RecordedChanges changes) {
        earlier = changes;
    }

    /** Says what became of the marks on the subject that is added next. */
    public void marked(SubjectMarks marks) {
        this.marks = marks;
    }

    /** Adds a subject. */
    public void add(Decoded<?> input, Assessment assessment, Facts facts) throws IOException {
        met++;
        SubjectHead head = new SubjectHead(met, input.source(), assessment, facts, stage, language);
        new SubjectBlock(canvas(block), stage)
                .write(head, input, assessment, facts, earlier, marks, met <= FULL_BLOCKS);
        tallies.add(earlier);
        earlier = null;
        marks = SubjectMarks.NONE;
        SubjectLine line = head.line(stage.cells(assessment), spool.keep(block.take()));
        tallies.add(assessment, line, head.department());
        stage.add(line, assessment, facts);
        about.seen(assessment.provenance());
    }

    /** Writes the whole page. */
    public void write(OutputStream out) throws IOException {
        Html html = new Html();
        html.document().open("html", "lang", language.say("zh-CN", "en")).newLine();
        head(html);
        html.open("body");
        Marks.define(html);
        html.open("main");
        new Cover(html, about, stage, tallies).write(() -> stage.sections().forEach(section -> section(html, section)));
        contents(html);
        DepartmentsSection departments = new DepartmentsSection(html, language, stage.words(), tallies);
        departments.overview();
        new Charts(canvas(html), stage, tallies).write();
        departments.projects(spool, out);
        new RulesSection(html, language, tallies).write();
        stage.lateSections().forEach(section -> section(html, section));
        new OpenSection(html, about, stage.words(), tallies.open()).write();
        OriginSection.write(html, about, stage.words());
        html.close("main").asset(SCRIPT).close("body").close("html").newLine();
        out.write(html.take());
    }

    private Canvas canvas(Html html) {
        return new Canvas(html, language, about.profile());
    }

    private void section(Html html, Section section) {
        if (!section.isEmpty()) {
            html.open("section", "id", section.id()).leaf("h2", language.say(section.heading()));
            section.write(canvas(html));
            html.close("section").newLine();
        }
    }

    private void head(Html html) {
        html.open("head").empty("meta", "charset", "utf-8").newLine();
        html.empty("meta", "name", "generator", "content", GENERATOR).newLine();
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .newLine();
        html.empty(
                        "meta",
                        "http-equiv",
                        "Content-Security-Policy",
                        "content",
                        "default-src 'none'; style-src " + STYLE.policySource() + "; script-src "
                                + SCRIPT.policySource())
                .newLine();
        html.leaf(
                "title",
                language.say(stage.words().title()) + " · "
                        + about.profile().ref().id() + " · "
                        + about.profile().ref().asOf());
        html.asset(STYLE).close("head").newLine();
    }

    private void contents(Html html) {
        Map<String, String> sections = new LinkedHashMap<>();
        stage.sections().forEach(section -> contents(sections, section));
        sections.put("departments", language.say("由谁办", "Who acts"));
        sections.put("charts", language.say("分布", "Distributions"));
        sections.put("projects", language.say("逐个项目", "Projects"));
        sections.put("rules", language.say("按规则", "By rule"));
        stage.lateSections().forEach(section -> contents(sections, section));
        sections.put("open", language.say("没有判断的", "Not judged"));
        sections.put("origin", language.say("出处", "Provenance"));
        html.open("nav", "aria-label", language.say("目录", "Contents")).open("ul");
        sections.forEach(
                (id, text) -> html.open("li").leaf("a", text, "href", "#" + id).close("li"));
        html.close("ul").close("nav").newLine();
    }

    private void contents(Map<String, String> sections, Section section) {
        if (!section.isEmpty()) {
            sections.put(section.id(), language.say(section.name()));
        }
    }
}
