// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit;

import org.biaochi.kit.host.GuestChecks;
import org.biaochi.kit.host.LifeChecks;
import org.biaochi.kit.host.LoadChecks;

/**
 * The contract of a host. Implement {@link #start} in a public class with a public no-argument constructor and run it as a
 * JUnit test, or hand the class to the {@link Runner}.
 */
public interface HostContract extends LifeChecks, GuestChecks, LoadChecks {}
