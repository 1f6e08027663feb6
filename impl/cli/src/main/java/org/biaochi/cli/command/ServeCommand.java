// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.command;

import java.io.IOException;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.biaochi.cli.serve.LineServer;
import org.biaochi.cli.serve.RequestExamples;
import org.biaochi.cli.session.ExitStatus;
import org.biaochi.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Answers requests line by line until the input ends. */
@Command(
        name = "serve",
        description = "逐行应答 JSON 请求，供其他语言的系统调用 / answer JSON requests line by line, for hosts in other languages",
        footerHeading = "%n每行一个请求，例如 / one request per line, such as:%n",
        footer = {RequestExamples.REVIEW, RequestExamples.DESCRIBE, RequestExamples.FORMULA})
final class ServeCommand implements CliCommand {
    @Mixin
    private final HelpOption help = new HelpOption();

    @Option(names = "--stdio", description = "经标准输入输出应答（目前只有这一种）/ over standard input and output, the only way so far")
    private boolean stdio;

    @Override
    public ExitStatus run(Session session) {
        if (!stdio) {
            throw new ConfigurationException(
                    "USAGE", "serve", new LocalText("请写成 biaochi serve --stdio", "write biaochi serve --stdio"));
        }
        try {
            new LineServer(session).run();
        } catch (IOException e) {
            throw new ConfigurationException(
                    "INPUT_FAILED",
                    "stdin",
                    new LocalText("标准输入读不下去，请检查调用方", "standard input cannot be read on; check the caller"));
        }
        return ExitStatus.GOOD;
    }
}
