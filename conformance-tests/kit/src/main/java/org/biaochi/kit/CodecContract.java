// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit;

import org.biaochi.kit.codec.HostileChecks;
import org.biaochi.kit.codec.RoundTripChecks;
import org.biaochi.kit.codec.SteadyChecks;

/**
 * The contract of a codec. Implement {@link #open} in a public class with a public no-argument constructor and run it as a
 * JUnit test, or hand the class to the {@link Runner}.
 */
public interface CodecContract extends RoundTripChecks, SteadyChecks, HostileChecks {}
