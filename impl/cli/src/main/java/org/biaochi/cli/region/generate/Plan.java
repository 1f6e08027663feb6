// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.region.generate;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.biaochi.cli.region.generate.Words.Measure;
import org.biaochi.cli.region.generate.Words.ProjectType;
import org.biaochi.cli.region.generate.Words.Sector;

/**
 * What is decided of a project before its papers are written. Immutable.
 *
 * @param code 21 characters
 * @param budget in 万元
 * @param lastBudget of the year before, in 万元
 * @param targets one for each measure
 * @param speed how fast the output comes, in thousandths of what is planned
 * @param spending how fast the money goes, likewise
 * @param lateStart by how much both lag in January, likewise; made up for by June
 * @param recovery the month from which a slow project catches up; beyond December if it does not
 */
record Plan(
        String code,
        String name,
        Office office,
        String unit,
        String unitCode,
        String person,
        ProjectType type,
        int year,
        boolean isNew,
        int budget,
        int lastBudget,
        List<Integer> targets,
        int speed,
        int spending,
        int lateStart,
        int recovery,
        Set<Defect> defects) {
    private static final int FULL = 1000;
    private static final int LAST_MONTH = 12;
    private static final int KEEPS_UP = 960;
    private static final int BEHIND = 800;
    private static final int AHEAD = 1200;
    private static final int SMALL = 20;

    /** A department. */
    record Office(String region, String code, String name, String body, Sector sector) {}

    static Plan of(Seeded seeded, Words words, Office office, int year, int number) {
        ProjectType type = seeded.pick(office.sector().projects());
        Set<Defect> defects = EnumSet.noneOf(Defect.class);
        for (Defect defect : Defect.values()) {
            if (seeded.chance(defect.perMille())) {
                defects.add(defect);
            }
        }
        int unit = seeded.below(office.sector().units().size());
        int budget = seeded.between(2, 60) * 10;
        boolean isNew = seeded.chance(250);
        return new Plan(
                office.region() + year % 100 + "R" + office.code() + String.format(Locale.ROOT, "%08d", number),
                words.places().get(seeded.below(words.places().size())) + year + "年" + type.name() + "第" + number
                        + "标段",
                office,
                office.body() + office.sector().units().get(unit),
                office.code() + String.format(Locale.ROOT, "%03d", unit + 1),
                words.person(seeded),
                type,
                year,
                isNew,
                budget,
                isNew ? 0 : Math.max(10, budget * seeded.between(85, 115) / 100),
                type.measures().stream().map(measure -> target(measure, budget)).toList(),
                defects.contains(Defect.SLOW_OUTPUT) ? seeded.between(350, 600) : seeded.between(930, FULL + 60),
                defects.contains(Defect.SLOW_SPENDING) ? seeded.between(250, 600) : seeded.between(930, FULL),
                seeded.chance(300) ? seeded.between(50, 450) : 0,
                seeded.chance(600) ? seeded.between(4, 11) : LAST_MONTH + 1,
                defects);
    }

    /** What is to be reached grows with the budget, so that equal projects cost about the same. */
    private static int target(Measure measure, int budget) {
        if (!measure.adds()) {
            return (measure.low() + measure.high()) / 2;
        }
        int range = measure.high() - measure.low();
        return measure.low() + range * budget / 600;
    }

    boolean has(Defect defect) {
        return defects.contains(defect);
    }

    /** What one unit of the first output may cost, in 元. */
    int unitCost() {
        return Math.max(2, budget * 8000 / targets.get(0));
    }

    /** What was spent by the end of a month, in 万元 with two decimals. */
    String spent(int month) {
        return hundredths((long) budget * 100 * pace(spending, month) / FULL * month / LAST_MONTH);
    }

    /** How far a pace brought it by the end of a month, in thousandths of what is planned until then. */
    private int pace(int pace, int month) {
        int lag = month < 6 ? lateStart * (6 - month) / 5 : 0;
        boolean catchesUp = pace < KEEPS_UP && month > recovery;
        int now = catchesUp ? pace + (KEEPS_UP - pace) * (month - recovery) / (LAST_MONTH + 1 - recovery) : pace;
        return Math.max(0, now - lag);
    }

    /** Whether the output is behind at the end of a month. */
    boolean isBehind(int month) {
        return pace(speed, month) < BEHIND;
    }

    /** Whether output or money are behind at the end of a month. */
    private boolean isAlarming(int month) {
        return isBehind(month) || pace(spending, month) < BEHIND;
    }

    /**
     * Whether a letter goes out on a month: on each that lags, and where output runs ahead, when it begins and each
     * third of the year.
     */
    boolean needsLetter(int month) {
        boolean begins = month % 4 == 1 || !isAhead(month - 1);
        return lags(month) || isAhead(month) && begins;
    }

    /** Whether money, output as a whole or one output that adds up lags at the end of a month. */
    boolean lags(int month) {
        return isAlarming(month) || added(month).anyMatch(share -> share < BEHIND);
    }

    /** Whether an output that adds up is a fifth or more ahead of what is planned until then. */
    private boolean isAhead(int month) {
        return added(month).anyMatch(share -> share >= AHEAD);
    }

    /** The outputs that add up, in thousandths of what is planned until the end of a month. */
    private IntStream added(int month) {
        return IntStream.range(0, targets.size())
                .filter(i -> type.measures().get(i).adds())
                .map(i -> reached(i, month) * LAST_MONTH * FULL / (targets.get(i) * month));
    }

    /** How far the output came in the year, in thousandths. */
    int output() {
        return pace(speed, LAST_MONTH);
    }

    /** By how much finance judges the output below what the unit counts, in thousandths. */
    int strictness() {
        return lateStart / 3 + defects.size() * 20;
    }

    /** How far the money went in the year, in thousandths. */
    int execution() {
        return pace(spending, LAST_MONTH);
    }

    static String hundredths(long hundredths) {
        long rest = hundredths % 100;
        return hundredths / 100 + (rest == 0 ? "" : "." + (rest < 10 ? "0" : "") + rest);
    }

    /** What an indicator had reached by the end of a month. */
    int reached(int index, int month) {
        Measure measure = type.measures().get(index);
        int target = targets.get(index);
        if (!measure.adds()) {
            boolean percent = measure.unit().equals("%");
            int over = percent || target >= SMALL ? 1 : 0;
            return isBehind(month) ? Math.max(0, target - 3) : percent ? Math.min(100, target + over) : target + over;
        }
        long full = (long) target * pace(speed, month) / FULL;
        return (int) ((full * month + LAST_MONTH - 1) / LAST_MONTH);
    }
}
