// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.page;

import java.util.List;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.rule.Verdict;
import org.biaochi.report.html.Spool;

/**
 * What the page remembers of a subject; the rest waits in the spool. Immutable.
 *
 * @param number its place in the batch, from 1
 * @param name the project
 * @param kind what it is, where the page holds several kinds; may be empty
 * @param source where it was read, without folders
 * @param actor who acts: who submitted it and amends it, or whom it waits for
 * @param standing where it stands
 * @param verdict the verdict
 * @param errors unwaived errors
 * @param warnings unwaived warnings
 * @param infos unwaived hints
 * @param waived findings under a waiver
 * @param open rules that could not decide and are not merely noted
 * @param held why it stands where it stands, beyond what the rules found
 * @param reasons the rules that weigh most, at most three
 * @param cells what the stage tells of it on the first screen
 * @param block its block of the page
 */
public record SubjectLine(
        long number,
        String name,
        String kind,
        String source,
        String actor,
        Standing standing,
        Verdict verdict,
        int errors,
        int warnings,
        int infos,
        int waived,
        int open,
        List<String> held,
        List<RuleId> reasons,
        List<String> cells,
        Spool.Piece block) {
    /** Copies the lists. */
    public SubjectLine {
        held = List.copyOf(held);
        reasons = List.copyOf(reasons);
        cells = List.copyOf(cells);
    }

    /** Where its block stands in the page. */
    public String anchor() {
        return anchor(number);
    }

    static String anchor(long number) {
        return "p" + number;
    }
}
