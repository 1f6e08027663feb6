// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.serve;

/** Requests that can be copied, for the help and for errors. */
public final class RequestExamples {
    /** A review. */
    public static final String REVIEW =
            "{\"id\":1,\"stage\":\"review\",\"profile\":\"central\",\"asOf\":\"2025-09-01\",\"subject\":{\"title\":\"表\"}}";

    /** A question about the engine. */
    public static final String DESCRIBE = "{\"id\":2,\"describe\":\"engine\"}";

    /** A formula. */
    public static final String FORMULA = "{\"id\":3,\"formula\":\"F20\",\"inputs\":{\"X\":\"89.974\",\"B\":\"90\"}}";

    private RequestExamples() {}
}
