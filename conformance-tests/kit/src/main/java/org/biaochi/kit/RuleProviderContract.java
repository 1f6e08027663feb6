// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit;

import org.biaochi.kit.provider.AnswerChecks;
import org.biaochi.kit.provider.DescriptorChecks;

/**
 * The contract of a plug-in. Implement {@link #provider} and {@link #profile} in a public class with a public no-argument
 * constructor and run it as a JUnit test, or hand the class to the {@link Runner}.
 */
public interface RuleProviderContract extends DescriptorChecks, AnswerChecks {}
