// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.facts;

import java.util.Optional;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.subject.FiscalYear;
import org.biaochi.api.subject.Region;
import org.biaochi.core.goal.ProjectIdentity;
import org.biaochi.core.text.Folding;
import org.biaochi.json.FactsDocument;

/** Whom a document of facts is for. Pure functions. */
final class Addressees {
    private Addressees() {}

    /** Whether a document speaks of the project, department and unit of a subject; what it does not state fits all. */
    static boolean fits(FactsDocument document, ProjectIdentity subject) {
        boolean named = document.department().isEmpty()
                || subject.departments().contains(Folding.normalise(document.department()));
        boolean placed = document.unit().isEmpty() || subject.units().contains(Folding.normalise(document.unit()));
        return named && placed && (!document.isForProject() || isProject(document, subject));
    }

    private static boolean isProject(FactsDocument document, ProjectIdentity subject) {
        String code = Folding.normalise(document.projectCode());
        if (!code.isEmpty() && !subject.code().isEmpty()) {
            return code.equals(subject.code());
        }
        String name = Folding.normalise(document.projectName());
        return !name.isEmpty() && name.equals(subject.name());
    }

    /** Why a document does not serve a region: it is that of another one, not of this or of one above. */
    static Optional<LocalText> otherRegion(FactsDocument document, Optional<Region> here) {
        if (here.isEmpty()
                || document.region().isEmpty()
                || document.region().get().contains(here.get())) {
            return Optional.empty();
        }
        String theirs = document.region().get().code();
        String ours = here.get().code();
        return Optional.of(new LocalText(
                "是 " + theirs + " 的资料，审核的地区是 " + ours + "，没有采用",
                "is of region " + theirs + ", but the review is for " + ours + "; not used"));
    }

    /** Why a document does not serve a budget year: it is that of another one, or the subject does not state its own. */
    static Optional<LocalText> otherYear(FactsDocument document, Optional<FiscalYear> year) {
        if (document.year().isEmpty() || document.year().equals(year)) {
            return Optional.empty();
        }
        int theirs = document.year().get().year();
        return Optional.of(
                year.isEmpty()
                        ? new LocalText(
                                "是 " + theirs + " 年度的资料，而目标没有写明预算年度，没有采用",
                                "is of " + theirs + ", but the goal does not state its budget year; not used")
                        : new LocalText(
                                "是 " + theirs + " 年度的资料，目标的预算年度是 " + year.get().year() + "，没有采用",
                                "is of " + theirs + ", but the goal is of "
                                        + year.get().year() + "; not used"));
    }
}
