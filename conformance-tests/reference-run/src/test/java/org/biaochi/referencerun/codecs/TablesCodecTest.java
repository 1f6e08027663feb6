// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.codecs;

import org.biaochi.kit.CodecContract;
import org.biaochi.kit.subject.CodecSubject;
import org.biaochi.tables.TablesFormat;

/** Packages of standard tables keep the contract of a codec. */
public class TablesCodecTest implements CodecContract {
    @Override
    public CodecSubject open() {
        return new FormatCodec(TablesFormat.standard(), false, "PM_PERF_");
    }
}
