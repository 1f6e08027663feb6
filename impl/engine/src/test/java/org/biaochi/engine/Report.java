// SPDX-License-Identifier: Apache-2.0
package org.biaochi.engine;

import java.util.List;
import org.biaochi.api.spi.Scope;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Stage;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.SubjectType;
import org.biaochi.api.subject.Typed;

/** A subject of another stage than goal review. */
record Report(Typed id, Typed name) implements Subject {
    static final SubjectType<Report> TYPE = SubjectType.of("report", Report.class, Stage.MONITORING);
    static final Scope<Report, Report> SCOPE = Scope.of("report", TYPE, List::of, report -> Place.ROOT, report -> "");

    static Report named(String name) {
        return new Report(Typed.ABSENT, Typed.of(name));
    }

    @Override
    public SubjectType<Report> type() {
        return TYPE;
    }
}
