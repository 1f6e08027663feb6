// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.facts.FactKey;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.subject.Value;

/** Gathers what a rule lacks, under the keys of the form. Not thread-safe. */
final class Lacks {
    private final List<Missing> missing = new ArrayList<>();

    /** Notes a field whose value is not there or cannot be read. */
    Lacks unless(Value<?> value, String key) {
        return unless(value.isPresent(), key);
    }

    /** Notes a field that is not there. */
    Lacks unless(boolean there, String key) {
        if (!there) {
            missing.add(Missing.field(key));
        }
        return this;
    }

    /** Notes an actual value that is not there, or is in a unit that does not convert. */
    Lacks actual(Value<?> value) {
        return unless(value, value.isPresent() || !value.code().equals("unit") ? "actual" : "unit");
    }

    /** Notes a fact that the host did not supply. */
    Lacks fact(FactKey<?> key) {
        missing.add(Missing.fact(key));
        return this;
    }

    /** Notes the rows behind the end of a cut copy. */
    Lacks restIf(boolean partial) {
        if (partial) {
            missing.add(Missing.REST_OF_FORM);
        }
        return this;
    }

    boolean isEmpty() {
        return missing.isEmpty();
    }

    List<Missing> missing() {
        return missing.stream().distinct().sorted().toList();
    }
}
