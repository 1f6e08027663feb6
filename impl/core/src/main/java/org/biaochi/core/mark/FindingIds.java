// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.mark;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.rule.Finding;
import org.biaochi.api.rule.LedgerRow;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.canonical.Digests;
import org.biaochi.core.text.Folding;
import org.biaochi.core.typed.TypedText;

/**
 * Ids by which the findings of a subject are known again in a later run (问题编号): rule, subject, field and row, and a digest of what
 * was judged. Rows count by their names, never by their positions, so that an id stays when rows move; when what was judged
 * changes, the last part changes and the others stay. Of a finding on several rows the field is that of all of them, and which
 * rows they are is part of what was judged. Findings that are alike in all of it are numbered by place. Belongs to one pass over
 * the findings, rule by rule and by place.
 */
public final class FindingIds {
    private static final String ANY_ROW = "*";
    private static final String NAME = "name";
    private static final List<String> DEPARTMENTS = List.of("department", "unit", "publisher");
    private static final List<String> YEARS = List.of("budgetYear", "year");

    private final Subject subject;
    private final String owner;
    private final Map<String, Integer> met = new HashMap<>();

    private FindingIds(Subject subject) {
        this.subject = subject;
        this.owner = FindingId.owner(owner(subject));
    }

    /** Starts a pass over the findings of a subject. */
    public static FindingIds of(Subject subject) {
        return new FindingIds(subject);
    }

    /** The ids of the findings of an assessment, in their order. */
    public static List<String> of(Assessment assessment) {
        FindingIds ids = of(assessment.subject());
        List<String> all = new ArrayList<>(assessment.findings().size());
        assessment.findings().forEach(finding -> all.add(ids.next(finding)));
        return all;
    }

    /** The part of the ids that stands for the subject. */
    public String owner() {
        return owner;
    }

    /** The id of the next finding. */
    public String next(Finding finding) {
        StringBuilder judged = new StringBuilder(128);
        judged.append(finding.severity().name()).append('\n').append(finding.pattern());
        for (String name : finding.arguments().values().keySet()) {
            part(
                    judged.append('\n').append(name).append('='),
                    finding.arguments().text(name));
        }
        TreeSet<String> texts = new TreeSet<>();
        for (Place place : finding.places()) {
            StringBuilder cells = new StringBuilder(field(place, true));
            for (Typed cell : TypedText.at(subject, place)) {
                part(cells.append('\n').append(cell.state().name()).append(' '), cell.text());
            }
            texts.add(cells.toString());
        }
        texts.forEach(text -> judged.append('\n').append(text));
        return numbered(FindingId.of(finding.rule(), owner, field(finding.places()), judged.toString()));
    }

    /**
     * The fields by which a finding may have been known when it was on more rows, or on fewer: its own, those of each row, and that
     * of all rows.
     */
    Set<String> fields(Finding finding) {
        Set<String> fields = new TreeSet<>();
        fields.add(FindingId.field(anyRow(finding.places())));
        finding.places().forEach(place -> fields.add(FindingId.field(field(place, true))));
        return fields;
    }

    private String field(List<Place> places) {
        return places.size() == 1 ? field(places.get(0), true) : anyRow(places);
    }

    private String anyRow(List<Place> places) {
        TreeSet<String> fields = new TreeSet<>();
        places.forEach(place -> fields.add(field(place, false)));
        return String.join("\n", fields);
    }

    /** The id of a rule that could not decide. */
    public String undecided(RuleId rule, List<?> lacks) {
        TreeSet<String> sorted = new TreeSet<>();
        lacks.forEach(lack -> sorted.add(lack.toString()));
        return FindingId.of(rule, owner, FindingId.UNDECIDED, String.join("\n", sorted))
                .toString();
    }

    /** The id of a row that could not decide. */
    public String undecided(LedgerRow row) {
        return undecided(row.rule(), row.missing().isEmpty() ? row.reasons() : row.missing());
    }

    private String numbered(FindingId id) {
        int before = met.merge(id.toString(), 1, Integer::sum);
        return before == 1 ? id.toString() : id + "." + before;
    }

    /** A length before each text, so that no two lists of texts read alike. */
    private static void part(StringBuilder out, String text) {
        out.append(text.length()).append(':').append(text);
    }

    /** The place with names for positions. A row is not known by its name where the name is what was judged. */
    private String field(Place place, boolean named) {
        StringBuilder field = new StringBuilder();
        List<Place> steps = place.segments();
        boolean judgesName =
                !steps.isEmpty() && steps.get(steps.size() - 1).name().equals(NAME);
        for (Place step : steps) {
            field.append('/');
            field.append(step.position() < 0 ? step.name() : named && !judgesName ? rowName(step) : ANY_ROW);
        }
        return field.toString();
    }

    private String rowName(Place row) {
        List<Typed> named = TypedText.at(subject, row.child(NAME));
        List<Typed> cells = named.isEmpty() ? TypedText.at(subject, row) : named;
        return cells.isEmpty() || !cells.get(0).isValue()
                ? ANY_ROW
                : Folding.normalise(cells.get(0).text());
    }

    /** A project is known by its code and year, else by who submitted it, its name and year. */
    private static String owner(Subject subject) {
        StringBuilder owner = new StringBuilder(subject.type().name());
        String year = typed(subject, YEARS);
        if (subject.id().isValue()) {
            part(owner.append("\ncode "), Folding.normalise(subject.id().text()));
        } else {
            for (String key : DEPARTMENTS) {
                part(owner.append('\n'), typed(subject, List.of(key)));
            }
            part(owner.append("\nname "), Folding.normalise(subject.name().text()));
        }
        part(owner.append("\nyear "), year);
        return owner.toString();
    }

    private static String typed(Subject subject, List<String> keys) {
        for (String key : keys) {
            List<Typed> cells = TypedText.at(subject, Place.ROOT.child(key));
            if (cells.size() == 1 && cells.get(0).isValue()) {
                return Folding.normalise(cells.get(0).text());
            }
        }
        return "";
    }

    static String hex(String text, int digits) {
        String digest = Digests.sha256(text.getBytes(StandardCharsets.UTF_8));
        int from = digest.indexOf(':') + 1;
        return digest.substring(from, from + digits);
    }
}
