// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.page;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.biaochi.report.html.Html;
import org.biaochi.report.html.Spool;
import org.biaochi.report.parts.LinesTable;
import org.biaochi.report.parts.LinesTable.Column;
import org.biaochi.report.words.Language;
import org.biaochi.report.words.Numbers;

/** Who has how much to change, and below it each project with its findings, taken from the spool. */
final class DepartmentsSection {
    private static final int OPEN_AT_ONCE = 40;

    private final Html html;
    private final Language language;
    private final StageWords words;
    private final Tallies tallies;

    DepartmentsSection(Html html, Language language, StageWords words, Tallies tallies) {
        this.html = html;
        this.language = language;
        this.words = words;
        this.tallies = tallies;
    }

    static String name(DepartmentTally department, Language language) {
        return department.name().isEmpty()
                ? language.say("（表上没有部门和单位）", "(form names no department)")
                : department.name();
    }

    void overview() {
        html.open("section", "id", "departments").leaf("h2", language.say("由谁办：按部门", "Who acts: by department"));
        List<Standing> met = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of(language.say("主管部门", "Department")));
        columns.add(Column.number(language.say("份数", "Number")));
        for (Standing standing : tallies.standings()) {
            if (!tallies.standing(standing).isEmpty()) {
                met.add(standing);
                columns.add(Column.number(language.say(standing.words())));
            }
        }
        columns.add(Column.number(language.say("错误", "Errors")));
        columns.add(Column.number(language.say("警告", "Warnings")));
        LinesTable table = new LinesTable(html, "", columns);
        for (DepartmentTally department : tallies.departments()) {
            table.row(() -> html.leaf("a", name(department, language), "href", "#" + department.anchor()));
            table.number(department.lines().size());
            met.forEach(standing -> table.number(department.count(standing)));
            table.number(department.errors());
            table.number(department.warnings());
            table.endRow();
        }
        table.close();
        html.close("section").newLine();
    }

    /** Writes the projects of each department; few stand open, many wait to be opened. */
    void projects(Spool spool, OutputStream out) throws IOException {
        List<DepartmentTally> departments = tallies.departments();
        boolean few = tallies.subjects() <= OPEN_AT_ONCE;
        html.open("section", "id", "projects").leaf("h2", language.say("逐个项目", "The projects one by one"));
        html.open("p", "class", "filter", "hidden", "hidden").open("label").text(language.say("查找 ", "Find "));
        html.empty(
                "input",
                "type",
                "search",
                "id",
                "find",
                "placeholder",
                language.say("项目、单位、规则编号", "project, unit, rule"));
        html.close("label").close("p");
        for (DepartmentTally department : departments) {
            String[] attributes = few
                    ? new String[] {"class", "department", "id", department.anchor(), "open", "open"}
                    : new String[] {"class", "department", "id", department.anchor()};
            html.open("details", attributes).open("summary").leaf("h3", name(department, language));
            html.leaf("span", told(department), "class", "counts")
                    .close("summary")
                    .newLine();
            for (SubjectLine line : department.lines()) {
                out.write(html.take());
                spool.copy(line.block(), out);
            }
            html.close("details").newLine();
        }
        html.close("section").newLine();
    }

    private String told(DepartmentTally department) {
        String goals = Numbers.grouped(department.lines().size());
        String urgent = Numbers.grouped(department.urgent());
        return language.say(
                goals + " 份"
                        + (department.urgent() == 0
                                ? ""
                                : "，其中 " + urgent + " 份" + words.urgent().zh()),
                goals
                        + (department.urgent() == 0
                                ? ""
                                : ", " + urgent + " " + words.urgent().en()));
    }
}
