// SPDX-License-Identifier: Apache-2.0
package org.biaochi.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.benchmarks.ShapeRules.Found;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/** The rules in Drools: an executable model built once, a session per goal, the table and each row as facts. */
public final class DroolsRules {
    private static final String RULES = "peer-rules.drl";

    private final KieBase base;

    DroolsRules() {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write(services.getResources()
                .newClassPathResource(RULES, DroolsRules.class)
                .setSourcePath("src/main/resources/org/biaochi/benchmarks/" + RULES));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        base = services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }

    /**
     * A row as a fact.
     *
     * @param position its position in the table
     * @param row the row
     */
    public record RowFact(int position, FormTable.Row row) {
        /** The path of one of its cells. */
        public String path(String key) {
            return PeerRules.path(position, key);
        }
    }

    /** What the rules found, as their global. */
    public static final class Findings {
        private final List<Found> found = new ArrayList<>();

        /** Adds a finding. */
        public void add(String rule, String path) {
            found.add(new Found(rule, path));
        }
    }

    List<Found> run(FormTable table) {
        Findings findings = new Findings();
        KieSession session = base.newKieSession();
        try {
            session.setGlobal("findings", findings);
            session.insert(table);
            List<FormTable.Row> rows = table.rows();
            for (int i = 0; i < rows.size(); i++) {
                session.insert(new RowFact(i, rows.get(i)));
            }
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return findings.found;
    }
}
