// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.command;

import java.util.List;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.biaochi.cli.session.ExitStatus;
import org.biaochi.cli.session.OutputFailedException;
import org.biaochi.cli.session.Session;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Finds the command that was typed and turns whatever it throws into an exit status. */
public final class Commands {
    private static final int HELP_WIDTH = 100;

    private Commands() {}

    /** Runs what was typed. */
    @SuppressWarnings("CatchAndPrintStackTrace")
    public static ExitStatus run(Session session, boolean debug, String... arguments) {
        ExitStatus status;
        try {
            status = dispatch(session, debug, arguments);
            session.out().flush();
        } catch (OutputFailedException e) {
            status = report(
                    session,
                    ExitStatus.INTERNAL,
                    () -> ErrorText.write(
                            session.err(),
                            "",
                            new LocalText(
                                    "标准输出写不出去（接收的程序已退出，或磁盘已满），后面的结果没有写完",
                                    "standard output takes no more (the reader is gone or the disk is full); what follows was not written"),
                            "OUTPUT_FAILED"));
        } catch (ConfigurationException e) {
            status = failed(session, ExitStatus.MISUSE, () -> ErrorText.write(session.err(), e));
        } catch (ParameterException e) {
            status = failed(session, ExitStatus.MISUSE, () -> UsageErrors.write(session.err(), e));
        } catch (Throwable e) {
            // Also errors: an uncaught one would end the process with 1, which means "refused" here.
            status = failed(session, ExitStatus.INTERNAL, () -> ErrorText.internal(session.err(), e, debug));
        }
        return report(session, status, session.err()::flush);
    }

    private static ExitStatus dispatch(Session session, boolean debug, String... arguments) {
        CommandLine line = commandLine(debug);
        ParseResult parsed = line.parseArgs(arguments);
        ParseResult deepest = parsed;
        while (deepest.hasSubcommand()) {
            deepest = deepest.subcommand();
        }
        CommandLine chosen = deepest.commandSpec().commandLine();
        if (deepest.isUsageHelpRequested()) {
            session.out().text(chosen.getUsageMessage(Ansi.OFF));
            return ExitStatus.GOOD;
        }
        if (deepest.isVersionHelpRequested()) {
            return new VersionCommand().run(session);
        }
        if (chosen.getCommand() instanceof CliCommand command) {
            return command.run(session);
        }
        session.err().text(chosen.getUsageMessage(Ansi.OFF));
        throw new ConfigurationException(
                "USAGE",
                "",
                new LocalText(
                        "没有写要做什么；例如 biaochi review 文件.json", "no command given; for example biaochi review FILE.json"));
    }

    static CommandLine commandLine(boolean debug) {
        CommandLine line = new CommandLine(new Root());
        for (Object command : List.of(
                new ReviewCommand(debug),
                new MonitorCommand(debug),
                new EvaluateCommand(debug),
                new LinkCommand(debug),
                new CircularCommand(debug),
                new DiscloseCommand(debug),
                new GenerateCommand(),
                new CycleCommand(),
                new ConvertCommand(),
                new ImpactCommand(),
                new ProfilesCommand(),
                new ExplainCommand(),
                new FormulaCommand(),
                new PluginsCommand(),
                new ServeCommand())) {
            line.addSubcommand(command);
        }
        line.addSubcommand(LibraryCommand.commandLine());
        line.setUsageHelpWidth(HELP_WIDTH);
        line.setOverwrittenOptionsAllowed(false);
        line.setExpandAtFiles(false);
        line.getSubcommands().values().forEach(sub -> sub.setUsageHelpWidth(HELP_WIDTH));
        return line;
    }

    /** What was found before stays on standard output; then the error is told. */
    private static ExitStatus failed(Session session, ExitStatus status, Runnable telling) {
        ExitStatus flushed = report(session, status, session.out()::flush);
        return report(session, flushed, telling);
    }

    private static ExitStatus report(Session session, ExitStatus status, Runnable telling) {
        try {
            telling.run();
            return status;
        } catch (OutputFailedException e) {
            return status == ExitStatus.MISUSE ? status : ExitStatus.INTERNAL;
        }
    }
}
