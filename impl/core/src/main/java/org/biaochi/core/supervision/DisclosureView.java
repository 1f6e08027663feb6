// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.supervision;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.spi.Derived;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.supervision.BundleColumn;
import org.biaochi.api.supervision.Disclosure;
import org.biaochi.api.supervision.DisclosureField;
import org.biaochi.api.supervision.ExemptionColumn;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.logic.Truth;

/** A disclosure as rules read it. Readings are pure. Immutable. */
public final class DisclosureView {
    /** The view of a disclosure. */
    public static final Derived<Disclosure, DisclosureView> KEY = Derived.of("disclosure view", DisclosureView::new);

    /** The place of the bundle. */
    public static final Place BUNDLE = Place.ROOT.child("bundle");

    /** The place of the exemptions. */
    public static final Place EXEMPTIONS = Place.ROOT.child("exemptions");

    /** What it takes for an exemption to be approved. */
    public static final List<ExemptionColumn> APPROVAL = List.of(ExemptionColumn.REASON_CODE, ExemptionColumn.APPROVER);

    /** The place of the numbers. */
    public static final Place PUBLISHED = Place.ROOT.child("published");

    private final Disclosure disclosure;
    private final ExemptionCodes codes;

    private DisclosureView(Disclosure disclosure, Profile profile) {
        this.disclosure = disclosure;
        this.codes = profile.compiled(ExemptionCodes.KEY);
    }

    /** With what the information is published. */
    public enum Occasion {
        /** With the budget (随预算). */
        BUDGET,
        /** With the final accounts (随决算). */
        FINAL_ACCOUNTS
    }

    /** The disclosure as typed. */
    public Disclosure disclosure() {
        return disclosure;
    }

    /** With what it is published; empty if the document does not say. */
    public Optional<Occasion> occasion() {
        return occasion(disclosure);
    }

    /** With what a disclosure is published; empty if it does not say. */
    public static Optional<Occasion> occasion(Disclosure disclosure) {
        return switch (Reading.text(disclosure.field(DisclosureField.OCCASION))) {
            case "预算", "部门预算", "随预算", "BUDGET" -> Optional.of(Occasion.BUDGET);
            case "决算", "部门决算", "随决算", "FINAL_ACCOUNTS" -> Optional.of(Occasion.FINAL_ACCOUNTS);
            default -> Optional.empty();
        };
    }

    /** The objects whose parts are listed one by one; the empty id alone where the bundle is listed as a whole. */
    public Set<String> objects() {
        Set<String> objects = new LinkedHashSet<>();
        disclosure.bundle().forEach(row -> objects.add(Reading.text(row.get(BundleColumn.OBJECT_ID))));
        objects.removeIf(String::isEmpty);
        return objects.isEmpty() ? Set.of("") : objects;
    }

    /** The name of an object, else its code. */
    public String name(String object) {
        String name = new Register(disclosure.year()).name(object);
        return name.isEmpty() ? object : name;
    }

    /** The parts that the bundle holds for an object, those for all included. */
    public Set<String> parts(String object) {
        Set<String> parts = new HashSet<>();
        for (Cells<BundleColumn> row : disclosure.bundle()) {
            String id = Reading.text(row.get(BundleColumn.OBJECT_ID));
            if (id.isEmpty() || id.equals(object)) {
                parts.add(Reading.text(row.get(BundleColumn.PART)));
            }
        }
        return parts;
    }

    /** Whether an approved exemption covers a part of an object; UNKNOWN where one may, and does not carry what approval takes. */
    public Truth exempt(String object, String part) {
        return covering(object, part).map(this::approved).reduce(Truth.FALSE, Truth::or);
    }

    /** What exemptions that may cover a part of an object do not carry, so that nobody can tell whether they were approved. */
    public List<ExemptionColumn> uncarried(String object, String part) {
        return covering(object, part)
                .filter(row -> approved(row).isUnknown())
                .flatMap(row ->
                        APPROVAL.stream().filter(column -> row.get(column).isAbsent()))
                .distinct()
                .toList();
    }

    private Stream<Cells<ExemptionColumn>> covering(String object, String part) {
        return disclosure.exemptions().stream()
                .filter(row ->
                        covers(row, ExemptionColumn.OBJECT_ID, object) && covers(row, ExemptionColumn.PART, part));
    }

    private static boolean covers(Cells<ExemptionColumn> row, ExemptionColumn column, String what) {
        String stated = Reading.text(row.get(column));
        return stated.isEmpty() || stated.equals(what);
    }

    private Truth approved(Cells<ExemptionColumn> row) {
        Typed code = row.get(ExemptionColumn.REASON_CODE);
        Truth reasoned = said(code).and(Truth.of(!code.isValue() || codes.knows(Reading.text(code))));
        return reasoned.and(said(row.get(ExemptionColumn.APPROVER)));
    }

    private static Truth said(Typed cell) {
        return Reading.stands(Reading.state(cell));
    }

    /** The objects that approved exemptions free from publishing altogether. */
    public Set<String> exemptObjects() {
        Set<String> exempt = new HashSet<>();
        for (Cells<ExemptionColumn> row : disclosure.exemptions()) {
            String object = Reading.text(row.get(ExemptionColumn.OBJECT_ID));
            boolean whole = Reading.text(row.get(ExemptionColumn.PART)).isEmpty();
            if (whole && !object.isEmpty() && approved(row) == Truth.TRUE) {
                exempt.add(object);
            }
        }
        return exempt;
    }
}
