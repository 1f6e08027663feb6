// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The program itself: help and version. */
@Command(
        name = "biaochi",
        synopsisSubcommandLabel = "COMMAND",
        sortOptions = false,
        description = {
            "标尺：预算绩效管理的审核工具 / performance management for budget systems",
            "",
            "先试：biaochi review 文件.json / start with: biaochi review FILE.json"
        },
        footerHeading = "%n退出码 / exit status%n",
        footer = {
            "  0  没有问题 / nothing stands against it",
            "  1  不通过或不得进入下一步 / a verdict FAIL or a gate refused",
            "  2  未能判定，或有输入无法读取 / a verdict UNDECIDED or an unreadable input",
            "  3  用法或配置有误 / wrong usage or configuration",
            "  4  程序内部出错 / internal error"
        })
final class Root {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示帮助 / show this help")
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "显示版本 / show the version")
    boolean version;
}
