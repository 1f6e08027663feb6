// SPDX-License-Identifier: Apache-2.0
package org.biaochi.profiles;

import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;

/** Makes refusals that are not bound to a node of a document. */
final class Refusals {
    private Refusals() {}

    static ConfigurationException at(String location, String code, String zh, String en) {
        return new ConfigurationException(code, location, new LocalText(zh, en));
    }
}
