// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.api.supervision.Circular;
import org.biaochi.api.supervision.SupervisedColumn;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.text.Folding;
import org.biaochi.json.SubjectFormats;

/**
 * The objects of a register whose monitoring reports are expected (应报清单). Those that hand in none are judged by an empty report, so
 * that every rule says what it lacks and nobody passes by silence. Not thread-safe.
 */
public final class ExpectedReports {
    private final String source;
    private final List<Cells<SupervisedColumn>> objects;
    private final Set<String> met = new HashSet<>();

    private ExpectedReports(String source, List<Cells<SupervisedColumn>> objects) {
        this.source = source;
        this.objects = objects;
    }

    /**
     * The objects that a document on the year of a region lists.
     *
     * @throws ConfigurationException if the file cannot be read or holds something else
     */
    public static ExpectedReports read(String name, Path directory) {
        try {
            Circular circular = SubjectFormats.CIRCULAR
                    .read(name, Files.readAllBytes(directory.resolve(name)))
                    .subject();
            return new ExpectedReports(name, circular.year().objects());
        } catch (IOException | InvalidPathException e) {
            throw new ConfigurationException("REGISTER_UNREADABLE", name, ReadFault.of(e, "应报清单", "the register"));
        } catch (UnreadableInputException e) {
            throw new ConfigurationException(e.code(), e.path().isEmpty() ? name : name + " " + e.path(), e.text());
        }
    }

    /** Notes that a subject was handed in. */
    public void met(Subject subject) {
        met.add(Folding.normalise(subject.id().text()));
    }

    /** An empty report for each object that handed in none, once. */
    public List<Decoded<MonitoringReport>> missing() {
        List<Decoded<MonitoringReport>> missing = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            Cells<SupervisedColumn> object = objects.get(i);
            if (met.add(Folding.normalise(object.get(SupervisedColumn.OBJECT_ID).text()))) {
                PerformanceGoal nothing = PerformanceGoal.builder()
                        .set(GoalField.PROJECT_CODE, object.get(SupervisedColumn.OBJECT_ID))
                        .set(GoalField.PROJECT_NAME, object.get(SupervisedColumn.OBJECT_NAME))
                        .build();
                missing.add(Decoded.of(MonitoringReport.of(nothing).build(), source + "#/objects/" + i)
                        .build());
            }
        }
        return missing;
    }
}
