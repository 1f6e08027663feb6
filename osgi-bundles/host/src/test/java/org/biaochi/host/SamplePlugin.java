// SPDX-License-Identifier: Apache-2.0
package org.biaochi.host;

import java.io.IOException;
import org.example.plugin.SampleProvider;

/** The bundle of the sample plug-in, made on the fly the way a plug-in author's build would make it. */
final class SamplePlugin {
    private SamplePlugin() {}

    static BundleFile version(String version) throws IOException {
        return BundleFile.named("org.example.plugin", version)
                .header(
                        "Import-Package",
                        "org.biaochi.api.basis;version=\"[1.0,2)\",org.biaochi.api.goal;version=\"[1.0,2)\","
                                + "org.biaochi.api.rule;version=\"[1.0,2)\",org.biaochi.api.spi;version=\"[1.0,2)\","
                                + "org.biaochi.api.subject;version=\"[1.0,2)\"")
                .header(
                        "Require-Capability",
                        "osgi.extender;filter:=\"(&(osgi.extender=osgi.component)(version>=1.3.0)(!(version>=2.0.0)))\"")
                .header("Service-Component", "OSGI-INF/sample.xml")
                .text("OSGI-INF/sample.xml", """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="sample">
                          <service><provide interface="org.biaochi.api.spi.RuleProvider"/></service>
                          <implementation class="org.example.plugin.SampleProvider"/>
                        </scr:component>
                        """)
                .text("org/example/plugin/version.txt", version)
                .classFile(SampleProvider.class)
                .classFile(innerRule());
    }

    private static Class<?> innerRule() {
        return SampleProvider.class.getDeclaredClasses()[0];
    }
}
