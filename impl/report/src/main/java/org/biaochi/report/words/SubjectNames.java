// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.words;

import java.util.List;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.supervision.Circular;
import org.biaochi.api.supervision.Disclosure;
import org.biaochi.core.typed.TypedText;

/**
 * What a subject is called, and who answers for it, as results print it. Immutable.
 *
 * @param name the project, or that it has no name and where it stands
 * @param unit who submitted it and amends it; the department where no unit is named
 * @param department the department in charge, else the unit; empty if the form names neither
 */
public record SubjectNames(String name, String unit, String department) {
    private static final int LONGEST_NAME = 60;

    /** The names of a subject that stands at a source. */
    public static SubjectNames of(Subject subject, String source, Language language) {
        // The year of a region has no unit; who publishes answers for it.
        String typedUnit = typed(subject, "unit").isEmpty() ? typed(subject, "publisher") : typed(subject, "unit");
        String typedDepartment = typed(subject, "department");
        String typedName = name(subject);
        return new SubjectNames(
                typedName.isEmpty() ? nameless(source, language) : typedName,
                typedUnit.isEmpty() ? typedDepartment : typedUnit,
                typedDepartment.isEmpty() ? typedUnit : typedDepartment);
    }

    /** A region or department is told from its other years by the year. */
    private static String name(Subject subject) {
        String name = typed(subject.name());
        boolean ofYear = subject instanceof Circular || subject instanceof Disclosure;
        return ofYear && !name.isEmpty() ? (name + " " + typed(subject, "year")).strip() : name;
    }

    private static String nameless(String source, Language language) {
        String file = Plain.of(source.substring(source.lastIndexOf('/') + 1), LONGEST_NAME);
        return language.say("（无项目名称，" + file + "）", "(no project name, " + file + ")");
    }

    /** Every kind of subject names department and unit by the same keys. */
    private static String typed(Subject subject, String key) {
        List<Typed> cells = TypedText.at(subject, Place.ROOT.child(key));
        return cells.size() == 1 ? typed(cells.get(0)) : "";
    }

    private static String typed(Typed cell) {
        return cell.isValue() ? Plain.of(cell.text(), LONGEST_NAME) : "";
    }
}
