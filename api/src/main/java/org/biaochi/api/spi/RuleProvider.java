// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.spi;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A plug-in that brings rules. Found by an explicit list, by {@code ServiceLoader} with the host's class loader, or as an OSGi
 * service. Called by one thread at a time.
 */
@ConsumerType
public interface RuleProvider {
    /** Who it is and what it brings. Equal on every call. */
    ProviderDescriptor descriptor();

    /** Its rules, one per card. Called once per acceptance. */
    List<Rule<?, ?>> create(Environment environment);
}
