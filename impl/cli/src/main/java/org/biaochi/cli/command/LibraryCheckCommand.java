// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.cli.describe.LibraryText;
import org.biaochi.cli.input.LibraryInput;
import org.biaochi.cli.session.ExitStatus;
import org.biaochi.cli.session.Session;
import org.biaochi.core.library.LibraryCheck;
import org.biaochi.core.library.LibraryFault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks whether files together are a library, and names every fault. */
@Command(name = "check", sortOptions = false, description = "检查指标库文件，列出全部问题 / check library files and list every fault")
final class LibraryCheckCommand implements CliCommand {
    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Mixin
    private final LibraryFiles files = new LibraryFiles();

    @Mixin
    private final HelpOption help = new HelpOption();

    @Option(names = "--json", description = "输出 JSON / print JSON")
    private boolean json;

    @Override
    public ExitStatus run(Session session) {
        LibraryInput input = LibraryInput.read(files.names(), session, language.language());
        LibraryCheck check = LibraryCheck.of(input.drafts());
        List<LibraryFault> faults = new ArrayList<>(input.unreadable());
        faults.addAll(check.faults());
        LibraryText text = new LibraryText(session.out(), language.language(), json);
        if (faults.isEmpty()) {
            text.good(check.get());
            return ExitStatus.GOOD;
        }
        text.faults(faults, check.count() + input.unreadable().size());
        return check.count() > 0 ? ExitStatus.REFUSED : ExitStatus.OPEN;
    }
}
