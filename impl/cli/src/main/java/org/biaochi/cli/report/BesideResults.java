// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.Assessment;
import org.biaochi.core.exchange.FileFormat;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.input.Unreadable;

/** Stands before other results and passes all on to them; who stands there writes something of its own beside. */
abstract class BesideResults implements ReviewResults {
    private final ReviewResults results;

    BesideResults(ReviewResults results) {
        this.results = results;
    }

    @Override
    public void assessed(Decoded<?> input, Assessment assessment) {
        results.assessed(input, assessment);
    }

    @Override
    public void unreadable(Unreadable<?> input) {
        results.unreadable(input);
    }

    @Override
    public void elsewhere(Unreadable<?> input) {
        results.elsewhere(input);
    }

    @Override
    public void broken(Decoded<?> input, Throwable cause) {
        results.broken(input, cause);
    }

    @Override
    public void remarks(List<LocalText> facts) {
        results.remarks(facts);
    }

    @Override
    public void recognised(Map<FileFormat, Integer> formats) {
        results.recognised(formats);
    }

    @Override
    public void marks(List<LocalText> remarks) {
        results.marks(remarks);
    }

    @Override
    public void end(Optional<LocalText> unusedWaivers) {
        results.end(unusedWaivers);
    }

    @Override
    public void close() {
        results.close();
    }
}
