// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The subjects of one department. Not thread-safe. */
final class DepartmentTally {
    private final String name;
    private final int number;
    private final List<SubjectLine> lines = new ArrayList<>();
    private final Map<Standing, Long> standings = new HashMap<>();
    private long urgent;
    private long errors;
    private long warnings;

    DepartmentTally(String name, int number) {
        this.name = name;
        this.number = number;
    }

    void add(SubjectLine line) {
        lines.add(line);
        standings.merge(line.standing(), 1L, Long::sum);
        urgent += line.standing().isUrgent() ? 1 : 0;
        errors += line.errors();
        warnings += line.warnings();
    }

    /** As typed; empty if the forms name none. */
    String name() {
        return name;
    }

    boolean named() {
        return !name.isEmpty();
    }

    long number() {
        return number;
    }

    String anchor() {
        return "d" + number;
    }

    List<SubjectLine> lines() {
        return lines;
    }

    long count(Standing standing) {
        return standings.getOrDefault(standing, 0L);
    }

    /** How many of them stand so that somebody must act first. */
    long urgent() {
        return urgent;
    }

    long errors() {
        return errors;
    }

    long warnings() {
        return warnings;
    }
}
