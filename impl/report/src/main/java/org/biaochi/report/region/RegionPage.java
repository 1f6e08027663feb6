// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.region;

import java.util.LinkedHashMap;
import java.util.Map;
import org.biaochi.api.profile.Profile;
import org.biaochi.report.html.Asset;
import org.biaochi.report.html.Html;
import org.biaochi.report.page.Page;
import org.biaochi.report.parts.Canvas;
import org.biaochi.report.parts.Marks;
import org.biaochi.report.words.Language;
import org.biaochi.report.words.Plain;

/** The page of a region's year, in the order in which it is read: what it came to, the course of the year, who, what is missing. */
public final class RegionPage {
    private static final Asset STYLE = Asset.style(Page.class, "page.css");
    private static final Asset OWN_STYLE = Asset.style(RegionPage.class, "region.css");

    private final Language language;
    private final Profile profile;
    private final String repeat;

    /** A page in a language on a run under a profile. */
    public RegionPage(Language language, Profile profile, String repeat) {
        this.language = language;
        this.profile = profile;
        this.repeat = repeat;
    }

    /** The whole page in UTF-8. */
    public byte[] write(RegionTally region) {
        Html html = new Html();
        Canvas canvas = new Canvas(html, language, profile);
        html.document().open("html", "lang", language.say("zh-CN", "en")).newLine();
        head(html, region);
        html.open("body");
        Marks.define(html);
        html.open("main");
        header(html, region);
        new YearConclusion(canvas, region).write();
        contents(html);
        new NextStepsOfYear(canvas, region).write();
        new LightsOfYear(canvas, region).write();
        new ResultsOfYear(canvas, region).write();
        new RankingOfYear(canvas, region).write();
        new OfficesOfYear(canvas, region).write();
        new GapsOfYear(canvas, region).write();
        origin(html);
        html.close("main").close("body").close("html").newLine();
        return html.take();
    }

    private void head(Html html, RegionTally region) {
        html.open("head").empty("meta", "charset", "utf-8").newLine();
        html.empty("meta", "name", "generator", "content", Page.GENERATOR).newLine();
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .newLine();
        html.empty(
                        "meta",
                        "http-equiv",
                        "Content-Security-Policy",
                        "content",
                        "default-src 'none'; style-src " + STYLE.policySource() + " " + OWN_STYLE.policySource())
                .newLine();
        html.leaf(
                "title",
                Plain.of(region.name(), 100) + " " + region.year() + language.say(" 预算绩效年度报告", " budget performance"));
        html.asset(STYLE).asset(OWN_STYLE).close("head").newLine();
    }

    private void header(Html html, RegionTally region) {
        html.open("header").leaf("h1", language.say("预算绩效年度报告", "Budget performance of the year"));
        html.leaf(
                "p",
                Plain.of(region.name(), 100)
                        + language.say(
                                "　" + region.year() + " 预算年度　管理要求 ", " · budget year " + region.year() + " · profile ")
                        + profile.ref().id() + " " + profile.ref().version() + language.say("　截至 ", " · as of ")
                        + language.day(profile.ref().asOf()),
                "class",
                "about");
        html.close("header");
    }

    private void contents(Html html) {
        Map<String, String> sections = new LinkedHashMap<>();
        sections.put("next", language.say("下一步", "Next"));
        sections.put("lights", language.say("各月亮灯", "Lights"));
        sections.put("results", language.say("自评和评价", "Results"));
        sections.put("budget", language.say("预算影响", "Budget"));
        sections.put("ranking", language.say("排名和红黑榜", "Ranking"));
        sections.put("departments", language.say("各部门", "Departments"));
        sections.put("gaps", language.say("缺什么", "Missing"));
        sections.put("origin", language.say("出处", "Provenance"));
        html.open("nav", "aria-label", language.say("目录", "Contents")).open("ul");
        sections.forEach(
                (id, text) -> html.open("li").leaf("a", text, "href", "#" + id).close("li"));
        html.close("ul").close("nav").newLine();
    }

    private void origin(Html html) {
        html.open("section", "id", "origin").leaf("h2", language.say("出处", "Provenance"));
        html.open("dl", "class", "fields");
        html.leaf("dt", language.say("管理要求", "Profile"))
                .leaf("dd", String.join(" → ", profile.layers()))
                .leaf("dt", language.say("摘要", "Digest"))
                .open("dd")
                .leaf("code", profile.ref().digest())
                .close("dd")
                .close("dl");
        if (!repeat.isEmpty()) {
            html.leaf("p", language.say("重做这次运行：", "To repeat this run:"));
            html.open("p").leaf("code", repeat, "class", "command").close("p");
        }
        html.close("section").newLine();
    }
}
