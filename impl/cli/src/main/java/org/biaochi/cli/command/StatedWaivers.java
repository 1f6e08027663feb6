// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.engine.EngineDescription;
import org.biaochi.api.rule.Finding;
import org.biaochi.api.rule.LedgerRow;
import org.biaochi.api.rule.RuleCard;
import org.biaochi.api.rule.Waiver;
import org.biaochi.api.subject.Place;
import org.biaochi.cli.input.DeskMarks;
import org.biaochi.core.input.Decoded;
import org.biaochi.json.WaiversJson;
import org.jspecify.annotations.Nullable;

/** The waivers of a run, and which of them no subject needed or answered for. Not thread-safe. */
final class StatedWaivers {
    private static final int SHOWN = 20;
    private static final Place LIST = Place.ROOT.child("waivers");

    private final List<Waiver> waivers;
    private final @Nullable DeskMarks marks;
    private final BitSet used = new BitSet();

    /** The waivers of a file, and the marks of a review desk; null for none. */
    StatedWaivers(List<Waiver> waivers, @Nullable DeskMarks marks) {
        this.waivers = waivers;
        this.marks = marks;
    }

    boolean isEmpty() {
        return waivers.isEmpty();
    }

    /** The waivers with the places of one input, and behind them those that the desk's marks amount to. */
    List<Waiver> on(Decoded<?> input) {
        List<Waiver> ofFile = WaiversJson.on(input.paths(), waivers);
        List<Waiver> ofDesk = marks == null ? List.of() : marks.waivers(input.subject());
        if (ofDesk.isEmpty()) {
            return ofFile;
        }
        List<Waiver> all = new ArrayList<>(ofFile);
        all.addAll(ofDesk);
        return all;
    }

    /** Notes which waivers an assessment rests on. */
    void assessed(Decoded<?> input, Assessment assessment) {
        if (marks != null) {
            marks.assessed(input, assessment, on(input));
        }
        if (used.cardinality() == waivers.size()) {
            return;
        }
        Set<Waiver> applied = new HashSet<>();
        for (Finding finding : assessment.findings()) {
            finding.waiver().ifPresent(applied::add);
            Place place = finding.place();
            if (LIST.equals(place.parent()) && place.position() < waivers.size()) {
                used.set(place.position());
            }
        }
        for (LedgerRow row : assessment.ledger().rows()) {
            applied.addAll(row.statedReasons());
        }
        if (applied.isEmpty()) {
            return;
        }
        List<Waiver> here = on(input);
        for (int i = 0; i < waivers.size(); i++) {
            if (applied.contains(here.get(i))) {
                used.set(i);
            }
        }
    }

    /** What is to be told of the desk's marks once all is read; nothing without marks. */
    List<LocalText> remarks() {
        return marks == null ? List.of() : marks.remarks();
    }

    /** One line on the waivers that were not used, with the reason; empty if all were. */
    Optional<LocalText> unused(EngineDescription engine, LocalDate asOf) {
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        int unused = 0;
        for (int i = used.nextClearBit(0); i < waivers.size(); i = used.nextClearBit(i + 1)) {
            if (unused++ < SHOWN) {
                Waiver waiver = waivers.get(i);
                LocalText why = why(waiver, engine, asOf);
                String at =
                        waiver.rule() + waiver.place().map(place -> " " + place).orElse("");
                zh.add(at + "（" + why.zh() + "）");
                en.add(at + " (" + why.en() + ")");
            }
        }
        int rest = unused - zh.size();
        return unused == 0
                ? Optional.empty()
                : Optional.of(new LocalText(
                        "豁免未用上：" + String.join("、", zh) + (rest == 0 ? "" : " 等共 " + unused + " 条"),
                        "waivers not used: " + String.join(", ", en) + (rest == 0 ? "" : " and " + rest + " more")));
    }

    private static LocalText why(Waiver waiver, EngineDescription engine, LocalDate asOf) {
        if (!waiver.holdsOn(asOf)) {
            return new LocalText("已过期", "expired");
        }
        if (waiver.kind() == Waiver.Kind.FINDING && waiver.approver().isBlank()) {
            return new LocalText("没有批准人", "no approver");
        }
        return known(waiver.rule(), engine)
                ? new LocalText("没有对应的问题", "nothing of the kind was found")
                : new LocalText("没有这条规则", "there is no such rule");
    }

    private static boolean known(RuleId rule, EngineDescription engine) {
        return engine.rules().stream().map(RuleCard::rule).anyMatch(rule::equals);
    }
}
