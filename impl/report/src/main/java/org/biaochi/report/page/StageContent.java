// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.page;

import java.util.List;
import java.util.Optional;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.subject.Subject;
import org.biaochi.core.input.Decoded;
import org.biaochi.report.parts.Canvas;
import org.biaochi.report.parts.LinesTable.Column;

/**
 * What the page of one stage tells beyond what all pages tell: where a subject stands, what it came to, sections over the batch.
 * One instance a page, asked subject by subject in the order of the input, then for what it has gathered. Not thread-safe.
 */
public interface StageContent {
    /** Its words. */
    StageWords words();

    /** Where a subject can stand, the heaviest first. */
    List<Standing> standings();

    /** The standings in the order in which the first screen tells them. */
    default List<Standing> told() {
        return standings();
    }

    /** Where a subject stands: one of {@link #standings()}. */
    Standing standing(Assessment assessment);

    /** What a subject is, where the page holds several kinds; empty for the one that the page is about. */
    default Optional<LocalText> kind(Subject subject) {
        return Optional.empty();
    }

    /** Why a subject stands where it stands, beyond what the rules found. */
    default List<LocalText> reasons(Assessment assessment, Facts facts) {
        return List.of();
    }

    /** Who must act, where that is not the unit. */
    default Optional<LocalText> actor(Assessment assessment, Facts facts) {
        return Optional.empty();
    }

    /** Counts a subject for the sections. */
    default void add(SubjectLine line, Assessment assessment, Facts facts) {}

    /** How many subjects of which kind there were, as a sentence without its end. */
    LocalText counted(long subjects);

    /** What is said if no subject stands well; empty for nothing. */
    default Optional<LocalText> noneGood() {
        return Optional.empty();
    }

    /** Columns of the lists on the first screen beyond those that all pages have. */
    default List<Column> columns() {
        return List.of();
    }

    /** The cells of a subject in these columns, as many as there are columns. */
    default List<String> cells(Assessment assessment) {
        return List.of();
    }

    /** What to do first, before what the rules ask. */
    default List<LocalText> steps() {
        return List.of();
    }

    /** What is to be known of the whole batch. */
    default List<LocalText> remarks() {
        return List.of();
    }

    /** Adds to the sentence that says what a subject came to. */
    default void conclusion(Canvas canvas, Assessment assessment) {}

    /** Writes what a subject came to; {@code full} where there is room for detail. */
    default void results(Canvas canvas, Decoded<?> input, Assessment assessment, Facts facts, boolean full) {}

    /** Writes what is on record beside the findings. */
    default void records(Canvas canvas, Assessment assessment, Facts facts) {}

    /** Sections that stand before those of all pages. */
    default List<Section> sections() {
        return List.of();
    }

    /** Sections that stand behind those by rule. */
    default List<Section> lateSections() {
        return List.of();
    }

    /** Draws what is distributed in this stage alone. */
    default void charts(Canvas canvas) {}
}
