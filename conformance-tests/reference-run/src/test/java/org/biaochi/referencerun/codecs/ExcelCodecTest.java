// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.codecs;

import org.biaochi.forms.excel.ExcelFormat;
import org.biaochi.kit.CodecContract;
import org.biaochi.kit.subject.CodecSubject;

/** The official Excel forms keep the contract of a codec. */
public class ExcelCodecTest implements CodecContract {
    @Override
    public CodecSubject open() {
        return new FormatCodec(new ExcelFormat());
    }
}
