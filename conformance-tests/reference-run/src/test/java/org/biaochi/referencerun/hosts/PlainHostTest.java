// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.hosts;

import org.biaochi.kit.HostContract;
import org.biaochi.kit.subject.HostSubject;

/** A plain Java host that takes plug-ins in through the engine's sources keeps the contract of a host. */
public class PlainHostTest implements HostContract {
    @Override
    public HostSubject start() {
        return new PlainHost();
    }
}
