// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.mark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.rule.Waiver;
import org.jspecify.annotations.Nullable;

/**
 * What a review desk wrote in the row of one finding (批注). Immutable.
 *
 * @param at the sheet and cell of the decision, as results name it
 * @param id the finding it speaks of; null if the row names none
 * @param decision the decision; null if none was chosen, or a word that is none
 * @param expires the last day it holds; null for no end
 * @param row the row as it came back; columns without a text are left out
 * @param faults why it has no effect; none for a mark that has
 */
public record Mark(
        String at,
        @Nullable FindingId id,
        @Nullable Decision decision,
        @Nullable LocalDate expires,
        Map<PacketColumn, String> row,
        List<Fault> faults) {
    /** Copies row and faults. */
    public Mark {
        Objects.requireNonNull(at, "at");
        row = Map.copyOf(row);
        faults = List.copyOf(faults);
    }

    /**
     * What is wrong with a mark. Immutable.
     *
     * @param code a stable code
     * @param at the sheet and cell
     * @param text what is wrong and what to do
     */
    public record Fault(String code, String at, LocalText text) {}

    /** The text of a column; empty if there is none. */
    public String text(PacketColumn column) {
        return row.getOrDefault(column, "");
    }

    /** The same mark with one more fault. */
    public Mark with(Fault fault) {
        List<Fault> more = new ArrayList<>(faults);
        more.add(fault);
        return new Mark(at, id, decision, expires, row, more);
    }

    /** Whether both say the same of their finding. */
    boolean saysTheSame(Mark other) {
        return PacketColumn.DESK.stream().allMatch(column -> text(column).equals(other.text(column)));
    }

    /**
     * What the engine is to be told: a waiver of the finding for a rejection, a stated reason for a rule that could not decide
     * and was rejected or explained; empty for what changes nothing or is faulty.
     */
    public Optional<Waiver> waiver() {
        boolean open = id != null && id.isUndecided();
        if (!faults.isEmpty() || id == null || !(decision == Decision.REJECT || open && decision == Decision.EXPLAIN)) {
            return Optional.empty();
        }
        Waiver.Builder waiver = (open ? Waiver.undecided(id.rule()) : Waiver.finding(id.rule()))
                .findingId(id.toString())
                .text(text(PacketColumn.REASON))
                .by(text(PacketColumn.BY))
                .approver(text(PacketColumn.APPROVER));
        if (expires != null) {
            waiver.expires(expires);
        }
        return Optional.of(waiver.build());
    }
}
