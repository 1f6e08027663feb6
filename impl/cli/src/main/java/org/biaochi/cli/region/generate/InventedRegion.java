// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.region.generate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.evaluation.SelfEvaluation;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.supervision.Circular;
import org.biaochi.api.supervision.PeriodScoreColumn;
import org.biaochi.api.supervision.RegionYear;
import org.biaochi.api.supervision.RegionYearField;
import org.biaochi.api.supervision.SupervisedColumn;
import org.biaochi.cli.region.generate.Plan.Office;
import org.biaochi.cli.region.generate.Words.Sector;
import org.biaochi.json.SubjectFormats;

/**
 * The budget year of a region that does not exist, written department by department in constant memory (造数). Numbers and texts
 * follow from the seed alone, so that equal arguments give equal bytes.
 *
 * @param region code of the region, its first six digits are used
 * @param year budget year
 * @param departments how many departments
 * @param projects how many projects, spread over the departments
 * @param seed what everything follows from
 */
public record InventedRegion(String region, int year, int departments, int projects, long seed) {
    private static final int MONTHS = 12;
    private static final int QUARTERS = 4;
    private static final int CODE_DIGITS = 6;
    private static final int FIRST_OFFICE = 1001;
    private static final long DISCLOSURES = -9;
    private static final long ISSUED = -5;
    private static final JsonFactory FACTORY = new JsonFactory();

    /** Writes the files; {@code done} is told how many projects are written. */
    public void write(Path folder, LongConsumer done) throws IOException {
        Words words = Words.read();
        Files.createDirectories(folder);
        List<Office> offices = offices(words);
        register(folder, offices);
        calendar(folder);
        circular(folder, offices);
        int number = 0;
        for (int i = 0; i < offices.size(); i++) {
            int last = (int) ((long) projects * (i + 1) / offices.size());
            try (OfficeFiles files = new OfficeFiles(folder, offices.get(i).code())) {
                Disclosures published = new Disclosures(offices.get(i), year);
                while (number < last) {
                    number++;
                    project(Seeded.of(seed, i, number), words, offices.get(i), number, published, files);
                }
                Seeded seeded = Seeded.of(seed, i, DISCLOSURES);
                files.add("disclosures", SubjectFormats.DISCLOSURE, published.withBudget(seeded));
                files.add("disclosures", SubjectFormats.DISCLOSURE, published.withAccounts(seeded));
            }
            done.accept(number);
        }
    }

    private List<Office> offices(Words words) {
        List<Office> offices = new ArrayList<>();
        String digits = digits();
        String level = Level.of(digits);
        for (int i = 0; i < departments; i++) {
            Sector sector = words.sectors().get(i % words.sectors().size());
            int body = i / words.sectors().size();
            String place = body == 0 ? level : bodyName(words, body);
            offices.add(new Office(digits, Integer.toString(FIRST_OFFICE + i), place + sector.bureau(), place, sector));
        }
        return offices;
    }

    /** Whether a body is the region itself. */
    private boolean own(String body) {
        return body.equals(Level.of(digits()));
    }

    private String digits() {
        return (region + "000000").substring(0, CODE_DIGITS);
    }

    private static String bodyName(Words words, int body) {
        String place = words.places().get((body - 1) % words.places().size()).replaceAll("[镇乡]$", "");
        int round = (body - 1) / words.places().size();
        return place + (round == 0 ? "" : "第" + (round + 1)) + "区";
    }

    private void register(Path folder, List<Office> offices) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve("region.json"));
                JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("schema", "biaochi-region-1");
            json.writeStringField("region", digits());
            json.writeStringField("regionName", "示例地区（" + digits() + "，虚构数据）");
            json.writeStringField("year", Integer.toString(year));
            json.writeStringField("publisher", "示例地区财政局");
            json.writeStringField("asOf", LocalDate.of(year + 1, 7, 31).toString());
            json.writeArrayFieldStart("departments");
            for (Office office : offices) {
                json.writeStartObject();
                json.writeStringField("code", office.code());
                json.writeStringField("name", office.name());
                json.writeStringField("parent", own(office.body()) ? digits() : office.body());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("bodies");
            for (String body : offices.stream().map(Office::body).distinct().toList()) {
                json.writeStartObject();
                json.writeStringField("code", own(body) ? digits() : body);
                json.writeStringField("name", own(body) ? "本级" : body);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** The weekends are free, and the first three days of May and October. */
    private void calendar(Path folder) throws IOException {
        Path facts = Files.createDirectories(folder.resolve("facts"));
        String text = String.format(
                Locale.ROOT,
                "{\"calendar/working-days\": {\"from\": \"%d-01-01\", \"to\": \"%d-12-31\", \"holidays\":"
                        + " [\"%d-01-01\", \"%d-05-01\", \"%d-05-02\", \"%d-10-01\", \"%d-10-02\", \"%d-10-03\"],"
                        + " \"makeUpWorkdays\": []}}%n",
                year,
                year + 1,
                year,
                year,
                year,
                year,
                year,
                year);
        Files.write(facts.resolve("calendar.json"), text.replace("\r", "").getBytes(StandardCharsets.UTF_8));
    }

    /** How the departments' work was scored in each quarter. */
    private void circular(Path folder, List<Office> offices) throws IOException {
        RegionYear.Builder register = RegionYear.builder()
                .set(RegionYearField.REGION, digits())
                .set(RegionYearField.REGION_NAME, "示例地区（" + digits() + "，虚构数据）")
                .set(RegionYearField.YEAR, Integer.toString(year))
                .set(RegionYearField.PUBLISHER, "示例地区财政局");
        for (Office office : offices) {
            register.object(Cells.of(SupervisedColumn.class)
                    .set(SupervisedColumn.OBJECT_ID, office.code())
                    .set(SupervisedColumn.OBJECT_NAME, office.name())
                    .set(SupervisedColumn.OBJECT_KIND, "部门整体")
                    .build());
        }
        Circular.Builder circular = Circular.of(register.build());
        for (int quarter = 1; quarter <= QUARTERS; quarter++) {
            for (int i = 0; i < offices.size(); i++) {
                Seeded seeded = Seeded.of(seed, -quarter, i);
                circular.score(Cells.of(PeriodScoreColumn.class)
                        .set(PeriodScoreColumn.PERIOD, year + "Q" + quarter)
                        .set(PeriodScoreColumn.OBJECT_ID, offices.get(i).code())
                        .set(PeriodScoreColumn.OBJECT_NAME, offices.get(i).name())
                        .set(PeriodScoreColumn.SCORE, seeded.between(72, 98) + "." + seeded.below(10))
                        .set(PeriodScoreColumn.STATUS, "完整")
                        .build());
            }
        }
        Circulars.issued(year, Seeded.of(seed, ISSUED).between(2, MONTHS - 1)).forEach(circular::circular);
        try (OutputStream out = Files.newOutputStream(folder.resolve("circular.json"));
                JsonGenerator json = FACTORY.createGenerator(out)) {
            SubjectFormats.CIRCULAR.write(circular.build(), json);
            json.writeRaw('\n');
        }
    }

    private void project(
            Seeded seeded, Words words, Office office, int number, Disclosures published, OfficeFiles files)
            throws IOException {
        Plan plan = Plan.of(seeded, words, office, year, number);
        published.add(plan);
        if (PreEvaluations.isNeeded(plan)) {
            files.add("preevaluations", SubjectFormats.PRE_EVALUATION, PreEvaluations.of(plan));
        }
        files.add("goals", SubjectFormats.GOAL, Goals.submitted(plan));
        files.add("facts", Reviews.facts(plan));
        int missing = plan.has(Defect.MONTH_MISSING) ? seeded.between(2, MONTHS - 1) : 0;
        for (int month = 1; month <= MONTHS; month++) {
            if (month != missing) {
                files.add(part(month), SubjectFormats.MONITORING, Months.report(plan, month));
                if (plan.needsLetter(month)) {
                    files.add("cases", SubjectFormats.CASE_FILE, Cases.handling(plan, month));
                }
            }
        }
        if (seeded.chance(60)) {
            int less = seeded.chance(300) ? seeded.between(4, 15) : 0;
            files.add("spotchecks", SubjectFormats.MONITORING, Months.spotCheck(plan, 7, less));
        }
        SelfEvaluation self = Results.selfEvaluation(plan);
        if (!plan.has(Defect.NO_SELF_EVALUATION)) {
            files.add("selfevaluations", SubjectFormats.SELF_EVALUATION, self);
        }
        if (seeded.chance(plan.has(Defect.SLOW_OUTPUT) || plan.has(Defect.SLOW_SPENDING) ? 450 : 90)) {
            Evaluation evaluation = Results.evaluation(plan, self);
            files.add("evaluations", SubjectFormats.EVALUATION, evaluation);
            files.add("requests", SubjectFormats.LINKAGE, Requests.of(plan, evaluation, seeded.chance(800)));
            if (Results.hasProblems(evaluation)) {
                files.add("rectifications", SubjectFormats.RECTIFICATION, Rectifications.of(plan, seeded));
            }
        }
    }

    private static String part(int month) {
        return "months/" + (month < 10 ? "0" : "") + month;
    }
}
