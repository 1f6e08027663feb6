// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.codecs;

import org.biaochi.forms.FormTableFormat;
import org.biaochi.kit.CodecContract;
import org.biaochi.kit.subject.CodecSubject;

/** Form tables keep the contract of a codec. */
public class FormTableCodecTest implements CodecContract {
    @Override
    public CodecSubject open() {
        return new FormatCodec(FormTableFormat.STANDARD);
    }
}
