// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.codecs;

import org.biaochi.forms.JsonFormat;
import org.biaochi.kit.CodecContract;
import org.biaochi.kit.subject.CodecSubject;

/** JSON of our own model keeps the contract of a codec. */
public class JsonCodecTest implements CodecContract {
    @Override
    public CodecSubject open() {
        return new FormatCodec(JsonFormat.STANDARD);
    }
}
