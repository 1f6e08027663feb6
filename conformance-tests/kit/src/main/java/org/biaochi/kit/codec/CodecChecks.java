// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.codec;

import org.biaochi.kit.subject.CodecSubject;

/** What all checks of a codec stand on: a way to open one. */
public interface CodecChecks {
    /** Opens the codec. */
    CodecSubject open();
}
