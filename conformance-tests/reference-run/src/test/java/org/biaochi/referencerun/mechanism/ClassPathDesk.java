// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.mechanism;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.biaochi.api.engine.OwnedEngine;
import org.biaochi.cli.Biaochi;
import org.biaochi.referencerun.conformance.ServeSubject;
import org.biaochi.referencerun.conformance.ShippedEngine;

/** The shipped engine on the class path. */
final class ClassPathDesk implements MechanismDesk {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, String> packs;
    private final ServeSubject serve;

    ClassPathDesk(Map<String, String> packs) {
        this.packs = packs;
        this.serve = new ServeSubject(packs);
    }

    @Override
    public JsonNode ask(JsonNode request) throws Exception {
        return JSON.readTree(serve.ask(request.toString()));
    }

    @Override
    public Ran run(List<String> arguments, Path folder) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OwnedEngine engine = ShippedEngine.with(packs)) {
            int exit = Biaochi.with(() -> engine)
                    .directory(folder)
                    .today(() -> LocalDate.of(2026, 1, 1))
                    .out(out, System.err)
                    .build()
                    .run(arguments.toArray(String[]::new));
            return new Ran(exit, out.toString(StandardCharsets.UTF_8));
        }
    }

    @Override
    public void close() {
        serve.close();
    }
}
