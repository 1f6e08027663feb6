// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.host;

import org.biaochi.kit.subject.HostSubject;

/** What all checks of a host stand on: a way to start one. */
public interface HostRunChecks {
    /** Starts a host with an engine, profile packs and no plug-in but its own. */
    HostSubject start();
}
