// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.codecs;

import org.biaochi.kit.CodecContract;
import org.biaochi.kit.subject.CodecSubject;
import org.biaochi.xml.XmlFormat;

/** XML keeps the contract of a codec. */
public class XmlCodecTest implements CodecContract {
    @Override
    public CodecSubject open() {
        return new FormatCodec(XmlFormat.STANDARD);
    }
}
