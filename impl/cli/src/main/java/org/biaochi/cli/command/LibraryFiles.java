// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.command;

import java.util.List;
import picocli.CommandLine.Parameters;

/** The files that hold libraries. */
final class LibraryFiles {
    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description =
                    "指标库文件（CSV、JSON、标准库表数据包）或文件夹；- 为标准输入 / library files, packages of tables, folders; - is standard"
                            + " input")
    private List<String> names = List.of();

    List<String> names() {
        return names;
    }
}
