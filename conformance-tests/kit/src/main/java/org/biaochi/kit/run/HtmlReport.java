// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.run;

import java.util.List;
import org.biaochi.kit.catalogue.Entry;

/**
 * Writes a report as one HTML page without scripts or links, Chinese first: a statement of conformance that can be
 * attached to a tender, below it what became of each requirement.
 */
public final class HtmlReport {
    private static final String STYLE = "body{font-family:\"Noto Sans CJK SC\",\"Source Han Sans SC\",\"Microsoft"
            + " YaHei\",sans-serif;max-width:72rem;margin:2rem auto;padding:0"
            + " 1rem;line-height:1.5}table{border-collapse:collapse;width:100%}td,th{border:1px solid #ccc;padding:.3rem"
            + " .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}tr{break-inside:avoid}"
            + "td:first-child,td:nth-child(2),td:nth-child(3){white-space:nowrap}small{color:#444}dt{font-weight:bold}dd{margin:0"
            + " 0 .4rem 0;overflow-wrap:anywhere}"
            + ".failed{background:#fdd}.skipped{background:#ffd}.passed{background:#dfd}.notApplicable{background:#eee}strong{padding:.1rem"
            + " .4rem}@media(max-width:40rem){thead{display:none}table,tbody{display:block}td{border-width:1px"
            + " 0}tr{display:grid;grid-template-columns:auto auto 1fr}td:last-child{grid-column:1/-1;border-top:0}}@media"
            + " print{body{margin:0;font-size:10pt}}";

    private HtmlReport() {}

    /** The page. */
    public static String of(Report report, String kitVersion, String time) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\">");
        page.append("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">");
        page.append("<title>符合性声明 ").append(escape(report.subject())).append("</title><style>");
        page.append(STYLE).append("</style></head><body>\n");
        statement(report, kitVersion, time, page);
        failures(report, page);
        for (Entry.Profile profile : Entry.Profile.values()) {
            table(report, profile, page);
        }
        return page.append("</body></html>\n").toString();
    }

    private static void statement(Report report, String kitVersion, String time, StringBuilder page) {
        page.append("<h1>符合性声明 <small>Statement of conformance</small></h1>\n<p>");
        page.append("被测对象 <b>").append(escape(report.subject())).append("</b>：<strong class=\"");
        page.append(report.status() == Report.CONFORMANT ? "passed" : "failed").append("\">");
        page.append(verdict(report))
                .append("</strong> <small>")
                .append(report.verdict())
                .append("</small></p>\n<dl>");
        item(
                "规范版本 Specification",
                report.catalogue().version() + " · " + report.catalogue().digest(),
                page);
        item("测试包 Kit", kitVersion, page);
        for (Artifact artifact : report.artifacts()) {
            String named = artifact.name() + (artifact.coordinates().isEmpty() ? "" : " · " + artifact.coordinates());
            item("被测文件 Artifact", named + " · " + artifact.digest(), page);
        }
        item("运行环境 Platform", platform(), page);
        item("时间 Time", time, page);
        String counts = "通过 passed " + report.count(State.PASSED) + " · 未通过 failed " + report.count(State.FAILED)
                + " · 未执行 skipped " + report.count(State.SKIPPED) + " · 不适用 not applicable "
                + report.count(State.NOT_APPLICABLE);
        item("要求 Requirements", counts, page);
        item("执行检查 Checks run", Integer.toString(report.tests()), page);
        page.append("</dl>\n");
        for (String problem : report.problems()) {
            page.append("<p class=\"failed\">").append(escape(problem)).append("</p>\n");
        }
    }

    private static String verdict(Report report) {
        return switch (report.status()) {
            case Report.CONFORMANT -> "符合";
            case Report.FAILED -> "不符合";
            default -> "未完成，不能据此声明符合";
        };
    }

    private static String platform() {
        return "Java " + System.getProperty("java.version") + " (" + System.getProperty("java.vm.name") + ") · "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch");
    }

    private static void item(String name, String value, StringBuilder page) {
        if (!value.isEmpty()) {
            page.append("<dt>")
                    .append(name)
                    .append("</dt><dd>")
                    .append(escape(value))
                    .append("</dd>");
        }
    }

    private static void failures(Report report, StringBuilder page) {
        List<Report.Line> open = report.lines().stream()
                .filter(line -> line.state() == State.FAILED || line.state() == State.SKIPPED)
                .toList();
        if (!open.isEmpty()) {
            page.append("<h2>需要处理 <small>To be mended</small></h2>\n");
            rows(open, page);
        }
    }

    private static void table(Report report, Entry.Profile profile, StringBuilder page) {
        List<Report.Line> lines = report.lines().stream()
                .filter(line -> line.entry().profile() == profile)
                .toList();
        if (!lines.isEmpty()) {
            page.append("<h2>").append(profile).append("</h2>\n");
            rows(lines, page);
        }
    }

    private static void rows(List<Report.Line> lines, StringBuilder page) {
        page.append("<table><thead><tr><th>编号 Id</th><th>级别 Level</th><th>结果 State</th>");
        page.append("<th>要求 Requirement</th></tr></thead><tbody>\n");
        for (Report.Line line : lines) {
            page.append("<tr class=\"").append(line.state().key()).append("\"><td>");
            page.append(line.entry().id())
                    .append("</td><td>")
                    .append(line.entry().level())
                    .append("</td><td>");
            page.append(word(line.state()))
                    .append("</td><td>")
                    .append(escape(line.entry().text().zh()));
            page.append("<br><small>").append(escape(line.entry().text().en())).append("</small>");
            for (String detail : line.details()) {
                page.append("<br><small>— ").append(escape(detail)).append("</small>");
            }
            page.append("</td></tr>\n");
        }
        page.append("</tbody></table>\n");
    }

    private static String word(State state) {
        return switch (state) {
            case FAILED -> "✗ 未通过";
            case SKIPPED -> "… 未执行";
            case PASSED -> "✓ 通过";
            case NOT_APPLICABLE -> "– 不适用";
        };
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
