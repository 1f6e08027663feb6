// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.frameworks;

import org.biaochi.kit.HostContract;
import org.biaochi.kit.subject.HostSubject;

/** The runtime keeps the contract of a host inside Equinox. */
public class EquinoxHostIT implements HostContract {
    @Override
    public HostSubject start() {
        return new FrameworkHost("equinox");
    }
}
