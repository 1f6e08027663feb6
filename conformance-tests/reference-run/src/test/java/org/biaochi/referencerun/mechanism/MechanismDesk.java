// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.mechanism;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;

/** Where scenarios are run: what answers requests and runs commands. */
interface MechanismDesk extends AutoCloseable {
    /** The answer to a request. */
    JsonNode ask(JsonNode request) throws Exception;

    /**
     * What a command printed and how it ended.
     *
     * @param arguments as typed
     * @param folder the folder it is run in
     */
    Ran run(List<String> arguments, Path folder) throws Exception;

    @Override
    void close() throws Exception;

    /**
     * The end of a command.
     *
     * @param exit its exit status
     * @param out what it wrote to standard output
     */
    record Ran(int exit, String out) {}
}
