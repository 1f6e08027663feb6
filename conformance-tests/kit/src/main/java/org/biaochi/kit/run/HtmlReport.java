// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.run;

/** Writes a report as one HTML page without scripts or links. */
public final class HtmlReport {
    private static final String STYLE =
            "body{font-family:sans-serif;max-width:72rem;margin:2rem auto}table{border-collapse:collapse;width:100%}"
                    + "td,th{border:1px solid #ccc;padding:.3rem .5rem;text-align:left;vertical-align:top}"
                    + ".failed{background:#fdd}.skipped{background:#ffd}.passed{background:#dfd}.notApplicable{background:#eee}";

    private HtmlReport() {}

    /** The page. */
    public static String of(Report report, String kitVersion, String time) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">");
        page.append("<title>Conformance of ").append(escape(report.subject())).append("</title><style>");
        page.append(STYLE).append("</style></head><body>\n<h1>Conformance of ").append(escape(report.subject()));
        page.append("</h1>\n<p><strong class=\"")
                .append(report.status() == 0 ? "passed" : "failed")
                .append("\">");
        page.append(report.verdict())
                .append("</strong> · specification ")
                .append(report.catalogue().version());
        page.append(" · kit ")
                .append(escape(kitVersion))
                .append(" · ")
                .append(report.tests())
                .append(" tests");
        page.append(time.isEmpty() ? "" : " · " + escape(time)).append("</p>\n");
        for (String problem : report.problems()) {
            page.append("<p class=\"failed\">").append(escape(problem)).append("</p>\n");
        }
        page.append("<table><tr><th>Requirement</th><th>Level</th><th>State</th><th>Text</th></tr>\n");
        for (Report.Line line : report.lines()) {
            page.append("<tr class=\"")
                    .append(line.state().key())
                    .append("\"><td>")
                    .append(line.entry().id());
            page.append("</td><td>")
                    .append(line.entry().level())
                    .append("</td><td>")
                    .append(line.state().key());
            page.append("</td><td>").append(escape(line.entry().text().en()));
            for (String detail : line.details()) {
                page.append("<br><small>").append(escape(detail)).append("</small>");
            }
            page.append("</td></tr>\n");
        }
        return page.append("</table></body></html>\n").toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
