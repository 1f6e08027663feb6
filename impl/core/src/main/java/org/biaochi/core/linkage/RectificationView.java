// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.linkage;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.biaochi.api.linkage.IssueColumn;
import org.biaochi.api.linkage.Rectification;
import org.biaochi.api.linkage.RectificationField;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.spi.Derived;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.FiscalYear;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.CaseState;
import org.biaochi.core.casefile.CaseWords;
import org.biaochi.core.goal.Reading;

/** A rectification record as rules read it. Readings are pure. Immutable. */
public final class RectificationView {
    /** The view of a record. */
    public static final Derived<Rectification, RectificationView> KEY =
            Derived.of("rectification view", RectificationView::new);

    /** The place of the issues. */
    public static final Place ISSUES = Place.ROOT.child("issues");

    private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})(?:年度?)?");

    private final Rectification record;

    private RectificationView(Rectification record, Profile profile) {
        this.record = record;
    }

    /** The record as typed. */
    public Rectification record() {
        return record;
    }

    /** The place of a field. */
    public static Place place(RectificationField field) {
        return Place.ROOT.child(field.key());
    }

    /** The state of a field after normalisation. */
    public Typed.State state(RectificationField field) {
        return Reading.state(record.field(field));
    }

    /** A day of the single cells; MISSING under its key if none can be read. */
    public Value<LocalDate> day(RectificationField field) {
        return Reading.day(field, record.field(field));
    }

    /** The year in which the issues were found. */
    public Optional<FiscalYear> year() {
        Matcher year = YEAR.matcher(Reading.text(record.field(RectificationField.YEAR)));
        return year.matches() ? Optional.of(new FiscalYear(Integer.parseInt(year.group(1)))) : Optional.empty();
    }

    /** A cell of an issue, normalised; empty if blank or absent. */
    public static String text(Cells<IssueColumn> issue, IssueColumn column) {
        return Reading.text(issue.get(column));
    }

    /** The state of a cell of an issue after normalisation. */
    public static Typed.State state(Cells<IssueColumn> issue, IssueColumn column) {
        return Reading.state(issue.get(column));
    }

    /** The state of an issue; empty if the cell does not say. */
    public static Optional<CaseState> caseState(Cells<IssueColumn> issue) {
        return CaseWords.state(text(issue, IssueColumn.STATE));
    }
}
